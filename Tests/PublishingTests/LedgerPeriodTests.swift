import Diagnostics
import Files
import Publishing
import SiteModel
import Testing

/// What the ledger of a site that was read says of periods, editions and rates.
@Suite struct LedgerPeriodTests {
  private static let registers = [
    "sources.yaml": """
    panel: {title: Report of the panel, publisher: The panel, date: 2022-02-04, grade: B2}
    firm: {title: Study, publisher: A firm, grade: C3}
    """
  ]

  private func read(_ files: [String: String]) throws -> SiteReading {
    let disk = MemoryFileSystem()
    try disk.makeFolders("/site/Content/briefings")
    for (path, text) in files {
      try disk.write("/site/Content/" + path, Array(text.utf8).span.bytes, replacing: true)
    }
    return try SiteBuild(
      site: "/site", output: nil, baseURL: nil, jobs: 2, today: nil, home: nil, fileSystem: disk
    ).read()
  }

  private func key(_ page: String?, _ id: String) -> FigureKey {
    FigureKey(page: page.map(Slug.init(rawValue:)), id: FigureID(rawValue: id))
  }

  private func site(_ facts: String, statistics: String) throws -> SiteReading {
    try read([
      "site.yaml": """
      title: Desk
      rates: [{pair: GBP/USD, value: 1.35, date: 2021, source: bank}]

      """,
      "sources.yaml": Self.registers["sources.yaml", default: ""]
        + "\nbank: {title: Rates, publisher: Bank of England, date: 2022-01-04}\n",
      "facts.yaml": "budget: {value: $2 billion, source: panel}\n" + facts,
      "briefings/sums.md":
        "---\ntitle: Sums\ndate: 2020-02-02\n"
        + "statistics:\n\(statistics)\n---\n\n.\n",
    ])
  }

  /// What the inputs cover is not what the result covers, unless the editor says so or the
  /// statistic is one of them.
  @Test func saysWhichPeriodIsKnown() throws {
    let reading = try site(
      """
      total: {value: $400 million, source: firm, period: 2021}
      early: {value: $300 million, source: firm, period: 2019-01/2019-12}
      rise: {value: 40%, source: firm}
      """,
      statistics: """
          guess: total / 1.4
          implied: {formula: total / 1.4, period: 2020}
          again: implied / 2
          same: total
          change: growth(early, total)
          part: total * rise
          span: months(implied)
        """)
    let ledger = try #require(reading.ledger)
    func line(_ id: String) throws -> LedgerEntry {
      try #require(ledger.entry(key("sums", id)))
    }
    #expect(try line("guess").period == nil)
    #expect(try line("guess").inputsPeriod?.edtf == "2021")
    #expect(try line("implied").period?.edtf == "2020")
    #expect(try line("implied").inputsPeriod == nil)
    #expect(try line("again").inputsPeriod?.edtf == "2020")
    #expect(try line("same").period?.edtf == "2021")
    #expect(try line("change").inputsPeriod?.words == "January 2019 to December 2021")
    #expect(try line("change").inputsPeriod?.isPartial == false)
    #expect(try line("part").inputsPeriod?.isPartial == true)
    #expect(try line("span").words == "12 months")
  }

  /// A formula that takes a figure's period alone rests on the figure all the same.
  @Test func restsOnWhatItTakesThePeriodOf() throws {
    let ledger = try #require(
      try site(
        "total: {value: $400 million, source: firm, period: 2021}\n",
        statistics: "  length: months(total)\n  span: days(total.period)"
      ).ledger)
    for id in ["length", "span"] {
      let sources = ledger.entry(key("sums", id))?.sources.map(\.source.id.rawValue)
      #expect(sources == ["firm"])
    }
  }

  /// The day of a fact is its source's, unless it says another.
  @Test func datesAFactByItsSource() throws {
    let ledger = try #require(
      try site(
        "late: {value: $400 million, source: panel, as-of: 2022-03-01}\n", statistics: "  one: 1"
      ).ledger)
    #expect(ledger.entry(key(nil, "budget"))?.asOf?.description == "2022-02-04")
    #expect(ledger.entry(key(nil, "late"))?.asOf?.description == "2022-03-01")
  }

  /// The rate belongs to the formula as much as the amount does, and so does its source.
  @Test func showsTheRateInTheFormula() throws {
    let ledger = try #require(
      try site(
        "pounds: {value: £5 million, source: firm, period: 2021}\n",
        statistics: "  dollars: convert(pounds, \"USD\")"
      ).ledger)
    let dollars = try #require(ledger.entry(key("sums", "dollars")))
    #expect(
      dollars.formula?.withValues
        == "£5 million × $1.35 to the pound (mean of 2021, Bank of England)")
    #expect(dollars.sources.map(\.source.id.rawValue) == ["firm", "bank"])
  }

  /// One time is one time, however it is written.
  @Test(arguments: ["2021", "2021-01/2021-12", "2021-01-01/2021-12-31"])
  func comparesFactsOfOneTime(spelling: String) throws {
    let reading = try site(
      """
      ships: {value: 300 ships, source: firm, measure: ships, period: 2021, as-of: 2022-01-01}
      more: {value: 400 ships, source: firm, measure: ships, period: \(spelling), as-of: 2022-01-01}

      """, statistics: "  one: 1")
    #expect(reading.diagnostics.map(\.rule.rawValue).contains("contradicting-facts"))
  }

  /// One revises the other, or both carry a day of their own: they are editions.
  @Test(
    arguments: [
      ("b / a", "revises: a", true), ("difference(b, a)", "revises: a", false),
      ("b / a", "measure: m, as-of: 2023-02-01", true), ("b / a", "measure: m", false),
    ])
  func warnsOfMixedEditions(formula: String, declared: String, warns: Bool) throws {
    let reading = try site(
      """
      a: {value: 300 ships, source: firm, period: 2021, measure: m, as-of: 2022-01-13}
      b: {value: 400 ships, source: panel, period: 2022, \(declared)}

      """, statistics: "  mixed: \(formula)")
    #expect(reading.diagnostics.map(\.rule.rawValue).contains("mixed-vintages") == warns)
  }
}
