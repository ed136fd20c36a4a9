/// The cells of a column whose values repeat: each different value once, and a short code a row.
public struct CodedCells<Value: Hashable & Sendable>: Sendable {
  /// For each row the place of its value, or ``RowCode/missing`` where it is missing.
  let codes: [UInt32]
  /// The different values, in the order of their first rows.
  public let values: [Value]

  init(codes: [UInt32], values: [Value]) {
    self.codes = codes
    self.values = values
  }

  init(_ cells: [Value?]) {
    var places: [Value: UInt32] = [:]
    var values: [Value] = []
    codes = cells.map { cell in
      guard let cell else { return RowCode.missing }
      if let place = places[cell] { return place }
      let place = UInt32(values.count)
      places[cell] = place
      values.append(cell)
      return place
    }
    self.values = values
  }

  public subscript(row: Int) -> Value? {
    let code = codes[row]
    return code == RowCode.missing ? nil : values[Int(code)]
  }
}

/// The codes of rows that stand for no value.
enum RowCode {
  /// The code of a missing cell.
  static let missing = UInt32.max
}
