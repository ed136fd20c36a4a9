import BigInt

/// The word or sign that says how a number is meant.
public enum Modifier: String, Hashable, Sendable, CaseIterable {
  case exactly, about, nearly, between
  case moreThan = "more-than"
  case atLeast = "at-least"
  case upTo = "up-to"
  case lessThan = "less-than"
}

/// The direction of a change that a number measures.
public enum Change: String, Hashable, Sendable {
  case up, down
}

/// A number in prose with all that its words say about it.
public struct Quantity: Hashable, Sendable {
  public var modifier: Modifier
  /// The number as stated; nil for a range, for vague words and for what was computed.
  public var stated: Rational?
  /// What the hedge allows; a point where there is none.
  public var bounds: Bounds
  /// Half a unit of the last stated digit where the number is an unhedged measurement, else zero.
  /// It widens results in computation; it is not part of `bounds`.
  public var envelope: Rational
  /// One unit of the last digit that the words carry: 10⁸ for "$400 million",
  /// 10⁷ for "$1.65bn". It decides how a result that agrees with the words must round.
  public var lastUnit: Rational
  public var unit: Unit
  public var change: Change?
  public var period: Period?
  /// It was worked out from other quantities: it is printed rounded, and anything in its envelope
  /// agrees with it. A fact is taken at its digits.
  public var isComputed: Bool

  public init(
    modifier: Modifier = .exactly, stated: Rational?, bounds: Bounds, envelope: Rational = 0,
    lastUnit: Rational = 1, unit: Unit, change: Change? = nil, period: Period? = nil,
    isComputed: Bool = false
  ) {
    self.modifier = modifier
    self.stated = stated
    self.bounds = bounds
    self.envelope = envelope
    self.lastUnit = lastUnit
    self.unit = unit
    self.change = change
    self.period = period
    self.isComputed = isComputed
  }
}

extension Quantity {
  /// Whether the number says how many times as much (*threefold*), not by how much: then a fall
  /// does not make it negative.
  public var isFactor: Bool {
    unit == .ratio && change != nil && (stated ?? bounds.low.value ?? 0) >= 1
  }

  /// -1 for a fall by an amount, else 1.
  public var sign: Rational { change == .down && !isFactor ? -1 : 1 }

  /// The bounds as they enter a computation: a fall is negative.
  public var signedBounds: Bounds { bounds.scaled(by: sign) }

  /// The one number that the words state or that was computed, hedge left aside; a fall is
  /// negative. Nil for a range.
  public var faceValue: Rational? { (stated ?? bounds.point).map { $0 * sign } }

  /// Whether the number stands in words as a part of a whole: *half*, *two-thirds*. Such words
  /// are looser than digits.
  public var isFractionInWords: Bool {
    guard unit == .ratio, let stated, !stated.isInteger else { return false }
    // Of three-tenths one part is a tenth, and it has no fewer digits than 0.3.
    if stated.magnitude < 1, stated.denominator == 10, lastUnit == Rational(1, 10) { return true }
    return !(stated / lastUnit).isInteger || lastUnit != .powerOfTen(lastUnit.decimalExponent)
  }
}
