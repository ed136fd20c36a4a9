import Diagnostics
import SiteModel

/// A source says how far it can be relied on.
enum UngradedSourceRule {
  static func diagnostics(_ site: ReviewedSite) -> [Diagnostic] {
    let sources = site.index.sources.values.sorted { $0.range < $1.range }
    return sources.enumerated().compactMap { place, source in
      let end = place + 1 < sources.count ? sources[place + 1].range : nil
      guard source.grade == nil, site.citedSources.contains(source.id),
        !site.unreadGrades.contains(where: { source.range < $0 && end.map($0.isBefore) ?? true })
      else { return nil }
      return Diagnostic(
        .warning, Rule.ungradedSource.id, "source '\(source.id)' has no grade",
        at: source.range,
        helps: [
          "add 'grade: B2': A to F for the source, 1 to 6 for what it says; F6 where there is "
            + "no basis to judge"
        ])
    }
  }
}

extension SourceRange {
  fileprivate func isBefore(_ other: SourceRange) -> Bool { self < other }
}

extension Rule {
  static let ungradedSource = Rule(
    "ungraded-source", .sources, .warning,
    "a source that is cited has a grade",
    """
    A reader who has to decide something wants to know how far a source can be relied on, apart \
    from how believable this report of it is. The grade of the Admiralty system says both, such \
    as `B2`. Where you cannot judge, say that: `F6`.
    """,
    bad: Example(
      "sources.yaml",
      """
      ‹agency›:
        title: Report of the agency
        date: 2024-01-02
      """,
      body: "The port counts every ship [@agency]."),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Report of the agency
        date: 2024-01-02
        grade: A2
      """,
      body: "The port counts every ship [@agency]."))
}
