public import BigInt

/// An exact fraction in lowest terms. No published number passes through binary floating point.
public struct Rational: Hashable, Sendable {
  /// Nearly every number of a page fits in machine integers, which are far quicker. Equal numbers
  /// have equal storage: the parts are big only where one of them does not fit.
  enum Storage: Hashable, Sendable {
    /// The numerator is above `Int.min`, so that it can be negated; the denominator is positive.
    case small(Int, Int)
    indirect case big(BigInt, BigInt)
  }

  let storage: Storage

  init(_ storage: Storage) { self.storage = storage }

  /// - Precondition: the fraction is in lowest terms and its denominator positive.
  init(reduced numerator: BigInt, _ denominator: BigInt) {
    if let top = Int(exactly: numerator), top != .min, let bottom = Int(exactly: denominator) {
      storage = .small(top, bottom)
    } else {
      storage = .big(numerator, denominator)
    }
  }

  /// - Precondition: `denominator` is not zero.
  public init(_ numerator: BigInt, _ denominator: BigInt = 1) {
    precondition(denominator != 0, "a fraction's denominator is never zero")
    if denominator == 1 {
      self.init(reduced: numerator, denominator)
      return
    }
    var divisor = numerator.greatestCommonDivisor(with: denominator)
    if denominator.sign == .minus { divisor.negate() }
    self.init(reduced: numerator / divisor, denominator / divisor)
  }

  /// - Precondition: `denominator` is not zero, and both are of less than 127 bits.
  init(reducing numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0, "a fraction's denominator is never zero")
    if let top = Int(exactly: numerator), top != .min, let bottom = Int(exactly: denominator),
      bottom > 0
    {
      let divisor = bottom == 1 ? 1 : Int(commonDivisor(top.magnitude, bottom.magnitude))
      storage = .small(top / divisor, bottom / divisor)
      return
    }
    let divisor = Int128(
      commonDivisor(numerator.magnitude, denominator.magnitude))
    let sign: Int128 = denominator < 0 ? -1 : 1
    let (top, bottom) = (sign * numerator / divisor, sign * denominator / divisor)
    if let small = Int(exactly: top), small != .min, let smallBottom = Int(exactly: bottom) {
      storage = .small(small, smallBottom)
    } else {
      storage = .big(BigInt(top), BigInt(bottom))
    }
  }

  public init(_ value: Int) {
    storage = value == .min ? .big(BigInt(value), 1) : .small(value, 1)
  }

  /// - Precondition: `denominator` is not zero.
  public init(_ numerator: Int, _ denominator: Int) {
    self.init(reducing: Int128(numerator), Int128(denominator))
  }

  public static let zero = Rational(0)
  public static let one = Rational(1)
}

/// Euclid's algorithm, in machine words as soon as the numbers fit.
private func commonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
  var (x, y) = (a, b)
  while y > UInt128(UInt64.max) { (x, y) = (y, x % y) }
  return y == 0 ? x : UInt128(commonDivisor(UInt(y), UInt(x % y)))
}

private func commonDivisor(_ a: UInt, _ b: UInt) -> UInt {
  var (x, y) = (a, b)
  while y != 0 { (x, y) = (y, x % y) }
  return x
}

extension Rational {
  public var numerator: BigInt {
    switch storage {
    case .small(let top, _): BigInt(top)
    case .big(let top, _): top
    }
  }

  /// Always positive.
  public var denominator: BigInt {
    switch storage {
    case .small(_, let bottom): BigInt(bottom)
    case .big(_, let bottom): bottom
    }
  }

  public var isInteger: Bool {
    switch storage {
    case .small(_, let bottom): bottom == 1
    case .big(_, let bottom): bottom == 1
    }
  }

  public var isNegative: Bool {
    switch storage {
    case .small(let top, _): top < 0
    case .big(let top, _): top.sign == .minus
    }
  }

  public var magnitude: Rational { isNegative ? -self : self }

  /// The number as a machine integer, where it is whole and fits.
  package var integer: Int? {
    if case .small(let top, 1) = storage { top } else { nil }
  }

  /// The binary digits that writing it takes: a measure of the work that computing with it is.
  package var bitWidth: Int {
    switch storage {
    case .small(let top, let bottom):
      2 * Int.bitWidth - top.magnitude.leadingZeroBitCount - bottom.leadingZeroBitCount
    case .big(let top, let bottom): top.bitWidth + bottom.bitWidth
    }
  }

  /// The nearest binary number: for the pixels of a drawing, never for a published figure.
  public var approximateDouble: Double {
    if case .small(let top, let bottom) = storage { return Double(top) / Double(bottom) }
    return Double(numerator) / Double(denominator)
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}
