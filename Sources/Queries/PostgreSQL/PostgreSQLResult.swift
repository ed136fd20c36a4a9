import CPostgres

/// One answer of the library, freed when it goes out of use.
struct PostgreSQLResult: ~Copyable {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { postgres_clear(handle) }

  /// `POSTGRES_ROW` and the like.
  var status: Int { Int(postgres_status(handle)) }
  var columnCount: Int { Int(postgres_column_count(handle)) }
  var rowCount: Int { Int(postgres_row_count(handle)) }
  var parameterCount: Int { Int(postgres_parameter_count(handle)) }

  func columnName(_ column: Int) -> String {
    postgres_column_name(handle, Int32(column)).map { String(cString: $0) } ?? ""
  }

  /// The number of the type in the catalogue.
  func columnType(_ column: Int) -> UInt32 { postgres_column_type(handle, Int32(column)) }

  func isNull(_ row: Int, _ column: Int) -> Bool {
    postgres_is_null(handle, Int32(row), Int32(column)) != 0
  }

  func length(_ row: Int, _ column: Int) -> Int {
    Int(postgres_value_length(handle, Int32(row), Int32(column)))
  }

  /// Nil when the value is not in UTF-8, which a database without an encoding can hold.
  func text(_ row: Int, _ column: Int) -> String? {
    let start = postgres_value(handle, Int32(row), Int32(column))
    let bytes = UnsafeRawBufferPointer(start: start, count: length(row, column))
    return String(validating: bytes, as: UTF8.self)
  }

  /// A part of an error by its letter in the protocol.
  func errorField(_ letter: Unicode.Scalar) -> UnsafePointer<CChar>? {
    postgres_error_field(handle, CChar(truncatingIfNeeded: letter.value))
  }
}
