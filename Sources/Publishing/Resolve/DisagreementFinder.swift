import Quantities
import SiteModel

/// Finds what a page's figures stand against, to be shown side by side: other facts of their
/// measure and what their checks come to, where the desk says that this is disputed, and the
/// figures that they replaced or were replaced by.
struct DisagreementFinder {
  let site: ResolutionContext

  /// - Parameters:
  ///   - figures: what the page mentions, in the order of the text.
  ///   - note: the id of a figure's note on the page.
  func disagreements(
    for figures: [FigureKey], note: (FigureKey) -> String?
  ) -> [Disagreement] {
    var shown: Set<[FigureKey]> = []
    var found: [Disagreement] = []
    for key in figures {
      guard let fact = fact(key) else { continue }
      let rivals = rivals(of: fact)
      if shown.insert(rivals).inserted, rivals.count > 1 {
        found += sources(rivals, note).map { [$0] } ?? []
      }
      if let outcome = site.checks[key], !outcome.agrees, let reason = fact.declaration.disputed {
        found.append(check(key, fact, outcome.value, reason, note))
      }
      let newest = site.revisions.newest(of: key)
      let versions = [newest] + site.revisions.predecessors(of: newest)
      if versions.count > 1, shown.insert(versions).inserted {
        found.append(revision(versions, note))
      }
    }
    return found
  }

  /// The facts of a measure and period; a later version of one of them is no rival of it.
  private func rivals(of fact: DeclaredFact) -> [FigureKey] {
    guard let measure = fact.declaration.measure else { return [] }
    let facts = (site.figures.byMeasure[measure] ?? []).filter {
      self.fact($0)?.declaration.period?.value.coverage == fact.declaration.period?.value.coverage
    }
    let keys = Set(facts)
    return facts.filter { key in
      !site.revisions.predecessors(of: key).contains { keys.contains($0) }
    }
  }

  private func sources(
    _ keys: [FigureKey], _ note: (FigureKey) -> String?
  ) -> Disagreement? {
    let facts = keys.compactMap { key in fact(key).map { (key: key, fact: $0) } }
    // A reason that explains a failed check is given there.
    let reasons = facts.filter { site.checks[$0.key]?.agrees ?? true }
    guard let reason = reasons.compactMap(\.fact.declaration.disputed).first else { return nil }
    return Disagreement(
      title: title(of: facts.map(\.fact)),
      readings: facts.map { reading($0.key, $0.fact, note) }, reason: reason)
  }

  private func check(
    _ key: FigureKey, _ fact: DeclaredFact, _ computed: FigureValue, _ reason: String,
    _ note: (FigureKey) -> String?
  ) -> Disagreement {
    let result = Disagreement.Reading(
      words: computed.words.text, sources: [], note: nil, remark: computed.formula?.withValues)
    return Disagreement(
      .check, title: title(of: [fact]), readings: [reading(key, fact, note), result],
      reason: reason)
  }

  private func revision(
    _ keys: [FigureKey], _ note: (FigureKey) -> String?
  ) -> Disagreement {
    let facts = keys.compactMap { fact($0) }
    let readings = zip(keys, facts).map { key, fact in
      var reading = reading(key, fact, note)
      reading.asOf = site.notes.values[key]?.vintage
      return reading
    }
    return Disagreement(
      .revision, title: title(of: facts), readings: readings,
      reason: facts.first?.declaration.disputed)
  }

  private func reading(
    _ key: FigureKey, _ fact: DeclaredFact, _ note: (FigureKey) -> String?
  ) -> Disagreement.Reading {
    Disagreement.Reading(
      words: fact.words,
      sources: fact.declaration.sources.compactMap { site.index.sources[$0.value] },
      note: note(key), remark: fact.declaration.note)
  }

  private func title(of facts: [DeclaredFact]) -> String {
    facts.compactMap(\.declaration.title).first
      ?? facts.first.map { ($0.declaration.measure ?? $0.declaration.id.rawValue).asWords } ?? ""
  }

  private func fact(_ key: FigureKey) -> DeclaredFact? { site.index.ledger[key]?.fact }
}
