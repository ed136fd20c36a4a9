import CPostgres
import Files
import Glibc

/// A connection to a server, closed when it goes out of use. Nothing waits longer than it may.
struct PostgreSQLConnection: ~Copyable {
  let handle: OpaquePointer
  /// The name in `site.yaml`.
  let database: String
  /// Hidden wherever the server or the library quotes it.
  private let secrets: [String]

  private init(_ handle: OpaquePointer, database: String, secrets: [String]) {
    self.handle = handle
    self.database = database
    self.secrets = secrets
  }

  deinit { postgres_finish(handle) }

  /// Connects to the server of an address; the password is the address's own or the environment's.
  static func open(
    _ address: PostgreSQLAddress, database: String, environment: Environment,
    library: String, limit: Duration
  ) throws(DatabaseProblem) -> PostgreSQLConnection {
    if let reason = postgres_load(library) {
      defer { free(reason) }
      throw .missingLibrary(String(cString: reason), database: database)
    }
    let deadline = ContinuousClock.now + limit
    let address = address.completed(by: environment)
    var settings = address.settings
    if settings["application_name"] == nil { settings["application_name"] = "briefgen" }
    settings["client_encoding"] = "UTF8"
    let handle = withCStrings(Array(settings.keys)) { keywords in
      withCStrings(Array(settings.values)) { values in postgres_connect(keywords, values) }
    }
    guard let handle else {
      throw DatabaseProblem(.unavailable, "there is no memory for a connection to a database")
    }
    let connection = PostgreSQLConnection(
      handle, database: database, secrets: ["password", "sslpassword"].compactMap { settings[$0] })
    try connection.complete(address, until: deadline, limit: limit)
    return connection
  }

  private func complete(
    _ address: PostgreSQLAddress, until deadline: ContinuousClock.Instant, limit: Duration
  ) throws(DatabaseProblem) {
    let attempt = ConnectionAttempt(
      database: database, address: address, limit: limit)
    var state = postgres_is_broken(handle) != 0 ? POSTGRES_FAILED : POSTGRES_WRITING
    while state != POSTGRES_CONNECTED {
      guard state != POSTGRES_FAILED else {
        throw attempt.problem(
          shown(postgres_error(handle)), lacksPassword: postgres_lacks_password(handle) != 0)
      }
      guard wait(for: state == POSTGRES_READING ? POLLIN : POLLOUT, until: deadline) else {
        throw attempt.timeout
      }
      state = Int(postgres_go_on_connecting(handle))
    }
    guard postgres_do_not_block(handle) != 0 else { throw attempt.problem(lastError) }
  }

  /// False when the time is over.
  func wait(for events: Int32, until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      var request = pollfd(fd: postgres_socket(handle), events: Int16(events), revents: 0)
      let rest = ContinuousClock.now.duration(to: deadline)
      guard rest > .zero else { return false }
      let answer = poll(&request, 1, Int32(clamping: rest.milliseconds))
      if answer > 0 { return true }
      if answer < 0, errno != EINTR { return true }
    }
  }

  /// What the library says went wrong last.
  var lastError: String { shown(postgres_error(handle)) }

  /// A text of the server or of the library with passwords taken out and line ends as spaces.
  func shown(_ text: UnsafePointer<CChar>) -> String {
    let words = String(cString: text).split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    return secrets.filter { !$0.isEmpty }.reduce(words) { words, secret in
      words.replacing(secret, with: "…")
    }
  }
}

/// Lends texts as C strings, whose list ends with a null pointer.
private func withCStrings(
  _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> OpaquePointer?
) -> OpaquePointer? {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  let pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
  return pointers.withUnsafeBufferPointer { $0.baseAddress.flatMap(body) }
}
