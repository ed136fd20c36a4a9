import Quantities
import Statistics

/// Writes a dataset as comma-separated values (RFC 4180) in UTF-8, as it is published.
///
/// Numbers stand with all of their decimals and without a unit, periods in EDTF, and missing cells
/// are empty. A number without an end, such as a third, has thirty digits. A hedged column stands
/// in its author's words, and two more behind it, named `…_low` and `…_high`, have its bounds;
/// one is empty where there is no bound. ``TableSchema/init(of:)`` says the same of the columns.
///
/// A text that a spreadsheet would take for a formula, since it begins with `=`, `+`, `-`, `@`, a
/// tab or a carriage return, gets an apostrophe before it. Numbers and years below zero do not:
/// they stand for what programs compute with.
public struct CSVWriter {
  private var bytes: [UInt8] = []

  public static func bytes(of dataset: Dataset) -> [UInt8] {
    var writer = CSVWriter()
    writer.write(dataset)
    return writer.bytes
  }

  private mutating func write(_ dataset: Dataset) {
    let columns = PublishedColumn.columns(of: dataset)
    writeRow(columns) { writer, column in writer.write(text: column.name) }
    for row in 0..<dataset.rowCount {
      writeRow(columns) { writer, column in writer.write(column, row) }
    }
  }

  private mutating func writeRow(
    _ columns: [PublishedColumn], _ write: (inout CSVWriter, PublishedColumn) -> Void
  ) {
    let start = bytes.count
    for (place, column) in columns.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, column)
    }
    // A row of nothing would be a blank line, which readers pass over.
    if bytes.count == start + columns.count - 1 { bytes += [quote, quote] }
    bytes += [13, 10]
  }

  private mutating func write(_ column: PublishedColumn, _ row: Int) {
    switch (column.part, column.cells) {
    case (.whole, .quantities(let cells)):
      if let words = cells.words(row) { write(text: words) }
    case (.low, .quantities(let cells)):
      if let end = cells[row]?.signedBounds.low.value { write(number: end) }
    case (.high, .quantities(let cells)):
      if let end = cells[row]?.signedBounds.high.value { write(number: end) }
    case (_, .numbers(let cells)) where cells.isKnown?[row] ?? true:
      if let (values, scale) = column.decimals {
        write(decimal: values[row], scale: scale)
      } else {
        write(number: cells.numbers[row])
      }
    case (_, let cells):
      switch cells[row] {
      case .number(let number): write(number: number)
      case .period(let period): bytes += period.edtf.utf8
      case .text(let text): write(text: text)
      case .quantity, .missing: break
      }
    }
  }

  /// An integer over ten to the power of a scale, without zeros behind its last decimal.
  private mutating func write(decimal: Int64, scale: Int) {
    var (digits, places) = (decimal.magnitude, scale)
    while places > 0, digits.isMultiple(of: 10) { (digits, places) = (digits / 10, places - 1) }
    if decimal < 0 { bytes.append(UInt8(ascii: "-")) }
    let text = String(digits).utf8
    if places == 0 {
      bytes += text
      return
    }
    let whole = text.count - places
    if whole <= 0 {
      bytes += "0.".utf8
      bytes += repeatElement(UInt8(ascii: "0"), count: -whole)
      bytes += text
    } else {
      bytes += text.prefix(whole)
      bytes.append(UInt8(ascii: "."))
      bytes += text.dropFirst(whole)
    }
  }

  private mutating func write(number: Rational) {
    let decimal =
      number.exactDecimal
      ?? number.rounded(.halfToEven, significantDigits: Rational.rootDigits).description
    bytes += decimal.utf8
  }

  private mutating func write(text: String) {
    let text = PublishedColumn.guarded(text)
    guard text.utf8.contains(where: { $0 == quote || $0 == 44 || $0 == 10 || $0 == 13 }) else {
      bytes += text.utf8
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
