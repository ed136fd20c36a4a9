public import Quantities

/// What a name stands for.
public enum Binding: Sendable {
  /// - Parameter key: unique in the site. A fact is one variable however often it is named.
  case fact(key: String, Quantity)
  /// - Parameters:
  ///   - key: unique in the site, and different from any fact's.
  ///   - scope: where the formula's own names are looked up.
  case formula(key: String, Expression, scope: String)
}

/// A unit in which the length of a period is measured.
public enum LengthUnit: String, Hashable, Sendable, CaseIterable {
  case day, month, year

  var unit: Unit { .measure(rawValue) }
}

/// What expressions know of the world around them.
public struct EvaluationEnvironment {
  /// The binding of a name in a scope; nil where there is none. Its property is not looked at.
  public var binding: (_ name: NameReference, _ scope: String) -> Binding?
  /// Reads a literal with a unit: `$400m`, `3 years`; nil where it is no quantity.
  public var readLiteral: (String) -> Quantity?
  /// How long a period is, bounded where the period is approximate; nil where it has no end.
  public var length: (Period, LengthUnit) -> Quantity?

  public init(
    binding: @escaping (_ name: NameReference, _ scope: String) -> Binding?,
    readLiteral: @escaping (String) -> Quantity? = { _ in nil },
    length: @escaping (Period, LengthUnit) -> Quantity? = { $0.length(in: $1) }
  ) {
    self.binding = binding
    self.readLiteral = readLiteral
    self.length = length
  }
}

extension Period {
  /// The period's length as a quantity; nil where it has no end.
  public func length(in unit: LengthUnit) -> Quantity? {
    let bounds =
      switch unit {
      case .day: lengthInDays
      case .month: lengthInMonths
      case .year: lengthInYears
      }
    guard bounds.high != .unbounded else { return nil }
    return Quantity(
      modifier: bounds.point == nil ? .between : .exactly, stated: bounds.point, bounds: bounds,
      unit: unit.unit)
  }
}
