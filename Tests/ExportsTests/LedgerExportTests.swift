import Diagnostics
import Exports
import Foundation
import Markup
import Quantities
import SiteModel
import Testing

/// `ledger.json` and `ledger.csv`, which programs read.
struct LedgerExportTests {
  private static func json(_ groups: [[LedgerEntry]]) throws -> [String: Any] {
    var writer = HTMLWriter()
    LedgerJSON(site: site, marking: .green).write(groups, into: &writer)
    let object = try JSONSerialization.jsonObject(with: Data(writer.bytes))
    return try #require(object as? [String: Any])
  }

  private static var site: SiteView {
    var site = SiteView(
      title: "Desk", language: "en", marking: .clear, styleSheet: SiteAddress("a.css"),
      favicon: SiteAddress("a.svg"), estimates: .icd203, counts: SiteCounts())
    site.newest = CalendarDate(iso: "2022-02-07")
    return site
  }

  private static func csv(_ entries: [LedgerEntry]) -> String {
    var writer = HTMLWriter()
    LedgerCSV().write([entries], into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let source: Source = {
    var source = Source(
      id: SourceID(rawValue: "panel"), title: "Report",
      range: SourceRange(path: "Content/sources.yaml", start: 0, end: 5))
    source.grade = AdmiraltyGrade("B2")
    return source
  }()

  private static func key(_ id: String) -> FigureKey {
    FigureKey(page: Slug(rawValue: "2022-02"), id: FigureID(rawValue: id))
  }

  private static let theft: LedgerEntry = {
    let quantity = Quantity(
      modifier: .moreThan, stated: 50_000_000,
      bounds: Bounds(low: .exclusive(50_000_000), high: .unbounded), unit: .currency("USD"))
    var entry = LedgerEntry(
      key: key("theft"), kind: .fact, words: "more than $50 million",
      value: .amount(LedgerAmount(quantity, words: "above 50,000,000 USD")))
    entry.title = "Stolen, \"by one count\""
    entry.period = LedgerPeriod(edtf: "2021", words: "2021")
    entry.sources = [LedgerSource(source: source, locator: "para. 12")]
    entry.uses = [
      LedgerUse(
        page: PageLink(title: "Coins", address: SitePaths.briefing(Slug(rawValue: "2022-02"))),
        note: "n-theft", anchors: ["r-theft"])
    ]
    return entry
  }()

  private static let third: LedgerEntry = {
    let quantity = Quantity(
      stated: nil, bounds: Bounds(point: Rational(1) / Rational(3)), unit: .ratio,
      isComputed: true)
    var entry = LedgerEntry(
      key: key("third"), kind: .statistic, words: "0.33",
      value: .amount(LedgerAmount(quantity, words: "0.33")))
    entry.formula = ResolvedFormula(
      source: "theft / (3 * theft)", withValues: "a ÷ (3 × a)", inputs: [key("theft")])
    return entry
  }()

  private static let word = LedgerEntry(
    key: FigureKey(page: nil, id: FigureID(rawValue: "trend")), kind: .statistic, words: "rising",
    value: .text("rising"))

  @Test func tellsABoundFromAnOpenEnd() throws {
    let figures = try #require(try Self.json([[Self.theft]])["figures"] as? [[String: Any]])
    let figure = try #require(figures.first)
    #expect(figure["id"] as? String == "2022-02/theft")
    #expect(figure["modifier"] as? String == "more-than")
    let low = try #require(figure["low"] as? [String: Any])
    #expect(low["number"] as? String == "50000000")
    #expect(low["excluded"] as? Bool == true)
    #expect(figure["high"] is NSNull)
    #expect(figure["sources"] as? [[String: String]] == [["id": "panel", "locator": "para. 12"]])
    #expect(figure["revises"] == nil)
  }

  @Test func keepsNumbersExact() throws {
    let figures = try #require(try Self.json([[Self.third]])["figures"] as? [[String: Any]])
    #expect(figures.first?["value"] as? String == "1/3")
    #expect(figures.first?["number"] as? String == "0.333333333333333")
  }

  @Test func namesEachSourceOnceAndTheMarking() throws {
    let ledger = try Self.json([[Self.theft], [], [Self.theft, Self.word]])
    #expect((ledger["figures"] as? [Any])?.count == 3)
    #expect((ledger["sources"] as? [[String: Any]])?.map { $0["grade"] as? String } == ["B2"])
    #expect(ledger["marking"] as? String == "TLP:GREEN")
    #expect(ledger["version"] as? Int == 1)
  }

  @Test func anEmptyLedgerIsOneToo() throws {
    #expect((try Self.json([])["figures"] as? [Any])?.isEmpty == true)
  }

  /// The schema and the file name the same members: what the schema requires is always there, and
  /// what is there is in the schema.
  @Test func keepsToItsSchema() throws {
    let ledger = try Self.json([[Self.theft, Self.third], [Self.word]])
    var validator = try SchemaSubset("ledger.schema.json")
    validator.check(ledger)
    #expect(validator.problems == [])
    // It also notices what is wrong.
    var wrong = ledger
    wrong["colour"] = "red"
    wrong["version"] = "one"
    validator.check(wrong)
    #expect(validator.problems.count == 2)
  }

  @Test func quotesWhatRFC4180Wants() {
    let lines = Self.csv([Self.theft, Self.third, Self.word]).components(separatedBy: "\r\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("id,kind,words,title,modifier,value,number,low,low-excluded,"))
    #expect(
      lines[1].hasPrefix("2022-02/theft,fact,more than $50 million,\"Stolen, \"\"by one count"))
    #expect(lines[1].contains(",50000000,50000000,50000000,yes,,,"))
    #expect(lines[3].hasPrefix("trend,statistic,rising,,,,,,,,,,,,,rising,"))
    #expect(lines[4].isEmpty)
  }

  /// What an editor or a source wrote must not run in a spreadsheet; a fall is a number.
  @Test func leavesNoTextAliveForSpreadsheets() {
    var entry = Self.theft
    entry.title = "=1+1"
    entry.note = "@SUM(A1)"
    entry.words = "-5%, and more"
    entry.value = .amount(
      LedgerAmount(Quantity(stated: -5, bounds: Bounds(point: -5), unit: .percent), words: "-5"))
    let line = Self.csv([entry]).components(separatedBy: "\r\n")[1]
    #expect(line.contains(",\"'-5%, and more\",'=1+1,exactly,-5,-5,-5,no,-5,no,"))
    #expect(line.contains(",'@SUM(A1),"))
  }

  /// A figure worked back to 2020 from figures of 2021 is not said to be one of 2021.
  @Test func tellsTheInputsPeriodFromItsOwn() throws {
    var entry = Self.third
    entry.inputsPeriod = LedgerPeriod(edtf: "2021", words: "2021")
    entry.inputsPeriod?.isPartial = true
    let figures = try #require(try Self.json([[entry]])["figures"] as? [[String: Any]])
    #expect(figures[0]["period"] == nil)
    let inputs = try #require(figures[0]["inputs-period"] as? [String: Any])
    #expect(inputs["edtf"] as? String == "2021")
    #expect(inputs["partial"] as? Bool == true)
    #expect(Self.csv([entry]).contains(",,,2021,2021,theft / (3 * theft),"))
  }

  @Test(arguments: 0..<3)
  func everyLineHasAsManyFields(_ number: Int) {
    let entry = [Self.theft, Self.third, Self.word][number]
    let text = Self.csv([entry])
    var (fields, lines, isQuoted) = ([1], 0, false)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: fields[lines] += 1
      case UInt8(ascii: "\n") where !isQuoted:
        lines += 1
        fields.append(1)
      default: break
      }
    }
    #expect(fields[0] == fields[1])
  }
}
