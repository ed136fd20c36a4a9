public import Quantities
import Statistics

/// How a value is compared with another, by the sign that formulas have for it.
public enum Comparison: String, Hashable, Sendable {
  case less = "<"
  case atMost = "<="
  case equal = "="
  case unequal = "!="
  case atLeast = ">="
  case greater = ">"

  /// Whether the first of two values so compares with the second.
  public func holds<Value: Comparable>(_ a: Value, _ b: Value) -> Bool {
    switch self {
    case .less: a < b
    case .atMost: a <= b
    case .equal: a == b
    case .unequal: a != b
    case .atLeast: a >= b
    case .greater: a > b
    }
  }
}

extension Column {
  /// Those of some rows whose number compares so. A missing number never does, and in a column
  /// of anything but numbers no row is picked.
  public func rows(
    in rows: RowSelection, _ comparison: Comparison, _ number: Rational
  ) -> RowSelection {
    guard case .numbers(let cells) = content else { return RowSelection([]) }
    guard let (values, scale) = cells.numbers.decimals,
      let whole = Rational((number * .powerOfTen(scale)).floor).integer
    else { return rows.filter { row in cells[row].map { comparison.holds($0, number) } ?? false } }
    // Twice the numbers, so that what lies between two whole numbers is a whole number too.
    let isWhole = (number * .powerOfTen(scale)).isInteger
    let limit = 2 * Int128(whole) + (isWhole ? 0 : 1)
    return rows.filter { row in
      comparison.holds(2 * Int128(values[row]), limit) && cells.isKnown?[row] ?? true
    }
  }

  /// Those of some rows whose cell fulfils a condition, which is asked once for each different
  /// text or period. A missing cell is never picked.
  public func rows(
    in rows: RowSelection, where condition: (Cell) -> Bool
  ) -> RowSelection {
    switch content {
    case .numbers(let cells):
      rows.filter { row in cells[row].map { condition(.number($0)) } ?? false }
    case .quantities(let cells):
      CodedCells(codes: cells.codes, values: cells.values).rows(in: rows) { condition(Cell($0)) }
    case .periods(let cells): cells.rows(in: rows) { condition(.period($0)) }
    case .texts(let cells): cells.rows(in: rows) { condition(.text($0)) }
    }
  }
}

extension CodedCells {
  fileprivate func rows(
    in rows: RowSelection, where condition: (Value) -> Bool
  ) -> RowSelection {
    let picked = values.map(condition)
    return rows.filter { row in
      let code = codes[row]
      return code != RowCode.missing && picked[Int(code)]
    }
  }
}
