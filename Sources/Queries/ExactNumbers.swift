import Quantities

/// The numbers of one query that SQLite holds in binary, and what each stands for exactly.
///
/// SQLite computes with binary floating point. A cell of 0.1 goes in as the nearest binary number
/// and comes out again as 0.1, but 0.1 * 3 comes out as something that was never written anywhere.
/// So every number that goes in, from a table or out of an exact function, is remembered by its
/// bits. What comes out is exact if it is one of them, and an approximation if it is not.
final class ExactNumbers {
  /// Numbers of at most fifteen digits, which can be told from their bits.
  private var short = BinaryNumbers()
  /// Longer numbers and fractions; nil where the bits would stand for two of them.
  private var long: [Double: Rational?] = [:]

  /// What a binary number stands for.
  enum Meaning {
    case exact(ExactNumber)
    /// It was computed in binary, and the number is its shortest decimal.
    case approximate(Rational)
    /// Two numbers that differ after their fifteenth digit look the same.
    case ambiguous
    /// Infinite.
    case none

    fileprivate var negated: Meaning {
      switch self {
      case .exact(.decimal(let digits, let scale)): .exact(.decimal(-digits, scale: scale))
      case .exact(.fraction(let number)): .exact(.fraction(-number))
      case .approximate, .ambiguous, .none: self
      }
    }
  }

  /// The binary number for an integer over ten to a power from 0 to 18.
  func binary(_ digits: Int64, scale: Int) -> Double? {
    guard digits.magnitude <= Self.largest else {
      return binary(Rational(Int(digits)) * .powerOfTen(-scale))
    }
    let number = Double(digits) / powersOfTen[scale]
    note(short: number)
    return number
  }

  /// The binary number for an exact one; nil where it would be infinite.
  func binary(_ exact: Rational) -> Double? {
    let number = exact.approximateDouble
    guard number.isFinite else { return nil }
    if let decimal = Self.decimal(number), decimal.rational == exact {
      note(short: number)
    } else if let known = long[number] {
      if known != exact { long[number] = .some(nil) }
    } else {
      long[number] = .some(short.contains(number) ? nil : exact)
    }
    return number
  }

  private func note(short number: Double) {
    short.insert(number)
    if !long.isEmpty, long[number] != nil { long[number] = .some(nil) }
  }

  func meaning(of number: Double) -> Meaning {
    if let known = known(number) { return known }
    // A change of sign loses nothing.
    if let known = known(-number) { return known.negated }
    return Rational(shortestDecimal: number).map { .approximate($0) } ?? .none
  }

  private func known(_ number: Double) -> Meaning? {
    if !long.isEmpty, let exact = long[number] {
      return exact.map { .exact(.fraction($0)) } ?? .ambiguous
    }
    guard short.contains(number), let decimal = Self.decimal(number) else { return nil }
    return .exact(decimal)
  }

  /// The decimal of at most fifteen digits whose nearest binary number this is: there is one at
  /// most (IEEE 754, where a double carries fifteen decimal digits).
  private static func decimal(_ number: Double) -> ExactNumber? {
    for scale in 0..<powersOfTen.count {
      let digits = (number * powersOfTen[scale]).rounded()
      guard digits.magnitude <= Double(largest) else { return nil }
      if digits / powersOfTen[scale] == number { return .decimal(Int64(digits), scale: scale) }
    }
    return nil
  }

  private static let largest: UInt64 = 1_000_000_000_000_000
}

/// Ten to the powers from 0 to 22, which are all exact in binary.
private let powersOfTen: [Double] = (0...22).map { exponent in
  (0..<exponent).reduce(1) { power, _ in power * 10 }
}

/// A number as exact functions take it: short ones in machine words.
enum ExactNumber: Hashable {
  case decimal(Int64, scale: Int)
  case fraction(Rational)

  var rational: Rational {
    switch self {
    case .decimal(let digits, let scale): Rational(Int(digits)) * .powerOfTen(-scale)
    case .fraction(let number): number
    }
  }
}

extension Rational {
  /// The shortest decimal that reads as a binary number; nil for an infinite one.
  init?(shortestDecimal number: Double) {
    guard number.isFinite else { return nil }
    let parts = "\(number)".split(separator: "e")
    guard let digits = Rational(decimal: parts[0]) else { return nil }
    self = parts.count > 1 ? digits * .powerOfTen(Int(parts[1]) ?? 0) : digits
  }
}
