import Quantities
import Statistics

/// Reads a column as numbers of one unit, as long as its fields are such.
struct NumberColumnReader {
  private var fields: NumberFieldReader
  /// As machine integers of one scale, while they fit…
  private var decimals: [Int64] = []
  private var scale = 0
  /// … and from the first that does not, as fractions.
  private var exact: [Rational]?
  private var isKnown: [Bool]?
  private var count = 0
  private var unit: NumberField.UnitMark?

  private init(mark: DecimalMark, dollar: Currency) {
    fields = NumberFieldReader(mark: mark, dollar: dollar)
  }

  /// The numbers of a column; nil where a field is none, units differ, or nothing is there.
  static func read(
    _ table: FieldTable, column: Int, mark: DecimalMark, dollar: Currency
  ) -> NumberCells? {
    var reader = NumberColumnReader(mark: mark, dollar: dollar)
    reader.decimals.reserveCapacity(table.rowCount)
    table.forEachField(of: column) { reader.take($0) }
    guard reader.count == table.rowCount, let unit = reader.unit else { return nil }
    let numbers =
      reader.exact.map { Sample($0) } ?? Sample(decimals: reader.decimals, scale: reader.scale)
    return NumberCells(numbers: numbers, isKnown: reader.isKnown, unit: unit.unit)
  }

  /// False for a field that is neither a number of the column's unit nor missing.
  private mutating func take(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    if isMissingNumber(field) {
      if isKnown == nil { isKnown = [Bool](repeating: true, count: count) }
      isKnown?.append(false)
      append(.decimal(0, scale: 0))
      return true
    }
    guard let number = fields.read(field), unit == nil || unit == number.unit else { return false }
    unit = number.unit
    isKnown?.append(true)
    append(number.value)
    return true
  }

  private mutating func append(_ value: NumberField.Value) {
    count += 1
    if exact == nil, case .decimal(let digits, let scale) = value,
      let scaled = atCommonScale(digits, scale)
    {
      decimals.append(scaled)
      return
    }
    if exact == nil {
      exact = decimals.map { Rational(Int($0)) * .powerOfTen(-scale) }
      decimals = []
    }
    switch value {
    case .decimal(let digits, let scale):
      exact?.append(Rational(Int(digits)) * .powerOfTen(-scale))
    case .exact(let number): exact?.append(number)
    }
  }

  /// A number's digits at the scale of the column, which grows to that of the number; nil where
  /// they, or those of a number before it, no longer fit.
  private mutating func atCommonScale(_ digits: Int64, _ scale: Int) -> Int64? {
    if scale == self.scale { return digits }
    if scale < self.scale { return raised(digits, by: self.scale - scale) }
    let growth = scale - self.scale
    if decimals.contains(where: { raised($0, by: growth) == nil }) { return nil }
    let power = powersOfTen[growth]
    for index in decimals.indices { decimals[index] *= power }
    self.scale = scale
    return digits
  }

  private func raised(_ digits: Int64, by growth: Int) -> Int64? {
    let (product, overflows) = digits.multipliedReportingOverflow(by: powersOfTen[growth])
    return overflows ? nil : product
  }
}

/// Ten to the powers 0 to 18.
private let powersOfTen: [Int64] = (0...18).map { exponent in
  (0..<exponent).reduce(1) { power, _ in power * 10 }
}

extension NumberField.UnitMark {
  var unit: Unit {
    switch self {
    case .none: .count("")
    case .percent: .percent
    case .currency(let currency): Unit(.currency(currency))
    }
  }
}

/// Whether a field says that there is no number or date: nothing, dashes, dots, `NA`, `n/a`,
/// `NaN` or `null`.
func isMissingNumber(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = field.first, let last = field.last else { return true }
  if first &- 48 < 10 || last &- 48 < 10 || field.count > 8 { return false }
  let text = field[...].trimmingSpaces()
  return text.isEmpty || missingMarks.contains { text.elementsEqual($0.utf8) }
}

private let missingMarks = [
  "-", "–", "—", "..", "...", "…", "NA", "N/A", "na", "n/a", "NaN", "nan", "null", "NULL", "Null",
]
