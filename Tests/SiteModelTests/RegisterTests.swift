import Diagnostics
import Quantities
import SiteModel
import TestSupport
import Testing

/// Registers that are right, compared in full.
@Suite struct RegisterTests {
  @Test func sources() throws {
    let text = """
      un-poe-2022:
        title: "Final report: the Panel's view"
        publisher: United Nations
        authors: [Panel of Experts, 1718 Committee]
        date: 2022-02-04
        url: https://example.org/report?a=b#c
        archived: /assets/report.pdf
        sha256: ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789
        grade: B2
        seen-by: news agencies
        descriptor: confidential, seen by agencies
        language: en-GB
      bare: {title: no}
      """
    var diagnostics: [Diagnostic] = []
    let sources = Source.readRegister(
      path: "a.yaml", bytes: Array(text.utf8), diagnostics: &diagnostics)
    #expect(told(diagnostics, of: text) == "")

    var full = Source(
      id: SourceID(rawValue: "un-poe-2022"), title: "Final report: the Panel's view",
      range: place(of: "un-poe-2022", in: text))
    full.publisher = "United Nations"
    full.authors = ["Panel of Experts", "1718 Committee"]
    full.date = CalendarDate(year: 2022, month: 2, day: 4)
    full.url = "https://example.org/report?a=b#c"
    full.archived = "/assets/report.pdf"
    full.sha256 = "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"
    full.grade = AdmiraltyGrade("B2")
    full.seenBy = "news agencies"
    full.descriptor = "confidential, seen by agencies"
    full.language = "en-GB"
    let bare = Source(
      id: SourceID(rawValue: "bare"), title: "no", range: place(of: "bare", in: text))
    #expect(sources == [full, bare])
  }

  @Test func entities() throws {
    let text = """
      lazarus-group:
        name: Lazarus Group
        kind: organisation
        aliases: [Hidden Cobra, "Diamond Sleet"]
        summary: A group that [the FBI](source:fbi-2025) names.
        stix: intrusion-set
      pyongyang: {name: Pyongyang, kind: Place, aliases: P'yŏngyang}
      """
    var diagnostics: [Diagnostic] = []
    let entities = Entity.readRegister(
      path: "a.yaml", bytes: Array(text.utf8), diagnostics: &diagnostics)
    #expect(told(diagnostics, of: text) == "")

    var group = Entity(
      id: EntityID(rawValue: "lazarus-group"), name: "Lazarus Group", kind: .organisation,
      range: place(of: "lazarus-group", in: text))
    group.aliases = ["Hidden Cobra", "Diamond Sleet"]
    group.summary = "A group that [the FBI](source:fbi-2025) names."
    group.stix = "intrusion-set"
    var city = Entity(
      id: EntityID(rawValue: "pyongyang"), name: "Pyongyang", kind: .place,
      range: place(of: "pyongyang", in: text))
    city.aliases = ["P'yŏngyang"]
    #expect(entities == [group, city])
  }

  @Test func facts() throws {
    let text = """
      un-theft:
        value: more than $50 million
        title: stolen by hackers
        period: 2020/2021-06~
        source: [un-poe-2022, seed-2022]
        as-of: 2022-02-04
        revises: 2021-05-oil-cap/total
        measure: theft
        check: a + b
        disputed: one source says "up to"
        note: Größenordnung
      attacks: at least seven
      growth: {value: 'about 40 percent', source: chainalysis-2022}
      """
    var diagnostics: [Diagnostic] = []
    let facts = FactDeclaration.readRegister(
      path: "a.yaml", bytes: Array(text.utf8), diagnostics: &diagnostics)
    #expect(told(diagnostics, of: text) == "")

    func located(_ words: String) -> Located<String> {
      Located(words, at: place(of: words, in: text))
    }
    func source(_ id: String) -> Located<SourceID> {
      Located(SourceID(rawValue: id), at: place(of: id, in: text))
    }
    var theft = FactDeclaration(
      id: FigureID(rawValue: "un-theft"), value: located("more than $50 million"),
      range: place(of: "un-theft", in: text))
    theft.title = "stolen by hackers"
    theft.period = Located(
      try Period(edtf: "2020/2021-06~"), at: place(of: "2020/2021-06~", in: text))
    theft.sources = [source("un-poe-2022"), source("seed-2022")]
    theft.asOf = CalendarDate(year: 2022, month: 2, day: 4)
    theft.revises = Located(
      FigureID(rawValue: "2021-05-oil-cap/total"), at: place(of: "2021-05-oil-cap/total", in: text))
    theft.measure = "theft"
    theft.check = located("a + b")
    theft.disputed = #"one source says "up to""#
    theft.note = "Größenordnung"
    let attacks = FactDeclaration(
      id: FigureID(rawValue: "attacks"), value: located("at least seven"),
      range: place(of: "attacks", in: text))
    var growth = FactDeclaration(
      id: FigureID(rawValue: "growth"), value: located("about 40 percent"),
      range: place(of: "growth", in: text))
    growth.sources = [source("chainalysis-2022")]
    #expect(facts == [theft, attacks, growth])
  }

  @Test func anEmptyFileIsAnEmptyRegister() {
    var diagnostics: [Diagnostic] = []
    let bytes = Array("# nothing yet\n".utf8)
    #expect(Source.readRegister(path: "a", bytes: bytes, diagnostics: &diagnostics).isEmpty)
    #expect(Entity.readRegister(path: "a", bytes: [], diagnostics: &diagnostics).isEmpty)
    #expect(FactDeclaration.readRegister(path: "a", bytes: [], diagnostics: &diagnostics).isEmpty)
    #expect(diagnostics.isEmpty)
  }

  @Test func aRecordWithAProblemStaysSoThatLinksToItAreNoProblemToo() {
    var diagnostics: [Diagnostic] = []
    let sources = Source.readRegister(
      path: "a", bytes: Array("a: {grade: B9}\nb: {title: x}\n".utf8), diagnostics: &diagnostics)
    #expect(sources.map(\.id.rawValue) == ["a", "b"])
    #expect(diagnostics.map(\.rule) == ["missing-key", "bad-grade"])
  }
}
