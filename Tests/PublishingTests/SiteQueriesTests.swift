import Diagnostics
import Publishing
import SiteModel
import Testing

/// Queries of pages, as a whole site sees them.
@Suite struct SiteQueriesTests {
  private static let thefts = "year,usd,who\n2020,300,Ann\n2021,400,Ben\n2022,1700,Cy\n"

  private func block(_ name: String, _ sql: String) -> String { "```sql \(name)\n\(sql)\n```\n" }

  @Test func oneAnswerServesEveryPage() throws {
    let files = [
      "data/thefts.csv": Self.thefts,
      "briefings/a.md": briefing(
        "Large thefts", ["large: sum(big.usd)", "number: count(big)"],
        block("big", "select year, usd from thefts where usd > 300")),
      "briefings/b.md": briefing("Older", ["again: max('a'.big.usd)"], "Nothing more is known."),
    ]
    let reading = try readSite(files)
    #expect(reading.errors(in: files) == [])
    #expect(reading.words("a", "large") == "2,100")
    #expect(reading.words("a", "number") == "two")
    #expect(reading.words("b", "again") == "1,700")
    #expect(try reading.dataset("a/big").isUsed)
  }

  /// What stands in a page is published, and a file that nothing names is not even read.
  @Test func aQueryIsAnsweredThoughNothingNamesIt() throws {
    let files = [
      "data/thefts.csv": Self.thefts, "data/ragged.csv": "a,b\n1\n",
      "briefings/a.md": briefing(
        "Large thefts", [], block("big", "select year from thefts where usd > 300")),
    ]
    let reading = try readSite(files)
    #expect(reading.errors(in: files) == [])
    #expect(try reading.dataset("a/big").isUsed)
    #expect(try reading.dataset("thefts").isUsed)
    #expect(try !reading.dataset("ragged").isUsed)
  }

  /// A query reads what its page declares before what the site has, and names with low lines mean
  /// those with hyphens.
  @Test(arguments: [
    ("select sum(usd) as s from thefts", "2,400"),
    ("select sum(usd) as s from own_table", "30"),
    ("select sum(usd) as s from \"own-table\"", "30"),
    ("select sum(s) as s from other", "30"),
    ("select sum(t.usd) as s from thefts t join \"own-table\" o on o.year = t.year", "400"),
    ("select max(s) as s from \"b/foreign\"", "300"),
  ])
  func namesMeanTheNearestTable(_ sql: String, words: String) throws {
    let own = "```csv own-table\nyear,usd\n2021,10\n2019,20\n```\n"
    let files = [
      "data/thefts.csv": Self.thefts,
      "briefings/a.md": briefing(
        "Names", ["most: max(q.s)"],
        [own, block("other", "select sum(usd) as s from own_table"), block("q", sql)]
          .joined(separator: "\n")),
      "briefings/b.md": briefing(
        "Other", [], block("foreign", "select min(usd) as s from thefts")),
    ]
    let reading = try readSite(files)
    #expect(reading.errors(in: files) == [])
    #expect(reading.words("a", "most") == words)
  }

  @Test func aCircleIsToldOnce() throws {
    let files = [
      "briefings/a.md": briefing(
        "Circles", ["one: count(first)", "two: count(second)"],
        [
          block("first", "select * from second"), block("second", "select * from third"),
          block("third", "select * from first"),
        ].joined(separator: "\n"))
    ]
    let reading = try readSite(files)
    #expect(reading.errors(in: files) == ["«first» the queries read one another"])
    let circle = try #require(reading.diagnostics.first { $0.rule == "query-cycle" })
    #expect(
      circle.notes.map(\.prefix)
        == ["they read: 'first' → 'second' → 'third' → 'first'"])
  }

  @Test func aQueryOfItselfIsACircleToo() throws {
    let files = [
      "briefings/a.md": briefing(
        "Circles", ["one: count(first)"], block("first", "select * from first"))
    ]
    let reading = try readSite(files)
    #expect(reading.errors(in: files) == ["«first» the query reads its own answer"])
  }

  /// A row of queries is followed in a loop, and answered only as far as a worker's stack goes.
  @Test(arguments: [(50, []), (51, [51]), (4_000, [51])])
  func aRowOfQueriesMayHaveFifty(_ count: Int, refused: [Int]) throws {
    let blocks = (1...count).reversed().map { number in
      block("q\(number)", "select year from \(number == 1 ? "thefts" : "q\(number - 1)")")
    }
    let files = [
      "data/thefts.csv": Self.thefts,
      "briefings/a.md": briefing(
        "Rows", ["all: count(q\(count))"], blocks.joined(separator: "\n")),
    ]
    let reading = try readSite(files)
    #expect(
      reading.errors(in: files)
        == refused.map {
          "«q\($0)» this query is number 51 in a row of queries that read one another"
        })
    #expect((reading.words("a", "all") == "three") == refused.isEmpty)
  }

  /// Each query reads the two before it, so that there are more ways to the file than could ever
  /// be followed.
  @Test func whatManyQueriesReadIsNamedOnce() throws {
    let blocks = (2...45).map { number in
      block(
        "q\(number)",
        "select a.year from q\(number - 1) a join q\(number - 2) b on a.year = b.year")
    }
    let first = ["q0", "q1"].map { block($0, "select year from thefts") }
    let files = [
      "data/thefts.csv": Self.thefts,
      "briefings/a.md": briefing(
        "Ways", ["all: count(q45)"], (first + blocks).joined(separator: "\n")),
    ]
    let reading = try readSite(files)
    #expect(reading.errors(in: files) == [])
    let ledger = try #require(reading.ledger)
    let key = FigureKey(description: "a/all")
    let grounds = ledger.datasets.all(behind: try #require(ledger.entry(key)).datasets)
    #expect(grounds.count == 47)
    #expect(Set(grounds.map(\.id.rawValue)).count == 47)
  }

  /// Whatever stands above it or below.
  @Test func aMisspeltTableIsComparedWithAllThereAre() throws {
    let files = [
      "data/thefts.csv": Self.thefts,
      "briefings/a.md": briefing(
        "Near", [],
        [
          block("q", "select * from thefts_by_yaer"),
          block("thefts-by-year", "select * from thefts"),
        ].joined(separator: "\n")),
    ]
    let problem = try #require(try readSite(files).diagnostics.first { $0.severity == .error })
    #expect(problem.helps.contains { $0.contains(/thefts.by.year/) })
  }

  /// What is wrong with a table is told there, and not again by each query over it.
  @Test func aBrokenTableIsToldOnce() throws {
    let files = [
      "data/thefts.csv": "year,usd\n2021\n2022,6\n2023,7\n",
      "briefings/a.md": briefing(
        "Broken", ["one: count(q)", "two: count(r)"],
        [block("q", "select * from thefts"), block("r", "select * from q")]
          .joined(separator: "\n")),
    ]
    let reading = try readSite(files)
    #expect(reading.errors(in: files) == ["«2021» this row has one field, but the first has 2"])
  }

  @Test func anErrorPointsIntoItsBlock() throws {
    let files = [
      "data/thefts.csv": Self.thefts,
      "briefings/a.md": briefing(
        "Mistakes", ["one: count(q)", "two: count(r)"],
        [
          block("q", "select year\nfrom theft"), block("r", "select yeer\nfrom thefts"),
        ].joined(separator: "\n")),
    ]
    let reading = try readSite(files)
    #expect(
      reading.errors(in: files) == [
        "«theft» there is no dataset 'theft'",
        "«yeer» no table of the query has a column 'yeer'",
      ])
  }

  /// The rows of a selection are followed to the file, through any number of queries.
  @Test func aNumberIsFollowedToItsRow() throws {
    let files = [
      "data/thefts.csv": Self.thefts,
      "briefings/a.md": briefing(
        "Rows",
        [
          "last: newest.usd[year = 2022]", "total: sum(newest.usd)", "all: max(sums.s)",
        ],
        [
          block("sorted", "select * from thefts order by usd desc"),
          block("newest", "select year, usd from sorted where year > 2020"),
          block("sums", "select sum(usd) as s from thefts"),
        ].joined(separator: "\n")),
    ]
    let reading = try readSite(files)
    #expect(reading.errors(in: files) == [])
    func grounds(_ id: String) throws -> [String] {
      let key = FigureKey(page: Slug(rawValue: "a"), id: FigureID(rawValue: id))
      let ledger = try #require(reading.ledger)
      return ledger.datasets.all(behind: try #require(ledger.entry(key)).datasets).map(\.words)
    }
    #expect(
      try grounds("last") == [
        "row 1 of the query 'newest' in Content/briefings/a.md",
        "row 1 of the query 'sorted' in Content/briefings/a.md",
        "row 3 of Content/data/thefts.csv (line 4)",
      ])
    #expect(
      try grounds("total") == [
        "2 of 2 rows of the query 'newest' in Content/briefings/a.md",
        "the query 'sorted' in Content/briefings/a.md", "Content/data/thefts.csv",
      ])
    #expect(
      try grounds("all").suffix(1) == ["Content/data/thefts.csv"])
    #expect(
      try reading.dataset("a/sums").declaration.sql == "select sum(usd) as s from thefts\n")
  }
}
