import Quantities

/// Finds out what a column is, from all of its fields: numbers, periods or texts.
enum ColumnReader {
  static func read(_ table: FieldTable, column: Int, dollar: Currency) -> Cells {
    for mark in table.decimalMarks {
      if let numbers = NumberColumnReader.read(table, column: column, mark: mark, dollar: dollar) {
        return .numbers(numbers)
      }
    }
    return periods(table, column: column).map { .periods($0) }
      ?? .texts(TextColumnReader.read(table, column: column, isMissing: \.isEmpty))
  }

  /// The column as EDTF dates and intervals; nil where a field is none.
  private static func periods(_ table: FieldTable, column: Int) -> CodedCells<Period>? {
    // A look at the first field spares a column of texts from being read twice.
    var mayBe = true
    table.forEachField(of: column) { field in
      if isMissingNumber(field) { return true }
      mayBe = (try? Period(edtf: String(decoding: field, as: UTF8.self))) != nil
      return false
    }
    guard mayBe else { return nil }
    let texts = TextColumnReader.read(table, column: column, isMissing: isMissingNumber)
    let periods = texts.values.compactMap { try? Period(edtf: $0) }
    guard periods.count == texts.values.count, !periods.isEmpty else { return nil }
    return CodedCells(codes: texts.codes, values: periods)
  }
}
