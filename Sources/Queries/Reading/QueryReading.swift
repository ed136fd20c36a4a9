import Datasets

/// Goes through a query and refuses what SQLite would answer with wrong numbers.
///
/// SQLite has no types that it holds to: it takes the digits at the beginning of any text for a
/// number, compares a text with a number by its kind, and cuts a quotient of whole numbers.
struct QueryReading {
  typealias Result = (name: String, kind: ValueKind)

  struct Source {
    let name: String
    let columns: [Result]
  }

  /// What names stand for in a part of the query.
  struct Scope {
    /// The tables of each query that is around, the outermost first.
    var levels: [[Source]] = []
    /// What the innermost query itself calls its columns.
    var results: [Result] = []
    /// The columns of the parts of `with`, by names in lower case.
    var parts: [String: [Result]] = [:]
  }

  let text: SQLText
  private let tables: [String: QueriedTable]

  init(_ text: SQLText, _ tables: [String: QueriedTable]) {
    self.text = text
    self.tables = Dictionary(
      tables.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter reads: the columns that SQLite reads, by table.
  /// - Returns: for each column of the answer the one with hedged cells that it shows.
  func hedgedColumns(_ reads: [String: Set<String>]) throws(QueryProblem) -> [Column?] {
    let query: SQLQuery
    do throws(SQLParser.NotUnderstood) { query = try SQLParser.query(text) } catch {
      try refuse(unknown: error.range, reads)
      return []
    }
    return try results(of: query, in: Scope()).map { result in
      result.kind.hedge.flatMap { $0.isShaped ? nil : $0.column }
    }
  }

  /// Of a query that is not understood, only what cannot go wrong is let through.
  private func refuse(
    unknown range: Range<Int>?, _ reads: [String: Set<String>]
  ) throws(QueryProblem) {
    for (name, columns) in reads.sorted(by: { $0.key < $1.key }) {
      guard let table = tables[name.lowercased()] else { continue }
      for (column, name) in zip(table.columns, table.columnNames) where columns.contains(name) {
        let kind = ValueKind(column, of: table.dataset.name)
        if let hedge = kind.hedge?.problem(.computed) {
          throw QueryProblem(
            hedge.summary, helps: hedge.helps + ["or write this part of the query more simply"],
            at: range)
        }
      }
    }
    if let division = text.tokens.first(where: { $0.isSign("/") }) {
      throw QueryProblem(
        "whether '/' divides whole numbers here, and cuts the quotient, cannot be told",
        helps: ["ratio(a, b) divides exactly"], at: division.range)
    }
  }

  // MARK: Queries

  /// The columns of a query's answer.
  func results(of query: SQLQuery, in outer: Scope) throws(QueryProblem) -> [Result] {
    var scope = outer
    scope.results = []
    for part in query.parts {
      scope.parts[part.name.lowercased()] = try results(of: part, in: scope)
    }
    var last = scope
    var answer: [Result] = []
    for (place, selection) in query.selections.enumerated() {
      let (columns, inside) = try results(of: selection, in: scope)
      answer = place == 0 ? columns : merged(answer, columns)
      last = inside
    }
    last.results = answer
    for order in query.orders { try refuseHedge(.compared, in: term(order, last)) }
    for limit in query.limits { try refuseHedge(.computed, in: kind(limit, in: scope)) }
    return answer
  }

  private func results(
    of part: SQLQuery.Part, in scope: Scope
  ) throws(QueryProblem) -> [Result] {
    func named(_ results: [Result]) -> [Result] {
      results.enumerated().map { place, result in
        (place < part.columns.count ? part.columns[place] : result.name, result.kind)
      }
    }
    guard part.readsItself else { return named(try results(of: part.query, in: scope)) }
    // Its first rows come from its first selection; then it is gone through until nothing new
    // comes out.
    let key = part.name.lowercased()
    var inside = scope
    var start = part.query
    start.selections = Array(start.selections.prefix(1))
    (start.orders, start.limits) = ([], [])
    inside.parts[key] = named(try results(of: start, in: inside))
    while true {
      let before = inside.parts[key] ?? []
      let results = named(try results(of: part.query, in: inside))
      inside.parts[key] = results
      let isStable = zip(before, results).allSatisfy {
        $0.kind.kind == $1.kind.kind && ($0.kind.hedge == nil) == ($1.kind.hedge == nil)
      }
      if isStable { return results }
    }
  }

  private func merged(_ first: [Result], _ second: [Result]) -> [Result] {
    first.enumerated().map { place, result in
      (result.name, place < second.count ? result.kind.merged(second[place].kind) : result.kind)
    }
  }

  /// - Returns: the columns, and what names stand for inside.
  private func results(
    of selection: SQLSelection, in outer: Scope
  ) throws(QueryProblem) -> ([Result], Scope) {
    var scope = outer
    var sources: [Source] = []
    for (table, alias) in selection.tables {
      switch table {
      case .named(let name): sources.append(source(name, alias, outer))
      case .query(let query):
        sources.append(Source(name: alias ?? "", columns: try results(of: query, in: outer)))
      }
    }
    scope.levels.append(sources)
    var results: [Result] = []
    for item in selection.items {
      switch item {
      case .star(let table):
        let shown = sources.filter { table == nil || $0.name.lowercased() == table?.lowercased() }
        results += shown.flatMap(\.columns).filter { $0.name != Self.rowNumber }
      case .value(let value, let name):
        let kind = try kind(value, in: scope)
        results.append((name ?? value.columnName ?? text.text(value.range), kind))
      }
    }
    scope.results = results
    for condition in selection.conditions {
      try refuseHedge(.computed, in: kind(condition, in: scope))
    }
    for group in selection.groups { _ = try kind(group, in: scope) }
    for window in selection.windows { try check(window, in: scope) }
    for (name, range) in selection.shared {
      try refuseHedge(.compared, in: column(nil, name, at: range, in: scope))
    }
    if let range = selection.natural { try refuseSharedHedges(sources, at: range) }
    return (results, scope)
  }

  private static let rowNumber = "rowid"

  private func source(_ name: String, _ alias: String?, _ scope: Scope) -> Source {
    if let part = scope.parts[name.lowercased()] {
      return Source(name: alias ?? name, columns: part)
    }
    guard let table = tables[name.lowercased()] else {
      return Source(name: alias ?? name, columns: [])
    }
    let columns = zip(table.columns, table.columnNames).map { column, name in
      Result(name, ValueKind(column, of: table.dataset.name))
    }
    return Source(
      name: alias ?? name, columns: columns + [Result(Self.rowNumber, ValueKind(.whole))])
  }

  private func refuseSharedHedges(
    _ sources: [Source], at range: Range<Int>
  ) throws(QueryProblem) {
    var count: [String: Int] = [:]
    for name in sources.flatMap(\.columns).map({ $0.name.lowercased() }) {
      count[name, default: 0] += 1
    }
    for (name, kind) in sources.flatMap(\.columns) where count[name.lowercased()] ?? 0 > 1 {
      try refuseHedge(.compared, in: kind.named(at: range))
    }
  }

  func check(_ window: SQLWindow, in scope: Scope) throws(QueryProblem) {
    for partition in window.partitions { _ = try kind(partition, in: scope) }
    for order in window.orders { try refuseHedge(.compared, in: kind(order, in: scope)) }
  }

  // MARK: Names

  /// A term of `order by`, which may be the number of a column or its name in the answer.
  private func term(_ term: SQLExpression, _ scope: Scope) throws(QueryProblem) -> ValueKind {
    if case .whole = term.form, let number = Int(text.text(term.range)),
      scope.results.indices.contains(number - 1)
    {
      return scope.results[number - 1].kind.named(at: term.range)
    }
    if case .column(nil, let name) = term.form, let result = find(name, in: scope.results) {
      return result.named(at: term.range)
    }
    return try kind(term, in: scope)
  }

  private func find(_ name: String, in columns: [Result]) -> ValueKind? {
    let found = columns.filter { $0.name.lowercased() == name.lowercased() }.map(\.kind)
    return found.isEmpty ? nil : found.merged
  }

  /// What a name stands for: a column of a table, or else one of the answer, of the innermost query
  /// that knows it.
  func column(
    _ table: String?, _ name: String, at range: Range<Int>, in scope: Scope
  ) -> ValueKind {
    let name = ["oid", "_rowid_"].contains(name.lowercased()) ? Self.rowNumber : name
    for (depth, level) in scope.levels.enumerated().reversed() {
      let sources = level.filter { table == nil || $0.name.lowercased() == table?.lowercased() }
      if let kind = find(name, in: sources.flatMap(\.columns)) { return kind.named(at: range) }
      if table == nil, depth == scope.levels.count - 1, let kind = find(name, in: scope.results) {
        return kind.named(at: range)
      }
    }
    return ValueKind(.any)
  }

  func refuseHedge(_ use: ValueKind.Hedge.Use, in kind: ValueKind) throws(QueryProblem) {
    if let hedge = kind.hedge { throw hedge.problem(use) }
  }
}

extension SQLExpression {
  /// What SQLite calls a column that is selected without a name.
  fileprivate var columnName: String? {
    switch form {
    case .column(_, let name): name
    case .collated(let inner): inner.columnName
    default: nil
    }
  }
}
