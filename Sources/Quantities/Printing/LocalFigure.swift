/// Writes a figure by the patterns and tables of a language.
struct LocalFigure {
  let figure: RoundedFigure
  let table: LanguageTable
  let signs: NumberSigns
  let dollar: Currency
  let format: FigureFormat?

  /// A number as it is written, and what its noun then needs.
  private struct Written {
    var text: String
    /// A word for a power of ten stands behind the digits.
    var hasMagnitude = false
    /// The plural form of what is counted.
    var form: Int
  }

  func formatted(isOperand: Bool) -> FormattedQuantity {
    if figure.isLostInRounding {
      return FormattedQuantity(words: table.lostInRounding, isLostInRounding: true)
    }
    let numbers = figure.numbers.map(written)
    guard let last = numbers.last else { return FormattedQuantity(words: table.unknownAmount) }
    guard numbers.count == 2 else {
      return phrase(last, in: table.hedges[figure.modifier])
    }
    let pattern = isOperand ? table.range : table.between
    var both = last
    both.text = pattern.withoutOpening(numbers[0].text, last.text)
    return phrase(both, opening: pattern.opening)
  }

  private func phrase(_ number: Written, in hedge: Pattern?) -> FormattedQuantity {
    let counted = counted(number, isRange: false)
    let hedged = hedge.map { $0(counted.value) } ?? counted.value
    return FormattedQuantity(
      hedge: hedge?.words, number: counted.number, unit: counted.unit, value: rated(counted.value),
      text: rated(hedged))
  }

  private func phrase(_ number: Written, opening: String) -> FormattedQuantity {
    let counted = counted(number, isRange: true)
    let hedged = opening.isEmpty ? counted.value : "\(opening) \(counted.value)"
    return FormattedQuantity(
      hedge: opening.isEmpty ? nil : opening, number: counted.number, unit: counted.unit,
      value: rated(counted.value), text: rated(hedged))
  }

  // MARK: Numbers

  private func written(_ number: RoundedFigure.Number) -> Written {
    let size = number.value.magnitude
    let minus = number.value.isNegative ? signs.minus : ""
    if number.isFraction, format == nil, size.denominator <= 10 {
      return Written(text: fraction(number.value), form: table.plural.form(for: size))
    }
    let magnitude = magnitude(of: number)
    let exponent = magnitude?.exponent ?? 0
    let scaled = size / .powerOfTen(exponent)
    let decimals = places(of: number, exponent)
    var signs = signs
    // Before a magnitude four digits stay together: 5000만.
    if magnitude != nil { signs.leastGroup = 2 }
    var text = NumberText.digits(
      scaled, places: decimals.count, trimming: decimals.areTrimmed, signs: signs)
    let hasDecimals = text.contains(signs.decimal) && decimals.count > 0
    var form = table.plural.form(for: size, hasDecimals: hasDecimals)
    if let magnitude {
      let magnitudeForm = table.plural.form(for: scaled, hasDecimals: hasDecimals)
      text = Pattern(magnitude.forms[magnitudeForm])(text)
      form = table.plural.form(for: size)
    }
    text = minus + text
    switch base {
    case .percent: text = signs.percent(text)
    case .currency(let currency) where format == .compact:
      let sign = table.currencySigns[currency.rawValue]?[0] ?? currency.rawValue
      text = table.shortMoney(text, sign)
    default: break
    }
    return Written(text: text, hasMagnitude: magnitude != nil, form: form)
  }

  /// The decimals that are printed; zeros at their end are left out where they say nothing.
  private func places(
    of number: RoundedFigure.Number, _ exponent: Int
  ) -> (count: Int, areTrimmed: Bool) {
    let places = max(0, exponent - number.place.decimalExponent)
    if exponent == 0, case .currency(let currency) = base, currency.hasMinorUnit,
      (number.value * 100).isInteger, !number.value.isInteger
    {
      return (2, false)
    }
    return (places, number.isTrimmed || places > 2)
  }

  /// The word for the number's power of ten; nil where it is written out: a small number, and one
  /// that would need more than three decimals.
  private func magnitude(of number: RoundedFigure.Number) -> LocalMagnitude? {
    guard format != .full else { return nil }
    let all = format == .compact ? table.shortMagnitudes : table.magnitudes
    let exponent = number.value.decimalExponent
    guard let found = all.first(where: { $0.from <= exponent }),
      (number.value / .powerOfTen(found.exponent - 3)).isInteger
    else { return nil }
    return found
  }

  private func fraction(_ value: Rational) -> String {
    let text = "\(value.numerator)/\(value.denominator)"
    return signs.digits == .arabic ? signs.inArabicDigits(text) : text
  }

  // MARK: Units

  private var above: [Unit.Factor] { figure.unit.factors.filter { $0.exponent > 0 } }

  private var base: Unit.Base? {
    above.count == 1 && above[0].exponent == 1 ? above[0].base : nil
  }

  private typealias Counted = (number: String, unit: String?, value: String)

  /// The number with the noun that is counted or measured.
  private func counted(_ number: Written, isRange: Bool) -> Counted {
    switch base {
    case .percent: return (number.text, nil, number.text)
    case .currency where format == .compact: return (number.text, nil, number.text)
    case .currency(let currency):
      let names = currency == dollar ? table.ownDollar(of: currency) : nil
      let noun = (names ?? table.currencies[currency.rawValue])?[number.form]
      let value = measured(number, noun ?? currency.rawValue, table.money, isRange).value
      return (value, nil, value)
    case .percentagePoint:
      return measured(number, table.percentagePoints[number.form], table.counted, isRange)
    case .count(let noun):
      // The editor's own word, in the form that was written.
      if noun.isEmpty { return (number.text, nil, number.text) }
      return (number.text, noun, joined(number, noun, "{0} {1}"))
    case .measure(let name):
      guard let forms = table.units[name] else {
        let word = EnglishNoun.plural(name)
        return (number.text, word, "\(number.text) \(word)")
      }
      return measured(number, forms[number.form], table.counted, isRange)
    case nil:
      if above.isEmpty {
        guard isTimes else { return (number.text, nil, number.text) }
        return measured(number, table.times[number.form], table.counted, isRange)
      }
      let name = Unit(factors: above).name
      return (number.text, name, "\(number.text) \(name)")
    }
  }

  /// A form may hold the number's place (섭씨 {0}도), or stand for the number too (=شهران).
  private func measured(
    _ number: Written, _ form: String, _ pattern: Pattern, _ isRange: Bool
  ) -> Counted {
    if form.hasPrefix("=") {
      let word = String(form.dropFirst())
      if isRange { return (number.text, word, pattern(number.text, word)) }
      let hedged = figure.modifier == .exactly ? word : word.hedgedDual(table)
      return (hedged, nil, hedged)
    }
    if form.contains("{0}") {
      let value = Pattern(form)(number.text)
      return (value, nil, value)
    }
    return (number.text, form, joined(number, form, pattern))
  }

  private func joined(_ number: Written, _ noun: String, _ pattern: Pattern) -> String {
    guard number.hasMagnitude, format != .compact else { return pattern(number.text, noun) }
    if let elided = table.countedBeforeVowel, let first = noun.unicodeScalars.first,
      "aàâeéèêiîoôuh".unicodeScalars.contains(first)
    {
      return elided(number.text, noun)
    }
    return table.countedInMagnitude(number.text, noun)
  }

  private var isTimes: Bool {
    guard figure.unit == .ratio, format != .ratio else { return false }
    return figure.isFactor || format == .times || figure.numbers.allSatisfy { $0.value >= 2 }
  }

  /// With what stands under the line: `par mois`, `월당`.
  private func rated(_ value: String) -> String {
    figure.unit.factors.filter { $0.exponent < 0 }.reduce(value) { value, factor in
      if case .measure(let name) = factor.base, let pattern = table.rates[name] {
        return Pattern(pattern[0])(value)
      }
      return table.rate(value, name(under: factor.base))
    }
  }

  private func name(under base: Unit.Base) -> String {
    switch base {
    case .currency(let currency): table.currencies[currency.rawValue]?[0] ?? currency.rawValue
    case .percent: "%"
    case .percentagePoint: table.percentagePoints[0]
    case .count(let noun): noun
    case .measure(let name): table.units[name]?[0].bareNoun ?? name
    }
  }
}

extension String {
  /// A form of a unit without the number's place: `=شهر`, `섭씨 {0}도`.
  fileprivate var bareNoun: String {
    hasPrefix("=") ? String(dropFirst()) : Pattern(self).words
  }
}

extension String {
  /// Each word with the ending that a dual has after a hedge.
  fileprivate func hedgedDual(_ table: LanguageTable) -> String {
    guard let dual = table.hedgedDual else { return self }
    return split(separator: " ").map { word in
      word.hasSuffix(dual.free) ? word.dropLast(dual.free.count) + dual.hedged : String(word)
    }.joined(separator: " ")
  }
}

extension LanguageTable {
  /// The name that needs no country, where the currency is the dollar that a bare `$` means.
  fileprivate func ownDollar(of currency: Currency) -> NounForms? {
    CurrencyTable.families.first?.codes.split(separator: " ").contains { $0 == currency.rawValue }
      == true ? ownDollar : nil
  }
}
