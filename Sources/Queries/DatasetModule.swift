import CSQLite

/// Datasets as virtual tables of SQLite (sqlite.org/vtab.html): it reads their cells where they are.
extension QuerySession {
  /// Makes a table that is a dataset.
  func makeTable(_ name: String, of table: QueriedTable) throws(QueryProblem) {
    let pointer = Unmanaged.passUnretained(table).toOpaque()
    // The module that the table is made with is its own, so that it knows whose it is.
    sqlite3_create_module_v2(connection, name, module, pointer, nil)
    try execute("create virtual table \(quotedName(name)) using \(quotedName(name))")
  }

  /// What SQLite calls. It keeps the address for as long as the connection is open.
  static func makeModule() -> UnsafeMutablePointer<sqlite3_module> {
    let module = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    var calls = sqlite3_module()
    calls.xCreate = create
    calls.xConnect = connect
    calls.xBestIndex = plan
    calls.xDisconnect = disconnect
    calls.xDestroy = disconnect
    calls.xOpen = open
    calls.xClose = close
    calls.xFilter = find
    calls.xNext = goOn
    calls.xEof = isAtEnd
    calls.xColumn = showCell
    calls.xRowid = showNumber
    calls.xUpdate = refuse
    module.initialize(to: calls)
    return module
  }
}

private typealias Table = UnsafeMutablePointer<sqlite3_vtab>
private typealias Cursor = UnsafeMutablePointer<sqlite3_vtab_cursor>
private typealias Values = UnsafeMutablePointer<OpaquePointer?>
private typealias Texts = UnsafePointer<UnsafePointer<CChar>?>
private typealias Message = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

private func table(_ pointer: UnsafeMutableRawPointer?) -> QueriedTable? {
  pointer.map { Unmanaged<QueriedTable>.fromOpaque($0).takeUnretainedValue() }
}

extension Table {
  fileprivate var table: QueriedTable? {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: dataset_table.self).pointee.table
      .map { Unmanaged<QueriedTable>.fromOpaque($0).takeUnretainedValue() }
  }
}

extension Cursor {
  fileprivate var own: UnsafeMutablePointer<dataset_cursor> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: dataset_cursor.self)
  }

  /// The row at which it stands, from 0.
  fileprivate var row: Int {
    let place = Int(own.pointee.place)
    return own.pointee.rows.map { Int($0[place]) } ?? place
  }
}

// MARK: Tables

/// The third text is the name of the table.
private let connect:
  @convention(c) (
    OpaquePointer?, UnsafeMutableRawPointer?, CInt, Texts?, UnsafeMutablePointer<Table?>?, Message?
  ) -> CInt = { connection, pointer, count, texts, made, _ in
    guard let table = table(pointer), count > 2, let name = texts?[2] else { return SQLITE_ERROR }
    let code = sqlite3_declare_vtab(
      connection, table.declaration(as: String(cString: name)))
    guard code == SQLITE_OK else { return code }
    let own = UnsafeMutablePointer<dataset_table>.allocate(capacity: 1)
    own.initialize(to: dataset_table(base: sqlite3_vtab(), table: pointer))
    made?.pointee = UnsafeMutableRawPointer(own).assumingMemoryBound(to: sqlite3_vtab.self)
    return SQLITE_OK
  }

/// Another address than that of `connect`: a module with one for both is a table without being made.
private let create:
  @convention(c) (
    OpaquePointer?, UnsafeMutableRawPointer?, CInt, Texts?, UnsafeMutablePointer<Table?>?, Message?
  ) -> CInt = { connect($0, $1, $2, $3, $4, $5) }

private let disconnect: @convention(c) (Table?) -> CInt = { table in
  UnsafeMutableRawPointer(table)?.assumingMemoryBound(to: dataset_table.self).deallocate()
  return SQLITE_OK
}

private let plan: @convention(c) (Table?, UnsafeMutablePointer<sqlite3_index_info>?) -> CInt = {
  pointer, info in
  guard let table = pointer?.table, let info else { return SQLITE_ERROR }
  info.pointee.idxNum = CInt(table.number(of: RowPlan(info)))
  return SQLITE_OK
}

/// Without this call SQLite would say that the table cannot be changed before we are asked.
private let refuse:
  @convention(c) (Table?, CInt, Values?, UnsafeMutablePointer<sqlite3_int64>?) -> CInt = {
    _, _, _, _ in SQLITE_READONLY
  }

// MARK: Cursors

private let open: @convention(c) (Table?, UnsafeMutablePointer<Cursor?>?) -> CInt = { _, made in
  let own = UnsafeMutablePointer<dataset_cursor>.allocate(capacity: 1)
  own.initialize(to: dataset_cursor())
  made?.pointee = UnsafeMutableRawPointer(own).assumingMemoryBound(to: sqlite3_vtab_cursor.self)
  return SQLITE_OK
}

private let close: @convention(c) (Cursor?) -> CInt = { cursor in
  cursor?.own.deallocate()
  return SQLITE_OK
}

private let find: @convention(c) (Cursor?, CInt, UnsafePointer<CChar>?, CInt, Values?) -> CInt = {
  cursor, number, _, _, values in
  guard let cursor, let table = cursor.pointee.pVtab?.table else { return SQLITE_ERROR }
  table.find(plan: Int(number), values, cursor.own)
  return SQLITE_OK
}

private let goOn: @convention(c) (Cursor?) -> CInt = { cursor in
  cursor?.own.pointee.place += 1
  return SQLITE_OK
}

private let isAtEnd: @convention(c) (Cursor?) -> CInt = { cursor in
  cursor.map { $0.own.pointee.place >= $0.own.pointee.end } ?? true ? 1 : 0
}

private let showCell: @convention(c) (Cursor?, OpaquePointer?, CInt) -> CInt = {
  cursor, context, column in
  guard let cursor, let table = cursor.pointee.pVtab?.table else { return SQLITE_ERROR }
  table.show(cursor.row, column: Int(column), in: context)
  return SQLITE_OK
}

private let showNumber: @convention(c) (Cursor?, UnsafeMutablePointer<sqlite3_int64>?) -> CInt = {
  cursor, number in
  number?.pointee = sqlite3_int64((cursor?.row ?? 0) + 1)
  return SQLITE_OK
}
