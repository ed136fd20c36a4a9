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
  /// About revisions, checks, and facts that contradict each other.
  var figures: [Diagnostic] = []
  /// Checks that failed, one a cause.
  var failedChecks: [FactChecks.Failure] = []
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
    diagnostics += figures
    for page in pages { diagnostics += page.diagnostics }
    diagnostics += OneCause(evaluator: evaluator, pages: pages)
      .diagnostics(failedChecks: failedChecks)
    diagnostics += markings + datasets
    return BadCellRule.joined(diagnostics) + navigation
  }
}
