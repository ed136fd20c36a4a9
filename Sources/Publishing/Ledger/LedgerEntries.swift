import Diagnostics
import Expressions
import Markdown
import Quantities
public import SiteModel

extension SiteLedger {
  /// Every line of the ledger: the site's own register, then the newest briefing's figures in the
  /// order of its text, and so on; pages that are not briefings come last.
  public var entries: [LedgerEntry] {
    ([nil] + order).flatMap { entries(of: $0) }
  }

  /// The line of one figure; nil where nothing is declared by that name, or where its value had
  /// an error.
  public func entry(_ key: FigureKey) -> LedgerEntry? {
    guard let figure = context.index.ledger[key], let value = context.notes.values[key] else {
      return nil
    }
    let place = key.page.flatMap { places[$0] }
    let note = place.flatMap { place in
      pages[place].value.keyedNotes.first { $0.key == key }
        .map { FigureUse(place: place, note: $0.note) }
    }
    let locators = place.flatMap { self.locators(on: pages[$0])[key.id] }
    var entry = entry(figure, value, own: note, locators: locators ?? [:])
    entry.isWithdrawn = place.map(isWithdrawn) ?? false
    return entry
  }

  /// A computation in place, by the id that the ledger has for it: `2022-02-crypto-theft/_1`.
  public func expression(named name: String) -> LedgerEntry? {
    guard name.contains("_") else { return nil }
    return order.lazy.flatMap { entries(of: $0) }
      .first { $0.isInline && $0.key.description == name }
  }

  /// The figures that a name can mean: `un-theft` those of that id in any briefing,
  /// `2022-02-crypto-theft/un-theft` the one of that briefing. In the order of the ledger.
  public func keys(named name: String) -> [FigureKey] {
    let parts = name.split(separator: "/").map(String.init)
    guard let id = parts.last.map(FigureID.init(rawValue:)) else { return [] }
    if parts.count > 1 {
      let scope = Slug(rawValue: String(name.dropLast(id.rawValue.count + 1)))
      // The folder of a page that is not a briefing ends with its slash.
      let scopes = [scope, Slug(rawValue: scope.rawValue + "/")]
      return scopes.map { FigureKey(page: $0, id: id) }.filter { context.index.ledger[$0] != nil }
    }
    let pages = order.map { context.index.pages[self.pages[$0].index].figureScope }
    return ([nil] + pages).map { FigureKey(page: $0, id: id) }
      .filter { context.index.ledger[$0] != nil }
  }

  /// Every name that ``keys(named:)`` understands in full, for near misses.
  public var names: [String] {
    let ledger = context.index.ledger
    return ledger.scopes.flatMap { ledger.figures(of: $0).map(\.key.description) }
  }

  /// - Parameter place: an index into `pages`; nil for the site's own register.
  func entries(of place: Int?) -> [LedgerEntry] {
    guard let place else {
      return context.index.ledger.figures(of: nil).compactMap { entry($0.key) }
    }
    return entries(of: place, forPage: false)
  }

  /// The figures that a page states or declares, those of other pages among them. What else names
  /// or states them is left out: a site's own fact may stand on thousands of pages.
  ///
  /// - Parameter place: an index into `pages`.
  func figures(on place: Int) -> [LedgerEntry] { entries(of: place, forPage: true) }

  private func entries(of place: Int, forPage: Bool) -> [LedgerEntry] {
    let page = pages[place]
    let scope = context.index.pages[page.index].figureScope
    let locators = self.locators(on: page)
    var entries: [LedgerEntry] = []
    var known: Set<FigureID> = []
    var (figures, expressions) = (page.figures.makeIterator(), page.expressions.makeIterator())
    for (note, view) in page.notes.enumerated() {
      let use = FigureUse(place: place, note: note)
      if view.isInline {
        guard let value = expressions.next() else { continue }
        entries.append(entry(ofExpression: value, use))
        continue
      }
      guard let key = figures.next(), forPage || key.page == scope,
        let figure = context.index.ledger[key], let value = context.notes.values[key]
      else { continue }
      if key.page == scope { known.insert(key.id) }
      let found = locators[FigureID(rawValue: String(view.id.dropFirst(2)))] ?? [:]
      entries.append(entry(figure, value, own: use, locators: found, forPage: forPage))
    }
    for figure in context.index.ledger.figures(of: scope, where: { !known.contains($0) }) {
      guard let value = context.notes.values[figure.key] else { continue }
      entries.append(entry(figure, value, own: nil, forPage: forPage))
    }
    for index in entries.indices {
      let place = entries[index].key.page.flatMap { places[$0] }
      entries[index].isWithdrawn = place.map(isWithdrawn) ?? false
    }
    return entries
  }

  private func entry(
    _ figure: Figure, _ value: FigureValue, own: FigureUse?,
    locators: [SourceID: String] = [:], forPage: Bool = false
  ) -> LedgerEntry {
    var entry = line(figure.key, figure.kind, value, own, locators)
    entry.title = figure.title
    entry.declared = figure.range
    entry.uses = own.map { [use($0)] } ?? []
    if !forPage {
      entry.namedBy = context.figures.dependents[figure.key] ?? []
      entry.uses += (uses[figure.key] ?? []).map(use)
    }
    switch figure.content {
    case .fact(let fact):
      let declaration = fact.declaration
      entry.words = fact.words
      entry.alsoAs = fact.restatements.map { context.notes.format.fact($0).text }
      entry.measure = declaration.measure
      entry.check = declaration.check?.value
      entry.checkResult = context.checks[figure.key].map(LedgerCheck.init)
      entry.disputed = declaration.disputed
      entry.note = declaration.note
      entry.revises = context.revisions.replaced[figure.key]
      entry.revisedBy = context.revisions.replacements[figure.key] ?? []
      entry.asOf = value.vintage
    case .statistic(let statistic):
      entry.note = statistic.declaration.note
    }
    return entry
  }

  private func entry(
    ofExpression value: FigureValue, _ own: FigureUse
  ) -> LedgerEntry {
    var entry = line(pages[own.place].notes[own.note].figure, .statistic, value, own, [:])
    entry.isInline = true
    entry.uses = [use(own)]
    return entry
  }

  /// What holds for any number: its words, its value, what it rests on.
  ///
  /// - Parameter note: the note that has put its bounds into words already.
  func line(
    _ key: FigureKey, _ kind: FigureKind, _ value: FigureValue, _ note: FigureUse?,
    _ locators: [SourceID: String]
  ) -> LedgerEntry {
    let content: LedgerValue
    switch value.content {
    case .quantity(let quantity):
      let words = note.flatMap(siteWords) ?? context.notes.format.precise(quantity)
      content = .amount(LedgerAmount(quantity, words: words))
    case .text(let text): content = .text(text)
    case .period(let period): content = .text(period.edtf)
    }
    var entry = LedgerEntry(key: key, kind: kind, words: value.words.text, value: content)
    entry.period = value.period.map { LedgerPeriod($0, in: format.locale) }
    entry.inputsPeriod = value.inputsPeriod(in: format.locale)
    entry.formula = value.formula
    entry.sources = value.sources.compactMap { id in
      context.index.sources[id].map { LedgerSource(source: $0, locator: locators[id]) }
    }
    entry.datasets = value.datasets
    entry.rates = value.rates.compactMap {
      LedgerRate($0, context.index.sources, in: format.locale)
    }
    entry.remarks = context.notes.format.words(of: value.remarks)
    entry.doubts = value.warnings.map(\.summary)
    return entry
  }

  /// The words of a note, where its page speaks the site's language.
  private func siteWords(_ use: FigureUse) -> String? {
    let page = pages[use.place]
    guard context.index.pages[page.index].frontMatter.language == nil else { return nil }
    return page.notes[use.note].value
  }

  private func isWithdrawn(_ place: Int) -> Bool {
    context.index.pages[pages[place].index].frontMatter.status == .withdrawn
  }

  private func use(_ use: FigureUse) -> LedgerUse {
    let page = pages[use.place]
    let note = page.notes[use.note]
    var ledgerUse = LedgerUse(
      page: PageLink(
        title: page.title.plain, address: context.index.pages[page.index].address),
      note: note.id, anchors: note.anchors)
    ledgerUse.places = page.openings[use.note] ?? []
    if page.keyFigures.contains(where: { $0.note == note.id }) { ledgerUse.places.append(.card) }
    return ledgerUse
  }

  /// The places in sources that a text cites in the paragraphs that state a figure: `para. 12`.
  private func locators(on page: Shared<ResolvedPage>) -> [FigureID: [SourceID: String]] {
    let marks = page.body.markdown.marks
    var cited: [Int: [SourceID: String]] = [:]
    for (mark, filled) in zip(marks, page.body.marks) {
      guard case .citation(let link) = filled, let locator = link.locator else { continue }
      cited[mark.block, default: [:]][link.source.id] = locator
    }
    guard !cited.isEmpty else { return [:] }
    var locators: [FigureID: [SourceID: String]] = [:]
    for (mark, filled) in zip(marks, page.body.marks) {
      guard case .number(let number) = filled, let places = cited[mark.block] else { continue }
      let id = FigureID(rawValue: String(number.note.dropFirst(2)))
      locators[id, default: [:]].merge(places) { first, _ in first }
    }
    return locators
  }
}

extension LedgerCheck {
  fileprivate init(_ outcome: FactChecks.Outcome) {
    self.init(
      words: outcome.value.words.text, withValues: outcome.value.formula?.withValues ?? "",
      agrees: outcome.agrees)
  }
}

extension LedgerRate {
  fileprivate init?(
    _ rate: ExchangeRate, _ sources: [SourceID: Source], in locale: NumberLocale
  ) {
    guard let source = sources[SourceID(rawValue: rate.source)] else { return nil }
    self.init(
      pair: "\(rate.of.rawValue)/\(rate.in.rawValue)", value: rate.value.description,
      period: LedgerPeriod(rate.period, in: locale),
      source: LedgerSource(source: source))
  }
}
