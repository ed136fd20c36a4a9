import SiteModel

/// Where a reader can see the rows of a dataset.
enum DatasetAddress: Hashable, Sendable {
  /// A page that shows it, whose rows can be linked to.
  case rows(SiteAddress)
  /// A place in a page that shows it whole, or a file.
  case whole(SiteAddress)

  func of(_ row: DatasetRow?) -> SiteAddress {
    switch self {
    case .rows(let page): row.map { page.fragment("row-\($0.number)") } ?? page
    case .whole(let address): address
    }
  }
}

extension SiteIndex {
  /// The address of each dataset: a file of `data/` has a page, a table of a page stands in it, and
  /// what no text shows is a file of its own.
  var datasetAddresses: [FigureKey: DatasetAddress] {
    guard !datasets.isEmpty else { return [:] }
    var shown: [FigureKey: SiteAddress] = [:]
    for page in pages {
      for table in page.data.tables where !table.isHidden {
        shown[FigureKey(page: page.figureScope, id: table.id.value)] =
          page.address.fragment("t-\(table.id.value)")
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
