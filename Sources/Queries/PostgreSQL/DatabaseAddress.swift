public import Diagnostics
import Files

/// Where a database is: the value of a name under `databases` in `site.yaml`.
///
/// Either an address, `postgres://reader@db.example.org:5432/warehouse?sslmode=require`, which
/// holds no password, or `env:NAME`, the name of a variable that holds the whole address.
public enum DatabaseAddress: Hashable, Sendable {
  case address(PostgreSQLAddress)
  /// The name of a variable of the environment.
  case variable(String)

  /// Reads the setting as an editor writes it.
  public init(_ setting: String) throws(DatabaseAddressProblem) {
    if let name = setting.withoutPrefix("env:") {
      guard Self.isVariable(name) else {
        throw DatabaseAddressProblem(
          "'env:' names no variable of the environment",
          help: "write its name in letters, digits and underscores: env:WAREHOUSE_URL",
          mayHoldSecret: PostgreSQLAddress.mayHoldSecret(setting))
      }
      self = .variable(String(name))
      return
    }
    let address = try PostgreSQLAddress(setting)
    guard !address.holdsSecret else { throw .secret }
    self = .address(address)
  }

  /// What the connection uses: the address itself, or the one in the environment.
  func resolved(
    in environment: Environment, database: String
  ) throws(DatabaseProblem) -> PostgreSQLAddress {
    switch self {
    case .address(let address): return address
    case .variable(let name):
      guard let text = environment[name], !text.isEmpty else {
        throw .unsetVariable(name, database: database)
      }
      do throws(DatabaseAddressProblem) {
        return try PostgreSQLAddress(text)
      } catch {
        throw .unreadableVariable(name, error, database: database)
      }
    }
  }

  private static func isVariable(_ name: Substring) -> Bool {
    guard let first = name.utf8.first, !(48...57).contains(first) else { return false }
    return name.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
    }
  }
}

/// Why the setting of a database is refused. No text of the address stands in its words, which
/// could hold a password.
public struct DatabaseAddressProblem: Error, Hashable, Sendable {
  /// A headline without a full stop.
  public var summary: String
  public var help: String
  /// Whether the text may hold a password: then a diagnostic must not quote its line.
  public var mayHoldSecret: Bool

  init(_ summary: String, help: String, mayHoldSecret: Bool = false) {
    self.summary = summary
    self.help = help
    self.mayHoldSecret = mayHoldSecret
  }

  /// The problem as an editor is shown it. Where the text may hold a password, it has no place,
  /// because the excerpt of the place would print the password.
  ///
  /// - Parameters:
  ///   - name: of the database.
  ///   - range: of the setting.
  public func diagnostic(of name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      DatabaseProblem.Kind.setting.rule,
      mayHoldSecret ? "\(summary): '\(name)' in \(range.path)" : summary,
      at: mayHoldSecret ? nil : range, helps: [help])
  }

  static var secret: DatabaseAddressProblem {
    DatabaseAddressProblem(
      "the address of a database holds a password, which everyone who has the site can read",
      help: "take it out, and give it in the environment: in PGPASSWORD, in the file that "
        + "PGPASSFILE names, or in the whole address with 'env:NAME'", mayHoldSecret: true)
  }
}

extension StringProtocol {
  /// The rest of a text that begins so.
  func withoutPrefix(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? Substring(dropFirst(prefix.count)) : nil
  }
}
