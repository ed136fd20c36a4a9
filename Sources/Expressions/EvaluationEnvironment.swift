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
  /// The series that it belongs to.
  public var vintages: [Vintage]

  public init(
    key: String, _ quantity: Quantity, sources: [String] = [], vintages: [Vintage] = []
  ) {
    self.key = key
    self.quantity = quantity
    self.sources = sources
    self.vintages = vintages
  }
}

/// Of which edition of a series a fact is: statistics are revised.
public struct Vintage: Hashable, Sendable {
  /// What the facts of a series have in common.
  public enum Series: Hashable, Sendable {
    /// They measure one thing, by one publisher; nil where it does not matter whose they are.
    case measure(String, publisher: String?)
    /// They revise one figure, the first of them, whose unique name this is.
    case revisions(of: String)
  }

  public var series: Series
  /// What tells it from the other editions. In a measure, the day as of which the number was given:
  /// `2022-02-07`. Among revisions, the fact itself.
  public var edition: String

  public init(_ series: Series, edition: String) {
    self.series = series
    self.edition = edition
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
  /// Who gives the rate, for readers.
  public var publisher: String

  public init(
    of: Currency, in other: Currency, value: Rational, envelope: Rational = 0, period: Period,
    source: String, publisher: String = ""
  ) {
    self.of = of
    self.in = other
    self.value = value
    self.envelope = envelope
    self.period = period
    self.source = source
    self.publisher = publisher
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
  /// The period that a formula is declared to cover, by its key; nil where it follows from its
  /// inputs.
  public var declaredPeriod: (_ key: String) -> Period? = { _ in nil }

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

  /// How messages and remarks print a number: with the dollar of the literals.
  var format: QuantityFormat {
    let dollar = readLiteral("$1")?.unit.soleCurrency?.currency
    return dollar.map { QuantityFormat(dollar: $0) } ?? QuantityFormat()
  }
}

extension EvaluationEnvironment {
  /// What to write in place of a literal that cannot be read.
  func help(forLiteral words: String) -> String {
    let parts = words.split(separator: " ")
    if parts.count == 2, let noun = parts.last {
      let plural = "\(parts[0]) \(EnglishNoun.plural(String(noun)))"
      if plural != words, readLiteral(plural)?.faceValue != nil {
        return "did you mean '\(plural)'? A count has its noun in the plural"
      }
    }
    return "write a quantity such as $50m, £1.2bn, 40%, 3 years or 5 ships"
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
