public import Diagnostics
public import SiteModel

/// A `fact:` link names a fact and a `stat:` link a statistic, so that a reader of the Markdown
/// knows which is which.
public enum FigureKindRule {
  public static let id: RuleID = "figure-kind"

  /// - Parameter destination: the id as the link has it.
  public static func diagnostic(
    _ figure: Figure, _ destination: String, linkedAs kind: FigureKind, at range: SourceRange?
  ) -> Diagnostic {
    let scheme = figure.kind == .fact ? "fact:" : "stat:"
    return Diagnostic(
      id,
      "'\(figure.key.id)' is a \(figure.kind.rawValue), but the link calls it a \(kind.rawValue)",
      at: range, notes: [.init("declared at", at: figure.range)],
      helps: ["write '\(scheme)\(destination)'"])
  }
}
