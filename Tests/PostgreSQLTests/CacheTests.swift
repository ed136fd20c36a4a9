import Datasets
import Files
@testable import Queries
import TestSupport
import Testing

extension WithServer {
  @Suite struct KeptAnswerOfServerTests {
    static let sql = "SELECT id, day, usd, target, verified FROM thefts ORDER BY id"

    @Test func anOfflineBuildHasTheSameRowsAndTheTimeOfReading() throws {
      let online = try Warehouse.real()
      let read = try online.answer(Self.sql)
      var offline = try Warehouse(
        "postgres://nobody@db.invalid/warehouse", files: online.files, now: Warehouse.now + 99_999)
      offline.queries.isOffline = true
      let kept = try offline.answer(Self.sql)
      #expect(Warehouse.rows(kept.dataset) == Warehouse.rows(read.dataset))
      #expect(kept.time == read.time)
      #expect(kept.isKept)
    }

    @Test func theFileCanBeRead() throws {
      let warehouse = try Warehouse.real()
      _ = try warehouse.answer("SELECT id, target, usd FROM thefts\nORDER BY id")
      let names = try warehouse.files.entries(".briefgen/queries").map(\.name)
      #expect(names.count == 1)
      let name = try #require(names.first)
      #expect(name.hasPrefix("warehouse-") && name.hasSuffix(".csv"))
      let file = try warehouse.files.read(".briefgen/queries/\(name)")
      #expect(
        String(decoding: file, as: UTF8.self) == """
          briefgen answer 1
          database: warehouse
          read: 2024-02-01T09:30:00Z
          types: integer text numeric
          rows: 3
          query: 46 bytes
          SELECT id, target, usd FROM thefts
          ORDER BY id

          id,target,usd
          1,"Coincheck, Inc.",534000000.10
          2,"Ronin ""Bridge""
          and more",620000000.25
          3,"",

          """)
    }

    @Test func aServerThatIsDownIsAnErrorEvenWithAKeptAnswer() throws {
      let online = try Warehouse.real()
      _ = try online.answer(Self.sql)
      let closed = try ClosedPort()
      let down = try Warehouse(
        "postgres://reader@127.0.0.1:\(closed.number)/warehouse", files: online.files)
      let told = down.problem(Self.sql)
      #expect(told.contains("no server listens for database 'warehouse' at 127.0.0.1:"))
      #expect(
        told.hasSuffix(
          "help: or publish what the database answered at 2024-02-01T09:30:00Z: build again with "
            + "--offline"))
    }

    @Test func aNewAnswerReplacesTheOld() throws {
      let first = try Warehouse.real()
      _ = try first.answer(Self.sql)
      var second = try Warehouse.real(files: first.files, now: Warehouse.now + 60)
      _ = try second.answer(Self.sql)
      second.queries.isOffline = true
      #expect(try second.answer(Self.sql).time.description == "2024-02-01T09:31:00Z")
      #expect(try first.files.entries(".briefgen/queries").count == 1)
    }

    @Test func anAnswerThatIsRefusedIsNotKept() throws {
      let warehouse = try Warehouse.real()
      _ = warehouse.problem("SELECT 'NaN'::numeric AS x")
      #expect(try !warehouse.files.exists(".briefgen"))
    }

    @Test func noFileHoldsThePassword() throws {
      let warehouse = try Warehouse.real()
      _ = try warehouse.answer(Self.sql)
      for entry in try warehouse.files.entries(".briefgen/queries") {
        let file = try warehouse.files.read(".briefgen/queries/\(entry.name)")
        #expect(!String(decoding: file, as: UTF8.self).contains("horse"))
      }
    }
  }
}

@Suite struct OfflineTests {
  private func offline(_ files: MemoryFileSystem = .init()) throws -> Warehouse {
    var warehouse = try Warehouse("env:UNSET", files: files)
    warehouse.queries.isOffline = true
    return warehouse
  }

  @Test func withoutAKeptAnswerTheQueryIsNamed() throws {
    #expect(
      try offline().problem("SELECT 1 AS x") == """
        [database-setting] query 'thefts' has no kept answer of database 'warehouse', and \
        --offline asks none
        help: build once without --offline, where the database can be reached
        """)
  }

  private static let kept = KeptAnswer(
    database: "warehouse", sql: "SELECT 1 AS x",
    time: ReadingTime(secondsSinceEpoch: Warehouse.now),
    result: QueryResult(columns: [
      .init(name: "x", type: .integer, cells: ["1", nil]),
      .init(name: "y, z", type: .text, cells: ["a\"b\n", ""]),
    ]))

  @Test func whatIsKeptIsReadAgain() throws {
    #expect(try KeptAnswer(reading: Self.kept.bytes) == Self.kept)
    var lone = Self.kept
    lone.result.columns.removeLast()
    #expect(try KeptAnswer(reading: lone.bytes) == lone)
  }

  @Test func anAnswerServesItsOwnQueryAlone() throws {
    let files = MemoryFileSystem()
    let query = Query(name: "thefts", sql: "SELECT 1 AS x")
    try QueryCache(files, folder: ".briefgen/queries").keep(Self.kept, to: query)
    #expect(try offline(files).rows("SELECT 1 AS x") == ["1 | ‘a\"b\n’", "– | ‘’"])
    #expect(try offline(files).problem("SELECT 2 AS x").contains("has no kept answer"))
  }

  @Test func answersThatNobodyAsksAnyMoreAreRemoved() throws {
    let files = MemoryFileSystem()
    let cache = QueryCache(files, folder: "queries")
    try cache.removeAnswers(except: [])
    for sql in ["SELECT 1 AS x", "SELECT 2 AS x"] {
      var answer = Self.kept
      answer.sql = sql
      try cache.keep(answer, to: Query(name: "thefts", sql: sql))
    }
    try files.write("queries/notes.csv", Array("year,usd\n".utf8))
    // A block ends in a line end.
    try cache.removeAnswers(except: [DatabaseQuestion("SELECT 2 AS x\n", of: "warehouse")])
    let first = Query(name: "thefts", sql: "SELECT 1 AS x")
    let second = Query(name: "thefts", sql: "SELECT 2 AS x")
    #expect(try cache.answer(to: first, of: "warehouse") == nil)
    #expect(try cache.answer(to: second, of: "warehouse")?.sql == "SELECT 2 AS x")
    #expect(try files.exists("queries/notes.csv"))
  }

  /// Every beginning of a kept answer, and every answer with one byte lost, is refused or is an
  /// answer still; nothing crashes.
  @Test func aDamagedFileIsRefused() throws {
    let bytes = Self.kept.bytes
    for end in bytes.indices {
      #expect(throws: KeptAnswerFault.self) { try KeptAnswer(reading: Array(bytes[..<end])) }
      var other = bytes
      other[end] = 0xFF
      #expect(throws: KeptAnswerFault.self) { try KeptAnswer(reading: other) }
    }
    let files = MemoryFileSystem()
    let query = Query(name: "thefts", sql: "SELECT 1 AS x")
    try QueryCache(files, folder: ".briefgen/queries").keep(Self.kept, to: query)
    let name = try #require(try files.entries(".briefgen/queries").first?.name)
    try files.write(".briefgen/queries/\(name)", Array(bytes.dropLast(3)))
    #expect(
      try offline(files).problem("SELECT 1 AS x") == """
        [database-setting] the kept answer in '.briefgen/queries/\(name)' cannot be read: its end \
        is missing
        help: remove the file, and build once without --offline
        """)
  }

  /// Whatever change of the disk fails, the older answer or the newer one is there, whole.
  @Test func aDiskThatFailsLosesNothing() throws {
    let query = Query(name: "thefts", sql: "SELECT 1 AS x")
    var newer = Self.kept
    newer.time = ReadingTime(secondsSinceEpoch: Warehouse.now + 60)
    for change in 1...4 {
      let memory = MemoryFileSystem()
      try QueryCache(memory, folder: "queries").keep(Self.kept, to: query)
      let faulty = FaultyFileSystem(memory, .losingPower(change: change))
      try? QueryCache(faulty, folder: "queries").keep(newer, to: query)
      let found = try QueryCache(memory, folder: "queries").answer(to: query, of: "warehouse")
      #expect(found == Self.kept || found == newer)
    }
    let full = FaultyFileSystem(MemoryFileSystem(), .failing(change: 2, code: 28))
    #expect {
      try QueryCache(full, folder: "queries").keep(newer, to: query)
    } throws: {
      ($0 as? DatabaseProblem)?.summary
        == "the answer to query 'thefts' cannot be kept: cannot write "
        + "'queries/\(try KeptAnswerName.of(query))': no space left on device"
    }
  }
}

/// The name under which an answer would be kept while it is written.
private enum KeptAnswerName {
  static func of(_ query: Query) throws -> String {
    let hash = ContentHash(Array("warehouse\n\(query.sql)".utf8)).hexadecimal
    return "warehouse-\(hash).csv.unfinished"
  }
}
