import Datasets
import Files
import Quantities
@testable import Queries
import Testing

extension WithServer {
  @Suite struct AnswerTests {
    @Test func numbersAreExact() throws {
      let warehouse = try Warehouse.real()
      #expect(
        try warehouse.rows("SELECT id, usd, shares, usd / 3 AS third FROM thefts ORDER BY id") == [
          "1 | 534000000.1 | 9007199254740993 | 178000000.03333333",
          "2 | 620000000.25 | -1 | 206666666.75",
          "3 | – | – | –",
        ])
      #expect(try warehouse.rows("SELECT sum(usd) AS total FROM thefts") == ["1154000000.35"])
      #expect(
        try warehouse.rows("SELECT 0.1::numeric + 0.2 AS x, 123456789012345678901234567890 AS y")
          == ["0.3 | 123456789012345678901234567890"])
    }

    /// As the reference shows it.
    @Test func theDatabaseSumsUp() throws {
      #expect(
        try Warehouse.real().rows(
          """
          SELECT extract(year FROM day)::int AS year, sum(usd) AS usd
          FROM thefts GROUP BY year ORDER BY year
          """) == ["2018 | 534000000.1", "2022 | 620000000.25", "– | –"])
    }

    @Test func daysAreOfUTC() throws {
      #expect(
        try Warehouse.real().rows("SELECT day, at, at_zone FROM thefts ORDER BY id") == [
          "2018-01-26 | 2018-01-26 | 2018-01-25",
          "2022-03-23 | 2022-03-23 | 2022-03-24",
          "– | – | –",
        ])
    }

    @Test func daysBeforeChristAreCountedWithAYearZero() throws {
      #expect(
        try Warehouse.real().rows(
          "SELECT '0044-03-15 BC'::date AS d, '0001-01-01 12:00 BC'::timestamp AS t")
          == ["-0043-03-15 | 0000-01-01"])
    }

    @Test func anEmptyTextIsNotNothing() throws {
      #expect(
        try Warehouse.real().rows("SELECT target, verified FROM thefts ORDER BY id") == [
          "‘Coincheck, Inc.’ | ‘true’", "‘Ronin \"Bridge\"\nand more’ | ‘false’", "‘’ | –",
        ])
    }

    @Test func columnsKeepTheirNamesAndNumbersTheirKind() throws {
      let dataset = try Warehouse.real().answer("SELECT usd AS \"Value (USD)\", day FROM thefts")
        .dataset
      #expect(dataset.name == "thefts")
      #expect(dataset.columns.map(\.name) == ["Value (USD)", "day"])
      #expect(dataset.columns.map(\.formulaName) == ["value-usd", "day"])
      #expect(dataset.columns[0].unit == Unit(.currency(.usd)))
    }

    @Test func anAnswerMayHaveNoRows() throws {
      let dataset = try Warehouse.real().answer("SELECT id, day FROM thefts WHERE false").dataset
      #expect(dataset.rowCount == 0)
      #expect(dataset.columns.map(\.name) == ["id", "day"])
    }

    @Test(arguments: ["VALUES (1)", "TABLE thefts LIMIT 1", "WITH x AS (SELECT 1 AS y) TABLE x;"])
    func everyStatementThatReadsIsRead(_ sql: String) throws {
      let sql = sql.hasPrefix("TABLE") ? "SELECT count(*) AS n FROM (\(sql)) AS t" : sql
      #expect(try Warehouse.real().rows(sql) == ["1"])
    }

    @Test func theAnswerSaysWhenItWasRead() throws {
      let answer = try Warehouse.real().answer("SELECT 1 AS x")
      #expect(answer.time.description == "2024-02-01T09:30:00Z")
      #expect(!answer.isKept)
    }

    @Test func theAddressCanComeFromTheEnvironment() throws {
      let server = try #require(ServerTrait.server)
      let address = "postgresql://reader:correct%20horse@127.0.0.1:\(server.port)/warehouse"
      let warehouse = try Warehouse(
        "env:WAREHOUSE_URL", environment: ["WAREHOUSE_URL": address + "?sslmode=disable"])
      #expect(try warehouse.rows("SELECT current_user AS who") == ["‘reader’"])
    }

    @Test func aSocketOfTheMachineServes() throws {
      let server = try #require(ServerTrait.server)
      let warehouse = try Warehouse(
        "postgres:///warehouse?port=\(server.port)",
        environment: ["PGHOST": server.folder, "PGUSER": "keeper"])
      #expect(try warehouse.rows("SELECT current_user AS who") == ["‘keeper’"])
    }

    @Test func thousandsOfRowsArrive() throws {
      let rows = try Warehouse.real().rows("SELECT n FROM generate_series(1, 90000) AS n")
      #expect(rows.count == 90_000)
      #expect(rows.last == "90000")
    }

    @Test func aVeryLongQueryIsSentWhole() throws {
      let words = (0..<200_000).map { String($0) }.joined(separator: ",")
      #expect(
        try Warehouse.real().rows("SELECT count(*) AS n FROM unnest('{\(words)}'::int[]) AS x")
          == ["200000"])
    }
  }
}
