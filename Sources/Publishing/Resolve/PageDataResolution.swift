import Charts
import Checking
import Datasets
import Diagnostics
import Markdown
import Quantities
import SiteModel

/// Tables and charts: a block stands where it is written, unless an image places it elsewhere.
extension PageResolver {
  /// What a block of data, or a table with an id, shows where it stands.
  mutating func data(ofMark index: Int) -> FilledMark {
    guard let place = placement.places[index] else {
      // A table of Markdown shows itself.
      if let table = page.data.tables.first(where: { $0.mark == index }),
        case .table = table.content
      {
        let key = FigureKey(page: page.figureScope, id: table.id.value)
        return site.index.datasets[key]?.table == nil ? .unresolved : .download(SitePaths.data(key))
      }
      // What an image places elsewhere, or an answer, which is shown by what names it.
      return .nothing
    }
    switch place.content {
    case .dataset(let key): return view(of: key, id: place.id).map { .table($0) } ?? .unresolved
    case .layout(let layout):
      return table(page.data.layouts[layout], id: place.id).map { .table($0) } ?? .unresolved
    case .chart(let chart): return draw(page.data.charts[chart], id: place.id, name: nil)
    }
  }

  /// A chart or table that an image places.
  mutating func placed(_ index: Int, _ mark: Mark, _ scheme: String) -> FilledMark {
    guard let place = placement.places[index] else {
      reportUnknown(mark, scheme, at: index)
      return .unresolved
    }
    let view: TableView?
    switch place.content {
    case .dataset(let key): view = self.view(of: key, id: place.id)
    case .layout(let layout): view = table(page.data.layouts[layout], id: place.id)
    case .chart(let chart):
      let chart = page.data.charts[chart]
      if mark.text.isEmpty, chart.specification.title.isEmpty {
        report(ChartRule.nameless(mark.destination, at: range(of: index)))
      }
      return draw(chart, id: place.id, name: mark.text.isEmpty ? nil : mark.text)
    }
    guard var view else { return .unresolved }
    if !mark.text.isEmpty { view.caption = mark.text }
    return .table(view)
  }

  /// An image of nothing, unless why there is nothing was reported.
  private mutating func reportUnknown(_ mark: Mark, _ scheme: String, at index: Int) {
    let name = FigureID(rawValue: mark.destination)
    if scheme == "table" {
      guard !page.brokenBlocks(["table"]).contains(name), !isBroken(mark.destination) else {
        return
      }
      report(
        UnknownDatasetRule.diagnostic(
          mark.destination, known: datasetNames, at: range(of: index)))
    } else if !page.brokenBlocks(["chart", "timeline"]).contains(name) {
      report(
        UnknownDatasetRule.chart(
          mark.destination, known: page.data.charts.compactMap { $0.name?.value.rawValue },
          at: range(of: index)))
    }
  }

  /// A chart within text, as small as a word. Its sources join those of the page.
  mutating func sparkline(_ index: Int, _ mark: Mark) -> FilledMark {
    let name = FigureID(rawValue: mark.destination)
    guard let declared = page.data.charts.first(where: { $0.name?.value == name }) else {
      reportUnknown(mark, "chart", at: index)
      return .unresolved
    }
    guard let (dataset, table) = data(of: declared),
      let chart = chart(declared.specification, of: declared, table)
    else { return .unresolved }
    guard !mark.text.isEmpty else {
      report(ChartRule.wordlessInText(mark.destination, at: range(of: index)))
      return .unresolved
    }
    do throws(ChartProblem) {
      let line = try chart.sparkline(name: mark.text)
      _ = citations(of: dataset.sources + declared.sources.map(\.value))
      return .sparkline(line, words: mark.text)
    } catch {
      report(ChartRule.inText(error, at: range(of: index)))
      return .unresolved
    }
  }

  // MARK: Datasets

  private func dataset(_ name: String) -> SiteDataset? {
    site.index.dataset(written: name, on: page.figureScope)
  }

  private func isBroken(_ name: String) -> Bool {
    site.isBroken(name, scope: nil, on: page.figureScope)
      || page.data.tables.contains { $0.id.value.rawValue == name }
      || page.data.queries.contains { $0.id.value.rawValue == name }
  }

  private var datasetNames: [String] {
    site.index.datasets.keys.filter { $0.page == nil || $0.page == page.figureScope }
      .map(\.id.rawValue).sorted()
  }

  private mutating func view(of key: FigureKey, id: String) -> TableView? {
    guard let dataset = site.index.datasets[key], let table = dataset.table else { return nil }
    var view = TableView(
      of: table, id: id, rows: TableView.longestOnPage,
      isAnswer: dataset.declaration.kind == .query, format: computation.format)
    frame(&view, of: dataset, sources: [])
    return view
  }

  /// A dataset as a `table` block lays it out.
  private mutating func table(_ layout: TableBlock, id: String) -> TableView? {
    guard let dataset = dataset(layout.dataset.value) else {
      if !isBroken(layout.dataset.value) {
        report(
          UnknownDatasetRule.diagnostic(
            layout.dataset.value, known: datasetNames, at: layout.dataset.range))
      }
      return nil
    }
    guard let table = dataset.table else { return nil }
    var maker = TableLayout(
      layout, of: table, isAnswer: dataset.declaration.kind == .query, computation: computation)
    let made = maker.view(id: id)
    for diagnostic in maker.diagnostics { report(diagnostic) }
    guard var view = made else { return nil }
    frame(&view, of: dataset, sources: layout.sources.map(\.value))
    if let caption = layout.caption { view.caption = caption }
    return view
  }

  /// What stands above a table and below it.
  private mutating func frame(
    _ view: inout TableView, of dataset: SiteDataset, sources: [SourceID]
  ) {
    view.caption = dataset.title ?? dataset.table?.title
    let others = sources.filter { !dataset.sources.contains($0) }
    view.sources = citations(of: dataset.sources + others)
    view.sourceNames = view.sources.map(\.source).shortNames(in: computation.format.locale)
    view.readings = dataset.declaration.readings
    view.download = SitePaths.data(dataset.key)
    view.whole =
      dataset.declaration.kind == .file ? SitePaths.dataset(dataset.key.id) : view.download
    view.queries = site.index.queries(behind: dataset)
    view.dataset = dataset.key
  }

  private mutating func citations(of sources: [SourceID]) -> [CitationLink] {
    sources.compactMap { site.index.sources[$0] }.map { book.cite($0) }
  }

  // MARK: Charts

  /// The dataset that a chart is drawn from; nil where there is none, which is reported.
  private mutating func data(of chart: DeclaredChart) -> (SiteDataset, Dataset)? {
    guard let dataset = dataset(chart.dataset.value) else {
      if !isBroken(chart.dataset.value) {
        report(
          UnknownDatasetRule.diagnostic(
            chart.dataset.value, known: datasetNames, at: chart.dataset.range))
      }
      return nil
    }
    return dataset.table.map { (dataset, $0) }
  }

  private mutating func chart(
    _ specification: ChartSpecification, of declared: DeclaredChart, _ table: Dataset
  ) -> Chart? {
    do throws(ChartProblem) {
      return try Chart(
        specification, data: table, format: computation.format,
        phrases: computation.format.pageWords.charts)
    } catch {
      report(ChartRule.diagnostic(error, in: declared))
      return nil
    }
  }

  /// - Parameter name: the accessible name; nil for the chart's own title.
  private mutating func draw(
    _ declared: DeclaredChart, id: String, name: String?
  ) -> FilledMark {
    guard let (dataset, table) = data(of: declared) else { return .unresolved }
    let title = declared.text.title.map { filled($0) }
    let subtitle = declared.text.subtitle.map { filled($0) }
    let remark = declared.text.remark.map { filled($0) }
    var specification = declared.specification
    specification.title = title?.plain ?? ""
    specification.subtitle = subtitle?.plain
    for (place, text) in declared.text.notes.enumerated() where !text.marks.isEmpty {
      specification.notes[place].words = inline(text, .chart).plain
    }
    guard let chart = chart(specification, of: declared, table) else { return .unresolved }
    var rows = TableView(
      of: chart.table, from: table, id: id + "-data", format: computation.format)
    rows.download = SitePaths.data(dataset.key)
    rows.readings = dataset.declaration.readings
    rows.queries = site.index.queries(behind: dataset)
    rows.dataset = dataset.key
    var view = ChartView(
      id: id, name: name ?? title?.plain ?? chart.description, chart: chart, table: rows)
    view.title = title?.body
    view.subtitle = subtitle?.body
    view.remark = remark?.body
    view.subject = subtitle?.plain ?? title?.plain
    view.drawing = SitePaths.drawing(page.figureScope, String(id.dropFirst(2)))
    var sources = dataset.sources
    for source in declared.sources where !sources.contains(source.value) {
      sources.append(source.value)
    }
    view.sources = citations(of: sources)
    view.sourceNames = view.sources.map(\.source).shortNames(in: computation.format.locale)
    return .chart(view)
  }
}

extension SiteIndex {
  /// The query that a dataset answers, and those whose answers that one reads.
  fileprivate func queries(behind dataset: SiteDataset) -> [QueryText] {
    datasets.all(behind: [dataset.key]).compactMap { declared in
      declared.sql.map { QueryText(name: declared.id.rawValue, sql: $0) }
    }
  }
}

extension PageResolver {
  /// A text about a chart, and its words alone.
  private mutating func filled(_ text: ParsedMarkdown) -> (body: FilledBody, plain: String) {
    let marks = resolveInline(text, nil)
    return (FilledBody(markdown: text, marks: marks), plain(text, marks))
  }
}

extension ParsedPage {
  /// Names of blocks of some languages that had an error.
  fileprivate func brokenBlocks(_ languages: Set<String>) -> Set<FigureID> {
    let charts = data.charts.compactMap(\.name?.value)
    let known = Set(charts + data.layouts.compactMap(\.name?.value))
    let named = body.marks.compactMap { mark -> FigureID? in
      guard case .block(let language) = mark.kind, languages.contains(language) else {
        return nil
      }
      let words = mark.destination.split(whereSeparator: \.isWhitespace)
      return words.count > 1 ? FigureID(rawValue: String(words[1])) : nil
    }
    return Set(named).subtracting(known)
  }
}
