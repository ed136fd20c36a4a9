import Diagnostics
import Quantities
import Statistics

/// The types of Table Schema v1.
extension SchemaCheck {
  /// A column in its declared type; texts, with the problem noted, where it is not in it.
  mutating func declaredCells(of field: TableSchema.Field, _ reader: ColumnReader) -> Cells {
    switch field.type {
    case nil, .any: return reader.read()
    case .number, .integer, .year: return numbers(field, reader)
    case .date, .yearmonth: return periods(field, reader)
    case .boolean: return booleans(field, reader)
    case .string, .time, .datetime, .duration, .geopoint, .geojson, .object, .array, .list:
      return .texts(reader.texts())
    }
  }

  private mutating func numbers(_ field: TableSchema.Field, _ reader: ColumnReader) -> Cells {
    guard let cells = reader.numbers() else {
      let isEmpty = reader.texts().values.allSatisfy(reader.style.missing.isNumberMissing)
      if isEmpty { return .numbers(NumberCells(missing: table.rowCount)) }
      // 0009 is a year (XML Schema 1.1, gYear), and no number.
      if field.type == .year, case .periods(let years) = reader.read(), years.areYears {
        return .periods(years)
      }
      noteNumbers(field, reader)
      return .texts(reader.texts())
    }
    for row in 0..<table.rowCount where field.type != .number {
      guard let number = cells[row] else { continue }
      if !number.isInteger {
        note(field, row, reader, is: "no whole number")
      } else if field.type == .year, number < 0 || number > 9999 {
        note(field, row, reader, is: "no year")
      }
    }
    return .numbers(cells)
  }

  /// Which fields keep a column from being one of numbers of one unit.
  private mutating func noteNumbers(_ field: TableSchema.Field, _ reader: ColumnReader) {
    let texts = reader.texts()
    let readings = CellReading.readings(of: texts.values, reader.style)
    var first: Unit?
    for row in 0..<table.rowCount where texts.codes[row] != RowCode.missing {
      switch readings[Int(texts.codes[row])] {
      case .missing: break
      case .number(let unit, isPlain: true):
        if let first, first != unit {
          note(field, row, reader, is: "in \(unit.name), and the first in \(first.name)")
        }
        first = first ?? unit
      case .number:
        note(
          field, row, reader, is: "no plain number",
          help: "leave the type out: then money in words is read, and hedges are kept")
      case .almost(let help):
        note(field, row, reader, is: "no number", help: help, cause: "decimals")
      case .none: note(field, row, reader, is: "no number")
      }
    }
  }

  private mutating func periods(_ field: TableSchema.Field, _ reader: ColumnReader) -> Cells {
    let format = DateFormat(field)
    guard let format else {
      note(
        "the format '\(field.format ?? "")' of the column '\(field.name)' is not known",
        head: reader.column, help: "write it with %Y, %m and %d, as in %d/%m/%Y")
      return .texts(reader.texts())
    }
    let texts = TextColumnReader.read(
      table, column: reader.column, isMissing: reader.style.missing.isNumberMissing)
    let values = texts.values.map(format.period)
    let periods = values.compactMap(\.self)
    guard periods.count == values.count else {
      for row in 0..<table.rowCount {
        let code = texts.codes[row]
        guard code != RowCode.missing, values[Int(code)] == nil else { continue }
        note(
          field, row, reader, is: format.shortcoming,
          help: format.help(for: texts.values[Int(code)]))
      }
      return .texts(texts)
    }
    // Two ways to write one day are one value.
    return .periods(CodedCells(texts.codes.map { $0 == RowCode.missing ? nil : periods[Int($0)] }))
  }

  private mutating func booleans(_ field: TableSchema.Field, _ reader: ColumnReader) -> Cells {
    let texts = reader.texts()
    var words: [String?] = []
    for row in 0..<table.rowCount {
      let text = texts[row]
      if let text, field.trueValues?.contains(text) ?? ["true", "1"].contains(text.lowercased()) {
        words.append("true")
      } else if let text,
        field.falseValues?.contains(text) ?? ["false", "0"].contains(text.lowercased())
      {
        words.append("false")
      } else {
        if text != nil { note(field, row, reader, is: "neither true nor false") }
        words.append(nil)
      }
    }
    return .texts(CodedCells(words))
  }

  mutating func note(
    _ field: TableSchema.Field, _ row: Int, _ reader: ColumnReader, is what: String,
    help: String = "correct the cell, or the column's type", cause: String? = nil
  ) {
    let text = table.text(row: row, column: reader.column)
    note(
      "'\(field.name)' has '\(text)' in row \(row + 1), which is \(what)", row, reader.column,
      help: help, cause: cause ?? what + help)
  }
}
