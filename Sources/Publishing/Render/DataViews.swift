import Datasets
import Exports
import Markup
import SiteModel

extension SiteViews {
  /// The datasets that something of the site was made of, by their keys.
  private var published: [SiteDataset] {
    context.index.datasets.values.filter(\.isUsed).sorted { $0.key < $1.key }
  }

  var dataJobs: [RenderJob] {
    let datasets = published
    guard !datasets.isEmpty else { return [] }
    var pages: [Slug?] = []
    for dataset in datasets where !pages.contains(dataset.key.page) {
      pages.append(dataset.key.page)
    }
    return datasets.map { .data($0) }
      + datasets.filter { $0.file.kind == .file }.map { .dataset($0) }
      + pages.map { .dataPackage($0) }
  }

  func writeData(of dataset: SiteDataset, into writer: inout HTMLWriter) {
    if let table = dataset.table { writer.raw(CSVWriter.bytes(of: table)) }
  }

  func view(of dataset: SiteDataset) -> DatasetView? {
    guard let table = dataset.table else { return nil }
    var rows = TableView(
      of: table, id: "rows", rows: TableView.longest, isAnswer: dataset.file.kind == .query,
      format: context.computation.format)
    rows.download = SitePaths.data(dataset.key)
    rows.whole = rows.download
    rows.sources = sources(of: dataset).enumerated().map { place, source in
      CitationLink(number: place + 1, source: source)
    }
    var view = DatasetView(
      title: dataset.title ?? dataset.key.id.rawValue.asWords, table: rows,
      path: dataset.file.path)
    view.licence = table.licence
    return view
  }

  /// - Parameter page: nil for the site's own datasets.
  func dataPackage(of page: Slug?) -> DataPackageJSON {
    let own = published.filter { $0.key.page == page }
    let title = page.flatMap { context.index.page(ofScope: $0)?.title.plainText } ?? site.title
    let name = page.flatMap { Slug(from: $0.rawValue)?.rawValue } ?? "data"
    return DataPackageJSON(
      // The standard wants ASCII.
      name: name.allSatisfy(\.isASCII) ? name : "data", title: title,
      resources: own.compactMap { dataset in
        dataset.table.map {
          DataPackageJSON.Resource(
            id: dataset.key.id, dataset: $0, title: dataset.title, sources: sources(of: dataset))
        }
      })
  }

  private func sources(of dataset: SiteDataset) -> [Source] {
    dataset.sources.compactMap { context.index.sources[$0] }
  }
}
