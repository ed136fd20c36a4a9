import Checking
import Diagnostics
import SiteModel

/// What came to light while a site was resolved, by the step that found it: when a page changes,
/// what was found elsewhere still holds.
struct SiteFindings: Sendable {
  /// About names and addresses.
  var names: [Diagnostic] = []
  /// About the values of the figures of each page; nil for those of the site.
  var values: [Slug?: [Diagnostic]] = [:]
  /// About revisions, and rates of exchange.
  var figures: [Diagnostic] = []
  /// About the checks of the facts of each page; nil for those of the site.
  var checks: [Slug?: FactChecks.Findings] = [:]
  /// About the facts of a measure that contradict each other.
  var measures: [String: [Diagnostic]] = [:]
  /// For each page of the site.
  var pages: [PageFindings] = []
  /// About what rests on data that are marked for fewer readers.
  var markings: [Diagnostic] = []
  /// About the data themselves.
  var datasets: [Diagnostic] = []
  var navigation: [Diagnostic] = []

  /// All that is to be reported.
  ///
  /// - Parameter earlier: what was found when the content was loaded and parsed.
  func diagnostics(after earlier: [Diagnostic], _ evaluator: FigureEvaluator) -> [Diagnostic] {
    var diagnostics = earlier + names
    for page in values.keys.sorted(by: { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }) {
      diagnostics += values[page] ?? []
    }
    diagnostics += figures + checks.values.flatMap(\.diagnostics) + measures.values.joined()
    for page in pages { diagnostics += page.diagnostics }
    diagnostics += OneCause(evaluator: evaluator, pages: pages)
      .diagnostics(failedChecks: FactChecks.causes(of: checks.values.flatMap(\.failures)))
    diagnostics += markings + datasets
    return BadCellRule.joined(diagnostics) + navigation
  }
  /// Compares the facts of some measures anew.
  mutating func compareFacts(of measures: some Sequence<String>, in site: ResolutionContext) {
    let comparison = FactComparison(sources: site.index.sources, revisions: site.revisions)
    for measure in measures {
      let facts = (site.figures.byMeasure[measure] ?? []).compactMap { key in
        site.index.ledger[key]?.fact.map { (key: key, fact: $0) }
      }
      let found = comparison.diagnostics(facts)
      self.measures[measure] = found.isEmpty ? nil : found
    }
  }
}
