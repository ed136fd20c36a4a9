import Quantities

/// The unit that a schema gives a column.
extension SchemaCheck {
  /// The cells in a declared unit. Cells that say their own unit have to say the same.
  mutating func inUnit(_ name: String?, _ cells: Cells, _ column: Int) -> Cells {
    guard let name else { return cells }
    guard let unit = Self.unit(name) else {
      note(
        "the unit '\(name)' of the column '\(heads[column].name)' has a number in it", head: column,
        help: "write whole numbers in the cells, and the bare unit, such as USD, in the declaration"
      )
      return cells
    }
    let own: Unit
    switch cells {
    case .numbers(let numbers): own = numbers.unit
    case .quantities(let quantities): own = quantities.unit
    case .periods, .texts: return cells
    }
    guard own == .count("") || own == unit else {
      note(
        "the column '\(heads[column].name)' is declared in \(unit.name), and its cells are in "
          + own.name, head: column, help: "correct the declared unit, or the cells")
      return cells
    }
    switch cells {
    case .numbers(let numbers): return .numbers(numbers.inUnit(unit))
    case .quantities(let quantities): return .quantities(quantities.inUnit(unit))
    case .periods, .texts: return cells
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
