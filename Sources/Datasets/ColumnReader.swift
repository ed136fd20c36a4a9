import Quantities

/// Finds out what a column is, from all of its fields: numbers, periods, quantities or texts.
struct ColumnReader: Sendable {
  let table: FieldTable
  let column: Int
  let style: NumberStyle

  private var missing: MissingValues { style.missing }

  func read() -> Cells {
    if let numbers = numbers() { return .numbers(numbers) }
    if let periods = periods() { return .periods(periods) }
    let texts = texts()
    return QuantityColumnReader(style: style).read(texts) ?? .texts(texts)
  }

  /// The column as numbers of one unit; nil where a field is none.
  func numbers() -> NumberCells? {
    NumberColumnReader.read(table, column: column, style: style)
  }

  func texts() -> CodedCells<String> {
    TextColumnReader.read(table, column: column, isMissing: missing.isTextMissing)
  }

  /// The column as dates and intervals; nil where a field is none.
  private func periods() -> CodedCells<Period>? {
    // A look at the first field spares a column of texts from being read twice.
    var mayBe = true
    table.forEachField(of: column) { field in
      if missing.isNumberMissing(field) { return true }
      mayBe = Period(cell: String(decoding: field, as: UTF8.self)) != nil
      return false
    }
    guard mayBe else { return nil }
    let texts = TextColumnReader.read(table, column: column, isMissing: missing.isNumberMissing)
    let periods = texts.values.compactMap { Period(cell: $0) }
    guard periods.count == texts.values.count, !periods.isEmpty else { return nil }
    return CodedCells(codes: texts.codes, values: periods)
  }
}

extension Period {
  /// A date of a table: in EDTF, as the code of a quarter or month (`2022-Q1`, `2022Q1`, `2022-M07`,
  /// after SDMX), or in words that leave nothing open (`Q1 2022`, `June 2022`, `24 June 2022`).
  fileprivate init?(cell text: String) {
    if let period = (try? Period(edtf: text)) ?? Self.coded(Array(text.utf8)) {
      self = period
      return
    }
    guard text.utf8.count <= 40, text.utf8.contains(where: { $0 &- 48 < 10 }) else { return nil }
    do {
      _ = try Self.words.readValue(text)
      return nil
    } catch {
      guard case .period(text, let edtf) = error, let period = try? Period(edtf: edtf),
        period.firstDay != nil, period.lastDay != nil
      else { return nil }
      self = period
    }
  }

  private static let words = QuantityReader()

  /// SDMX 2.1, section 4.2: the year, perhaps a hyphen, a letter and the number of the part.
  private static func coded(_ text: [UInt8]) -> Period? {
    guard (6...8).contains(text.count) else { return nil }
    let year = String(decoding: text.prefix(4), as: UTF8.self)
    var rest = text.dropFirst(4)
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: " ") {
      rest = rest.dropFirst()
    }
    guard let letter = rest.popFirst(), rest.allSatisfy({ $0 &- 48 < 10 }),
      let number = Int(String(decoding: rest, as: UTF8.self))
    else { return nil }
    func month(_ number: Int) -> String { year + (number < 10 ? "-0" : "-") + "\(number)" }
    switch (letter, number) {
    case (UInt8(ascii: "Q"), 1...4):
      return try? Period(edtf: "\(month(number * 3 - 2))/\(month(number * 3))")
    case (UInt8(ascii: "M"), 1...12): return try? Period(edtf: month(number))
    default: return nil
    }
  }
}
