import Datasets
import Exports
import Markup
import Quantities
import SiteModel

extension SiteViews {
  /// The datasets that something of the site was made of, by their keys.
  private var published: [SiteDataset] { published(of: context.index.datasets.values) }

  private func published(of datasets: some Sequence<SiteDataset>) -> [SiteDataset] {
    let published = datasets.filter { dataset in
      dataset.isUsed && dataset.marking.map { $0.value <= context.settings.audience } ?? true
    }
    return published.sorted { $0.key < $1.key }
  }

  /// Those that readers find in the list: of the site, and what a page shows. What a page only
  /// computes with is published beside it.
  private var listed: [SiteDataset] {
    published.filter { $0.key.page == nil || shownData.contains($0.key) }
  }

  var dataJobs: [RenderJob] {
    let datasets = published
    guard !datasets.isEmpty else { return [] }
    // In their order, those of a page stand together.
    var pages: [Slug?] = []
    for dataset in datasets where pages.isEmpty || pages.last != dataset.key.page {
      pages.append(dataset.key.page)
    }
    return (site.hasData ? [.datasets] : []) + datasets.map { .data($0) }
      + datasets.filter { $0.declaration.kind == .file }.map { .dataset($0) }
      + pages.map { .dataPackage($0) }
  }

  func writeData(of dataset: SiteDataset, into writer: inout HTMLWriter) {
    if let table = dataset.table { writer.raw(CSVWriter.bytes(of: table)) }
  }

  var drawingJobs: [RenderJob] {
    pages.indices.flatMap { place in
      pages[place].body.marks.indices.compactMap { mark in
        chart(place, mark)?.drawing == nil ? nil : .drawing(place, mark: mark)
      }
    }
  }

  func chart(_ place: Int, _ mark: Int) -> ChartView? {
    guard case .chart(let view) = pages[place].body.marks[mark] else { return nil }
    return view
  }

  func writeDrawing(of place: Int, _ mark: Int, into writer: inout HTMLWriter) {
    guard let chart = chart(place, mark) else { return }
    // The page stands behind the picture, wherever the picture goes.
    let page = context.index.pages[pages[place].index]
    let origin = site.baseURL.map { "\($0)\(page.address.canonicalPath)#\(chart.id)" } ?? site.title
    chart.writeFile(
      source: (chart.sourceNames + [origin]).joined(separator: " · "), into: &writer)
  }

  func view(of dataset: SiteDataset) -> DatasetView? {
    guard let table = dataset.table else { return nil }
    var rows = TableView(
      of: table, id: "rows", rows: TableView.longest, isAnswer: dataset.declaration.kind == .query,
      format: context.computation.format)
    for place in rows.rows.indices { rows.rowIDs[place] = "row-\(place + 1)" }
    rows.download = SitePaths.data(dataset.key)
    rows.whole = rows.download
    rows.sources = sources(of: dataset).enumerated().map { place, source in
      CitationLink(number: place + 1, source: source)
    }
    var view = DatasetView(
      title: dataset.title ?? dataset.key.id.rawValue.asWords, table: rows)
    view.licence = table.licence
    view.usedIn = pages(using: dataset)
    view.statistics = (datasetUses.statistics[dataset.key] ?? []).compactMap { key in
      guard let value = context.notes.values[key], let figure = context.index.ledger[key] else {
        return nil
      }
      return DatasetView.Statistic(
        words: value.words.text, title: figure.title ?? key.id.rawValue.asWords,
        address: site.ledger.address(of: key))
    }
    view.statistics += (datasetUses.computations[dataset.key] ?? []).map { note in
      DatasetView.Statistic(
        words: note.words, title: note.formula ?? "", address: site.ledger.address(of: note.figure))
    }
    return view
  }

  var datasetList: DatasetListView {
    DatasetListView(
      rows: listed.compactMap { dataset in
        guard let table = dataset.table else { return nil }
        let file = SitePaths.data(dataset.key)
        return DatasetListView.Row(
          title: dataset.title ?? shownData.titles[dataset.key] ?? dataset.key.id.rawValue.asWords,
          address: context.notes.addresses[dataset.key]?.of(nil) ?? file, file: file,
          rows: table.rowCount, columns: table.columns.map { $0.title ?? $0.name },
          sources: sources(of: dataset), usedIn: pages(using: dataset))
      })
  }

  private func pages(using dataset: SiteDataset) -> [PageLink] {
    (datasetUses.pages[dataset.key] ?? []).map { place in
      PageLink(
        title: pages[place].title.plain,
        address: context.index.pages[pages[place].index].address)
    }
  }

  /// - Parameter page: nil for the site's own datasets.
  func dataPackage(of page: Slug?) -> DataPackageJSON {
    let index = context.index
    let parsed = page.flatMap { index.page(ofScope: $0) }
    let own = published(
      of: parsed.map { index.datasets(declaredOn: $0) }
        ?? index.datasets.values.filter { $0.key.page == page })
    let title = parsed?.title.plainText ?? site.title
    let name = page.flatMap { Slug(from: $0.rawValue)?.rawValue } ?? "data"
    return DataPackageJSON(
      // The standard wants ASCII.
      name: name.allSatisfy(\.isASCII) ? name : "data", title: title,
      resources: own.compactMap { dataset in
        dataset.table.map {
          DataPackageJSON.Resource(
            id: dataset.key.id, dataset: $0, title: dataset.title, sources: sources(of: dataset),
            marking: dataset.marking?.value)
        }
      })
  }

  private func sources(of dataset: SiteDataset) -> [Source] {
    dataset.sources.compactMap { context.index.sources[$0] }
  }
}
