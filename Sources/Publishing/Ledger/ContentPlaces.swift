public import Diagnostics
import Markdown
public import SiteModel

/// Something that the content names at a place of one of its files.
public struct PlacedName: Sendable {
  public enum Meaning: Hashable, Sendable {
    case figure(FigureKey)
    case dataset(FigureKey)
    case source(SourceID, locator: String?)
    case entity(EntityID, name: String)
    /// A chart by its finding, and the dataset that it draws.
    case chart(String, of: FigureKey?)
    /// A link into the site or a picture, as written.
    case address(String)
    case briefing(Slug)
    /// A word of likelihood, with its range in percent.
    case estimate(String, low: Int, high: Int)
    /// A word of confidence.
    case confidence(String)
  }

  public var range: SourceRange
  public var meaning: Meaning
}

extension SiteLedger {
  /// The content files in which something is named: `Content/briefings/2022-02-crypto-theft.md`.
  public var namedFiles: [String] {
    let registers = context.index.ledger.figures(of: nil).map(\.range.path)
    let sources = context.index.sources.values.map(\.range.path)
    let data = datasets.values.filter { $0.declaration.kind == .file }
      .map { "Content/" + $0.declaration.path }
    return Set(context.index.pages.map(\.path) + registers + sources + data).sorted()
  }

  /// What a file names, in the order of its text.
  public func names(inFileAt path: String) -> [PlacedName] {
    var names = declarations(in: path)
    if let place = pages.firstIndex(where: { context.index.pages[$0.index].path == path }) {
      names += marks(of: pages[place])
    }
    return names.sorted { $0.range < $1.range }
  }

  /// The bytes of a content file, read again.
  public func bytes(of path: String) -> [UInt8] { context.bytes(of: path) }

  /// The ids that registers and front matter declare, and the whole of a file that is a dataset.
  private func declarations(in path: String) -> [PlacedName] {
    let index = context.index
    let figures = index.ledger.all { $0.range.path == path }
      .map { PlacedName(range: $0.range, meaning: .figure($0.key)) }
    let sources = index.sources.values.filter { $0.range.path == path }
      .map { PlacedName(range: $0.range, meaning: .source($0.id, locator: nil)) }
    let entities = index.entities.values.filter { $0.range.path == path }
      .map { PlacedName(range: $0.range, meaning: .entity($0.id, name: $0.name)) }
    let data = datasets.values.compactMap { dataset -> PlacedName? in
      if dataset.declaration.kind == .file, "Content/" + dataset.declaration.path == path {
        let whole = SourceRange(path: path, start: 0, end: dataset.bytes?.count ?? 0)
        return PlacedName(range: whole, meaning: .dataset(dataset.key))
      }
      guard dataset.place.path == path else { return nil }
      return PlacedName(range: dataset.place, meaning: .dataset(dataset.key))
    }
    return figures + sources + entities + data
  }

  private func marks(of page: Shared<ResolvedPage>) -> [PlacedName] {
    let parsed = context.index.pages[page.index]
    return bytes(of: parsed.path).withUnsafeBufferPointer { bytes in
      [parsed.body, parsed.title, parsed.summary].compactMap(\.self).flatMap { text in
        var locator = MarkLocator(text, path: parsed.path, bytes: bytes)
        return text.marks.indices.compactMap { mark in
          meaning(of: mark, in: text, on: page, parsed).map {
            PlacedName(range: locator.locate(text.marks[mark], .whole), meaning: $0)
          }
        }
      }
    }
  }

  private func meaning(
    of place: Int, in text: ParsedMarkdown, on page: Shared<ResolvedPage>, _ parsed: ParsedPage
  ) -> PlacedName.Meaning? {
    let (mark, index, scope) = (text.marks[place], context.index, parsed.figureScope)
    func chart(_ chart: DeclaredChart) -> PlacedName.Meaning {
      .chart(
        chart.words.title?.value ?? chart.name?.value.rawValue ?? "a chart",
        of: index.dataset(written: chart.dataset.value, on: scope)?.key)
    }
    switch mark.kind {
    case .link("fact"), .link("stat"):
      return index.ledger.figure(named: mark.destination, on: scope).map { .figure($0.key) }
    case .link("source"), .citation:
      return .source(SourceID(rawValue: mark.destination), locator: mark.title)
    case .link("entity"):
      return index.entities[EntityID(rawValue: mark.destination)]
        .map { .entity($0.id, name: $0.name) }
    case .link("briefing"): return .briefing(Slug(rawValue: mark.destination))
    case .link("confidence"):
      return .confidence(mark.destination.isEmpty ? mark.text : mark.destination)
    case .link("estimate"):
      let words = mark.destination.isEmpty ? mark.text : mark.destination
      let language = parsed.frontMatter.language ?? context.settings.language
      return context.settings.estimates.term(for: words, in: language)
        .map { .estimate($0.term, low: $0.low, high: $0.high) }
    case .expression:
      return page.notes.first { $0.isInline && $0.formula == mark.destination }
        .map { .figure($0.figure) }
    case .figure("chart"), .sparkline:
      return parsed.data.charts.first { $0.name?.value.rawValue == mark.destination }.map(chart)
    case .figure, .table:
      return index.dataset(written: mark.destination, on: scope).map { .dataset($0.key) }
    case .block:
      let ids =
        parsed.data.tables.filter { $0.mark == place }.map(\.id.value)
        + parsed.data.queries.filter { $0.mark == place }.map(\.id.value)
      if let id = ids.first { return .dataset(FigureKey(page: scope, id: id)) }
      return parsed.data.charts.first { $0.mark == place }.map(chart)
    case .address, .image: return .address(mark.destination)
    case .link: return nil
    }
  }
}
