/// What was tried when a connection failed, to say in plain words why.
struct ConnectionAttempt {
  let database: String
  let address: PostgreSQLAddress
  let limit: Duration

  var timeout: DatabaseProblem {
    DatabaseProblem(
      .unavailable,
      "the server of database '\(database)' at \(address.place) did not let us in within "
        + limit.words,
      helps: ["look whether the server is up, and whether a firewall lies between"])
  }

  /// - Parameter text: what the library says, one line, without passwords.
  func problem(_ text: String, lacksPassword: Bool = false) -> DatabaseProblem {
    var problem = explained(text, lacksPassword: lacksPassword)
    problem.notes.append("the library says: \(text)")
    return problem
  }

  private func explained(_ text: String, lacksPassword: Bool) -> DatabaseProblem {
    if lacksPassword {
      return DatabaseProblem(
        .unavailable, "database '\(database)' asks \(user) for a password, and none is given",
        helps: [Self.passwordHelp])
    }
    switch Self.code(in: text) {
    case "28P01", "28000":
      let isWrong =
        address.holdsSecret ? ": the password is wrong, or the user is not known there" : ""
      return DatabaseProblem(
        .unavailable, "database '\(database)' does not let \(user) in\(isWrong)",
        helps: [Self.passwordHelp])
    case "3D000":
      return DatabaseProblem(
        .unavailable,
        "the server at \(address.place) has no database '\(address.database ?? "")'",
        helps: ["correct the end of the address of '\(database)' in site.yaml"])
    case "53300":
      return DatabaseProblem(
        .unavailable, "the server of database '\(database)' has no connection left",
        helps: ["build again when others have finished"])
    case "57P03":
      return DatabaseProblem(
        .unavailable, "the server of database '\(database)' is starting or stopping",
        helps: ["build again in a moment"])
    case .some:
      return DatabaseProblem(
        .unavailable, "the server of database '\(database)' at \(address.place) refuses us")
    case nil: break
    }
    // The library's own words; they are English, since no locale is set.
    if text.contains("could not translate host name") {
      return DatabaseProblem(
        .unavailable, "the host of database '\(database)' is not known: \(address.place)",
        helps: ["correct the host in site.yaml, or look whether the network is there"])
    }
    if text.contains("Connection refused") || text.contains("No such file or directory") {
      return DatabaseProblem(
        .unavailable, "no server listens for database '\(database)' at \(address.place)",
        helps: ["start the server, or correct the host and the port in site.yaml"])
    }
    return DatabaseProblem(
      .unavailable, "database '\(database)' at \(address.place) cannot be reached",
      helps: ["look whether the server is up, and whether its address in site.yaml is right"])
  }

  private var user: String { address.user.map { "user '\($0)'" } ?? "us" }

  private static let passwordHelp =
    "give the password in PGPASSWORD, in the file that PGPASSFILE names, or in the whole address "
    + "with 'env:NAME'"

  /// The SQLSTATE of a verbose message: five letters and digits between the severity, two spaces
  /// and a colon. It is there when the server spoke, in whatever language.
  private static func code(in text: String) -> String? {
    for mark in text.ranges(of: ":  ") {
      let rest = text[mark.upperBound...]
      let code = rest.prefix(5)
      guard code.count == 5, rest.dropFirst(5).first == ":",
        code.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isUppercase) })
      else { continue }
      return String(code)
    }
    return nil
  }
}
