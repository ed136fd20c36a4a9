import Quantities

/// Finds out what a column is, from all of its fields: numbers, periods, quantities or texts.
struct ColumnReader: Sendable {
  let table: FieldTable
  let column: Int
  let dollar: Currency
  let missing: MissingValues

  func read() -> Cells {
    for mark in table.decimalMarks {
      if let numbers = numbers(mark) { return .numbers(numbers) }
    }
    if let periods = periods() { return .periods(periods) }
    let texts = texts()
    return QuantityColumnReader(dollar: dollar, missing: missing).read(texts) ?? .texts(texts)
  }

  /// The column as numbers of one unit; nil where a field is none.
  func numbers(_ mark: DecimalMark) -> NumberCells? {
    NumberColumnReader.read(table, column: column, mark: mark, dollar: dollar, missing: missing)
  }

  func texts() -> CodedCells<String> {
    TextColumnReader.read(table, column: column, isMissing: missing.isTextMissing)
  }

  /// The column as EDTF dates and intervals; nil where a field is none.
  private func periods() -> CodedCells<Period>? {
    // A look at the first field spares a column of texts from being read twice.
    var mayBe = true
    table.forEachField(of: column) { field in
      if missing.isNumberMissing(field) { return true }
      mayBe = (try? Period(edtf: String(decoding: field, as: UTF8.self))) != nil
      return false
    }
    guard mayBe else { return nil }
    let texts = TextColumnReader.read(table, column: column, isMissing: missing.isNumberMissing)
    let periods = texts.values.compactMap { try? Period(edtf: $0) }
    guard periods.count == texts.values.count, !periods.isEmpty else { return nil }
    return CodedCells(codes: texts.codes, values: periods)
  }
}
