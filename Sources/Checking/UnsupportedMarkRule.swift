public import Diagnostics

/// Datasets, queries and charts are not built by this version: they are never dropped silently.
public enum UnsupportedMarkRule {
  public static let id: RuleID = "not-supported"

  public static func diagnostic(scheme: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      id, "this version of briefgen does not draw '\(scheme):' yet", at: range,
      helps: ["use a picture from Content/assets/ until it does"])
  }

  public static func diagnostic(block language: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      id, "this version of briefgen does not know '\(language)' blocks yet", at: range,
      helps: ["use a table, or 'text' in place of '\(language)' to show the block as it is"])
  }
}
