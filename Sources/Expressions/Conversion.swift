import Diagnostics
import Quantities

/// Which rate converts amounts of a period.
struct RateChoice {
  enum Kind {
    case mean, day
  }

  var rate: ExchangeRate
  /// The rate is for the opposite direction.
  var isInverse: Bool
  var kind: Kind

  /// The mean rate of the period, or else the rate of its last day.
  init?(_ rates: [ExchangeRate], from: Currency, to: Currency, period: Period) {
    guard let last = period.lastDay else { return nil }
    let known = rates.filter {
      ($0.of == from && $0.in == to) || ($0.of == to && $0.in == from)
    }
    let first = period.firstDay
    let mean = known.first {
      first != nil && $0.period.firstDay == first && $0.period.lastDay == last
    }
    let day = known.first { $0.period.firstDay == last && $0.period.lastDay == last }
    guard let rate = mean ?? day else { return nil }
    self.rate = rate
    isInverse = rate.of != from
    kind = mean != nil && first != last ? .mean : .day
  }

  var key: String { "rate \(rate.of.rawValue) in \(rate.in.rawValue), \(rate.period.edtf)" }

  var quantity: Quantity { rate.quantity }
}

extension ExchangeRate {
  /// So much of one currency for one of the other.
  var quantity: Quantity {
    Quantity(
      stated: value, bounds: Bounds(point: value), envelope: envelope,
      unit: .currency(self.in.rawValue) / .currency(of.rawValue), period: period)
  }
}

extension ExpressionContext {
  /// What `convert` is asked for, as it is written.
  private func targetWords(_ call: Call) -> String {
    guard let node = call["to"].first?.node, case .literal(.text(let text)) = node.content else {
      return ""
    }
    return text
  }

  /// The unit in which `convert` gives a figure: the same with another currency, or another unit
  /// that an exact number of it makes up. Nil where there is none.
  func conversionTarget(_ call: Call, of unit: Unit) -> Unit? {
    let words = targetWords(call)
    if let currency = Currency(code: words) { return unit.replacingCurrency(with: currency) }
    guard let target = environment.readLiteral("2 \(words)")?.unit,
      unit.conversion(to: target) != nil
    else { return nil }
    return target
  }

  func unknownConversion(_ call: Call, from unit: Unit) -> ExpressionError {
    let words = targetWords(call)
    let range = call["to"].first?.node.range ?? call.nameRange
    let figure = call["figure"].first.map { text(of: $0.node) } ?? ""
    if let currency = Currency(code: words.uppercased()), words != currency.rawValue {
      return ExpressionError(
        .unknownArgument, "'\(words)' is not the code of a currency", at: range,
        helps: ["did you mean \"\(currency.rawValue)\"?"])
    }
    let isBare = unit == .number && Currency(code: words) != nil
    return ExpressionError(
      .unitMismatch,
      "\(figure.quoted) is \(unit.predicate) and cannot be converted to '\(words)'",
      at: range,
      helps: [
        isBare
          ? "give it a currency, in the data or here: "
            + "convert(\(figure) * £1, \"\(words)\")".quoted
          : "name a unit of its own kind, or a currency by its ISO 4217 code, such as \"GBP\""
      ])
  }

  func missingRate(
    _ call: Call, from: Currency, to: Currency, period: Period
  ) -> ExpressionError {
    let range = call["to"].first?.node.range ?? call.nameRange
    let pair = "\(from.rawValue)/\(to.rawValue)"
    guard let last = period.lastDay else {
      return ExpressionError(
        .noPeriod, "the period \(period.edtf) has no last day, whose rate could be taken",
        at: range, helps: ["say which day's rate is meant: on: \"2022-02-07\""])
    }
    let known = environment.rates.filter {
      Set([$0.of, $0.in]) == Set([from, to])
    }.map(\.period.edtf)
    let day = Period(last).edtf
    let dates = day == period.edtf ? "" : ", or the rate of its last day with 'date: \(day)'"
    return ExpressionError(
      .missingRate,
      "there is no rate from \(from.rawValue) to \(to.rawValue) for \(period.words)",
      at: range,
      notes: known.isEmpty ? [] : ["there are rates for \(known.joined(separator: ", "))"],
      helps: [
        "add to 'rates' in site.yaml:"
          + " '- {pair: \(pair), value: NUMBER, date: \(period.edtf), source: ID}'\(dates)"
      ])
  }
}

extension Unit {
  /// Nil where there is not exactly one currency.
  fileprivate func replacingCurrency(with currency: Currency) -> Unit? {
    guard soleCurrency != nil else { return nil }
    var unit = Unit.ratio
    for factor in factors {
      var base = factor.base
      if case .currency = base { base = .currency(currency) }
      for _ in 0..<abs(factor.exponent) {
        unit = factor.exponent < 0 ? unit / Unit(base) : unit * Unit(base)
      }
    }
    return unit
  }

  /// The one currency in it, and whether it stands above the line.
  var soleCurrency: (currency: Currency, isAbove: Bool)? {
    let currencies = factors.compactMap { factor -> (Currency, Bool)? in
      guard case .currency(let currency) = factor.base, abs(factor.exponent) == 1 else {
        return nil
      }
      return (currency, factor.exponent > 0)
    }
    return currencies.count == 1 ? (currencies[0].0, currencies[0].1) : nil
  }
}

extension Period {
  /// One day.
  fileprivate init(_ day: CalendarDay) {
    let parts = day.components
    self.init(
      PeriodDate(year: parts.year, part: .day(month: parts.month, day: parts.day)))
  }
}
