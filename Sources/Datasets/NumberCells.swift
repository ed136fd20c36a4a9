public import Quantities
import Statistics

/// The cells of a column of numbers, which all have one unit.
public struct NumberCells: Sendable {
  /// One for each row, zero where the number is missing.
  let numbers: Sample
  /// Which rows have a number; nil where all have.
  let isKnown: [Bool]?
  /// `.percent` and currencies as written; `.count("")` for bare numbers.
  public let unit: Unit

  /// Whether no number has decimals.
  public var areIntegers: Bool { numbers.decimals?.scale == 0 }

  public subscript(row: Int) -> Rational? {
    isKnown.map { !$0[row] } ?? false ? nil : numbers[row]
  }

  /// The known numbers of some rows, in their order.
  func sample(_ rows: RowSelection) -> Sample {
    let known = isKnown.map { isKnown in rows.filter { isKnown[$0] } } ?? rows
    return known.isAll ? numbers : numbers.picking(known.places)
  }

  /// The same numbers as numbers of another unit.
  func inUnit(_ unit: Unit) -> NumberCells {
    NumberCells(numbers: numbers, isKnown: isKnown, unit: unit)
  }
}

extension NumberCells {
  /// So many cells without a number.
  init(missing count: Int) {
    self.init(
      numbers: Sample(decimals: Array(repeating: 0, count: count), scale: 0),
      isKnown: Array(repeating: false, count: count), unit: .count(""))
  }
}
