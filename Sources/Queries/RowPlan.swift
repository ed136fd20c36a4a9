import CSQLite

/// How SQLite reads a table: the rows with certain cells, in an order. The query is planned before
/// the cells are known, with an empty plan for all rows as they stand.
struct RowPlan: Hashable {
  /// A column whose cells equal a value.
  struct Equality: Hashable {
    /// -1 for the number of the row.
    let column: Int
    /// Whether a missing cell equals a null.
    let matchesNull: Bool
  }

  struct Term: Hashable {
    let column: Int
    let isDescending: Bool
  }

  var equalities: [Equality] = []
  var order: [Term] = []

  /// By what the rows have to be sorted, so that equal cells stand together and in order.
  var terms: [Term] {
    equalities.map { Term(column: $0.column, isDescending: false) } + order
  }
}

extension RowPlan {
  /// Takes from SQLite's question what can be done, and says so there.
  ///
  /// SQLite checks each condition again, so that a plan may give more rows than are wanted.
  init(_ info: UnsafeMutablePointer<sqlite3_index_info>) {
    for place in 0..<min(Int(info.pointee.nConstraint), Self.mostConditions) {
      let condition = info.pointee.aConstraint[place]
      let column = Int(condition.iColumn)
      guard condition.usable != 0, Self.isEquality(condition.op),
        // The rows of `in` would come in the order of its list.
        sqlite3_vtab_in(info, CInt(place), -1) == 0, Self.comparesBytes(info, CInt(place)),
        !equalities.contains(where: { $0.column == column })
      else { continue }
      equalities.append(
        Equality(column: column, matchesNull: CInt(condition.op) == SQLITE_INDEX_CONSTRAINT_IS))
      info.pointee.aConstraintUsage[place].argvIndex = CInt(equalities.count)
    }
    // The different rows of `distinct` are shown in the order of the first of each.
    if info.pointee.nOrderBy > 0, sqlite3_vtab_distinct(info) != 2 {
      order = (0..<Int(info.pointee.nOrderBy)).map { place in
        let term = info.pointee.aOrderBy[place]
        return Term(column: Int(term.iColumn), isDescending: term.desc != 0)
      }
      info.pointee.orderByConsumed = 1
    }
    estimate(info)
  }

  /// All tables seem to be of one size, and a search seems to take most of the time of reading all.
  /// So tables that are joined are read in the order in which the query writes them, and two
  /// conditions with `or` do not give the rows of one and then those of the other.
  private func estimate(_ info: UnsafeMutablePointer<sqlite3_index_info>) {
    let rows = 1_000_000
    info.pointee.estimatedRows = Int64(equalities.isEmpty ? rows : 20)
    info.pointee.estimatedCost = Double(rows) * (equalities.isEmpty ? 5 : 4)
  }

  /// SQLite tells of no more conditions whether they are `in`.
  private static let mostConditions = 32

  private static func isEquality(_ operation: UInt8) -> Bool {
    [SQLITE_INDEX_CONSTRAINT_EQ, SQLITE_INDEX_CONSTRAINT_IS].contains(CInt(operation))
  }

  private static func comparesBytes(
    _ info: UnsafeMutablePointer<sqlite3_index_info>, _ place: CInt
  ) -> Bool {
    sqlite3_vtab_collation(info, place).map { String(cString: $0) == "BINARY" } ?? false
  }
}
