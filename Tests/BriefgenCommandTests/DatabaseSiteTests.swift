import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// Sites whose pages ask a database, where no server is: what was kept answers, or nothing does.
@Suite struct DatabaseSiteTests {
  private static let sql = "SELECT year, usd AS \"usd ($)\" FROM thefts_by_year"

  private static let briefing = """
    ---
    title: Thefts
    date: 2024-02-01
    statistics:
      total: sum(by-year.usd)
      latest: by-year.usd[year = 2023]
    ---

    In all [$3.7bn](stat:total) was stolen, of it […](stat:latest) in 2023.

    ```sql by-year database=warehouse
    \(sql)
    ```

    ```sql large
    select * from by_year where usd > 2000000000
    ```

    ![Stolen in each year](table:by-year)

    ![The large years](table:large)

    ```chart
    kind: bar
    data: by-year
    x: year
    y: usd
    title: Less was stolen in 2023
    ```

    """

  private static func kept(_ sql: String, _ answer: String, at time: String) -> [UInt8] {
    Array(
      """
      briefgen answer 1
      database: warehouse
      read: \(time)
      \(answer.split(separator: "\n").prefix(2).joined(separator: "\n"))
      query: \(sql.utf8.count) bytes
      \(sql)

      \(answer.split(separator: "\n").dropFirst(2).joined(separator: "\n"))

      """.utf8)
  }

  /// A site with an answer that was read at half past nine on 1 February 2024.
  private static func site(
    _ files: [String: String] = ["Content/briefings/thefts.md": briefing],
    settings: String = "databases:\n  warehouse: env:WAREHOUSE_URL\n", hasAnswer: Bool = true
  ) throws -> any FileSystem {
    let disk = MemoryFileSystem()
    var bytes = files.mapValues { Array($0.utf8) }
    bytes["Content/site.yaml"] = Array("title: Crypto Desk\n\(settings)".utf8)
    if hasAnswer {
      let hash = ContentHash(Array("warehouse\n\(sql)".utf8)).hexadecimal
      bytes[".briefgen/queries/warehouse-\(hash).csv"] = kept(
        sql, "types: integer numeric\nrows: 2\nyear,usd ($)\n2022,2200000000\n2023,1500000000",
        at: "2024-02-01T09:30:00Z")
    }
    try disk.lay(bytes, in: "/site")
    return try disk.folder("/site")
  }

  private static func page(_ path: String, on disk: any FileSystem) throws -> String {
    String(decoding: try disk.read("Public/\(path)"), as: UTF8.self)
  }

  private static let read =
    "Read from warehouse on <time datetime=\"2024-02-01\">1 February 2024</time> at 09:30 UTC"

  @Test func readersAreToldWhenTheAnswerWasRead() throws {
    let disk = try Self.site()
    let run = CommandRun(["build", "--offline"], on: disk)
    #expect(run.errors == "")
    let page = try Self.page("briefings/thefts/index.html", on: disk)
    let line = "<p class=\"data-note\">\(Self.read)"
    // Two tables, of which one was computed from the other, and a chart.
    #expect(page.components(separatedBy: line).count == 4)
    // The notes of two numbers.
    #expect(page.components(separatedBy: "<dd>\(Self.read)</dd>").count == 3)
    #expect(page.contains("$1.5 billion"))
    #expect(
      try Self.page("briefings/thefts/by-year.csv", on: disk)
        == "year,usd ($)\r\n2022,2200000000\r\n2023,1500000000\r\n")
    #expect(
      try Self.page("ledger/ledger.json", on: disk).contains(
        "\"read\":[{\"database\":\"warehouse\",\"time\":\"2024-02-01T09:30:00Z\"}]"))
  }

  @Test func pagesSayItInTheirLanguage() throws {
    let french = Self.briefing.replacing("date: 2024", with: "language: fr\ndate: 2024")
      .replacing("[$3.7bn]", with: "[…]")
    let disk = try Self.site(["Content/briefings/thefts.md": french])
    #expect(CommandRun(["build", "--offline"], on: disk).status == .success)
    #expect(
      try Self.page("briefings/thefts/index.html", on: disk).contains(
        "Lu dans warehouse le <time datetime=\"2024-02-01\">1er février 2024</time> à 09:30 UTC"))
  }

  @Test func theSameAnswersMakeTheSameSite() throws {
    let (first, second) = (try Self.site(), try Self.site())
    for disk in [first, second] { _ = CommandRun(["build", "--offline"], on: disk) }
    let files = try first.tree("Public").files
    #expect(files.count > 10)
    for file in files {
      #expect(try first.read("Public/\(file)") == second.read("Public/\(file)"), "\(file)")
    }
  }

  @Test func everyCommandTakesWhatWasKept() throws {
    let disk = try Self.site()
    let eval = CommandRun(["eval", "'thefts'.total / 2", "--offline"], on: disk)
    #expect(eval.output == "$1.85 billion\n")
    let list = CommandRun(["list", "statistics", "--offline", "--format", "json"], on: disk)
    #expect(list.output.contains("\"thefts/latest\""))
    let explain = CommandRun(["explain", "latest", "--offline"], on: disk)
    #expect(
      explain.output.contains(
        """
        └─ Row 2 of the query 'by-year' in Content/briefings/thefts.md, read from warehouse on 1 February
           2024 at 09:30 UTC
        """))
    let query = CommandRun(
      ["query", "select year from \"thefts/by-year\"", "--offline", "--format", "csv"], on: disk)
    #expect(query.output == "year\r\n2022\r\n2023\r\n")
    #expect(eval.errors + list.errors + explain.errors + query.errors == "")
  }

  @Test(arguments: [
    ("table", "year     usd ($)\n2022  2200000000\n2023  1500000000\n"),
    ("csv", "year,usd ($)\r\n2022,2200000000\r\n2023,1500000000\r\n"),
    (
      "json",
      "[\n{\"year\":2022,\"usd ($)\":2200000000},\n{\"year\":2023,\"usd ($)\":1500000000}\n]\n"
    ),
  ])
  func theCommandLineAsksToo(_ format: String, _ expected: String) throws {
    let run = CommandRun(
      ["query", "--database", "warehouse", Self.sql, "--offline", "--format", format],
      on: try Self.site())
    #expect(run.output == expected)
    #expect(run.errors == "note: 'warehouse' answered this at 2024-02-01T09:30:00Z\n")
  }

  @Test func theCommandLineIsToldWhatIsWrong() throws {
    let disk = try Self.site()
    let unknown = CommandRun(["query", "--database", "warehose", "select 1 as x"], on: disk)
    #expect(
      unknown.errors == """
        query:1:1: error: site.yaml names no database 'warehose' [database-setting]
        1 | select 1 as x
          | ^~~~~~~~~~~~~
          = help: did you mean 'warehouse'?
          = help: give its address under 'databases' in site.yaml

        1 error

        """)
    let both = CommandRun(["query", "--database", "w", "select 1", "--csv", "a.csv"], on: disk)
    #expect(both.status == .usage)
  }

  private static let register = """
    tracker: { title: List of thefts, publisher: A firm, grade: B2 }
    court: { title: Files of the court, publisher: A court }

    """

  private static let sourced =
    "databases:\n  warehouse: { url: env:WAREHOUSE_URL, source: tracker }\n"

  /// What stands under the tables and the chart, what `explain` ends in, and what the data package
  /// says, in the order in which they are looked at.
  private static func sources(
    of disk: any FileSystem
  ) throws -> (page: String, package: String, explained: String) {
    let run = CommandRun(["build", "--offline"], on: disk)
    #expect(run.errors == "")
    let explained = CommandRun(["explain", "latest", "--offline"], on: disk)
    return (
      try page("briefings/thefts/index.html", on: disk),
      try page("briefings/thefts/datapackage.json", on: disk), explained.output
    )
  }

  @Test func aDatabaseSaysWhereItsAnswersComeFrom() throws {
    let disk = try Self.site(
      ["Content/briefings/thefts.md": Self.briefing, "Content/sources.yaml": Self.register],
      settings: Self.sourced)
    let (page, package, explained) = try Self.sources(of: disk)
    // Under two tables and a chart, and the list of the page.
    #expect(page.contains("List of thefts"))
    #expect(page.components(separatedBy: "A firm").count > 4)
    #expect(!page.contains("Files of the court"))
    // Of the database's answer, and of the query that reads it.
    #expect(package.components(separatedBy: "\"title\":\"List of thefts\"").count == 3)
    #expect(explained.contains("   └─ A firm: List of thefts"))
    let ledger = try Self.page("ledger/ledger.json", on: disk)
    #expect(ledger.contains("\"tracker\""))
  }

  @Test func aBlockSaysItItself() throws {
    let briefing = Self.briefing
      .replacing("database=warehouse", with: "database=warehouse source=court")
      .replacing("```sql large", with: "```sql large source=tracker,court")
    let disk = try Self.site(
      ["Content/briefings/thefts.md": briefing, "Content/sources.yaml": Self.register],
      settings: Self.sourced)
    let (page, package, explained) = try Self.sources(of: disk)
    #expect(page.contains("Files of the court"))
    #expect(package.components(separatedBy: "\"title\":\"Files of the court\"").count == 3)
    #expect(package.components(separatedBy: "\"title\":\"List of thefts\"").count == 2)
    #expect(explained.contains("   └─ A court: Files of the court"))
    #expect(!explained.contains("A firm"))
  }

  @Test func aSourceThatThereIsNotIsReportedWhereItStands() throws {
    let briefing = Self.briefing
      .replacing("database=warehouse", with: "database=warehouse source=court,traker")
    let disk = try Self.site(
      ["Content/briefings/thefts.md": briefing, "Content/sources.yaml": Self.register],
      settings: Self.sourced.replacing("tracker", with: "cort"))
    let run = CommandRun(["build", "--offline"], on: disk)
    #expect(
      run.errors == """
        Content/briefings/thefts.md:11:48: error: citation of 'traker', but no source has that id [unknown-source]
        11 | ```sql by-year database=warehouse source=court,traker
           |                                                ^~~~~~
           = help: did you mean 'tracker'?

        Content/site.yaml:3:48: error: citation of 'cort', but no source has that id [unknown-source]
        3 |   warehouse: { url: env:WAREHOUSE_URL, source: cort }
          |                                                ^~~~
          = help: did you mean 'court'?

        2 errors

        """)
  }

  /// Neither a build without a server nor a question can tell that an answer is of no use.
  @Test func whatIsOfflineRemovesNoAnswer() throws {
    let disk = try Self.site()
    try disk.write(".briefgen/queries/warehouse-old.csv", Array("briefgen answer 1\n".utf8))
    for arguments in [["build", "--offline"], ["query", "select 1 as x", "--offline"]] {
      #expect(CommandRun(arguments, on: disk).status == .success)
      #expect(try disk.entries(".briefgen/queries").count == 2)
    }
  }

  @Test func aSiteWithoutQueriesKeepsNoAnswers() throws {
    let disk = try Self.site(["Content/about.md": "---\ntitle: About\n---\n\nUs.\n"])
    try disk.write(".briefgen/queries/notes.csv", Array("year,usd\n".utf8))
    #expect(CommandRun(["query", "select 1 as x"], on: disk).status == .success)
    #expect(try disk.entries(".briefgen/queries").count == 2)
    #expect(CommandRun(["build"], on: disk).status == .success)
    #expect(try disk.entries(".briefgen/queries").map(\.name) == ["notes.csv"])
  }

  @Test func withoutAKeptAnswerNothingIsPublished() throws {
    let disk = try Self.site(hasAnswer: false)
    let run = CommandRun(["build", "--offline"], on: disk)
    #expect(run.status == .contentErrors)
    #expect(
      run.errors == """
        Content/briefings/thefts.md:12:1: error: query 'by-year' has no kept answer of database 'warehouse', and --offline asks none [database-setting]
        12 | SELECT year, usd AS "usd ($)" FROM thefts_by_year
           | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
           = help: build once without --offline, where the database can be reached

        1 error

        """)
    #expect(try !disk.exists("Public"))
  }

  /// Six pages that ask one database, and a variable that is not set.
  @Test func aDatabaseThatIsNotThereIsReportedOnce() throws {
    var files: [String: String] = [:]
    for number in 1...6 {
      files["Content/briefings/page-\(number).md"] = """
        ---
        title: Thefts
        date: 2024-02-0\(number)
        statistics:
          total: sum(all.x)
        ---

        In all […](stat:total).

        ```sql all database=warehouse
        SELECT \(number) AS x
        ```

        """
    }
    let run = CommandRun(["build"], on: try Self.site(files))
    #expect(
      run.errors == """
        Content/briefings/page-1.md:11:1: error: the address of database 'warehouse' is to be in the variable WAREHOUSE_URL, which is not set [database-unavailable]
        11 | SELECT 1 AS x
           | ^~~~~~~~~~~~~
           = help: set WAREHOUSE_URL=postgres://USER:PASSWORD@HOST:PORT/DATABASE

        1 error

        """)
  }

  /// Whatever is wrong with the line of an address, and however the report is written.
  @Test(arguments: [
    "databases:\n  warehouse: postgres://reader:hunter2@db/x\n",
    "databases:\n  warehouse: mysql://reader:hunter2@db/x\n",
    "databases:\n  warehouse: reader:hunter2@db/x\n",
    "databases:\n  warehouse: postgres://reader:12/hunter2@db/x\n",
    "databases:\n  warehouse: postgres://reader:hunter2%@db/x\n",
    "databases:\n  warehouse: postgres://db/x?password=hunter2\n",
    "databases:\n  ware house: postgres://reader:hunter2@db/x\n",
    "databases:\n  warehouse: 'postgres://reader:hunter2@db/x' main\n",
    "databases:\n  warehouse: [postgres://reader:hunter2@db/x]\n",
    "databases:\n  warehouse: postgres://reader:hunter2@db/x: y\n",
    "databases:\n  warehouse: &a postgres://reader:hunter2@db/x\n",
    "databases:\n  warehouse: env:A\n  warehouse: postgres://reader:hunter2@db/x\n",
    "databases: postgres://reader:hunter2@db/x\n",
    "datbases: postgres://reader:hunter2@db/x\n",
    "databases:\n  warehouse:postgres://reader:hunter2@db/x\n",
    "databases:\n  postgres://reader:hunter2@db/x: warehouse\n",
    "databases:\n  warehouse: env:postgres://reader:hunter2@db/x\n",
    "navigation:\n  A: postgres://reader:hunter2@db/x\n",
    "base-url: postgres://reader:hunter2@db/x\n",
    "databases:\n\twarehouse: postgres://reader:hunter2@db/x\n",
    "description: postgres://reader:hunter2@db/x: y\n",
    "databases:\n  warehouse:\n    url: postgres://reader:hunter2@db/x\n",
    "databases:\n  warehouse: {url: postgres://reader:hunter2@db/x, source: nobody}\n",
    "databases:\n  warehouse: {url: postgres://reader:hunter2@db/x, sorce: nobody}\n",
    "databases:\n  warehouse: {adress: postgres://reader:hunter2@db/x}\n",
  ])
  func noReportRepeatsAPassword(settings: String) throws {
    // A message may cut a long one in its middle.
    let long = settings.replacing("hunter2", with: "hunter2" + String(repeating: "x", count: 200))
    for (format, settings) in [
      ("human", settings), ("json", settings), ("sarif", settings), ("human", long),
    ] {
      let disk = try Self.site([:], settings: settings, hasAnswer: false)
      let run = CommandRun(["build", "--format", format], on: disk)
      #expect(run.status == .contentErrors, "\(settings)")
      #expect(!(run.output + run.errors).contains("hunter2"), "\(run.errors)")
      let query = CommandRun(["query", "--database", "warehouse", "select 1"], on: disk)
      #expect(!(query.output + query.errors).contains("hunter2"), "\(query.errors)")
    }
  }
}
