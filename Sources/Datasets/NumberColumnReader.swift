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

  private let missing: MissingValues

  private init(_ style: NumberStyle) {
    fields = NumberFieldReader(mark: style.mark, dollar: style.dollar)
    missing = style.missing
  }

  /// The numbers of a column; nil where a field is none, units differ, or nothing is there.
  static func read(_ table: FieldTable, column: Int, style: NumberStyle) -> NumberCells? {
    var reader = NumberColumnReader(style)
    reader.decimals.reserveCapacity(table.rowCount)
    table.forEachField(of: column) { reader.take($0) }
    guard reader.count == table.rowCount, let unit = reader.unit else { return nil }
    let numbers =
      reader.exact.map { Sample($0) } ?? Sample(decimals: reader.decimals, scale: reader.scale)
    return NumberCells(numbers: numbers, isKnown: reader.isKnown, unit: unit.unit)
  }

  /// False for a field that is neither a number of the column's unit nor missing.
  private mutating func take(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    if missing.isNumberMissing(field) {
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
