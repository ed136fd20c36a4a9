import Diagnostics
import SiteModel

/// A source that is declared is cited.
enum UnusedSourceRule {
  static func diagnostics(_ site: ReviewedSite) -> [Diagnostic] {
    guard site.isComplete else { return [] }
    return site.index.sources.values.filter { !site.citedSources.contains($0.id) }
      .sorted { $0.range < $1.range }.map { source in
        Diagnostic(
          .warning, Rule.unusedSource.id, "no page cites source '\(source.id)'",
          at: source.range,
          helps: ["cite it where it is used, '[@\(source.id)]', or take it out"])
      }
  }
}

extension Rule {
  static let unusedSource = Rule(
    "unused-source", .sources, .warning,
    "a source that is declared is cited by a page, a fact or data",
    """
    A source that nothing cites has a page on which nothing rests. Most often its citation was \
    forgotten, or names another source. Drafts count: what only they cite is of use.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Report of the agency
        grade: A2
      ‹ministry›:
        title: Answer of the ministry
        grade: B2
      """,
      body: "The port counts every ship [@agency]."),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Report of the agency
        grade: A2
      ministry:
        title: Answer of the ministry
        grade: B2
      """,
      body: "The port counts every ship [@agency; @ministry]."))
}
