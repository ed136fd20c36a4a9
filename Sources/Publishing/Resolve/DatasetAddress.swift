import Markdown
import SiteModel

/// Where a reader can see the rows of a dataset.
enum DatasetAddress: Hashable, Sendable {
  /// A page that shows it, whose rows can be linked to.
  case rows(SiteAddress)
  /// A place in a page that shows it whole, or a file.
  case whole(SiteAddress)

  func of(_ row: DatasetRow?) -> SiteAddress {
    switch self {
    case .rows(let page):
      if let row, row.number <= TableView.longest {
        page.fragment("row-\(row.number)")
      } else {
        page
      }
    case .whole(let address): address
    }
  }
}

extension SiteIndex {
  /// The dataset of a name as links write it, `thefts` or `SLUG/thefts`, or as formulas do.
  func dataset(written name: String, on page: Slug) -> SiteDataset? {
    let key = FigureKey(description: name.replacing("'.", with: "/").replacing("'", with: ""))
    return dataset(key.id.rawValue, scope: key.page?.rawValue, on: page)
  }

  /// The address of each dataset: a file of `data/` has a page, a table or a chart of a page stands
  /// in it, and what no text shows is a file of its own.
  var datasetAddresses: [FigureKey: DatasetAddress] {
    guard !datasets.isEmpty else { return [:] }
    var shown: [FigureKey: SiteAddress] = [:]
    for page in pages {
      for mark in page.body.marks where mark.kind == .figure(scheme: "table") {
        guard let dataset = dataset(written: mark.destination, on: page.figureScope) else {
          continue
        }
        shown[dataset.key] = page.address.fragment("t-\(dataset.key.id)")
      }
      for table in page.data.tables where !table.isHidden {
        shown[FigureKey(page: page.figureScope, id: table.id.value)] =
          page.address.fragment("t-\(table.id.value)")
      }
    }
    // A drawing has its data with it.
    for page in pages {
      for chart in page.data.charts where page.isDrawn(chart) {
        guard let dataset = dataset(written: chart.dataset.value, on: page.figureScope),
          shown[dataset.key] == nil
        else { continue }
        shown[dataset.key] = page.address.fragment("c-\(chart.name?.value ?? dataset.key.id)")
      }
    }
    return datasets.mapValues { dataset in
      switch dataset.file.kind {
      case .file: .rows(SitePaths.dataset(dataset.key.id))
      case .table, .query: .whole(shown[dataset.key] ?? SitePaths.data(dataset.key))
      }
    }
  }
}

extension ParsedPage {
  /// Whether a chart stands on the page as such, and not within text alone.
  fileprivate func isDrawn(_ chart: DeclaredChart) -> Bool {
    guard let name = chart.name?.value.rawValue else { return true }
    let images = body.marks.filter { $0.destination == name }
    return images.contains { $0.kind == .figure(scheme: "chart") }
      || !images.contains { $0.kind == .sparkline }
  }
}
