import Quantities

/// How the numbers of a column are written, as far as its cells alone do not say it.
struct NumberStyle: Sendable {
  var mark = DecimalMark.pointWithGroups
  /// What `$` is.
  var dollar = Currency.usd
  var missing = MissingValues()
}

extension TableSchema.Field {
  /// What separates the decimals of its cells; nil where nothing is said about it.
  var mark: DecimalMark? {
    switch (decimalChar, groupChar) {
    case (nil, nil): nil
    case (",", _), (nil, "."): .comma
    case (_, ","): .pointWithGroups
    default: .point
    }
  }

  var isNumber: Bool { [.number, .integer, .year].contains(type) }

  /// Whether its cells may be numbers.
  var mayBeOfNumbers: Bool {
    isNumber || type == nil || type == .any
  }
}
