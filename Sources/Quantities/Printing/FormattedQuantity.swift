/// A quantity in words, with its hedge apart, as cards show it.
public struct FormattedQuantity: Hashable, Sendable {
  /// `more than`, `between`, `bis zu`, `이상`; nil for a bare number.
  public var hedge: String?
  /// `$300 million`, `nine`, `40%`, `$5 million and $10 million`, `3억 달러`.
  public var number: String
  /// What follows the number: `attacks`, `a month`, `percentage points`.
  public var unit: String?
  /// The number with its unit: `$2.6 million a month`.
  public var value: String
  /// All of it: `more than $2.6 million a month`, `3억 달러 이상`.
  public var text: String
  /// The value is smaller than its own rounding envelope, and `number` says so: a warning.
  public var isLostInRounding = false
  /// How many digits a result has where the figures that go into it allow fewer than the house
  /// prints; nil where they do not.
  public var digitsLeft: Int?
}

extension FormattedQuantity {
  /// Words in the order of English.
  init(hedge: String?, number: String, unit: String?) {
    let value = unit.map { "\(number) \($0)" } ?? number
    self.init(
      hedge: hedge, number: number, unit: unit, value: value,
      text: hedge.map { "\($0) \(value)" } ?? value)
  }

  /// Words in the place of a number.
  public init(words: String, isLostInRounding: Bool = false) {
    self.init(
      hedge: nil, number: words, unit: nil, value: words, text: words,
      isLostInRounding: isLostInRounding)
  }
}
