import Datasets
import Files
@testable import Queries
import Testing

extension WithServer {
  /// Queries that are refused, and what is said of them.
  @Suite struct RefusalTests {
    @Test(arguments: [
      ("SELECT usdd FROM thefts", "column \"usdd\" does not exist", "usdd"),
      ("SELECT 'é€🌍' AS a,\n  sum(id)\nFROM theft", "relation \"theft\" does not exist", "theft"),
      ("SELECT id FROM thefts LIMIT x y", "syntax error at or near \"y\"", "y"),
      ("SELECT id FROM", "syntax error at end of input", ""),
      ("SELECT 1 AS a FROM thefts t WHERE t.nope = 1", "column t.nope does not exist", "t.nope"),
    ])
    func anErrorPointsIntoTheQuery(sql: String, message: String, word: String) throws {
      let told = try Warehouse.real().problem(sql)
      #expect(
        told.hasPrefix("[query-failed] database 'warehouse' says: \(message)\nat: \(word)"))
    }

    @Test func theDatabasesHintIsPassedOn() throws {
      #expect(
        try Warehouse.real().problem("SELECT usdd FROM thefts").hasSuffix(
          "help: Perhaps you meant to reference the column \"thefts.usd\"."))
    }

    @Test func aTableWithNearlyThatNameIsOffered() throws {
      #expect(
        try Warehouse.real().problem("SELECT 1 AS x FROM theft") == """
          [query-failed] database 'warehouse' says: relation "theft" does not exist
          at: theft
          help: did you mean 'thefts'?
          """)
    }

    @Test func anErrorWhileItRunsIsTold() throws {
      #expect(
        try Warehouse.real().problem("SELECT 1 / (n - 500) AS x FROM generate_series(1, 900) AS n")
          == "[query-failed] database 'warehouse' says: division by zero")
    }

    @Test(arguments: [
      "DELETE FROM thefts", "DROP TABLE thefts", "SET TRANSACTION READ WRITE", "COMMIT",
      "COPY thefts TO STDOUT", "DO $$ BEGIN DELETE FROM thefts; END $$", "", "-- nothing",
      "PREPARE p AS SELECT 1",
    ])
    func whatGivesNoRowsIsNotRun(_ sql: String) throws {
      let warehouse = try Warehouse.real()
      #expect(
        warehouse.problem(sql) == """
          [query-failed] query 'thefts' gives no columns, and was not run
          help: a query can only read: write one that begins with SELECT, WITH, VALUES or TABLE
          """)
      #expect(try warehouse.rows("SELECT count(*) AS n FROM thefts") == ["3"])
    }

    @Test(arguments: [
      "DELETE FROM thefts RETURNING id", "WITH d AS (DELETE FROM thefts RETURNING id) TABLE d",
      "INSERT INTO thefts (id) VALUES (4) RETURNING id", "SELECT nextval('tickets') AS n",
    ])
    func whatWritesIsRefused(_ sql: String) throws {
      let warehouse = try Warehouse.real()
      let told = warehouse.problem(sql)
      #expect(
        told.hasPrefix(
          """
          [query-failed] query 'thefts' would change the database, and was not run
          note: the database says: cannot execute
          """))
      #expect(told.contains("in a read-only transaction"))
      #expect(try warehouse.rows("SELECT count(*) AS n FROM thefts") == ["3"])
    }

    @Test func theTransactionCannotBeMadeToWrite() throws {
      let told = try Warehouse.real().problem(
        "SELECT set_config('transaction_read_only', 'off', true) AS x")
      #expect(told.contains("transaction read-write mode must be set before any query"))
    }

    @Test func aProcedureCannotEndTheTransaction() throws {
      let warehouse = try Warehouse.real()
      #expect(
        warehouse.problem("CALL sneak(NULL)")
          == "[query-failed] database 'warehouse' says: invalid transaction termination")
      #expect(try warehouse.rows("SELECT count(*) AS n FROM thefts") == ["3"])
    }

    @Test func aQueryIsOneStatement() throws {
      #expect(
        try Warehouse.real().problem("SELECT 1 AS x; DELETE FROM thefts") == """
          [query-failed] query 'thefts' is more than one statement
          help: give each statement a block of its own
          """)
    }

    @Test func aTableThatTheUserMayNotSee() throws {
      #expect(
        try Warehouse.real().problem("SELECT word FROM secrets") == """
          [query-failed] query 'thefts' reads what the database does not let this user see: \
          permission denied for table secrets
          help: ask whoever keeps database 'warehouse' for the right to SELECT from it
          """)
    }

    @Test func tooManyRows() throws {
      var warehouse = try Warehouse.real()
      warehouse.queries.limits.rows = 1_000
      let sql = "SELECT n FROM generate_series(1, 1000) AS n"
      #expect(try warehouse.answer(sql).dataset.rowCount == 1_000)
      #expect(
        warehouse.problem(sql.replacing("1000", with: "1001")) == """
          [query-result] query 'thefts' has more than 1,000 rows
          help: let the database sum up (GROUP BY), choose (WHERE) or stop (LIMIT)
          """)
    }

    @Test func tooMuchText() throws {
      var warehouse = try Warehouse.real()
      warehouse.queries.limits.bytes = 2 << 20
      #expect(
        warehouse.problem("SELECT repeat('x', 1000000) AS x FROM generate_series(1, 1000)") == """
          [query-result] query 'thefts' has more than 2 MB of text
          help: choose fewer columns or rows
          """)
    }

    @Test func aParameterIsLeftOpen() throws {
      #expect(
        try Warehouse.real().problem("SELECT id FROM thefts WHERE id = $1")
          == """
          [query-failed] query 'thefts' leaves a place open for a parameter ($1), which a page \
          cannot give
          help: write the value itself
          """)
    }
  }
}
