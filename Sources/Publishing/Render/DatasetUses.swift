import Markdown
import SiteModel

/// Which pages and statistics rest on each dataset, through queries too.
struct DatasetUses: Sendable {
  /// Indices into the site's pages, in the order of the ledger.
  private(set) var pages: [FigureKey: [Int]] = [:]
  private(set) var statistics: [FigureKey: [FigureKey]] = [:]

  /// - Parameter ledger: has the pages, and their order.
  init(_ ledger: SiteLedger) {
    let (context, index) = (ledger.context, ledger.context.index)
    guard !index.datasets.isEmpty else { return }
    for place in ledger.order {
      let files = Self.files(on: ledger.pages[place], in: context)
      for key in Self.keys(behind: files, in: index) { pages[key, default: []].append(place) }
    }
    for (key, value) in context.notes.values where !value.datasets.isEmpty {
      guard index.ledger[key]?.kind == .statistic else { continue }
      for dataset in Self.keys(behind: value.datasets, in: index) {
        statistics[dataset, default: []].append(key)
      }
    }
    statistics = statistics.mapValues { $0.sorted() }
  }

  /// The datasets that a page shows, or of which it states a figure.
  static func files(on page: Shared<ResolvedPage>, in context: ResolutionContext) -> [DatasetFile] {
    let index = context.index
    let parsed = index.pages[page.index]
    let scope = parsed.figureScope
    let values = page.figures.compactMap { context.notes.values[$0] } + page.expressions
    let charts = parsed.data.charts.map(\.dataset.value)
    let layouts = parsed.data.layouts.map(\.dataset.value)
    let tables = parsed.body.marks.filter { $0.kind == .figure(scheme: "table") }
      .map(\.destination)
    let shown = (charts + layouts + tables).compactMap {
      index.dataset(written: $0, on: scope)?.file
    }
    let own = index.datasets.values.filter { $0.key.page == scope && $0.isUsed }.map(\.file)
    return values.flatMap(\.datasets) + shown + own
  }

  /// The datasets of these files, and all that their queries read.
  static func keys(behind files: [DatasetFile], in index: SiteIndex) -> Set<FigureKey> {
    var keys: Set<FigureKey> = []
    var files = files
    while let file = files.popLast() {
      guard keys.insert(file.key).inserted else { continue }
      files += index.datasets[file.key]?.file.inputs ?? []
    }
    return keys
  }
}
