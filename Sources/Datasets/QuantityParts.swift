import Quantities

extension QuantityCells {
  /// One number of each hedged cell.
  public enum Part: Hashable, Sendable {
    /// The number without its hedge.
    case stated
    /// The end of its bounds.
    case low, high
  }
}

extension Column {
  /// A column of one number of each cell, missing where a cell has none: "at least 59" has no
  /// upper end, and "10–12" states no single number. Exact numbers stay as they are; nil for a
  /// column of anything but numbers.
  public func taking(_ part: QuantityCells.Part) -> Column? {
    switch content {
    case .numbers: return self
    case .periods, .texts: return nil
    case .quantities(let cells):
      let numbers = cells.values.map { value -> Rational? in
        switch part {
        case .stated: value.faceValue
        case .low: value.signedBounds.low.value
        case .high: value.signedBounds.high.value
        }
      }
      var column = Column(
        name: name, numbers: cells.codes.map { $0 == RowCode.missing ? nil : numbers[Int($0)] },
        unit: cells.unit)
      column.title = title
      return column
    }
  }
}
