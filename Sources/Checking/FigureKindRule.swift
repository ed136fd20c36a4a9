public import Diagnostics
public import SiteModel

/// A `fact:` link names a fact and a `stat:` link a statistic, so that a reader of the Markdown
/// knows which is which.
public enum FigureKindRule {
  /// - Parameter destination: the id as the link has it.
  public static func diagnostic(
    _ figure: Figure, _ destination: String, linkedAs kind: FigureKind, at range: SourceRange?
  ) -> Diagnostic {
    let scheme = figure.kind == .fact ? "fact:" : "stat:"
    return Diagnostic(
      Rule.figureKind.id,
      "'\(figure.key.id)' is a \(figure.kind.rawValue), but the link calls it a \(kind.rawValue)",
      at: range, notes: [.init("declared at", at: figure.range)],
      helps: ["write '\(scheme)\(destination)'"])
  }
}

extension Rule {
  static let figureKind = Rule(
    "figure-kind", .numbers, .error,
    "`fact:` leads to a fact and `stat:` to a statistic",
    """
    Whoever reads the Markdown should see whether a number is quoted from a source or computed by \
    the desk. Write the other word before the colon. Likewise, `revises` names a fact, since only \
    a fact is revised by a source.
    """,
    bad: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"). Of the [1,204 \
      ships](‹stat:calls›), most paid the fee.
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"). Of the [1,204 \
      ships](fact:calls), most paid the fee.
      """)
}
