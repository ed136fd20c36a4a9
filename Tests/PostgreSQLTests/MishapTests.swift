import Datasets
import Files
import Glibc
@testable import Queries
import TestSupport
import Testing

extension WithServer {
  /// What happens to connections.
  @Suite struct MishapTests {
    @Test func aWrongPassword() throws {
      let server = try #require(ServerTrait.server)
      let told = try Warehouse(
        "postgres://reader@127.0.0.1:\(server.port)/warehouse",
        environment: ["PGPASSWORD": "battery staple"]
      ).problem("SELECT 1 AS x")
      #expect(
        told.hasPrefix(
          """
          [database-unavailable] database 'warehouse' does not let user 'reader' in: the password \
          is wrong, or the user is not known there
          note: the library says: connection to server at "127.0.0.1", port \(server.port) failed: \
          FATAL:  28P01: password authentication failed for user "reader"
          """))
      #expect(told.contains("help: give the password in PGPASSWORD, in the file that PGPASSFILE"))
      #expect(!told.contains("staple"))
    }

    @Test func noPassword() throws {
      let server = try #require(ServerTrait.server)
      let told = try Warehouse(
        "postgres://reader@127.0.0.1:\(server.port)/warehouse",
        environment: ["PGPASSFILE": "/nowhere/pgpass"]
      ).problem("SELECT 1 AS x")
      #expect(
        told.hasPrefix(
          "[database-unavailable] database 'warehouse' asks user 'reader' for a password, and none "
            + "is given"))
    }

    @Test func aPasswordFileIsRead() throws {
      let server = try #require(ServerTrait.server)
      let path = "\(server.folder)/passwords"
      let line = "127.0.0.1:\(server.port):*:reader:correct horse\n"
      try POSIXFileSystem().write(path, Array(line.utf8))
      // The library reads no file that others may read.
      try #require(chmod(path, 0o600) == 0)
      let warehouse = try Warehouse(
        "postgres://reader@127.0.0.1:\(server.port)/warehouse", environment: ["PGPASSFILE": path])
      #expect(try warehouse.rows("SELECT current_user AS who") == ["‘reader’"])
    }

    /// Even where the editor's own query quotes it.
    @Test func aMessageOfTheServerDoesNotRepeatThePassword() throws {
      #expect(
        try Warehouse.real().problem("SELECT ('correct ' || 'horse')::int AS x")
          == "[query-failed] database 'warehouse' says: invalid input syntax for type integer: \"…\""
      )
    }

    @Test func anUnknownDatabase() throws {
      let server = try #require(ServerTrait.server)
      let told = try Warehouse(
        "postgres://reader@127.0.0.1:\(server.port)/warehose",
        environment: ["PGPASSWORD": "correct horse"]
      ).problem("SELECT 1 AS x")
      #expect(
        told.hasPrefix(
          "[database-unavailable] the server at 127.0.0.1:\(server.port) has no database "
            + "'warehose'"))
      #expect(!told.contains("correct horse"))
    }

    @Test func aSlowQueryIsStopped() throws {
      var warehouse = try Warehouse.real()
      warehouse.queries.limits.statementTime = .milliseconds(100)
      #expect(
        warehouse.problem("SELECT 1 AS x FROM pg_sleep(600)") == """
          [query-failed] query 'thefts' took longer than 100 ms, and was stopped
          note: the database says: canceling statement due to statement timeout
          help: let it read less: look at its plan with EXPLAIN, add an index, or ask a table that \
          is summed up already
          """)
    }

    @Test func aConnectionThatBreaksInTheMiddleOfAnAnswer() throws {
      let server = try #require(ServerTrait.server)
      let network = try BadNetwork(to: server.port, after: 100_000, .breaks)
      let warehouse = try Warehouse.real(port: network.port)
      let told = warehouse.problem("SELECT n FROM generate_series(1, 90000) AS n")
      let summary = try #require(told.split(separator: "\n").first)
      #expect(
        summary.hasPrefix(
          "[database-unavailable] query 'thefts' has no whole answer: the connection to database "
            + "'warehouse' broke after "))
      #expect(summary.hasSuffix(" rows"))
      #expect(told.hasSuffix("help: build again; nothing of the broken answer is used"))
      #expect(try !warehouse.files.exists(".briefgen"))
    }

    /// Wherever the network breaks, before, in or behind the rows, there is a whole answer or none.
    @Test func anAnswerIsWholeOrNone() throws {
      let server = try #require(ServerTrait.server)
      var failures = 0
      for limit in stride(from: 1, to: 20_000, by: 17) {
        let network = try BadNetwork(to: server.port, after: limit, .breaks)
        let warehouse = try Warehouse.real(port: network.port)
        do throws(DatabaseProblem) {
          let query = Query(name: "n", sql: "SELECT n FROM generate_series(1, 40) AS n")
          let answer = try warehouse.queries.run(query, on: "warehouse")
          #expect(answer.dataset.rowCount == 40)
          #expect(failures > 50)
          return
        } catch {
          #expect(error.kind == .unavailable)
          #expect(try !warehouse.files.exists(".briefgen"))
          failures += 1
        }
      }
      Issue.record("no answer came through")
    }

    @Test func aServerThatFallsSilent() throws {
      let server = try #require(ServerTrait.server)
      let network = try BadNetwork(to: server.port, after: 100_000, .fallsSilent)
      var warehouse = try Warehouse.real(port: network.port)
      warehouse.queries.limits.statementTime = .seconds(2)
      warehouse.queries.limits.connectionTime = .seconds(2)
      #expect(
        warehouse.problem("SELECT n FROM generate_series(1, 90000) AS n") == """
          [database-unavailable] query 'thefts' has no answer: database 'warehouse' has fallen silent
          note: it was given 2 seconds, and some more to say so
          help: look whether the server and the network are up, and build again
          """)
    }

    @Test func aServerThatThrowsUsOut() throws {
      let told = try Warehouse.real().problem(
        "SELECT n FROM generate_series(1, 9) AS n WHERE pg_terminate_backend(pg_backend_pid())")
      #expect(
        told.hasPrefix(
          "[database-unavailable] query 'thefts' has no whole answer: the connection to database "
            + "'warehouse' broke "))
      #expect(told.contains("terminating connection due to administrator command"))
    }
  }
}

/// What happens where there is no server.
@Suite(
  .enabled(
    if: dlopen("libpq.so.5", RTLD_NOW) != nil,
    "PostgreSQL's library is not installed: apt-get install libpq5"))
struct UnreachableTests {
  @Test func aServerThatIsDown() throws {
    let closed = try ClosedPort()
    let port = closed.number
    #expect(
      try Warehouse("postgres://reader@127.0.0.1:\(port)/warehouse").problem("SELECT 1 AS x") == """
        [database-unavailable] no server listens for database 'warehouse' at 127.0.0.1:\(port)
        note: the library says: connection to server at "127.0.0.1", port \(port) failed: Connection \
        refused Is the server running on that host and accepting TCP/IP connections?
        help: start the server, or correct the host and the port in site.yaml
        """)
  }

  @Test func aHostThatNobodyKnows() throws {
    let told = try Warehouse("postgres://reader@db.invalid/warehouse").problem("SELECT 1 AS x")
    #expect(
      told.hasPrefix(
        "[database-unavailable] the host of database 'warehouse' is not known: db.invalid:5432"))
  }

  @Test func aServerThatNeverAnswers() throws {
    let host = try SilentHost()
    var warehouse = try Warehouse("postgres://reader@127.0.0.1:\(host.port)/warehouse")
    warehouse.queries.limits.connectionTime = .milliseconds(50)
    #expect(
      warehouse.problem("SELECT 1 AS x") == """
        [database-unavailable] the server of database 'warehouse' at 127.0.0.1:\(host.port) did not \
        let us in within 50 ms
        help: look whether the server is up, and whether a firewall lies between
        """)
  }

  @Test func aLibraryThatIsNotInstalled() throws {
    var warehouse = try Warehouse("postgres://reader@127.0.0.1/warehouse")
    warehouse.queries.library = "libpq-of-nobody.so.5"
    #expect(
      warehouse.problem("SELECT 1 AS x") == """
        [database-unavailable] database 'warehouse' cannot be asked, because PostgreSQL's library is \
        not installed
        note: libpq-of-nobody.so.5: cannot open shared object file: No such file or directory
        help: install it: apt-get install libpq5
        """)
  }

  @Test func aLibraryThatIsSomethingElse() throws {
    var warehouse = try Warehouse("postgres://reader@127.0.0.1/warehouse")
    warehouse.queries.library = "libc.so.6"
    #expect(warehouse.problem("SELECT 1 AS x").contains("undefined symbol: PQconnectStartParams"))
  }

  @Test func aDatabaseThatNobodyNamed() throws {
    let warehouse = try Warehouse("postgres://reader@127.0.0.1/warehouse")
    #expect {
      try warehouse.queries.run(Query(name: "q", sql: "SELECT 1 AS x"), on: "warehose")
    } throws: {
      ($0 as? DatabaseProblem).map { Warehouse.told($0, sql: "") } == """
        [database-setting] site.yaml names no database 'warehose'
        help: did you mean 'warehouse'?
        help: give its address under 'databases' in site.yaml
        """
    }
  }

  @Test func aVariableThatIsNotSetOrHoldsSomethingElse() throws {
    #expect(
      try Warehouse("env:WAREHOUSE_URL").problem("SELECT 1 AS x") == """
        [database-unavailable] the address of database 'warehouse' is to be in the variable \
        WAREHOUSE_URL, which is not set
        help: set WAREHOUSE_URL=postgres://USER:PASSWORD@HOST:PORT/DATABASE
        """)
    let told = try Warehouse(
      "env:WAREHOUSE_URL", environment: ["WAREHOUSE_URL": "mysql://reader:correct horse@db/x"]
    ).problem("SELECT 1 AS x")
    #expect(
      told.hasPrefix(
        """
        [database-setting] the variable WAREHOUSE_URL holds no address of database 'warehouse'
        note: the address of a database begins with postgres://, and this one does not
        """))
    #expect(!told.contains("horse"))
  }
}
