import Glibc
import TestSupport
import Testing

/// A PostgreSQL server of the tests' own, with its files in a temporary folder.
///
/// A shell script starts it, says so, waits for the end of its input and stops it. So the server
/// ends with the tests, even when they crash, and nothing but what was started here is stopped.
final class PostgreSQLServer: Sendable {
  let port: Int
  /// Holds its data and its socket, which lets everyone in.
  let folder: String
  private let script: ScriptProcess

  /// Where the server's programs are; nil where PostgreSQL is not installed. The newest is taken.
  static let programs: String? = {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("/usr/lib/postgresql/*/bin/postgres", 0, nil, &found) == 0 else { return nil }
    let paths = (0..<Int(found.gl_pathc)).compactMap { index in
      found.gl_pathv[index].map { String(cString: $0) }
    }
    func version(_ path: String) -> Int { Int(path.split(separator: "/")[3]) ?? 0 }
    return paths.max { version($0) < version($1) }.map { String($0.dropLast("/postgres".count)) }
  }()

  init(programs: String) throws {
    port = try ClosedPort.forLater()
    script = try ScriptProcess(
      Self.script, arguments: [programs, String(port), Self.content], asNobody: geteuid() == 0)
    let answer = script.readLine()
    guard let answer, let folder = answer.split(separator: "ready in ").first, folder != answer
    else { throw NoServer(reason: ([answer ?? ""] + script.rest()).joined(separator: "\n")) }
    self.folder = String(folder)
  }

  func stop() { script.end() }

  private struct NoServer: Error {
    var reason: String
  }

  /// Parameters: the folder of the programs, a free port, SQL that fills the database.
  private static let script = """
    set -e
    folder=$(mktemp -d /tmp/briefgen-postgres-XXXXXX)
    trap '"$1/pg_ctl" -D "$folder/data" stop -m immediate > /dev/null 2>&1; rm -rf "$folder"' EXIT
    trap 'exit 1' INT TERM HUP
    cd "$folder"
    export LC_ALL=C TZ=UTC PGTZ=UTC
    "$1/initdb" -D data -U keeper --auth-local=trust --auth-host=scram-sha-256 --no-sync \\
      --encoding=UTF8 --no-instructions > log 2>&1 || { tail -n 5 log; exit 1; }
    "$1/pg_ctl" -D data -l log -w start > /dev/null \\
      -o "-k $folder -h 127.0.0.1 -p $2 -c fsync=off -c timezone=UTC" || { tail -n 5 log; exit 1; }
    printf '%s' "$3" | "$1/psql" -h "$folder" -p "$2" -U keeper -d postgres -q \\
      -v ON_ERROR_STOP=1 > log.psql 2>&1 || { tail -n 5 log.psql; exit 1; }
    echo "ready in $folder"
    read -r _ || true
    """

  private static let content = """
    CREATE ROLE reader LOGIN PASSWORD 'correct horse';
    CREATE DATABASE warehouse;
    \\c warehouse
    CREATE TYPE mood AS ENUM ('calm', 'loud');
    CREATE TABLE thefts (
      id int PRIMARY KEY, day date, at timestamp, at_zone timestamptz, usd numeric(14, 2),
      shares bigint, target text, verified boolean, rate double precision, mood mood);
    INSERT INTO thefts VALUES
      (1, '2018-01-26', '2018-01-26 02:57:00', '2018-01-26 02:57:00+09', 534000000.10,
        9007199254740993, 'Coincheck, Inc.', true, 0.1, 'calm'),
      (2, '2022-03-23', '2022-03-23 13:00:00', '2022-03-23 23:30:00-05', 620000000.25,
        -1, E'Ronin "Bridge"\\nand more', false, 0.2, 'loud'),
      (3, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL);
    CREATE TABLE secrets (word text);
    CREATE SEQUENCE tickets;
    CREATE PROCEDURE sneak(OUT n int) LANGUAGE plpgsql AS
      'BEGIN COMMIT; SET TRANSACTION READ WRITE; DELETE FROM thefts; n := 1; END';
    GRANT SELECT, DELETE, INSERT ON thefts TO reader;
    GRANT USAGE ON tickets TO reader;
    """
}

/// Gives the tests of a suite the server, started before the first and stopped behind the last.
struct ServerTrait: SuiteTrait, TestScoping {
  var isRecursive: Bool { false }

  @TaskLocal static var server: PostgreSQLServer?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    guard let programs = PostgreSQLServer.programs else { return try await function() }
    let server = try PostgreSQLServer(programs: programs)
    defer { server.stop() }
    try await Self.$server.withValue(server) { try await function() }
  }
}

/// Everything that is tested against a real server.
@Suite(
  .enabled(
    if: PostgreSQLServer.programs != nil,
    "PostgreSQL is not installed: apt-get install --no-install-recommends postgresql"),
  ServerTrait())
enum WithServer {}
