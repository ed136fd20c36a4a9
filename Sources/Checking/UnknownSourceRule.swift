public import Diagnostics
public import SiteModel

/// A citation names a source of the register or of front matter.
public enum UnknownSourceRule {
  public static let id: RuleID = "unknown-source"

  public static func diagnostic(
    _ source: String, known: some Sequence<SourceID>, at range: SourceRange?
  ) -> Diagnostic {
    unknownName(
      id, "citation of '\(source)', but no source has that id", source,
      known: known.map(\.rawValue), at: range,
      otherwise: "add it to Content/sources.yaml, with at least a title")
  }
}
