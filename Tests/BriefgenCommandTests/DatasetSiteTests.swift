import Files
import Testing

@testable import BriefgenCommand

/// What holds of any dataset of a site.
@Suite struct DatasetSiteTests {
  private static func site(_ files: [String: String]) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    var bytes = files.mapValues { Array($0.utf8) }
    bytes["Content/site.yaml"] = Array("title: Harbour Desk\n".utf8)
    try disk.lay(bytes, in: "/site")
    return disk
  }

  private static func number(_ formula: String, on disk: MemoryFileSystem) throws -> String {
    let run = CommandRun(["eval", formula, "--site", "/site", "--format", "json"], on: disk)
    #expect(run.errors == "", "\(formula)")
    return String(try #require(run.output.firstMatch(of: /"value":"([^"]+)"/)).1)
  }

  /// Rows with a year, an amount in cents and a place, drawn by a linear congruential generator
  /// (Knuth, MMIX).
  private static func rows(_ seed: UInt64) -> [(year: Int, cents: Int, place: String)] {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<60).map { _ in
      (2000 + next(20), next(2_000_001) - 1_000_000, ["North", "South", "East"][next(3)])
    }
  }

  private static func decimal(_ cents: Int) -> String {
    let digits = String(cents.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return (cents < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13] as [UInt64])
  func partsMakeTheWhole(_ seed: UInt64) throws {
    let rows = Self.rows(seed)
    let table = rows.map { "\($0.year),\(Self.decimal($0.cents)),\($0.place)\n" }.joined()
    let disk = try Self.site(["Content/data/trade.csv": "year,value,place\n" + table])

    let whole = try Self.number("sum(trade.value) * 100", on: disk)
    #expect(whole == "\(rows.reduce(0) { $0 + $1.cents })")
    let parts = "sum(trade.value where year < 2010) + sum(trade.value where not year < 2010)"
    #expect(try Self.number("(\(parts)) * 100", on: disk) == whole)
    #expect(try Self.number("sum(sum(trade.value by place)) * 100", on: disk) == whole)
    let north = rows.filter { $0.place == "North" && $0.year >= 2005 }
    #expect(
      try Self.number("count(trade where place = \"North\" and year >= 2005)", on: disk)
        == "\(north.count)")
    #expect(
      try Self.number("max(trade.value) * 100", on: disk) == "\(rows.map(\.cents).max() ?? 0)")
  }

  @Test func aBrokenFileIsReportedOnceHoweverManyPagesNameIt() throws {
    var files = ["Content/data/trade.csv": "year,value\n2020,1\n2021\n"]
    for number in 1...12 {
      files["Content/briefings/page-\(number).md"] = """
        ---
        title: Trade
        date: 2024-01-\(number + 10)
        statistics:
          total: sum(trade.value)
          double: total * 2
        ---

        In all […](stat:double), or `= mean(trade.value)` a year.
        """
    }
    let disk = try Self.site(files)
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(
      run.errors == """
        Content/data/trade.csv:3:1: error: this row has one field, but the first has 2 [unreadable-csv]
        3 | 2021
          | ^~~~
          = help: add the missing fields; a field may be empty

        1 error

        """)
    #expect(try disk.exists("/public") == false)
  }

  @Test func aFileIsReadOnlyWhenAFormulaNamesIt() throws {
    let disk = try Self.site([
      "Content/data/trade.csv": "year,value\n2020\n",
      "Content/briefings/page.md": "---\ntitle: Trade\ndate: 2024-01-11\n---\n\nNothing.\n",
    ])
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.errors == "")
  }
}
