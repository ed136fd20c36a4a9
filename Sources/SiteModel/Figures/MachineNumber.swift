public import Quantities

/// The number of a quantity for programs: plain decimals, with the hedge beside them.
public struct MachineNumber: Hashable, Sendable {
  /// The number that the words give: what was stated, the end that a floor or a ceiling names, the
  /// middle of what is about a number, the low end of a range. It has no sign for a fall.
  ///
  /// Exact where its decimals end. Otherwise it has ``guardedDigits`` significant digits, rounded
  /// as the words are: a floor down, a ceiling up, anything else to the nearest.
  public var value: String
  /// The high end of a range; nil for anything else.
  public var to: String?
  /// What the words say of the number, as ledgers name it: `up-to`; nil where it is what it says.
  public var hedge: String?

  /// More digits than any source's rounding leaves, and no more than a binary number of 64 bits
  /// keeps.
  public static let guardedDigits = 15

  public init(_ value: String, to: String? = nil, hedge: String? = nil) {
    self.value = value
    self.to = to
    self.hedge = hedge
  }
}

extension Quantity {
  /// Nil where the words leave both ends open.
  public var machineNumber: MachineNumber? {
    guard let number = principal else { return nil }
    let hedge = modifier == .exactly ? nil : modifier.rawValue
    if isRange, let low = bounds.low.value, let high = bounds.high.value {
      return MachineNumber(
        low.machineText(.down), to: high.machineText(.up), hedge: hedge)
    }
    let rule: RoundingRule =
      switch modifier {
      case .moreThan, .atLeast: .down
      case .upTo, .lessThan, .nearly: .up
      case .exactly, .about, .between: .halfToEven
      }
    return MachineNumber(number.machineText(rule), hedge: hedge)
  }

  /// The one number that the words turn on, without the sign of a fall: for a range its middle.
  public var principal: Rational? {
    if let number = stated ?? bounds.point { return number }
    let (low, high) = (bounds.low.value, bounds.high.value)
    switch modifier {
    case .moreThan, .atLeast: return low ?? high
    case .upTo, .lessThan, .nearly: return high ?? low
    case .exactly, .about, .between: return bounds.middle ?? low ?? high
    }
  }

  private var isRange: Bool { modifier == .between && stated == nil && bounds.point == nil }
}

extension Modifier {
  /// Where a hedged number stands among those of the same size: less than, nearly, up to, exactly
  /// and about, at least, more than.
  public var order: Int {
    switch self {
    case .lessThan: -3
    case .nearly: -2
    case .upTo: -1
    case .exactly, .about, .between: 0
    case .atLeast: 1
    case .moreThan: 2
    }
  }
}

extension Rational {
  /// The decimals if they end, else as many digits as a program can use.
  fileprivate func machineText(_ rule: RoundingRule) -> String {
    exactDecimal
      ?? rounded(rule, significantDigits: MachineNumber.guardedDigits).description
  }
}
