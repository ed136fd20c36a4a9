public import Quantities
import Statistics

/// The cells of a column of numbers, some of which are hedged: "at least 59", "about $1.5bn",
/// "10–12". They all have one unit. A number without a hedge is exact, as in ``NumberCells``.
public struct QuantityCells: Sendable {
  /// For each row the place of its value, or ``RowCode/missing`` where it is missing.
  let codes: [UInt32]
  /// The different cells, in the order of their first rows.
  public let values: [Quantity]
  /// How each of the values is written.
  public let words: [String]
  public let unit: Unit

  /// - Precondition: there are as many words as values, and each value has the unit.
  init(codes: [UInt32], values: [Quantity], words: [String], unit: Unit) {
    self.codes = codes
    self.values = values
    self.words = words
    self.unit = unit
  }

  init(_ cells: [Quantity?], unit: Unit) {
    let coded = CodedCells(cells)
    let format = QuantityFormat()
    self.init(
      codes: coded.codes, values: coded.values, words: coded.values.map { format.fact($0).text },
      unit: unit)
  }

  public subscript(row: Int) -> Quantity? {
    let code = codes[row]
    return code == RowCode.missing ? nil : values[Int(code)]
  }

  /// The cell as its author wrote it.
  public func words(_ row: Int) -> String? {
    let code = codes[row]
    return code == RowCode.missing ? nil : words[Int(code)]
  }
}
