public import Diagnostics

/// What this version does not build is never dropped silently.
public enum UnsupportedMarkRule {
  public static let id: RuleID = "not-supported"

  public static func diagnostic(scheme: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      id, "this version of briefgen does not draw '\(scheme):' yet", at: range,
      helps: ["use a picture from Content/assets/ until it does"])
  }
}
