import BriefgenCommand
import Diagnostics
import Files
import Publishing
import Queries
import Templates
import TestSupport
import Testing

extension WithServer {
  /// A site whose pages ask the server: built, changed, built while the server is away.
  @Suite struct SiteTests {
    private static let settings = """
      title: Crypto Desk
      databases:
        warehouse: env:WAREHOUSE_URL

      """

    private static func briefing(_ day: Int, _ query: String, _ text: String) -> String {
      """
      ---
      title: Thefts of day \(day)
      date: 2024-02-0\(day)
      statistics:
        total: sum(thefts.usd)
      ---

      \(text) […](stat:total).

      ```sql thefts database=warehouse
      \(query)
      ```

      ![Thefts](table:thefts)

      """
    }

    private static let thefts =
      "SELECT id, day, usd AS \"usd ($)\", target FROM thefts WHERE usd > 0 ORDER BY id"

    private static func site(_ briefings: [String: String]) throws -> any FileSystem {
      let disk = MemoryFileSystem()
      try disk.makeFolders("/site/Content/briefings")
      try disk.write("/site/Content/site.yaml", Array(settings.utf8))
      for (name, text) in briefings {
        try disk.write("/site/Content/briefings/\(name).md", Array(text.utf8))
      }
      return try disk.folder("/site")
    }

    private static func address(port: Int? = nil) throws -> String {
      let port = try port ?? #require(ServerTrait.server).port
      return "postgres://reader:correct%20horse@127.0.0.1:\(port)/warehouse"
    }

    private static func published(on disk: any FileSystem) throws -> [String: [UInt8]] {
      var files: [String: [UInt8]] = [:]
      for path in try disk.tree("Public").files { files[path] = try disk.read("Public/\(path)") }
      return files
    }

    private static func text(_ path: String, _ files: [String: [UInt8]]) -> String {
      String(decoding: files[path] ?? [], as: UTF8.self)
    }

    @Test func aServerThatGoesAwayChangesNothingThatIsPublished() throws {
      let disk = try Self.site(["thefts": Self.briefing(1, Self.thefts, "Stolen:")])
      let first = SiteCommand("build", on: disk, database: try Self.address())
      #expect(first.errors == "")
      let published = try Self.published(on: disk)
      let page = Self.text("briefings/thefts/index.html", published)
      #expect(page.contains("$1.2 billion"))
      #expect(
        page.contains(
          "Read from warehouse on <time datetime=\"2024-02-01\">1 February 2024</time> at 09:30 UTC"
        ))
      #expect(
        Self.text("briefings/thefts/thefts.csv", published).hasPrefix(
          "id,day,usd ($),target\r\n1,2018-01-26,534000000.1"))

      // The text changes, and the server is not there.
      let changed = Self.briefing(1, Self.thefts, "Stolen in all:")
      try disk.write("Content/briefings/thefts.md", Array(changed.utf8))
      let closed = try ClosedPort()
      let port = closed.number
      let failed = SiteCommand("build", on: disk, database: try Self.address(port: port))
      #expect(failed.status == .contentErrors)
      #expect(
        failed.errors.hasPrefix(
          """
          Content/briefings/thefts.md:11:1: error: no server listens for database 'warehouse' at \
          127.0.0.1:\(port) [database-unavailable]
          11 | \(Self.thefts)
          """))
      #expect(
        failed.errors.hasSuffix(
          """
             = help: or publish what the database answered at 2024-02-01T09:30:00Z: build again \
          with --offline

          1 error

          """))
      #expect(try Self.published(on: disk) == published)

      // What was kept serves, a day later and without any address.
      let offline = SiteCommand("build", "--offline", on: disk, now: Warehouse.now + 86_400)
      #expect(offline.errors == "")
      let rebuilt = try Self.published(on: disk)
      #expect(Self.text("briefings/thefts/index.html", rebuilt).contains("Stolen in all:"))
      #expect(
        Self.text("briefings/thefts/index.html", rebuilt).contains(
          "1 February 2024</time> at 09:30 UTC"))
      #expect(rebuilt["briefings/thefts/thefts.csv"] == published["briefings/thefts/thefts.csv"])
      for (path, bytes) in rebuilt {
        #expect(!String(decoding: bytes, as: UTF8.self).contains("horse"), "\(path)")
      }
    }

    @Test func aConnectionThatBreaksPublishesNothing() throws {
      let disk = try Self.site(["thefts": Self.briefing(1, Self.thefts, "Stolen:")])
      let address = try Self.address()
      #expect(SiteCommand("build", on: disk, database: address).errors == "")
      let published = try Self.published(on: disk)
      let kept = try disk.entries(".briefgen/queries").map(\.name)
      // Every part of what the server says may be its last word.
      for limit in stride(from: 1, through: 1_001, by: 125) {
        let network = try BadNetwork(
          to: try #require(ServerTrait.server).port, after: limit, .breaks)
        let run = SiteCommand("build", on: disk, database: try Self.address(port: network.port))
        guard run.status != .success else { continue }
        #expect(run.errors.contains("[database-unavailable]"), "\(run.errors)")
        #expect(!run.errors.contains("horse"))
        #expect(try Self.published(on: disk) == published, "\(limit)")
        #expect(try disk.entries(".briefgen/queries").map(\.name) == kept)
      }
    }

    /// A query that never ends, and a host that takes the connection and says nothing.
    @Test func aSlowServerIsNotWaitedForAndPublishesNothing() throws {
      let query = "SELECT count(*) AS usd FROM pg_sleep(600)"
      let silent = try SilentHost()
      for (port, words) in [
        (nil, "took longer than 100 ms, and was stopped"),
        (silent.port, "did not let us in within 50 ms"),
      ] {
        let disk = try Self.site(["thefts": Self.briefing(1, query, "Stolen:")])
        var build = SiteBuild(
          site: ".", output: nil, baseURL: nil, jobs: 1, today: nil, home: nil, fileSystem: disk)
        build.access = DatabaseAccess(
          environment: Environment(variables: ["WAREHOUSE_URL": try Self.address(port: port)]),
          clock: .fixed(secondsSinceEpoch: Warehouse.now), isOffline: false)
        build.access.limits.statementTime = .milliseconds(100)
        build.access.limits.connectionTime = port == nil ? .seconds(60) : .milliseconds(50)
        guard case .rejected(let problems) = build.run(theme: BriefingTheme()) else {
          Issue.record("the site was published")
          continue
        }
        #expect(problems.map(\.summary).filter { $0.contains(words) }.count == 1)
        #expect(problems.count == 1)
        #expect(try !disk.exists("Public") && !disk.exists(".briefgen"))
      }
    }

    @Test func aQueryOfSeveralPagesIsAskedOnce() throws {
      let query = "SELECT random()::numeric AS usd"
      let disk = try Self.site([
        "first": Self.briefing(1, query, "One:"), "second": Self.briefing(2, query, "Two:"),
        "third": Self.briefing(3, query + " -- anew", "Three:"),
      ])
      let run = SiteCommand("build", on: disk, database: try Self.address())
      #expect(run.errors == "")
      let first = try disk.read("Public/briefings/first/thefts.csv")
      #expect(try disk.read("Public/briefings/second/thefts.csv") == first)
      #expect(try disk.read("Public/briefings/third/thefts.csv") != first)
    }

    /// How many answers are kept of each query, by a word in its text.
    private static func kept(_ word: String, on disk: any FileSystem) throws -> Int {
      try disk.entries(".briefgen/queries").count {
        String(decoding: try disk.read(".briefgen/queries/\($0.name)"), as: UTF8.self)
          .contains(word)
      }
    }

    @Test func answersThatNoQueryNamesAreRemovedByABuildThatEndsWell() throws {
      let draft = Self.briefing(3, "SELECT 3 AS usd -- third", "Three:")
        .replacing("date:", with: "status: draft\ndate:")
      let disk = try Self.site([
        "first": Self.briefing(1, "SELECT 1 AS usd -- first", "One:"),
        "third": draft.replacing("status: draft\n", with: ""),
      ])
      let address = try Self.address()
      #expect(SiteCommand("build", on: disk, database: address).errors == "")
      let asked = SiteCommand(
        "query", "--database", "warehouse", "SELECT 4 AS usd -- fourth", on: disk,
        database: address)
      #expect(asked.errors == "")
      #expect(try Self.kept("first", on: disk) == 1 && Self.kept("fourth", on: disk) == 1)

      // The query changes, and the page has a mistake.
      let changed = Self.briefing(1, "SELECT 2 AS usd -- second", "Two:")
      try disk.write(
        "Content/briefings/first.md",
        Array(changed.replacing("stat:total", with: "stat:totl").utf8))
      try disk.write("Content/briefings/third.md", Array(draft.utf8))
      #expect(SiteCommand("build", on: disk, database: address).status == .contentErrors)
      #expect(try Self.kept("first", on: disk) == 1)

      // It is mended: what nobody asks any more goes, and the draft's answer stays.
      try disk.write("Content/briefings/first.md", Array(changed.utf8))
      #expect(SiteCommand("build", "--offline", on: disk).errors == "")
      #expect(try disk.entries(".briefgen/queries").count == 4)
      #expect(SiteCommand("build", on: disk, database: address).errors == "")
      #expect(try Self.kept("second", on: disk) == 1 && Self.kept("third", on: disk) == 1)
      #expect(try disk.entries(".briefgen/queries").count == 2)
    }

    @Test func errorsOfTheServerPointIntoTheBlock() throws {
      let disk = try Self.site([
        "thefts": Self.briefing(1, "SELECT usd\nFROM theft", "Stolen:"),
        "other": Self.briefing(2, "SELECT rate AS usd FROM thefts", "Stolen:"),
      ])
      let run = SiteCommand("build", on: disk, database: try Self.address())
      #expect(
        run.errors == """
          Content/briefings/other.md:11:1: error: query 'thefts' gives the column 'usd' as double precision, which is not exact [query-result]
          11 | SELECT rate AS usd FROM thefts
             | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = help: write it as: round(usd::numeric, 2) AS usd

          Content/briefings/thefts.md:12:6: error: database 'warehouse' says: relation "theft" does not exist [query-failed]
          12 | FROM theft
             |      ^~~~~
             = help: did you mean 'thefts'?

          2 errors

          """)
      #expect(try !disk.exists("Public"))
    }

    @Test func theCommandLineAsksTheServerItself() throws {
      let disk = try Self.site([:])
      let query = "SELECT id, usd AS \"usd ($)\" FROM thefts WHERE id < 3 ORDER BY id"
      let address = try Self.address()
      let online = SiteCommand(
        "query", "--database", "warehouse", query, on: disk, database: address)
      #expect(
        online.output == """
          id       usd ($)
           1   534000000.1
           2  620000000.25

          """)
      #expect(online.errors == "")
      let offline = SiteCommand(
        "query", "--database", "warehouse", query, "--offline", on: disk,
        now: Warehouse.now + 86_400)
      #expect(offline.output == online.output)
      #expect(offline.errors == "note: 'warehouse' answered this at 2024-02-01T09:30:00Z\n")
      let writes = SiteCommand(
        "query", "--database", "warehouse", "DELETE FROM thefts RETURNING id", on: disk,
        database: address)
      #expect(writes.errors.contains("would change the database, and was not run"))
      #expect(!(online.errors + writes.errors).contains("horse"))
    }
  }
}
