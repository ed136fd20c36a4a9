/// What to say when a statement cannot be run, or not to its end.
struct StatementWords {
  let query: Query
  let database: String
  let limits: DatabaseLimits

  private func problem(
    _ kind: DatabaseProblem.Kind, _ summary: String, at range: Range<Int>? = nil,
    notes: [String] = [], helps: [String]
  ) -> DatabaseProblem {
    DatabaseProblem(
      kind, "query '\(query.name)' \(summary)", at: range, notes: notes, helps: helps)
  }

  // MARK: What is refused before it runs

  var givesNoRows: DatabaseProblem {
    problem(
      .query, "gives no columns, and was not run",
      helps: ["a query can only read: write one that begins with SELECT, WITH, VALUES or TABLE"])
  }

  var hasParameters: DatabaseProblem {
    problem(
      .query, "leaves a place open for a parameter ($1), which a page cannot give",
      helps: ["write the value itself"])
  }

  func unnamedColumn(_ index: Int) -> DatabaseProblem {
    problem(
      .result, "gives a column without a name, the \(ordinal(index + 1))",
      helps: ["name it with AS, as in: sum(value) AS total"])
  }

  func repeatedColumn(_ name: String, first: String) -> DatabaseProblem {
    problem(
      .result,
      name == first
        ? "gives two columns named '\(name)'"
        : "gives the columns '\(first)' and '\(name)', which have one name in formulas",
      helps: ["name one of them with AS"])
  }

  func unreadableType(_ column: String, _ type: String) -> DatabaseProblem {
    let cast = ColumnType.cast(of: quoted(column), type: type)
    let reason = ColumnType.isInexact(type) ? "which is not exact" : "which a table cannot hold"
    return problem(
      .result, "gives the column '\(column)' as \(type), \(reason)",
      helps: ["write it as: \(cast) AS \(quoted(column))"])
  }

  // MARK: Limits

  func tooManyRows(_ limit: Int) -> DatabaseProblem {
    problem(
      .result, "has more than \(grouped(limit)) rows",
      helps: ["let the database sum up (GROUP BY), choose (WHERE) or stop (LIMIT)"])
  }

  func tooManyBytes(_ limit: Int) -> DatabaseProblem {
    problem(
      .result, "has more than \(grouped(limit >> 20)) MB of text",
      helps: ["choose fewer columns or rows"])
  }

  func notUTF8(_ column: String, row: Int) -> DatabaseProblem {
    problem(
      .result, "gives a text that is not in UTF-8, in row \(grouped(row)) of '\(column)'",
      helps: ["correct the row in the database, whose encoding is probably SQL_ASCII"])
  }

  var silence: DatabaseProblem {
    problem(
      .unavailable, "has no answer: database '\(database)' has fallen silent",
      notes: ["it was given \(limits.statementTime.words), and some more to say so"],
      helps: ["look whether the server and the network are up, and build again"])
  }

  func dropped(after rows: Int, reason: String) -> DatabaseProblem {
    let place =
      switch rows {
      case 0: "before the first row"
      case 1: "after one row"
      default: "after \(grouped(rows)) rows"
      }
    return problem(
      .unavailable, "has no whole answer: the connection to database '\(database)' broke \(place)",
      notes: reason.isEmpty ? [] : ["the library says: \(reason)"],
      helps: ["build again; nothing of the broken answer is used"])
  }

  // MARK: Errors of the server

  /// - Parameter position: in characters of the query, from 1.
  func failure(
    code: String, message: String, detail: String?, hint: String?, position: Int?,
    receivedRows: Int
  ) -> DatabaseProblem {
    let notes = [detail.map { "the database adds: \($0)" }].compactMap { $0 }
    let hints = hint.map { [$0] } ?? []
    let said = "the database says: \(message)"
    switch code {
    case "57014":
      return problem(
        .query, "took longer than \(limits.statementTime.words), and was stopped",
        notes: [said] + notes,
        helps: [
          "let it read less: look at its plan with EXPLAIN, add an index, or ask a table "
            + "that is summed up already"
        ])
    case "25006":
      return problem(
        .query, "would change the database, and was not run", notes: [said] + notes,
        helps: ["a query can only read: what it needs has to be in the database already"])
    case "42501":
      return problem(
        .query, "reads what the database does not let this user see: \(message)", notes: notes,
        helps: ["ask whoever keeps database '\(database)' for the right to SELECT from it"])
    case _ where code.hasPrefix("57P") || code.hasPrefix("08"):
      return dropped(after: receivedRows, reason: message)
    default:
      let isSeveral = message.contains("multiple commands")
      return DatabaseProblem(
        .query,
        isSeveral
          ? "query '\(query.name)' is more than one statement"
          : "database '\(database)' says: \(message)",
        at: position.flatMap(range), notes: notes,
        helps: isSeveral ? ["give each statement a block of its own"] : hints)
    }
  }

  /// The word at a place of the query, as bytes.
  private func range(at position: Int) -> Range<Int>? {
    let scalars = query.sql.unicodeScalars
    guard position >= 1,
      let start = scalars.index(
        scalars.startIndex, offsetBy: position - 1, limitedBy: scalars.endIndex)
    else { return nil }
    func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "_" || scalar == "." || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    }
    var end = start
    while end < scalars.endIndex, isOfWord(scalars[end]) { end = scalars.index(after: end) }
    if end == start, end < scalars.endIndex { end = scalars.index(after: end) }
    let utf8 = query.sql.utf8
    return utf8.distance(
      from: utf8.startIndex, to: start)..<utf8.distance(from: utf8.startIndex, to: end)
  }

  /// A name as SQL needs it: as it is, or in double quotes.
  private func quoted(_ name: String) -> String {
    let isPlain =
      name.utf8.first.map { (97...122).contains($0) } ?? false
      && name.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_")
      }
    return isPlain ? name : "\"\(name.replacing("\"", with: "\"\""))\""
  }

  private func ordinal(_ number: Int) -> String {
    let names = ["first", "second", "third", "fourth", "fifth", "sixth"]
    return names.indices.contains(number - 1) ? names[number - 1] : "one at place \(number)"
  }
}
