import Quantities
import SiteModel

/// Finds the facts of one measure that the desk says are disputed, to be shown side by side.
struct DisagreementFinder {
  let site: ResolutionContext

  /// - Parameters:
  ///   - figures: what the page mentions, in the order of the text.
  ///   - note: the id of a figure's note on the page.
  func disagreements(
    for figures: [FigureKey], note: (FigureKey) -> String?
  ) -> [Disagreement] {
    var measures: [String] = []
    for key in figures {
      guard case .fact(let fact) = site.index.ledger[key]?.content,
        let measure = fact.declaration.measure, !measures.contains(measure)
      else { continue }
      measures.append(measure)
    }
    return measures.compactMap { disagreement(about: $0, note: note) }
  }

  private func disagreement(
    about measure: String, note: (FigureKey) -> String?
  ) -> Disagreement? {
    let facts = site.factsByMeasure[measure] ?? []
    guard facts.count > 1, let reason = facts.compactMap(\.fact.declaration.disputed).first else {
      return nil
    }
    let readings = facts.map { key, fact in
      Disagreement.Reading(
        words: fact.words,
        sources: fact.declaration.sources.compactMap { site.index.sources[$0.value] },
        note: note(key), remark: fact.declaration.note)
    }
    let title = facts.compactMap(\.fact.declaration.title).first ?? measure.asWords
    return Disagreement(title: title, readings: readings, reason: reason)
  }
}
