import Datasets
import Files
import Quantities
import SiteModel

extension SiteLedger {
  /// What the ledger is compared by.
  public func edition(baseURL: String? = nil) -> LedgerEdition {
    var edition = LedgerEdition(figures: entries.map(EditionFigure.init))
    for page in context.index.pages where page.kind == .briefing {
      edition.pages[page.address.path] = EditionPage(
        path: page.path, corrections: page.frontMatter.corrections,
        date: page.frontMatter.updated ?? page.frontMatter.date)
    }
    var contents: [FigureKey: ContentHash] = [:]
    for key in Set(edition.figures.flatMap(\.datasets)) {
      contents[key] = datasets[key]?.table.map { ContentHash(CSVWriter.bytes(of: $0)) }
    }
    edition.datasets = contents
    let address = baseURL ?? context.settings.baseURL?.value
    edition.baseURL = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    return edition
  }
}

extension EditionFigure {
  init(_ entry: LedgerEntry) {
    self.init(key: entry.key, kind: entry.kind, words: entry.words)
    isInline = entry.isInline
    title = entry.title
    quantity = entry.value.amount.flatMap(Quantity.init)
    period = entry.period
    formula = entry.formula?.source
    inputs = entry.formula?.inputs ?? []
    datasets = entry.datasets.map(\.key)
    rates = entry.rates.map { "\($0.pair) \($0.value) (\($0.period.edtf))" }
    sources = entry.sources.map(\.source.id)
    uses = entry.uses.map {
      Use(title: $0.page.title, address: $0.page.address, note: $0.note)
    }
  }
}

extension Quantity {
  /// The amount as a ledger has it, read back.
  fileprivate init?(_ amount: LedgerAmount) {
    self.init(
      modifier: amount.modifier, value: amount.value,
      low: amount.low.map { ($0.number, $0.isExcluded) },
      high: amount.high.map { ($0.number, $0.isExcluded) }, rounding: amount.rounding,
      unit: Unit(name: amount.unit, noun: amount.noun), change: amount.change)
  }

  /// What the members of a figure in `ledger.json` say; nil where a number is none.
  ///
  /// - Parameters:
  ///   - low: an end and whether it is itself excluded; nil where it is open.
  init?(
    modifier: Modifier, value: String?, low: (number: String, isExcluded: Bool)?,
    high: (number: String, isExcluded: Bool)?, rounding: String?, unit: Unit, change: Change?
  ) {
    func bound(_ end: (number: String, isExcluded: Bool)?) -> Bound? {
      guard let end else { return .unbounded }
      return Rational(ledger: end.number).map { end.isExcluded ? .exclusive($0) : .inclusive($0) }
    }
    guard let low = bound(low), let high = bound(high) else { return nil }
    let number = value.map(Rational.init(ledger:))
    if case .some(nil) = number { return nil }
    self.init(
      modifier: modifier, stated: number ?? nil, bounds: Bounds(low: low, high: high),
      envelope: rounding.flatMap(Rational.init(ledger:)) ?? 0, unit: unit, change: change)
  }
}

extension Rational {
  /// A number as ledgers have it: a decimal, or a fraction `1/3`.
  fileprivate init?(ledger text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let number = Rational(decimal: parts[0]) else { return nil }
    guard parts.count == 2 else {
      self = number
      return
    }
    guard let divisor = Rational(decimal: parts[1]), divisor != 0 else { return nil }
    self = number / divisor
  }
}
