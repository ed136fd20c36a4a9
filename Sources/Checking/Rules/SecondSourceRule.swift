import Diagnostics
import Quantities
import SiteModel

/// What is graded as confirmed by others is confirmed by another.
enum SecondSourceRule {
  static func diagnostics(_ site: ReviewedSite) -> [Diagnostic] {
    let facts = site.index.ledger.all.compactMap(\.fact?.declaration)
    let byMeasure = Dictionary(grouping: facts.filter { $0.measure != nil }) { $0.measure ?? "" }
    return facts.compactMap { fact in
      guard let source = site.sources(of: fact).first(where: { $0.grade?.credibility == 1 }) else {
        return nil
      }
      let same = byMeasure[fact.measure ?? ""]?.filter { $0.period?.value == fact.period?.value }
      let publishers = Set(([fact] + (same ?? [])).flatMap(site.sources).map(\.origin))
      guard publishers.count < 2 else { return nil }
      return Diagnostic(
        .warning, Rule.secondSource.id,
        "fact '\(fact.id)' rests on '\(source.id)' alone, which is graded as confirmed by others",
        at: fact.range, notes: [.init("the grade stands at", at: source.range)],
        helps: [
          "name the source that confirms it under 'source', too",
          "or grade '\(source.id)' 2, probably true",
        ])
    }
  }
}

extension ReviewedSite {
  fileprivate func sources(of fact: FactDeclaration) -> [Source] {
    fact.sources.compactMap { index.sources[$0.value] }
  }
}

extension Source {
  /// Two documents of one publisher do not confirm each other.
  fileprivate var origin: String { publisher?.lowercased() ?? "@\(id)" }
}

extension Rule {
  static let secondSource = Rule(
    "second-source", .sources, .strict,
    "a fact from a source with the credibility 1 has a second source of another publisher",
    """
    The 1 of a grade such as `A1` means *confirmed by other sources* (NATO AJP-2.1). Name one of \
    them: as a second `source` of the fact, or in a fact of the same `measure` and period. Two \
    documents of one publisher do not confirm each other.
    """,
    bad: Example(
      files: [
        (
          "sources.yaml",
          """
          agency:
            title: Report of the agency
            publisher: The agency
            grade: A1
          """
        ),
        (
          "facts.yaml",
          """
          ‹calls›:
            value: 1,204 ships
            period: 2023
            source: agency
          """
        ),
      ]),
    good: Example(
      files: [
        (
          "sources.yaml",
          """
          agency:
            title: Report of the agency
            publisher: The agency
            grade: A1
          union:
            title: Letter of the union
            publisher: The union
            grade: B2
          """
        ),
        (
          "facts.yaml",
          """
          calls:
            value: 1,204 ships
            period: 2023
            source: [agency, union]
          """
        ),
      ]))
}
