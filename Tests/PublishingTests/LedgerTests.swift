import Diagnostics
import Expressions
import Files
import Publishing
import SiteModel
import Testing

/// The ledger of a site that was read and not published, as `list` and `explain` ask for it.
@Suite struct LedgerTests {
  private static let registers = [
    "site.yaml": "title: Desk\n",
    "sources.yaml": """
    panel: {title: Report of the panel, publisher: The panel, date: 2022-02-04, grade: B2}
    firm: {title: Study, publisher: A firm, grade: C3}
    """,
    "facts.yaml": "budget: {value: $2 billion, source: panel}\n",
  ]

  private static let newest = """
    ---
    title: Coins
    date: 2022-02-07
    facts:
      rise: {value: about 40%, source: firm}
      total-early: {value: $350 million, source: firm, as-of: 2021-12-01}
    statistics:
      before: total / (1 + rise)
      part: {formula: before / budget, title: Part of the budget}
      whole: before + total
    ---

    They took [$400 million](fact:total "period: 2021; source: firm, panel; revises: total-early") \
    [@panel, para. 12], or […](stat:before) the year before, […](stat:part) of the budget.
    Half is `= total / 2`. Again [$400 million](fact:total).

    """

  private static let oldest = """
    ---
    title: Older coins
    date: 2021-02-07
    statistics:
      times: "'coins'.total / 4"
    ---

    A quarter is […](stat:times), and all is [$400 million](fact:coins/total).

    """

  private func read(_ extra: [String: String] = [:]) throws -> SiteReading {
    let disk = MemoryFileSystem()
    var files = Self.registers
    files["briefings/coins.md"] = Self.newest
    files["briefings/older.md"] = Self.oldest
    try disk.makeFolders("/site/Content/briefings")
    for (path, text) in files.merging(extra, uniquingKeysWith: { $1 }) {
      try disk.write("/site/Content/" + path, Array(text.utf8).span.bytes, replacing: true)
    }
    return try SiteBuild(
      site: "/site", output: nil, baseURL: nil, jobs: 2, today: nil, home: nil, fileSystem: disk
    ).read()
  }

  private func ledger() throws -> SiteLedger {
    let reading = try read()
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
    return try #require(reading.ledger)
  }

  private func key(_ page: String?, _ id: String) -> FigureKey {
    FigureKey(page: page.map(Slug.init(rawValue:)), id: FigureID(rawValue: id))
  }

  /// The site's own first, then the newest briefing as its text has it, then what no text states.
  @Test func standsInTheOrderOfTheText() throws {
    let names = try ledger().entries.map(\.key.description)
    #expect(
      names == [
        "budget", "coins/total", "coins/before", "coins/rise", "coins/part", "coins/_1",
        "coins/total-early", "coins/whole", "older/times",
      ])
  }

  @Test func knowsAFactFromItsSourceToItsSentences() throws {
    let total = try #require(try ledger().entry(key("coins", "total")))
    #expect(total.words == "$400 million")
    #expect(total.value.amount?.value == "400000000")
    #expect(total.period?.edtf == "2021")
    #expect(total.sources.map(\.source.id.rawValue) == ["firm", "panel"])
    #expect(total.revises == key("coins", "total-early"))
    #expect(
      total.namedBy == [key("coins", "before"), key("coins", "whole"), key("older", "times")])
    #expect(
      total.uses.map(\.page.address.path) == [
        "briefings/coins/index.html", "briefings/older/index.html",
      ])
    #expect(total.uses.map(\.anchors) == [["r-total", "r-total_2"], ["r-coins.total"]])
    #expect(total.declared?.path == "Content/briefings/coins.md")
  }

  /// The paragraph that states the figure cites a place in one of its sources.
  @Test func knowsThePlaceInTheSource() throws {
    let ledger = try ledger()
    let listed = try #require(ledger.entries.first { $0.key.id.rawValue == "total" })
    #expect(listed.sources.map(\.locator) == [nil, "para. 12"])
    #expect(ledger.entry(listed.key) == listed)
  }

  @Test func knowsWhatTookAFactsPlace() throws {
    let early = try #require(try ledger().entry(key("coins", "total-early")))
    #expect(early.revisedBy == [key("coins", "total")])
    #expect(early.uses.flatMap(\.anchors).isEmpty)
  }

  /// Two facts took the place of one: the later edition is the newest, whatever its name.
  @Test func takesTheLatestOfSeveralRevisionsForTheNewest() throws {
    let reading = try read([
      "facts.yaml": """
      budget: {value: $2 billion, source: panel}
      first: {value: $1 billion, source: firm, as-of: 2020-01-01}
      a-last: {value: $3 billion, source: firm, as-of: 2022-01-01, revises: first}
      b-middle: {value: $2 billion, source: firm, as-of: 2021-01-01, revises: first}

      """
    ])
    let first = try #require(reading.ledger?.entry(key(nil, "first")))
    #expect(first.revisedBy == [key(nil, "b-middle"), key(nil, "a-last")])
    #expect(first.remarks == ["Since revised to $3 billion (A firm, 1 January 2022)"])
  }

  /// A check is a formula like any other: what is doubtful in it is said.
  @Test func warnsOfACheckThatMixesEditions() throws {
    let reading = try read([
      "facts.yaml": """
      budget: {value: $2 billion, source: panel}
      old: {value: $1 billion, source: firm, measure: thefts, as-of: 2020-01-01}
      new: {value: $2 billion, source: firm, measure: thefts, as-of: 2021-01-01}
      both: {value: $3 billion, source: firm, check: old + new}

      """
    ])
    #expect(reading.diagnostics.map(\.rule.rawValue).contains("mixed-vintages"))
  }

  /// A fact in the middle of a chain says first what it replaced, then what has replaced it.
  @Test func remarksOnBothSidesOfARevision() throws {
    let reading = try read([
      "facts.yaml": """
      budget: {value: $2 billion, source: panel}
      first: {value: $1 billion, source: firm, as-of: 2020-01-01}
      second: {value: $2 billion, source: firm, as-of: 2021-01-01, revises: first}
      third: {value: $3 billion, source: firm, as-of: 2022-01-01, revises: second}

      """
    ])
    let second = try #require(reading.ledger?.entry(key(nil, "second")))
    #expect(
      second.remarks == [
        "Revised from $1 billion (A firm, 1 January 2020)",
        "Since revised to $3 billion (A firm, 1 January 2022)",
      ])
  }

  @Test func knowsAnExpressionInAText() throws {
    let half = try #require(try ledger().entries.first(where: \.isInline))
    #expect(half.formula?.source == "total / 2")
    #expect(half.uses.first?.anchors == ["r-_1"])
  }

  /// `before` is told where `whole` names it first, and only referred to after; so is `total`.
  @Test func tellsASharedInputOnce() throws {
    let whole = try #require(try ledger().derivation(of: key("coins", "whole")))
    let told = whole.all.map { ($0.isRepeated ? "again " : "") + $0.entry.key.id.rawValue }
    #expect(told == ["whole", "before", "total", "rise", "again total"])
    #expect(whole.all[2].sources.map(\.source.title) == ["Study", "Report of the panel"])
    #expect(whole.all[4].sources.isEmpty)
    #expect(whole.sources.isEmpty)
  }

  @Test func findsAFigureByItsNameAloneOrWithItsBriefing() throws {
    let ledger = try ledger()
    #expect(ledger.keys(named: "total") == [key("coins", "total")])
    #expect(ledger.keys(named: "older/times") == [key("older", "times")])
    #expect(ledger.keys(named: "budget") == [key(nil, "budget")])
    #expect(ledger.keys(named: "totals").isEmpty)
    #expect(ledger.names.contains("coins/total"))
  }

  @Test func computesWhatIsAsked() throws {
    let ledger = try ledger()
    let twice = try Expression(parsing: "before * 2")
    guard
      case .figure(let entry) =
        try ledger.evaluate(twice, on: Slug(rawValue: "coins")).answer
    else {
      Issue.record("twice a figure is a figure")
      return
    }
    #expect(entry.words == "about $570 million")
    #expect(ledger.derivation(of: entry).inputs.map(\.entry.key) == [key("coins", "before")])
    let misspelt = try Expression(parsing: "befor * 2")
    #expect(throws: SiteLedger.Problem.self) { try ledger.evaluate(misspelt, on: nil) }
  }

  /// A site with mistakes has a ledger of what is in order.
  @Test func leavesOutWhatHasAnError() throws {
    let reading = try read([
      "briefings/broken.md": """
      ---
      title: Broken
      date: 2020-01-01
      statistics: {wrong: nothing / 2, right: 1 + 1}
      ---

      Text.

      """
    ])
    #expect(reading.diagnostics.contains { $0.severity == .error })
    let ledger = try #require(reading.ledger)
    #expect(ledger.entry(key("broken", "wrong")) == nil)
    #expect(ledger.entry(key("broken", "right"))?.words == "two")
  }

  @Test func aFolderWithoutContentHasNone() throws {
    let reading = try SiteBuild(
      site: "/nowhere", output: nil, baseURL: nil, jobs: 1, today: nil, home: nil,
      fileSystem: MemoryFileSystem()
    ).read()
    #expect(reading.ledger == nil)
    #expect(reading.diagnostics.count == 1)
  }

  @Test func listsSourcesAndBriefings() throws {
    let reading = try read()
    #expect(reading.briefings.map(\.title.plain) == ["Coins", "Older coins"])
    #expect(reading.sources.map(\.source.id.rawValue) == ["firm", "panel"])
  }
}
