import Quantities

/// The unit that a schema gives a column.
extension SchemaCheck {
  /// The cells in a declared unit. Cells that say their own unit have to say the same.
  mutating func inUnit(
    _ field: TableSchema.Field, _ cells: Cells, _ reader: ColumnReader
  ) -> Cells {
    guard let name = field.unit else { return cells }
    guard let unit = Self.unit(name) else {
      note(
        "the unit '\(name)' of the column '\(field.name)' has a number in it",
        head: reader.column,
        help: "write whole numbers in the cells, and the bare unit, such as USD, in the declaration"
      )
      return cells
    }
    let own: Unit?
    switch cells {
    case .numbers(let numbers): own = numbers.unit
    case .quantities(let quantities): own = quantities.unit
    case .texts where field.type == nil || field.type == .any: own = nil
    case .periods, .texts: return cells
    }
    guard own == .count("") || own == unit else {
      noteUnits(field, unit, reader)
      return cells
    }
    switch cells {
    case .numbers(let numbers): return .numbers(numbers.inUnit(unit))
    case .quantities(let quantities): return .quantities(quantities.inUnit(unit))
    case .periods, .texts: return cells
    }
  }

  /// Which cells are in another unit than the declared one, or in none.
  private mutating func noteUnits(
    _ field: TableSchema.Field, _ unit: Unit, _ reader: ColumnReader
  ) {
    let texts = reader.texts()
    let readings = CellReading.readings(of: texts.values, reader.style)
    // Where most are texts, they are meant to be.
    let isOfNumbers =
      readings.count { if case .none = $0 { true } else { false } } * 2
      <= readings.count
    for row in 0..<table.rowCount where texts.codes[row] != RowCode.missing && isOfNumbers {
      switch readings[Int(texts.codes[row])] {
      case .missing: break
      case .number(let own, _):
        if own == .count("") || own == unit { break }
        note(
          field, row, reader, is: "in \(own.name), and the column is declared in \(unit.name)",
          help: "correct the cell, or the declared unit")
      case .almost(let help):
        note(field, row, reader, is: "no number", help: help, cause: "decimals")
      case .none:
        note(
          field, row, reader, is: "no number",
          help: "correct it, or drop the unit, by which the column is one of numbers")
      }
    }
  }

  /// What one of a unit is; nil where its name holds a number of its own, as "million USD" does.
  private static func unit(_ name: String) -> Unit? {
    if let currency = Currency(code: name) { return Unit(.currency(currency)) }
    if name == "percent" { return .percent }
    guard let one = QuantityReader().readLiteral("1 \(name)") else {
      return .count(name.lowercased())
    }
    return one.bounds.point == 1 ? one.unit : nil
  }
}

extension QuantityCells {
  fileprivate func inUnit(_ unit: Unit) -> QuantityCells {
    let values = values.map { value in
      var value = value
      value.unit = unit
      return value
    }
    return QuantityCells(codes: codes, values: values, words: words, unit: unit)
  }
}
