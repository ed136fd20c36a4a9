import SiteModel

/// Which datasets pages show as tables or drawings, and what they call them there.
struct ShownData: Sendable {
  /// Captions of tables; for what is only drawn, and once, the subject of the chart.
  private(set) var titles: [FigureKey: String] = [:]
  private var keys: Set<FigureKey> = []

  init(_ pages: [Shared<ResolvedPage>], in index: SiteIndex) {
    guard !index.datasets.isEmpty else { return }
    var subjects: [FigureKey: Set<String>] = [:]
    for page in pages {
      let parsed = index.pages[page.index]
      for case .table(let view) in page.body.marks {
        guard let dataset = view.dataset else { continue }
        keys.insert(dataset)
        if titles[dataset] == nil { titles[dataset] = view.caption }
      }
      // Markdown shows its tables by itself.
      for table in parsed.data.tables {
        if case .table = table.content {
          keys.insert(FigureKey(page: parsed.figureScope, id: table.id.value))
        }
      }
      for case .chart(let view) in page.body.marks {
        guard let dataset = view.table.dataset, let subject = view.subject else { continue }
        subjects[dataset, default: []].insert(subject)
      }
    }
    // A chart tells of some columns, a table has all of them.
    for (dataset, subjects) in subjects where !keys.contains(dataset) && subjects.count == 1 {
      titles[dataset] = subjects.first
    }
    for page in index.pages {
      for chart in page.data.charts {
        guard let dataset = index.dataset(written: chart.dataset.value, on: page.figureScope)
        else { continue }
        keys.insert(dataset.key)
      }
    }
  }

  func contains(_ dataset: FigureKey) -> Bool { keys.contains(dataset) }
}
