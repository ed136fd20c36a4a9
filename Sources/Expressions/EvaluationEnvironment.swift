public import Datasets
public import Quantities

/// What a name stands for.
public enum Binding: Sendable {
  case fact(NamedFact)
  /// - Parameters:
  ///   - key: unique in the site, and different from any fact's.
  ///   - scope: where the formula's own names are looked up.
  case formula(key: String, Expression, scope: String)
  /// A table, whose columns are named behind a point.
  case dataset(Dataset)
  /// A column of a table by its own name.
  case column(Dataset, String)
}

/// A fact with what formulas need to know of it.
public struct NamedFact: Sendable {
  /// Unique in the site. A fact is one variable however often it is named.
  public var key: String
  public var quantity: Quantity
  /// The titles of its sources.
  public var sources: [String]
  public var vintage: Vintage?

  public init(
    key: String, _ quantity: Quantity, sources: [String] = [], vintage: Vintage? = nil
  ) {
    self.key = key
    self.quantity = quantity
    self.sources = sources
    self.vintage = vintage
  }
}

/// Of which edition of a series a fact is: statistics are revised.
public struct Vintage: Hashable, Sendable {
  /// What the facts of a series have in common: their measure.
  public var series: String
  /// When the number was given, in words: `2022-02-07`.
  public var edition: String
  /// Who gives the number. What two publishers say of one thing are readings, and no editions.
  public var publisher: String

  public init(series: String, edition: String, publisher: String = "") {
    self.series = series
    self.edition = edition
    self.publisher = publisher
  }
}

/// What one unit of a currency was worth in another.
public struct ExchangeRate: Hashable, Sendable {
  public var of: Currency
  public var `in`: Currency
  /// So many of `in` for one of `of`; above zero.
  public var value: Rational
  /// Half a unit of its last digit.
  public var envelope: Rational
  /// A day, or a longer period of which this is the mean.
  public var period: Period
  /// The id of its source.
  public var source: String

  public init(
    of: Currency, in other: Currency, value: Rational, envelope: Rational = 0, period: Period,
    source: String
  ) {
    self.of = of
    self.in = other
    self.value = value
    self.envelope = envelope
    self.period = period
    self.source = source
  }
}

/// A unit in which the length of a period is measured.
public enum LengthUnit: String, Hashable, Sendable, CaseIterable {
  case day, month, year

  var unit: Unit { .measure(rawValue) }
}

/// What expressions know of the world around them.
public struct EvaluationEnvironment {
  /// The binding of a name in a scope; nil where there is none. Its member is not looked at.
  public var binding: (_ name: NameReference, _ scope: String) -> Binding?
  /// Reads a literal with a unit: `$400m`, `3 years`; nil where it is no quantity.
  public var readLiteral: (String) -> Quantity?
  /// How long a period is, bounded where the period is approximate; nil where it has no end.
  public var length: (Period, LengthUnit) -> Quantity?
  /// All rates of exchange that there are.
  public var rates: [ExchangeRate]

  public init(
    binding: @escaping (_ name: NameReference, _ scope: String) -> Binding?,
    readLiteral: @escaping (String) -> Quantity? = { _ in nil },
    length: @escaping (Period, LengthUnit) -> Quantity? = { $0.length(in: $1) },
    rates: [ExchangeRate] = []
  ) {
    self.binding = binding
    self.readLiteral = readLiteral
    self.length = length
    self.rates = rates
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
