import Diagnostics
import Quantities
import SiteModel
import TestSupport
import Testing

@Suite struct FrontMatterTests {
  /// Splits a file and reads its front matter; everything has to be right.
  private func read(_ file: String, kind: FrontMatter.Kind = .briefing) throws -> FrontMatter {
    var diagnostics: [Diagnostic] = []
    let bytes = Array(file.utf8)
    let split = try #require(
      FrontMatterSplit.find(kind: kind, path: "a.yaml", bytes: bytes, diagnostics: &diagnostics))
    let range = try #require(split.frontMatter)
    let frontMatter = FrontMatter.read(
      kind: kind, path: "a.yaml", bytes: bytes, range: range, diagnostics: &diagnostics)
    #expect(told(diagnostics, of: file) == "")
    return try #require(frontMatter)
  }

  private let everything = """
    ---
    title: Größter Raub, [up to $300 million](stat:implied-2020) in 2020
    date: 2022-02-07
    updated: 2022-02-09
    data-to: 2022-01-31
    summary: >
      Thefts of digital assets
      pay for missiles.
    authors: Jane Roe
    contact: desk@example.org
    topics: [north-korea, crypto]
    marking: TLP:GREEN
    status: draft
    publish-at: 2022-02-08
    expires: 2023-02-07
    review-by: 2022-08-07
    slug: crypto-theft-2022
    aliases: [/old/, older.html]
    language: en
    translation-of: raub-2022
    sources:
      un-poe-2022: {title: Final report, grade: B2}
    facts:
      un-theft: {value: more than $50 million, source: un-poe-2022}
      attacks: seven
    statistics:
      implied-2020: total / (1 + growth)
      per-attack:
        formula: total / attacks
        format: full
        title: average
        note: why
    key-figures: [un-theft, implied-2020]
    corrections:
      - date: 2022-02-09
        class: correction
        was: eight attacks
        now: seven attacks
        reason: a slip
        source: un-poe-2022
    ---
    # Body
    """

  @Test(arguments: ["\n", "\r\n"])
  func everyKeyIsRead(lineBreak: String) throws {
    let file = everything.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineBreak)
    let page = try read(file)
    func located(_ words: String) -> Located<String> {
      Located(words, at: place(of: words, in: file))
    }
    func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
      CalendarDate(year: year, month: month, day: day)
    }
    #expect(page.title == located("Größter Raub, [up to $300 million](stat:implied-2020) in 2020"))
    #expect(page.date == day(2022, 2, 7))
    #expect(page.updated == day(2022, 2, 9))
    #expect(page.dataTo == day(2022, 1, 31))
    #expect(page.summary?.value == "Thefts of digital assets pay for missiles.")
    #expect(page.authors == ["Jane Roe"])
    #expect(page.contact == "desk@example.org")
    #expect(page.topics == [located("north-korea"), located("crypto")])
    #expect(page.marking == Located(.green, at: place(of: "TLP:GREEN", in: file)))
    #expect(page.status == .draft)
    #expect(page.publishAt == day(2022, 2, 8))
    #expect(page.expires == day(2023, 2, 7))
    #expect(page.reviewBy == day(2022, 8, 7))
    #expect(
      page.slug
        == Located(
          Slug(rawValue: "crypto-theft-2022"), at: place(of: "crypto-theft-2022", in: file)))
    #expect(page.aliases == [located("/old/"), located("older.html")])
    #expect(page.language == "en")
    #expect(page.translationOf?.value == Slug(rawValue: "raub-2022"))
  }

  @Test func declarationsAreThoseOfTheRegisters() throws {
    let page = try read(everything)
    #expect(page.sources.map(\.id.rawValue) == ["un-poe-2022"])
    #expect(page.sources.first?.grade == AdmiraltyGrade("B2"))
    #expect(page.facts.map(\.value.value) == ["more than $50 million", "seven"])
    #expect(page.facts.first?.sources.map(\.value.rawValue) == ["un-poe-2022"])
    #expect(page.facts.last?.value.range == place(of: "seven", in: everything))
    #expect(page.keyFigures.map(\.value.rawValue) == ["un-theft", "implied-2020"])

    let implied = StatisticDeclaration(
      id: FigureID(rawValue: "implied-2020"),
      formula: Located(
        "total / (1 + growth)", at: place(of: "total / (1 + growth)", in: everything)),
      range: page.statistics[0].range)
    var average = StatisticDeclaration(
      id: FigureID(rawValue: "per-attack"),
      formula: Located("total / attacks", at: place(of: "total / attacks", in: everything)),
      range: place(of: "per-attack", in: everything))
    average.format = .full
    average.title = "average"
    average.note = "why"
    #expect(page.statistics == [implied, average])

    let date = try #require(CalendarDate(year: 2022, month: 2, day: 9))
    let correction = try #require(page.corrections.first)
    #expect(page.corrections.count == 1)
    #expect(correction.date == date)
    #expect(correction.kind == .correction)
    #expect(correction.was == "eight attacks")
    #expect(correction.now == "seven attacks")
    #expect(correction.reason == "a slip")
    #expect(correction.source?.value.rawValue == "un-poe-2022")
  }

  @Test func aBriefingNeedsATitleAndADateAndAPageATitleAlone() throws {
    let briefing = try read("---\ntitle: x\ndate: 2022-02-07\n---\n")
    #expect(briefing.status == .published)
    #expect(briefing.facts.isEmpty && briefing.topics.isEmpty && briefing.marking == nil)
    #expect(try read("---\ntitle: About\n---\n", kind: .page).date == nil)
  }

  @Test func theTitleOfAnotherFileIsNeverFalse() throws {
    let page = try read("---\ntitle: no\ndate: 2022-02-07\nauthors: [yes, null]\n---\n")
    #expect(page.title.value == "no")
    #expect(page.authors == ["yes", "null"])
  }

  @Test func aMissingKeyIsReportedAtTheOpeningFence() throws {
    let file = "---\r\nsummary: x\r\n---\r\nBody"
    var diagnostics: [Diagnostic] = []
    let bytes = Array(file.utf8)
    let page = FrontMatter.read(
      kind: .briefing, path: "a.yaml", bytes: bytes, range: 5..<17, diagnostics: &diagnostics)
    #expect(
      told(diagnostics, of: file) == """
        [missing-key] «---» the front matter has no 'title'
          help: add a line such as 'title: The oil cap, one year on'
        [missing-key] «---» the front matter has no 'date'
          help: add a line such as 'date: 2022-02-07'
        """)
    #expect(diagnostics.first?.range?.start == 0)
    #expect(page?.summary?.value == "x")
    #expect(page?.title.value == "")
  }
}
