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
      let page = ledger.pages[place]
      let parsed = index.pages[page.index]
      let scope = parsed.figureScope
      let values = page.figures.compactMap { context.notes.values[$0] } + page.expressions
      var files = values.flatMap(\.datasets)
      files += parsed.data.charts.compactMap {
        index.dataset(written: $0.dataset.value, on: scope)?.file
      }
      files += parsed.body.marks.filter { $0.kind == .figure(scheme: "table") }.compactMap {
        index.dataset(written: $0.destination, on: scope)?.file
      }
      files += index.datasets.values.filter { $0.key.page == scope && $0.isUsed }.map(\.file)
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

  /// The datasets of these files, and all that their queries read.
  private static func keys(behind files: [DatasetFile], in index: SiteIndex) -> Set<FigureKey> {
    var keys: Set<FigureKey> = []
    var files = files
    while let file = files.popLast() {
      guard keys.insert(file.key).inserted else { continue }
      files += index.datasets[file.key]?.file.inputs ?? []
    }
    return keys
  }
}
