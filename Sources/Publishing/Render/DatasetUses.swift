import Markdown
import SiteModel

/// Which pages and statistics rest on each dataset, through queries too.
struct DatasetUses: Sendable {
  /// Indices into the site's pages, in the order of the ledger.
  private(set) var pages: [FigureKey: [Int]] = [:]
  private(set) var statistics: [FigureKey: [FigureKey]] = [:]
  /// The notes to computations in a text, in the order of the ledger.
  private(set) var computations: [FigureKey: [NumberNote]] = [:]

  /// - Parameter ledger: has the pages, and their order.
  init(_ ledger: SiteLedger) {
    let (context, index) = (ledger.context, ledger.context.index)
    guard !index.datasets.isEmpty else { return }
    for place in ledger.order {
      let shown = Self.datasets(on: ledger.pages[place], in: context)
      for key in index.datasets.keys(behind: shown) { pages[key, default: []].append(place) }
      for note in ledger.pages[place].notes where note.isInline {
        for dataset in note.datasets {
          computations[dataset.use.key, default: []].append(note)
        }
      }
    }
    for (key, value) in context.notes.values where !value.datasets.isEmpty {
      guard index.ledger[key]?.kind == .statistic else { continue }
      for dataset in index.datasets.keys(behind: value.datasets.map(\.key)) {
        statistics[dataset, default: []].append(key)
      }
    }
    statistics = statistics.mapValues { $0.sorted() }
  }

  /// The datasets that a page shows, or of which it states a figure.
  static func datasets(
    on page: Shared<ResolvedPage>, in context: ResolutionContext
  ) -> [FigureKey] {
    let index = context.index
    let parsed = index.pages[page.index]
    let scope = parsed.figureScope
    let values = page.figures.compactMap { context.notes.values[$0] } + page.expressions
    let charts = parsed.data.charts.map(\.dataset.value)
    let layouts = parsed.data.layouts.map(\.dataset.value)
    let tables = parsed.body.marks.filter { $0.kind == .figure(scheme: "table") }
      .map(\.destination)
    let shown = (charts + layouts + tables).compactMap {
      index.dataset(written: $0, on: scope)?.key
    }
    let own = index.datasets(declaredOn: parsed).filter(\.isUsed).map(\.key)
    return values.flatMap(\.datasets).map(\.key) + shown + own
  }
}
