import Datasets
import Expressions
import Quantities

/// A few facts and statistics, and the literals and periods that formulas about them need.
struct SmallSite {
  var facts: [String: Quantity] = [
    "un-theft": .floor("50000000", usd, period: "2020/2021-06~"),
    "un-theft-gbp": .floor("37000000", .currency("GBP"), period: "2020/2021-06~"),
    "chainalysis-2021": .ceiling("400000000", usd, period: "2021"),
    "chainalysis-growth": .about("40", "35", "45", .percent),
    "attacks-2021": .exact("7", .count("attacks"), period: "2021"),
    "attacks-2020": .exact("4", .count("attacks"), period: "2020"),
    "un-2019": .about("2000000000", "1750000000", "2250000000", usd),
    "stolen-2022": .exact("1700000000", usd, envelope: "50000000"),
    "stolen-2022-again": .exact("1650000000", usd, envelope: "5000000"),
    "stolen-2023": .exact("660500000", usd, envelope: "50000"),
    "stolen-2024": .exact("1340000000", usd, envelope: "5000000"),
    "all-2024": .exact("2200000000", usd, envelope: "50000000"),
    "ether": .exact("58", .percent, envelope: "0.5"),
    "bitcoin": .exact("20", .percent, envelope: "0.5"),
    "fall": .exact("3", .percent, change: .down),
    "points": .exact("2", .percentagePoint),
    "since-2006": .exact("6", .count("tests"), period: "2006/.."),
    "officials": .range("24", "100", .count("officials")),
    "nothing": .exact("0", usd),
  ]
  var formulas: [String: String] = [:]
  var sources = ["un-theft": "UN Panel of Experts", "attacks-2021": "Chainalysis"]
  var vintages: [String: [Vintage]] = [:]
  var tables = ["thefts": Self.thefts]
  var rates: [ExchangeRate] = []
  var literals: [String: Quantity] = [
    "$400m": .exact("400000000", usd, envelope: "50000000"), "$3": .exact("3", usd),
    "£37m": .exact("37000000", .currency("GBP")), "3 years": .exact("3", .measure("year")),
    "2 months": .exact("2", .measure("month")),
    "6 months": .exact("6", .measure("month")), "12 months": .exact("12", .measure("month")),
    "-": .exact("1", usd),
  ]

  var environment: EvaluationEnvironment {
    let (facts, formulas, literals) = (facts, formulas, literals)
    let (sources, vintages, tables) = (sources, vintages, tables)
    return EvaluationEnvironment(
      binding: { name, scope in
        let key = "\(name.scope ?? scope)/\(name.id)"
        if let fact = facts[name.id] {
          return .fact(
            NamedFact(
              key: key, fact, sources: sources[name.id].map { [$0] } ?? [],
              vintages: vintages[name.id] ?? []))
        }
        if let table = tables[name.id] { return .dataset(table) }
        guard let text = formulas[name.id], let formula = try? Expression(parsing: text) else {
          return nil
        }
        return .formula(key: key, formula, scope: name.scope ?? scope)
      },
      readLiteral: { literals[$0] }, rates: rates)
  }

  func evaluate(_ text: String) throws -> Evaluation {
    var evaluator = Evaluator(environment: environment)
    return try evaluator.evaluate(Expression(parsing: text), in: "site")
  }

  /// Whatever the formula comes out as.
  func result(_ text: String) throws -> ExpressionResult {
    var evaluator = Evaluator(environment: environment)
    return try evaluator.result(of: Expression(parsing: text), in: "site")
  }

  /// Five thefts in three years; one has no amount.
  static let thefts = Dataset(
    name: "thefts",
    columns: [
      Column(name: "Year", numbers: [2020, 2021, 2021, 2022, 2022], unit: .count("")),
      Column(name: "USD", numbers: [100, 250, 50, 600, nil], unit: usd),
      Column(name: "victims", numbers: [1, 3, 2, 5, 1], unit: .count("victims")),
      Column(name: "country", texts: ["KR", "JP", "KR", nil, "US"]),
      Column(
        name: "date",
        periods: ["2020-05-01", "2021-02", "2021-11-30", "2022-03-29", "2022-06-24"].map {
          try? Period(edtf: $0)
        }),
    ], rowCount: 5)

  /// What the formula prints in the default style.
  func words(_ text: String) throws -> String {
    let expression = try Expression(parsing: text)
    var evaluator = Evaluator(environment: environment)
    let result = try evaluator.evaluate(expression, in: "site")
    return QuantityFormat().result(result.quantity, as: expression.format).text
  }

  /// The one problem of a formula, found while parsing or while computing.
  func problem(_ text: String) -> ExpressionError? {
    do {
      _ = try evaluate(text)
      return nil
    } catch {
      return error as? ExpressionError
    }
  }
}

let usd = Unit.currency("USD")

func exact(_ text: String) -> Rational {
  let parts = text.split(separator: "/").map { Rational(decimal: $0) ?? 0 }
  return parts.count == 2 ? parts[0] / parts[1] : parts[0]
}

extension Quantity {
  static func exact(
    _ number: String, _ unit: Unit, envelope: String = "0", change: Change? = nil,
    period: String? = nil
  ) -> Quantity {
    let value = ExpressionsTests.exact(number)
    return Quantity(
      stated: value, bounds: Bounds(point: value), envelope: ExpressionsTests.exact(envelope),
      unit: unit, change: change, period: period.flatMap { try? Period(edtf: $0) })
  }

  static func floor(_ number: String, _ unit: Unit, period: String? = nil) -> Quantity {
    let value = ExpressionsTests.exact(number)
    return Quantity(
      modifier: .moreThan, stated: value,
      bounds: Bounds(low: .exclusive(value), high: .unbounded), unit: unit,
      period: period.flatMap { try? Period(edtf: $0) })
  }

  static func ceiling(_ number: String, _ unit: Unit, period: String? = nil) -> Quantity {
    let value = ExpressionsTests.exact(number)
    return Quantity(
      modifier: .upTo, stated: value, bounds: Bounds(low: .inclusive(0), high: .inclusive(value)),
      unit: unit, period: period.flatMap { try? Period(edtf: $0) })
  }

  static func about(_ number: String, _ low: String, _ high: String, _ unit: Unit) -> Quantity {
    Quantity(
      modifier: .about, stated: ExpressionsTests.exact(number), bounds: .closed(low, high),
      unit: unit)
  }

  static func range(_ low: String, _ high: String, _ unit: Unit) -> Quantity {
    Quantity(modifier: .between, stated: nil, bounds: .closed(low, high), unit: unit)
  }
}

extension Bounds {
  static func closed(_ low: String, _ high: String) -> Bounds {
    Bounds(low: .inclusive(exact(low)), high: .inclusive(exact(high)))
  }
}

extension Evaluation {
  /// The remarks in English.
  var remarkWords: [String] { remarks.map { $0.words(in: QuantityFormat()) } }
}
