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
    if let table = page.data.tables.first(where: { $0.mark == index }) {
      guard let dataset = dataset(table.id.value.rawValue)
      else { return .unresolved }
      if case .table = table.content {
        return dataset.table == nil ? .unresolved : .download(SitePaths.data(dataset.key))
      }
      let isLaidOut = page.data.layouts.contains {
        $0.dataset.value == table.id.value.rawValue
      }
      if table.isHidden || isLaidOut || isPlaced(table.id.value, by: "table") { return .nothing }
      return view(of: dataset).map { .table($0) } ?? .unresolved
    }
    if let layout = page.data.layouts.first(where: { $0.mark == index }) {
      if let name = layout.name, isPlaced(name.value, by: "table") { return .nothing }
      return lay(layout).map { .table($0) } ?? .unresolved
    }
    if let chart = page.data.charts.first(where: { $0.mark == index }) {
      if let name = chart.name, isPlaced(name.value, by: "chart") { return .nothing }
      return draw(chart, name: nil)
    }
    // An answer is shown by what names it.
    return .nothing
  }

  /// A chart or table that an image places.
  mutating func placed(_ index: Int, _ mark: Mark, _ scheme: String) -> FilledMark {
    if scheme == "table" {
      let name = FigureID(rawValue: mark.destination)
      if let layout = page.data.layouts.first(where: { $0.name?.value == name }) {
        guard var view = lay(layout) else { return .unresolved }
        if !mark.text.isEmpty { view.caption = mark.text }
        return .table(view)
      }
      guard !page.brokenBlocks(["table"]).contains(name) else { return .unresolved }
      guard let dataset = dataset(mark.destination) else {
        if !isBroken(mark.destination) {
          report(
            UnknownDatasetRule.diagnostic(
              mark.destination, known: datasetNames, at: range(of: index)))
        }
        return .unresolved
      }
      guard var view = view(of: dataset) else { return .unresolved }
      if !mark.text.isEmpty { view.caption = mark.text }
      return .table(view)
    }
    guard let chart = chart(placedBy: index, mark) else { return .unresolved }
    if mark.text.isEmpty, chart.specification.title.isEmpty {
      report(ChartRule.nameless(mark.destination, at: range(of: index)))
    }
    return draw(chart, name: mark.text.isEmpty ? nil : mark.text)
  }

  /// A chart within text, as small as a word. Its sources join those of the page.
  mutating func sparkline(_ index: Int, _ mark: Mark) -> FilledMark {
    guard let declared = chart(placedBy: index, mark),
      let (dataset, table) = data(of: declared),
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

  /// The chart of the page that an image names.
  private mutating func chart(placedBy index: Int, _ mark: Mark) -> DeclaredChart? {
    let name = FigureID(rawValue: mark.destination)
    if let chart = page.data.charts.first(where: { $0.name?.value == name }) { return chart }
    if !page.brokenBlocks(["chart", "timeline"]).contains(name) {
      report(
        UnknownDatasetRule.chart(
          mark.destination, known: page.data.charts.compactMap { $0.name?.value.rawValue },
          at: range(of: index)))
    }
    return nil
  }

  private func isPlaced(_ name: FigureID, by scheme: String) -> Bool {
    page.body.marks.contains { mark in
      mark.destination == name.rawValue
        && (mark.kind == .figure(scheme: scheme) || scheme == "chart" && mark.kind == .sparkline)
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

  private mutating func view(of dataset: SiteDataset) -> TableView? {
    guard let table = dataset.table else { return nil }
    var view = TableView(
      of: table, id: dataID("t-\(dataset.key.id)"), rows: TableView.longestOnPage,
      isAnswer: dataset.file.kind == .query, format: computation.format)
    finish(&view, of: dataset, sources: [])
    return view
  }

  /// A dataset as a `table` block lays it out.
  private mutating func lay(_ layout: TableBlock) -> TableView? {
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
      layout, of: table, isAnswer: dataset.file.kind == .query, computation: computation)
    let made = maker.view(id: dataID("t-\(layout.name?.value ?? dataset.key.id)"))
    for diagnostic in maker.diagnostics { report(diagnostic) }
    guard var view = made else { return nil }
    finish(&view, of: dataset, sources: layout.sources.map(\.value))
    if let caption = layout.caption { view.caption = caption }
    return view
  }

  /// What stands above a table and below it.
  private mutating func finish(
    _ view: inout TableView, of dataset: SiteDataset, sources: [SourceID]
  ) {
    view.caption = dataset.title ?? dataset.table?.title
    let others = sources.filter { !dataset.sources.contains($0) }
    view.sources = citations(of: dataset.sources + others)
    view.sourceNames = view.sources.map(\.source).shortNames(in: computation.format.locale)
    view.readings = dataset.file.readings
    view.download = SitePaths.data(dataset.key)
    view.whole =
      dataset.file.kind == .file ? SitePaths.dataset(dataset.key.id) : view.download
    view.queries = site.index.queries(behind: dataset)
    view.dataset = dataset.key
  }

  private mutating func citations(of sources: [SourceID]) -> [CitationLink] {
    sources.compactMap { site.index.sources[$0] }.map { book.cite($0) }
  }

  private mutating func dataID(_ id: String) -> String {
    let count = dataIDs[id, default: 0] + 1
    dataIDs[id] = count
    return count == 1 ? id : "\(id)_\(count)"
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
  private mutating func draw(_ declared: DeclaredChart, name: String?) -> FilledMark {
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
    let id = dataID("c-\(declared.name?.value ?? dataset.key.id)")
    var rows = TableView(
      of: chart.table, from: table, id: id + "-data", format: computation.format)
    rows.download = SitePaths.data(dataset.key)
    rows.readings = dataset.file.readings
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
    var found: [QueryText] = []
    var files = [dataset.file]
    var known: Set<FigureKey> = []
    while !files.isEmpty {
      let file = files.removeFirst()
      guard known.insert(file.key).inserted, let sql = file.sql else { continue }
      found.append(QueryText(name: file.id.rawValue, sql: sql))
      files += file.inputs
    }
    return found
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
