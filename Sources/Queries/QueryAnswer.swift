import Datasets
import Diagnostics
import CSQLite
import Quantities

/// How a query is answered: its tables are made, it is prepared, the columns that it reads are
/// looked at, and its rows are taken.
extension QuerySession {
  func answer(
    _ query: Query, dollar: Currency, over datasets: [String: Dataset]
  ) throws(QueryProblem) -> Dataset {
    guardConnection()
    // Nothing is ever written beside the memory.
    try execute("pragma temp_store = memory")
    registerFunctions()
    defer {
      sqlite3_progress_handler(connection, 0, nil, nil)
      sqlite3_set_authorizer(connection, nil, nil)
    }
    let tables = try QueryTables(datasets, in: self)
    sqlite3_finalize(try prepare(tables))
    try tables.setTypes(self)
    let statement = try prepare(tables)
    defer { sqlite3_finalize(statement) }
    let hedged = try QueryReading(text, tables.tables).hedgedColumns(reads)
    var columns = try resultColumns(of: statement)
    findOrigins(of: &columns, statement, tables)
    for (place, column) in zip(columns.indices, hedged) where columns[place].origin == nil {
      columns[place].origin = column
    }
    try tables.read(self)
    // Of a selection of rows, SQLite tells the number of each, too.
    let numbered = numberedRows(tables)
    defer { sqlite3_finalize(numbered?.statement) }
    var places: [UInt32] = []
    let rows = try takeRows(of: numbered?.statement ?? statement, into: &columns) { statement in
      guard numbered != nil else { return }
      let number = sqlite3_column_int64(statement, sqlite3_column_count(statement) - 1)
      places.append(UInt32(clamping: number - 1))
    }
    var answer = Dataset(
      name: query.name, columns: columns.map { $0.column(dollar: dollar) }, rowCount: rows)
    answer.base = numbered.map { BaseRows(dataset: $0.dataset, places: places) }
    return answer
  }

  /// The query with the number of each row behind its columns, if its rows are those of one table.
  private func numberedRows(
    _ tables: QueryTables
  ) -> (statement: OpaquePointer, dataset: String)? {
    guard let selection = RowsOfOneTable(text), let table = tables.tables[selection.table],
      let number = ["_rowid_", "rowid", "oid"].first(where: { name in
        !table.columnNames.contains { $0.lowercased() == name }
      })
    else { return nil }
    let sql =
      text.text(0..<selection.end) + ", \(number) "
      + text.text(selection.end..<text.bytes.count)
    guard let statement = try? prepare(Array(sql.utf8)).statement else { return nil }
    return (statement, table.dataset.name)
  }

  private func prepare(_ tables: QueryTables) throws(QueryProblem) -> OpaquePointer {
    while true {
      do throws(QueryProblem) { return try prepareQuery() } catch {
        // The message names the column, and then only it can be told which spelling is meant.
        let message = String(cString: sqlite3_errmsg(connection))
        let beginning = "no such column: "
        guard problem == nil, message.hasPrefix(beginning) else { throw error }
        let missing = String(message.dropFirst(beginning.count))
        if try !tables.rename(toMatch: missing, in: self) {
          throw unknownColumn(missing, tables, at: error.range)
        }
      }
    }
  }

  private func prepareQuery() throws(QueryProblem) -> OpaquePointer {
    isAuthorizing = true
    defer { isAuthorizing = false }
    let prepared = try prepare(text.bytes).statement
    guard let prepared, sqlite3_column_count(prepared) > 0,
      sqlite3_stmt_isexplain(prepared) == 0
    else {
      sqlite3_finalize(prepared)
      throw QueryProblem(
        "the query does not select anything", helps: ["write one 'select'"],
        at: text.tokens.first?.range)
    }
    return prepared
  }

  private func unknownColumn(
    _ name: String, _ tables: QueryTables, at range: Range<Int>?
  ) -> QueryProblem {
    var helps: [String] = []
    if tables.hasColumn(calledLike: name) {
      helps = ["the query calls this column by another of its names too: write one throughout"]
    } else if name.unicodeScalars.contains(where: { "‘’“”".unicodeScalars.contains($0) }) {
      helps = ["write straight quotes: '…' around a text, \"…\" around a name"]
    } else if name.contains("\u{A0}") {
      helps = ["a no-break space stands in it: write a plain one"]
    } else if let written = writtenText(at: range) {
      helps = ["a text stands in single quotes: '\(written.replacing("'", with: "''"))'"]
    } else if let near = nearMiss(to: name, in: tables.columnNames) {
      helps = ["did you mean '\(near)'?"]
    } else if !tables.columnNames.isEmpty {
      helps = ["the columns are \(tables.columnNames.prefix(12).joined(separator: ", "))"]
    }
    return QueryProblem("no table of the query has a column '\(name)'", helps: helps, at: range)
  }

  /// What is compared with something, and is no column.
  private func writtenText(at range: Range<Int>?) -> String? {
    guard let range, let place = text.tokens.firstIndex(where: { $0.range == range }), place > 0,
      place + 1 == text.tokens.count || !text.tokens[place + 1].isSign(".")
    else { return nil }
    let before = text.tokens[place - 1]
    let isCompared = before.isSign("=") || before.isSign(">") || before.isWord("like")
    return isCompared ? text.tokens[place].text(in: text) : nil
  }

  // MARK: The answer

  private func resultColumns(of statement: OpaquePointer) throws(QueryProblem) -> [ResultColumn] {
    var columns: [ResultColumn] = []
    for index in 0..<sqlite3_column_count(statement) {
      let name = sqlite3_column_name(statement, index).map { String(cString: $0) } ?? ""
      columns.append(ResultColumn(name: name))
    }
    return columns
  }

  /// Finds the columns that the answer's are made of, and so their units.
  private func findOrigins(
    of columns: inout [ResultColumn], _ statement: OpaquePointer, _ tables: QueryTables
  ) {
    for index in columns.indices {
      guard let (column, spelling) = tables.origin(of: index, statement) else { continue }
      columns[index].origin = column
      // SQLite calls a column without a name of its own as its table does.
      columns[index].keepsName = columns[index].name == spelling
    }
    guard let list = ResultList(text), list.items.count == columns.count else { return }
    var wrapped: [(index: Int, text: String)] = []
    for (index, item) in list.items.enumerated() {
      columns[index].place = item.range
      if item.isNamed { columns[index].keepsName = false }
      switch item.subject {
      case .percent: columns[index].isPercent = true
      case .column(let range) where columns[index].origin == nil:
        wrapped.append((index, text.text(range)))
      case .column, nil: break
      }
    }
    guard !wrapped.isEmpty else { return }
    // The same query with bare columns in place of the functions of them; the count makes it one
    // of groups even where no function is left.
    let names = columns.indices.map { index in
      (wrapped.first { $0.index == index }?.text ?? "null") + " as "
        + quotedName(columns[index].name)
    }
    let probe =
      text.text(0..<list.range.lowerBound) + names.joined(separator: ", ") + ", count(*) "
      + text.text(list.range.upperBound..<text.bytes.count)
    guard let prepared = try? prepare(Array(probe.utf8)).statement else { return }
    defer { sqlite3_finalize(prepared) }
    for (index, _) in wrapped {
      columns[index].origin = tables.origin(of: index, prepared)?.column
    }
  }

  private func takeRows(
    of statement: OpaquePointer, into columns: inout [ResultColumn],
    _ note: (OpaquePointer) -> Void
  ) throws(QueryProblem) -> Int {
    try refuseNames(columns)
    beginCounting()
    var (rows, bytes) = (0, 0)
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_DONE: return rows
      case SQLITE_ROW: break
      default: throw failure()
      }
      rows += 1
      note(statement)
      if rows > limits.rows {
        throw QueryProblem.answer(
          "the query gives more than \(limits.rows) rows",
          helps: ["aggregate them with 'group by', or take the first with 'limit'"])
      }
      for index in columns.indices {
        try columns[index].take(statement, CInt(index), self)
        bytes += Int(sqlite3_column_bytes(statement, CInt(index)))
      }
      if bytes > limits.textBytes {
        throw QueryProblem.answer(
          "the query gives more than \(limits.textBytes / 1_000_000) million bytes of texts",
          helps: ["select fewer columns or rows"])
      }
    }
  }

  private func refuseNames(_ columns: [ResultColumn]) throws(QueryProblem) {
    var seen: [String: String] = [:]
    for column in columns {
      let name = column.shownName
      if name.formulaName.isEmpty {
        throw QueryProblem.answer(
          "the name '\(name)' of a column has no letter and no digit",
          helps: ["give it one that formulas can write: … as another-name"], at: column.place)
      }
      if let first = seen.updateValue(name, forKey: name.formulaName) {
        throw QueryProblem.answer(
          first == name
            ? "two columns of the query are named '\(name)'"
            : "the columns '\(first)' and '\(name)' of the query have one name in formulas",
          helps: ["name one of them in another way: … as another-name"], at: column.place)
      }
    }
  }
}

extension String {
  /// As formulas write a column of this name.
  var formulaName: String { Column.formulaName(self) }
}

extension QueryTables {
  /// The column that an expression shows as it is, and what its table calls it.
  fileprivate func origin(
    of index: Int, _ statement: OpaquePointer
  ) -> (column: Column, spelling: String)? {
    guard let table = sqlite3_column_table_name(statement, CInt(index)),
      let name = sqlite3_column_origin_name(statement, CInt(index))
    else { return nil }
    let spelling = String(cString: name)
    return column(String(cString: table), spelling).map { ($0, spelling) }
  }
}
