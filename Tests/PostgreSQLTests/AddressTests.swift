import Diagnostics
import Files
@testable import Queries
import Testing

@Suite struct AddressTests {
  private func settings(_ text: String) throws -> [String: String] {
    let address = try DatabaseAddress(text)
    guard case .address(let address) = address else { return [:] }
    return address.settings
  }

  @Test(arguments: [
    ("postgres://db/warehouse", ["host": "db", "dbname": "warehouse"]),
    (
      "postgresql://reader@db.example.org:5433/warehouse?sslmode=require",
      [
        "host": "db.example.org", "port": "5433", "user": "reader", "dbname": "warehouse",
        "sslmode": "require",
      ]
    ),
    (
      "postgres://a:5432,b:5433/x?target_session_attrs=any",
      ["host": "a,b", "port": "5432,5433", "dbname": "x", "target_session_attrs": "any"]
    ),
    ("postgres://[::1]:5433/x", ["host": "::1", "port": "5433", "dbname": "x"]),
    (
      "postgres:///x?host=/run/postgresql&user=j%C3%BCrgen",
      ["host": "/run/postgresql", "dbname": "x", "user": "jürgen"]
    ),
    ("postgres://", [:]),
  ])
  func anAddressIsTakenApart(text: String, settings: [String: String]) throws {
    #expect(try self.settings(text) == settings)
  }

  @Test func aVariableIsNamed() throws {
    #expect(try DatabaseAddress("env:WAREHOUSE_URL") == .variable("WAREHOUSE_URL"))
  }

  @Test(arguments: [
    "postgres://reader:hunter2@db/x", "postgres://db/x?password=hunter2",
    "postgres://reader:hun%74er2@db/x", "postgres://db/x?sslpassword=hunter2",
    "postgres://reader:@db/x",
  ])
  func aPasswordInTheSettingsIsRefused(_ text: String) {
    #expect {
      try DatabaseAddress(text)
    } throws: {
      guard let problem = $0 as? DatabaseAddressProblem else { return false }
      return problem.mayHoldSecret
        && problem.summary
          == "the address of a database holds a password, which everyone who has the site can read"
    }
  }

  @Test(arguments: [
    ("mysql://db/x", "the address of a database begins with postgres://, and this one does not"),
    ("warehouse", "the address of a database begins with postgres://, and this one does not"),
    ("postgres://db:99999/x", "the port in the address of a database is no number up to 65535"),
    ("postgres://db:x/x", "the port in the address of a database is no number up to 65535"),
    (
      "postgres://reader:12/3@db/x",
      "the address of a database has an @ behind its first / or ?"
    ),
    (
      "postgres://db/x%2",
      "the address of a database has a % without two hexadecimal digits behind it"
    ),
    ("postgres://db/x%FF", "the address of a database is not in UTF-8"),
    ("postgres://db/x?ssl=1", "the address of a database has a parameter that is not known"),
    ("postgres://db/x?sslmode", "a parameter of the address has no value"),
    ("env:", "'env:' names no variable of the environment"),
    ("env:2X", "'env:' names no variable of the environment"),
    ("env:postgres://a:b@c/d", "'env:' names no variable of the environment"),
  ])
  func aMistakeIsNamed(text: String, summary: String) {
    #expect {
      try DatabaseAddress(text)
    } throws: {
      ($0 as? DatabaseAddressProblem)?.summary == summary
    }
  }

  @Test func aParameterThatIsNearlyRightIsOffered() {
    #expect {
      try DatabaseAddress("postgres://db/x?sslmod=require")
    } throws: {
      ($0 as? DatabaseAddressProblem)?.help == "did you mean 'sslmode'?"
    }
  }

  /// A line that may hold a password is not to be quoted, whatever else is wrong with it.
  @Test(arguments: [
    ("postgres://reader:p%@db/x", true), ("mysql://reader:secret@db/x", true),
    ("reader:secret@db/x", true), ("postgres://db/x?Password=secret", true),
    ("env:postgres://a:b@c/d", true), ("postgres://reader:12/3@db/x", true),
    ("mysql://reader@db/x", false), ("warehouse", false),
    ("postgres://db:99999/x", false),
  ])
  func aLineWithASecretIsMarked(text: String, mayHoldSecret: Bool) {
    #expect {
      try DatabaseAddress(text)
    } throws: {
      ($0 as? DatabaseAddressProblem)?.mayHoldSecret == mayHoldSecret
    }
  }

  @Test func aDiagnosticQuotesNoLineWithAPassword() throws {
    let range = SourceRange(path: "Content/site.yaml", start: 30, end: 70)
    func diagnostic(_ text: String) -> Diagnostic? {
      do throws(DatabaseAddressProblem) {
        _ = try DatabaseAddress(text)
        return nil
      } catch {
        return error.diagnostic(of: "warehouse", at: range)
      }
    }
    let secret = try #require(diagnostic("postgres://reader:hunter2@db/x"))
    #expect(secret.range == nil)
    #expect(
      secret.summary
        == "the address of a database holds a password, which everyone who has the site can read: "
        + "'warehouse' in Content/site.yaml")
    let other = try #require(diagnostic("mysql://db/x"))
    #expect(other.range == range)
    #expect(other.rule == "database-setting")
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_706_779_800, "2024-02-01T09:30:00Z"),
    (-1, "1969-12-31T23:59:59Z"), (951_782_399, "2000-02-28T23:59:59Z"),
  ])
  func aTimeIsWrittenAndRead(seconds: Int64, text: String) {
    let time = ReadingTime(secondsSinceEpoch: seconds)
    #expect(time.description == text)
    #expect(ReadingTime(text) == time)
    #expect(ReadingTime(text.replacing("T", with: " ")) == nil)
  }
}
