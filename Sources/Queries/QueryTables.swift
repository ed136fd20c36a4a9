import Datasets
import Diagnostics
import CSQLite
import Quantities

/// The datasets of a query as tables of SQLite.
///
/// A table is made without types, and is made again when the query is prepared and its columns are
/// known: what is not read is not even looked at.
struct QueryTables {
  private(set) var tables: [String: QueriedTable] = [:]

  /// - Parameter datasets: by the names that the query gives them.
  init(_ datasets: [String: Dataset], in session: QuerySession) throws(QueryProblem) {
    for (name, dataset) in datasets.sorted(by: { $0.key < $1.key }) {
      let table = QueriedTable(dataset)
      session.tables.append(table)
      tables[name] = table
      try make(name, in: session)
    }
  }

  private func make(_ name: String, in session: QuerySession) throws(QueryProblem) {
    guard let table = tables[name] else { return }
    table.typedColumns = session.reads[name] ?? []
    session.reads[name] = []
    try session.makeTable(name, of: table)
  }

  private func makeAgain(_ name: String, in session: QuerySession) throws(QueryProblem) {
    try session.execute("drop table \(quotedName(name))")
    try make(name, in: session)
  }

  /// Gives the columns that a query reads their types; it has to be prepared again.
  func setTypes(_ session: QuerySession) throws(QueryProblem) {
    // SQLite does not ask about the columns by which tables are joined without being named.
    let readsAll = session.text.tokens.contains { $0.isWord("using") || $0.isWord("natural") }
    for (name, table) in tables.sorted(by: { $0.key < $1.key }) {
      if readsAll { session.reads[name] = Set(table.columnNames) }
      let read = session.reads[name] ?? []
      try makeAgain(name, in: session)
      session.reads[name] = read
    }
  }

  /// Calls a column as the query does that did not find it; false where no column is meant.
  func rename(
    toMatch missing: String, in session: QuerySession
  ) throws(QueryProblem) -> Bool {
    // `t.usd`, as SQLite reports it, or a name that holds a point.
    let wanted = [missing, missing.split(separator: ".").last.map(String.init) ?? missing]
    for name in tables.keys.sorted() {
      for (place, column) in (tables[name]?.columns ?? []).enumerated() {
        guard tables[name]?.columnNames[place] == column.name,
          let spelling = wanted.first(where: {
            Column.isCalled($0, column.name) && $0 != column.name
          })
        else { continue }
        tables[name]?.columnNames[place] = spelling
        session.reads[name] = []
        try makeAgain(name, in: session)
        return true
      }
    }
    return try addBounds(wanted, in: session)
  }

  /// Adds the ends of a hedged column, of which `usd_low` and `usd_high` are the names.
  private func addBounds(
    _ wanted: [String], in session: QuerySession
  ) throws(QueryProblem) -> Bool {
    for name in tables.keys.sorted() {
      for column in tables[name]?.dataset.columns ?? [] {
        for isLow in [true, false] {
          let boundName = column.name + (isLow ? "_low" : "_high")
          guard let spelling = wanted.first(where: { Column.isCalled($0, boundName) }),
            let bound = column.bound(isLow: isLow, name: boundName),
            !(tables[name]?.columns.contains { $0.name == boundName } ?? true)
          else { continue }
          tables[name]?.columns.append(bound)
          tables[name]?.columnNames.append(spelling)
          session.reads[name] = []
          try makeAgain(name, in: session)
          return true
        }
      }
    }
    return false
  }

  /// The column of a table, by SQLite's names for both.
  func column(_ table: String, _ name: String) -> Column? {
    guard let table = tables[table], let place = table.columnNames.firstIndex(of: name) else {
      return nil
    }
    return table.columns[place]
  }

  /// The names by which columns can be called.
  var columnNames: [String] {
    tables.keys.sorted().flatMap { tables[$0]?.dataset.columns.map(\.sqlName) ?? [] }
  }

  func hasColumn(calledLike missing: String) -> Bool {
    let name = missing.split(separator: ".").last.map(String.init) ?? missing
    return tables.values.contains { $0.dataset.columns.contains { Column.isCalled(name, $0.name) } }
  }

  /// Looks at the columns that the query reads.
  func read(_ session: QuerySession) throws(QueryProblem) {
    for (name, columns) in session.reads.sorted(by: { $0.key < $1.key }) {
      try tables[name]?.read(columns, session.numbers)
    }
  }
}

extension Column {
  /// The name that needs no quotes: `value_usd`.
  var sqlName: String { formulaName.replacing("-", with: "_") }

  /// Whether a query may call the column of a name so.
  fileprivate static func isCalled(_ spelling: String, _ name: String) -> Bool {
    let (lower, formulaName) = (spelling.lowercased(), formulaName(name))
    return lower == name.lowercased() || lower == formulaName
      || lower == formulaName.replacing("-", with: "_")
  }

  var sqlType: String {
    switch content {
    case .numbers(let cells): cells.areIntegers ? "integer" : "real"
    // A hedged number has no place among the others. Its words go in, and its bounds on request.
    case .quantities, .periods, .texts: "text"
    }
  }

  /// One end of a column's bounds; nil for a column without hedges.
  fileprivate func bound(isLow: Bool, name: String) -> Column? {
    guard case .quantities(let cells) = content else { return nil }
    let ends = (0..<rowCount).map { row in
      cells[row].flatMap { (isLow ? $0.signedBounds.low : $0.signedBounds.high).value }
    }
    return Column(name: name, numbers: ends, unit: cells.unit)
  }
}
