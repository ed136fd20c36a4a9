public import Quantities

/// What a figure came out as, for machines.
public enum LedgerValue: Hashable, Sendable {
  case amount(LedgerAmount)
  /// A result that is no amount: a word, or a period in EDTF.
  case text(String)

  public var amount: LedgerAmount? {
    if case .amount(let amount) = self { amount } else { nil }
  }
}

/// A quantity with its exact numbers as text: decimals where they end, otherwise fractions.
///
/// A rise or fall is named by `change`; its numbers are as they were stated, without a sign.
public struct LedgerAmount: Hashable, Sendable {
  /// One end of what the amount may be.
  public struct End: Hashable, Sendable {
    public var number: String
    /// The number itself is not possible: more than, less than.
    public var isExcluded: Bool
    public init(number: String, isExcluded: Bool) {
      self.number = number
      self.isExcluded = isExcluded
    }
  }

  public var modifier: Modifier
  /// The number as stated, or as computed where it is one number; nil for a range.
  public var value: String?
  /// Nil where the hedge leaves that side open.
  public var low: End?
  public var high: End?
  /// What rounding allows on either side of the value; nil where it allows nothing.
  public var rounding: String?
  /// The number that the words give, as a plain decimal; nil where both sides are open.
  public var machineNumber: MachineNumber?
  /// An ISO 4217 code, `percent`, `percentage-point`, `ratio`, `count`, the English name of a
  /// measure, or a rate: `USD/month`.
  public var unit: String
  /// What is counted: `attacks`.
  public var noun: String?
  public var change: Change?
  /// `more than $50,000,000, no upper limit`.
  public var words: String
  /// For sorting, where half a unit of the last digit does not matter: the number that the words
  /// give, the middle of a range; a fall is negative.
  public var approximate: Double
  /// For sorting hedges of one number: less than, nearly, up to, exactly, at least, more than.
  public var tieOrder: Int { modifier.order }

  public init(_ quantity: Quantity, words: String) {
    modifier = quantity.modifier
    let bounds = quantity.bounds
    let number = quantity.stated ?? bounds.point
    value = number?.description
    // Most often the number itself is one of the ends, or both.
    low = End(bounds.low, where: number, is: value)
    high = End(bounds.high, where: number, is: value)
    rounding = quantity.envelope > 0 ? quantity.envelope.description : nil
    unit = quantity.unit.name
    noun = quantity.unit.noun
    change = quantity.change
    self.words = words
    machineNumber = quantity.machineNumber
    approximate = ((quantity.principal ?? 0) * quantity.sign).approximateDouble
  }
}

extension LedgerAmount.End {
  /// - Parameter known: a number whose text is at hand.
  fileprivate init?(_ bound: Bound, where known: Rational?, is text: String?) {
    guard let number = bound.value else { return nil }
    let isKnown = number == known
    self.init(number: isKnown ? text ?? number.description : number.description, isExcluded: false)
    if case .exclusive = bound { isExcluded = true }
  }
}
