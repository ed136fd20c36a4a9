import Diagnostics
import Files

/// A connection URI of PostgreSQL (manual of version 15, §34.1.1.2):
/// `postgres://user:password@host:port,host:port/database?keyword=value&…`.
///
/// It is taken apart here, and handed to the library as keywords and values, so that no message of
/// the library can quote it.
public struct PostgreSQLAddress: Hashable, Sendable {
  /// By the library's keywords: `host`, `port`, `user`, `password`, `dbname`, `sslmode`…
  let settings: [String: String]

  init(_ text: String) throws(DatabaseAddressProblem) {
    do throws(Fault) {
      settings = try Self.settings(of: text)
    } catch {
      throw DatabaseAddressProblem(
        error.summary, help: error.help, mayHoldSecret: Self.mayHoldSecret(text))
    }
  }

  private init(settings: [String: String]) { self.settings = settings }

  /// With what the address leaves open taken from the variables that PostgreSQL's programs read
  /// (manual, §34.15).
  func completed(by environment: Environment) -> PostgreSQLAddress {
    var settings = settings
    for (keyword, variable) in Self.variables where settings[keyword] == nil {
      settings[keyword] = environment[variable]
    }
    return PostgreSQLAddress(settings: settings)
  }

  private static let variables = [
    "host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD",
    "passfile": "PGPASSFILE", "dbname": "PGDATABASE", "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
  ]

  private struct Fault: Error {
    var summary: String
    var help: String
  }

  var user: String? { settings["user"] }
  var database: String? { settings["dbname"] ?? user }
  var holdsSecret: Bool { Self.secrets.contains { settings[$0] != nil } }

  /// The hosts and ports as a reader knows them: `db.example.org:5432`. Without a host it is the
  /// socket of the machine.
  var place: String {
    let ports = (settings["port"] ?? "").split(separator: ",", omittingEmptySubsequences: false)
    let hosts = (settings["host"] ?? settings["hostaddr"] ?? "this machine").split(separator: ",")
    let places = hosts.enumerated().map { index, host in
      let port = ports.indices.contains(index) ? ports[index] : ports.first ?? ""
      return "\(host):\(port.isEmpty ? "5432" : port)"
    }
    return places.joined(separator: " or ")
  }

  /// Whether a text that is perhaps no address could hold a password.
  static func mayHoldSecret(_ text: String) -> Bool {
    if text.lowercased().contains("password") { return true }
    guard let at = text.lastIndex(of: "@") else { return false }
    let beforeHost = text[..<at]
    return (beforeHost.split(separator: "://").last ?? beforeHost).contains(":")
  }

  private static let secrets = ["password", "sslpassword"]
  private static let keywords = [
    "application_name", "channel_binding", "dbname", "gssencmode", "host", "hostaddr",
    "keepalives", "krbsrvname", "options", "password", "port", "sslcert", "sslcrl", "sslkey",
    "sslmode", "sslpassword", "sslrootcert", "target_session_attrs", "user",
  ]

  private static func settings(of text: String) throws(Fault) -> [String: String] {
    guard let body = text.withoutPrefix("postgres://") ?? text.withoutPrefix("postgresql://") else {
      throw Fault(
        summary: "the address of a database begins with postgres://, and this one does not",
        help: "write postgres://USER@HOST:PORT/DATABASE, or env:NAME for an address that a "
          + "variable of the environment holds")
    }
    var settings: [String: String] = [:]
    let (path, query) = body.divided(at: "?")
    let (authority, database) = path.divided(at: "/")
    // One that is not meant to be there would be half of a password, and be shown as a name.
    guard database?.contains("@") != true, query?.contains("@") != true else {
      throw Fault(
        summary: "the address of a database has an @ behind its first / or ?",
        help: "in a name or a password, write / as %2F, ? as %3F and @ as %40")
    }
    if let database, !database.isEmpty { settings["dbname"] = try decoded(database) }
    if let at = authority.lastIndex(of: "@") {
      let (user, password) = authority[..<at].divided(at: ":")
      if !user.isEmpty { settings["user"] = try decoded(user) }
      if let password { settings["password"] = try decoded(password) }
      try readHosts(authority[authority.index(after: at)...], into: &settings)
    } else {
      try readHosts(authority, into: &settings)
    }
    for pair in (query ?? "").split(separator: "&") {
      let (keyword, value) = pair.divided(at: "=")
      guard let value else {
        throw Fault(
          summary: "a parameter of the address has no value",
          help: "write it as keyword=value, as in ?sslmode=require")
      }
      settings[try known(try decoded(keyword))] = try decoded(value)
    }
    return settings
  }

  private static func readHosts(
    _ text: Substring, into settings: inout [String: String]
  ) throws(Fault) {
    guard !text.isEmpty else { return }
    var hosts: [String] = []
    var ports: [String] = []
    for place in text.split(separator: ",", omittingEmptySubsequences: false) {
      // An IPv6 address stands in brackets: [::1]:5432.
      let end = place.first == "[" ? place.lastIndex(of: "]") : nil
      let (name, port) =
        end.map { end in
          (place[..<end].dropFirst(), place[place.index(after: end)...].withoutPrefix(":"))
        } ?? place.divided(at: ":")
      if let port, !port.isEmpty, UInt16(port) == nil {
        throw Fault(
          summary: "the port in the address of a database is no number up to 65535",
          help: "write it behind the host, as in postgres://USER@HOST:5432/DATABASE; in a user's "
            + "name, write @ as %40 and / as %2F")
      }
      hosts.append(try decoded(name))
      ports.append(String(port ?? ""))
    }
    settings["host"] = hosts.joined(separator: ",")
    if ports.contains(where: { !$0.isEmpty }) { settings["port"] = ports.joined(separator: ",") }
  }

  private static func known(_ keyword: String) throws(Fault) -> String {
    if keywords.contains(keyword) { return keyword }
    let meant = nearMiss(to: keyword, in: keywords)
    throw Fault(
      summary: "the address of a database has a parameter that is not known",
      help: meant.map { "did you mean '\($0)'?" }
        ?? "remove it; known are \(keywords.joined(separator: ", "))")
  }

  /// With `%2F` and the like as what they stand for (RFC 3986 §2.1).
  private static func decoded(_ text: Substring) throws(Fault) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16), value != 0
      else {
        throw Fault(
          summary: "the address of a database has a % without two hexadecimal digits behind it",
          help: "write a percent sign as %25")
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw Fault(
        summary: "the address of a database is not in UTF-8",
        help: "write a letter outside ASCII by its bytes in UTF-8, as %C3%A9 for é")
    }
    return text
  }
}

extension Substring {
  /// What is before the first such character, and what is behind it.
  fileprivate func divided(at mark: Character) -> (Substring, Substring?) {
    guard let place = firstIndex(of: mark) else { return (self, nil) }
    return (self[..<place], self[index(after: place)...])
  }
}
