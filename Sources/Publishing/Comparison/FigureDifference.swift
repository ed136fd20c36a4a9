public import Quantities
import SiteModel

/// By how much a number of a figure changed.
public struct FigureDifference: Hashable, Sendable {
  /// Which number that is: a hedge makes it the end of what may be.
  public enum Part: String, Hashable, Sendable {
    case number, floor, ceiling, low, high
  }

  public var part: Part
  /// New less old, exactly.
  public var change: Rational
  /// In hundredths of the old number; nil where that is zero, or is itself a percentage.
  public var percent: Rational?
  public var unit: Unit

  /// `up by $1 million (8.3%)`; a number of many digits is *about* what it is rounded to.
  public func words(in format: QuantityFormat) -> String {
    let direction = change.isNegative ? "down" : "up"
    let counted = unit == .percent ? Unit.percentagePoint : unit
    let isShort = change == change.rounded(.halfToEven, significantDigits: Self.exactDigits)
    let amount = Self.words(change, counted, digits: isShort ? Self.exactDigits : 2, format)
    let share = percent.map {
      " (\(Self.words($0, .percent, digits: $0.magnitude < 100 ? 2 : 3, format)))"
    }
    return "\(direction) by \(isShort ? "" : "about ")\(amount)\(share ?? "")"
  }

  /// How many significant digits a change may have that is told exactly.
  private static let exactDigits = 4

  private static func words(
    _ number: Rational, _ unit: Unit, digits: Int, _ format: QuantityFormat
  ) -> String {
    let shown = number.magnitude.rounded(.halfToEven, significantDigits: digits)
    // No zeros behind the last digit that says something.
    var last = shown.unit(ofSignificantDigits: 1)
    while !(shown / last).isInteger { last = last / 10 }
    let quantity = Quantity(
      stated: shown, bounds: Bounds(point: shown), lastUnit: last, unit: unit)
    var figures = format
    figures.isInFigures = true
    return figures.fact(quantity).text
  }
}

extension FigureDifference {
  /// How two values differ that are numbers of the same thing; empty for others, and where the
  /// hedges point in different directions: a floor and a ceiling have no difference.
  static func between(_ old: Quantity, _ new: Quantity) -> [FigureDifference] {
    guard old.unit.isSame(as: new.unit) else { return [] }
    func difference(
      _ part: Part, _ a: Rational?, _ b: Rational?
    ) -> FigureDifference? {
      guard let a, let b, a != b else { return nil }
      let share = a == 0 || new.unit == .percent ? nil : (b - a) / a.magnitude * 100
      return FigureDifference(part: part, change: b - a, percent: share, unit: new.unit)
    }
    func signed(_ quantity: Quantity) -> Rational? { quantity.principal.map { $0 * quantity.sign } }
    let (was, now) = (old.side, new.side)
    switch (was, now) {
    case (.range, .range):
      let (a, b) = (old.signedBounds, new.signedBounds)
      return [
        difference(.low, a.low.value, b.low.value), difference(.high, a.high.value, b.high.value),
      ].compactMap(\.self)
    case (.floor, .floor): return [difference(.floor, signed(old), signed(new))].compactMap(\.self)
    case (.ceiling, .ceiling):
      return [difference(.ceiling, signed(old), signed(new))].compactMap(\.self)
    case (.floor, .ceiling), (.ceiling, .floor), (.range, _), (_, .range): return []
    case (.number, _), (_, .number):
      return [difference(.number, signed(old), signed(new))].compactMap(\.self)
    }
  }
}

extension Unit {
  /// Whether numbers of both can be subtracted: dollars and dollars, attacks and attack.
  func isSame(as other: Unit) -> Bool { name == other.name && countsTheSame(as: other) }
}

extension Quantity {
  fileprivate enum Side {
    case number, floor, ceiling, range
  }

  /// What its hedge makes of the number.
  fileprivate var side: Side {
    switch modifier {
    case .moreThan, .atLeast: .floor
    case .upTo, .lessThan: .ceiling
    case .between: stated == nil && bounds.point == nil ? .range : .number
    case .exactly, .about, .nearly: .number
    }
  }
}
