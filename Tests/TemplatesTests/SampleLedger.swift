import Diagnostics
import Quantities
import SiteModel

/// A few lines of the sample site's ledger, with everything that a line can have.
enum SampleLedger {
  static let entries = [theft, total, implied, missiles, expression]

  static let theft = entry("un-theft", .fact, "more than $50 million", floor(50_000_000)) {
    $0.title = "Digital assets taken from exchanges"
    $0.period = LedgerPeriod(edtf: "2020/2021-06~", words: "January 2020 to about June 2021")
    $0.alsoAs = ["£37m"]
    $0.sources = [LedgerSource(source: SampleSources.panel, locator: "para. 12")]
    $0.uses = [use("un-theft", ["r-un-theft", "r-un-theft-2"])]
    $0.asOf = SampleSite.date("2022-02-04")
  }

  static let total = entry(
    "chainalysis-2021", .fact, "as much as $400 million", ceiling(400_000_000)
  ) {
    $0.title = "Stolen in 2021, by one firm’s count"
    $0.period = LedgerPeriod(edtf: "2021", words: "2021")
    $0.sources = [
      LedgerSource(source: SampleSources.chainalysis), LedgerSource(source: SampleSources.utoday),
    ]
    $0.namedBy = [key("implied-2020")]
    $0.revisedBy = [key("chainalysis-2022")]
    $0.uses = [use("chainalysis-2021", ["r-chainalysis-2021"])]
  }

  static let implied = entry(
    "implied-2020", .statistic, "up to $300 million",
    ceiling(Rational(8_000_000_000) / Rational(27))
  ) {
    $0.formula = ResolvedFormula(
      source: "chainalysis-2021 / (1 + chainalysis-growth)",
      withValues: "as much as $400 million ÷ (1 + about 40%)",
      inputs: [key("chainalysis-2021"), key("chainalysis-growth")])
    $0.sources = [LedgerSource(source: SampleSources.chainalysis)]
    $0.uses = [use("implied-2020", [])]
    $0.remarks = ["at face value about $290 million"]
  }

  static let missiles = entry(
    "missiles-january", .fact, "nine",
    Quantity(stated: 9, bounds: Bounds(point: 9), unit: .count("missiles"))
  ) {
    $0.period = LedgerPeriod(edtf: "2022-01", words: "January 2022")
    $0.sources = [LedgerSource(source: SampleSources.straitsTimes)]
    $0.disputed = "Ten in another list, \"two of them\" cruise missiles."
    $0.isWithdrawn = true
  }

  static let expression = entry(
    "_1", .statistic, "33%",
    Quantity(
      stated: nil, bounds: Bounds(point: Rational(100) / Rational(3)), unit: .percent,
      isComputed: true)
  ) {
    $0.isInline = true
    $0.declared = nil
    $0.formula = ResolvedFormula(
      source: "share(un-theft, 3 * un-theft)", withValues: "more than $50 million ÷ 3",
      inputs: [key("un-theft")])
    $0.uses = [use("_1", ["r-_1"])]
  }

  static func key(_ id: String) -> FigureKey {
    FigureKey(page: SampleBriefing.slug, id: FigureID(rawValue: id))
  }

  private static func entry(
    _ id: String, _ kind: FigureKind, _ words: String, _ quantity: Quantity,
    _ change: (inout LedgerEntry) -> Void
  ) -> LedgerEntry {
    var entry = LedgerEntry(
      key: key(id), kind: kind, words: words, value: .amount(LedgerAmount(quantity, words: words)))
    entry.declared = SampleSite.nowhere
    change(&entry)
    return entry
  }

  private static func use(_ id: String, _ anchors: [String]) -> LedgerUse {
    LedgerUse(
      page: PageLink(
        title: "Stolen coins, tested missiles", address: SitePaths.briefing(SampleBriefing.slug)),
      note: "n-\(id)", anchors: anchors)
  }

  private static func floor(_ value: Rational) -> Quantity {
    Quantity(
      modifier: .moreThan, stated: value, bounds: Bounds(low: .exclusive(value), high: .unbounded),
      unit: .currency("USD"))
  }

  private static func ceiling(_ value: Rational) -> Quantity {
    Quantity(
      modifier: .upTo, stated: nil,
      bounds: Bounds(low: .inclusive(0), high: .inclusive(value)), unit: .currency("USD"))
  }
}
