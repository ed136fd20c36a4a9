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
  ///
  /// - Parameter placements: of the pages, in their order.
  func addresses(_ placements: [DataPlacement]) -> [FigureKey: DatasetAddress] {
    guard !datasets.isEmpty else { return [:] }
    var shown: [FigureKey: (rank: Int, address: SiteAddress)] = [:]
    for (page, placement) in zip(pages, placements) {
      func show(_ key: FigureKey, _ rank: Int, _ id: String) {
        // Where it is declared, rather than where another page shows it.
        let rank = key.page == page.figureScope ? rank : rank + 3
        guard rank < shown[key]?.rank ?? .max else { return }
        shown[key] = (rank, page.address.fragment(id))
      }
      for (key, id) in placement.written { show(key, 0, id) }
      for (_, place) in placement.places.sorted(by: { $0.key < $1.key }) {
        guard let key = place.dataset else { continue }
        switch place.content {
        case .dataset: show(key, 0, place.id)
        case .layout: show(key, 1, place.id)
        // A drawing has its data with it.
        case .chart: show(key, 2, place.id)
        }
      }
    }
    return datasets.mapValues { dataset in
      switch dataset.declaration.kind {
      case .file: .rows(SitePaths.dataset(dataset.key.id))
      case .table, .query: .whole(shown[dataset.key]?.address ?? SitePaths.data(dataset.key))
      }
    }
  }
}
