import Quantities

/// The digits of a number without filling zeros, and where its point is: 4125 and 10³ for 41.25.
struct SignificantDigits: Hashable {
  var digits: [UInt8] = []
  /// The power of ten of the first digit.
  var exponent: Int

  init(_ number: Rational) {
    exponent = number == 0 ? 0 : number.magnitude.decimalExponent
    var rest = number.magnitude / .powerOfTen(exponent)
    // Fractions that never end are cut.
    while rest != 0, digits.count < 15 {
      let whole = rest.rounded(.down, to: 1)
      digits.append(UInt8(clamping: Int(whole.approximateDouble)))
      rest = (rest - whole) * 10
    }
  }
}

/// How a number may have become another one by a slip of the hand.
enum DigitSlip: Hashable {
  /// The number is the same: only hedge or unit can differ.
  case none
  /// Two digits changed places.
  case swapped
  /// The point moved: a thousand for a million.
  case magnitude
  /// One digit is another.
  case digit

  /// Nil where no single slip leads from one number to the other.
  init?(from a: Rational, to b: Rational) {
    guard a != 0, b != 0 else { return nil }
    let (first, second) = (SignificantDigits(a), SignificantDigits(b))
    if first.digits == second.digits {
      self = first.exponent == second.exponent ? .none : .magnitude
      return
    }
    guard first.exponent == second.exponent else { return nil }
    let count = max(first.digits.count, second.digits.count)
    let (mine, theirs) = (first.padded(to: count), second.padded(to: count))
    let places = (0..<count).filter { mine[$0] != theirs[$0] }
    switch places.count {
    case 1: self = .digit
    case 2:
      let (x, y) = (places[0], places[1])
      guard mine[x] == theirs[y], mine[y] == theirs[x] else { return nil }
      self = .swapped
    default: return nil
    }
  }
}

extension SignificantDigits {
  fileprivate func padded(to count: Int) -> [UInt8] {
    digits + Array(repeating: 0, count: count - digits.count)
  }
}
