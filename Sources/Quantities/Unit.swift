/// What a number counts: a product of base units with exponents, so that `USD` divided by
/// `month` is a rate and `USD` divided by `USD` is a bare ratio.
public struct Unit: Hashable, Sendable {
  /// A base unit with its exponent; sorted, and no exponent is zero.
  public struct Factor: Hashable, Sendable {
    public var base: Base
    public var exponent: Int
  }

  /// What a factor of a unit measures.
  public enum Base: Hashable, Sendable {
    /// An ISO 4217 code: `USD`.
    case currency(Currency)
    /// A hundredth of a whole. `40 %` is 40 of these, and 0.4 as a ratio.
    case percent
    /// The difference of two percentages.
    case percentagePoint
    /// Things counted, by the noun as written and lower case: `attacks`; empty where none is known.
    case count(noun: String)
    /// An SI, time, imperial or trade unit by its English name: `month`, `kilometre`, `barrel`.
    case measure(String)
  }

  /// Empty for a bare ratio.
  public var factors: [Factor]
}

extension Unit {
  public static let ratio = Unit(factors: [])
  public static let percent = Unit(.percent)
  public static let percentagePoint = Unit(.percentagePoint)
  /// What a bare number counts: no noun is known.
  static let things = Unit.count("")

  public init(_ base: Base) { factors = [Factor(base: base, exponent: 1)] }

  public static func currency(_ code: String) -> Unit { Unit(.currency(Currency(rawValue: code))) }
  public static func count(_ noun: String) -> Unit { Unit(.count(noun: noun)) }
  public static func measure(_ name: String) -> Unit { Unit(.measure(name)) }

  public static func * (a: Unit, b: Unit) -> Unit { Unit(combining: a, b, sign: 1) }
  public static func / (a: Unit, b: Unit) -> Unit { Unit(combining: a, b, sign: -1) }

  private init(combining a: Unit, _ b: Unit, sign: Int) {
    factors = a.factors
    for factor in b.factors {
      if let place = factors.firstIndex(where: { $0.base == factor.base }) {
        factors[place].exponent += sign * factor.exponent
      } else {
        factors.append(Factor(base: factor.base, exponent: sign * factor.exponent))
      }
    }
    factors.removeAll { $0.exponent == 0 }
    factors.sort {
      ($0.exponent < 0 ? 1 : 0, $0.base.name) < ($1.exponent < 0 ? 1 : 0, $1.base.name)
    }
  }

  /// The noun of what is counted; nil where nothing is, or no noun was written.
  ///
  /// It is the head of the noun phrase alone, in lower case and in the number it is written in:
  /// `attacks` of "seven major attacks", `attack` of "one attack", `member` of "a 12-member
  /// panel". A part counts its whole's noun: `incidents` of the 47 in "47 of 303 incidents".
  public var noun: String? {
    for factor in factors {
      if case .count(let noun) = factor.base, !noun.isEmpty { return noun }
    }
    return nil
  }

  /// `USD`, `percent`, `count`, `kilometre`, `ratio`, or a rate: `USD/month`.
  public var name: String {
    if factors.count == 1, factors[0].exponent == 1 { return factors[0].base.name }
    let over = factors.filter { $0.exponent > 0 }.map(\.named)
    let under = factors.filter { $0.exponent < 0 }.map(\.named)
    if factors.isEmpty { return "ratio" }
    let numerator = over.isEmpty ? "1" : over.joined(separator: "*")
    return under.isEmpty ? numerator : "\(numerator)/\(under.joined(separator: "/"))"
  }
}

extension Unit.Factor {
  fileprivate var named: String {
    abs(exponent) == 1 ? base.name : "\(base.name)^\(abs(exponent))"
  }
}

extension Unit.Base {
  /// The unit's name in machine-readable output.
  public var name: String {
    switch self {
    case .currency(let currency): currency.rawValue
    case .percent: "percent"
    case .percentagePoint: "percentage-point"
    case .count: "count"
    case .measure(let name): name
    }
  }
}
