/// Writes the numbers of a figure and the words of its unit in an English house style.
struct EnglishFigure {
  let figure: RoundedFigure
  let house: QuantityFormat
  let format: FigureFormat?
  /// What stands above the line, and the same if it is one plain unit.
  private let above: [Unit.Factor]
  let base: Unit.Base?

  typealias Number = RoundedFigure.Number

  init(figure: RoundedFigure, house: QuantityFormat, format: FigureFormat?) {
    self.figure = figure
    self.house = house
    self.format = format
    above = figure.unit.factors.filter { $0.exponent > 0 }
    base = above.count == 1 && above[0].exponent == 1 ? above[0].base : nil
  }

  func formatted(isOperand: Bool) -> FormattedQuantity {
    if figure.isLostInRounding {
      return FormattedQuantity(words: "cannot be told from rounding", isLostInRounding: true)
    }
    let numbers = numbers
    guard var first = numbers.first else { return FormattedQuantity(words: "an unknown amount") }
    if readsAsThousands, let counted { first += " \(counted)" }
    if isOperand {
      return FormattedQuantity(hedge: nil, number: numbers.joined(separator: " to "), unit: unit)
    }
    if let fall { return fall }
    guard numbers.count == 2 else {
      return FormattedQuantity(hedge: hedge, number: first, unit: unit)
    }
    let between = house.style.between
    return FormattedQuantity(
      hedge: between.opening, number: between.withoutOpening(first, numbers[1]), unit: unit)
  }

  /// A fall by a percentage or more: *down more than 82%* says what *less than −82%* hides.
  private var fall: FormattedQuantity? {
    guard figure.unit == .percent, figure.numbers.count == 1, figure.numbers[0].value.isNegative,
      figure.modifier == .lessThan || figure.modifier == .upTo
    else { return nil }
    var size = figure
    size.modifier = figure.modifier == .lessThan ? .moreThan : .atLeast
    size.numbers[0].value = -figure.numbers[0].value
    var words = EnglishFigure(figure: size, house: house, format: format)
      .formatted(isOperand: false)
    words.hedge = words.hedge.map { "down \($0)" }
    words.text = "down \(words.text)"
    return words
  }

  private var hedge: String? { house.englishHedge(figure.modifier) }

  /// One text for each number: `$5 million`, `$10 million`.
  var numbers: [String] {
    let words = figure.numbers.map(inWords)
    // "nine to 12" mixes two ways of writing; then both are in figures.
    if !words.contains(nil) { return words.compactMap { $0 } }
    return figure.numbers.map { inFigures($0, magnitude(of: $0)) }
  }

  /// The words after the number: `attacks`, `a month`; nil where there are none.
  var unit: String? {
    if figure.unit == Self.revolutionsPerMinute { return "rpm" }
    let words = [counted] + below
    let text = words.compactMap { $0 }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  private static let revolutionsPerMinute = Unit.measure("revolution") / .measure("minute")

  private var isTimes: Bool {
    guard figure.unit == .ratio, format != .ratio, !figure.isFactor else { return false }
    return format == .times || figure.numbers.allSatisfy { $0.value >= 2 }
  }

  /// "13 to 14,000 feet" is 13,000 to most readers; where 13 is meant, it has its unit too.
  private var readsAsThousands: Bool {
    guard figure.numbers.count == 2, let thousands = (figure.numbers[1].value / 1_000).integer,
      thousands < 1_000, let low = figure.numbers[0].value.integer, low > 0, low < 1_000
    else { return false }
    return low < thousands && thousands < low * 4
  }

  // MARK: Numbers

  private func inWords(_ number: Number) -> String? {
    if case .currency = base { return nil }
    if house.isInFigures, !number.isFraction { return nil }
    if figure.isFactor, format == nil {
      return number.value < 100 ? NumberWords.whole(number.value).map { $0 + "fold" } : nil
    }
    if number.isFraction, format == nil, let fraction = NumberWords.fraction(number.value) {
      return fraction
    }
    let range = format == .words ? 0...99 : house.style.numbersInWords
    let isCounted =
      (figure.unit.isCounted || isTimes || countedAbove)
      && !(figure.isStatistic && house.style.hasStatisticsInFigures)
    guard format == .words || (isCounted && format != .full && format != .compact) else {
      return nil
    }
    guard let words = NumberWords.whole(number.value),
      number.value >= Rational(range.lowerBound), number.value <= Rational(range.upperBound)
    else { return nil }
    return base == .percent ? "\(words) \(house.style.percentWord)" : words
  }

  /// Things counted per something else: seven attacks a month.
  private var countedAbove: Bool {
    if case .count = base { true } else { false }
  }

  /// The word for the number's power of ten, where it has one.
  func magnitude(of number: Number) -> EnglishMagnitude? {
    if format == .full || base == .percent { return nil }
    guard let magnitude = EnglishMagnitude(of: number) else { return nil }
    // "$300 to $400 million" is 300 million to 400: then the greater end is written out.
    if let low = figure.numbers.first?.value.magnitude, number != figure.numbers[0],
      low < number.value / .powerOfTen(magnitude.exponent), low < 1_000_000
    {
      return nil
    }
    return magnitude
  }

  private func inFigures(_ number: Number, _ magnitude: EnglishMagnitude?) -> String {
    let sign = number.value.isNegative ? "−" : ""
    var size = number
    size.value = number.value.magnitude
    switch base {
    case .currency(let currency):
      let amount = amount(size, magnitude, of: currency)
      // TOP 10 is no money, 10 TOP is.
      if currency.looksLikeAWord { return "\(sign)\(amount) \(currency.rawValue)" }
      return sign + currency.prefix(dollar: house.dollar) + amount
    case .percent: return sign + amount(size, magnitude) + house.style.percentSign
    default:
      let isFold = figure.isFactor && format == nil
      return sign + amount(size, magnitude) + (isFold ? "-fold" : "")
    }
  }

  /// The digits with their magnitude: `2.6 million`, `1,500`.
  private func amount(
    _ number: Number, _ magnitude: EnglishMagnitude?, of currency: Currency? = nil
  ) -> String {
    let exponent = magnitude?.exponent ?? 0
    let places = max(0, exponent - number.place.decimalExponent)
    let scaled = number.value / .powerOfTen(exponent)
    // A zero or two at the end may be a digit of the source: $1.50 billion; more are filling.
    let isTrimmed = number.isTrimmed || places > 2
    var digits = NumberText.digits(scaled, places: places, trimming: isTrimmed)
    if let currency, exponent == 0, currency.hasMinorUnit, (scaled * 100).isInteger,
      places > 0 || !scaled.isInteger
    {
      // $1.40, not $1.4; but $12, not $12.00. Parts of a cent keep their places: "up to $0.042"
      // would be false as $0.04.
      digits = NumberText.digits(scaled, places: 2, trimming: false)
      if digits.hasSuffix(".00"), number.isTrimmed { digits.removeLast(3) }
    }
    guard let magnitude else { return digits }
    return digits + (format == .compact && currency != nil ? magnitude.short : " \(magnitude.name)")
  }

  // MARK: Units

  private var last: Rational { figure.numbers.last?.value ?? 0 }

  /// Units whose noun means something else to most readers: 12 pounds, two moles.
  private static let symbols = ["pound": "lb", "mole": "mol", "British thermal unit": "BTU"]

  /// The noun that is counted or measured.
  private var counted: String? {
    switch base {
    case .currency, .percent: return nil
    case .percentagePoint: return EnglishNoun.form(of: "percentage point", for: last)
    case .count(let noun): return noun.isEmpty ? nil : EnglishNoun.form(of: noun, for: last)
    case .measure(let name): return Self.symbols[name] ?? EnglishNoun.form(of: name, for: last)
    case nil: return above.isEmpty ? (isTimes ? "times" : nil) : product
    }
  }

  /// A product that has no name of its own: dollar-years, kilowatt-days.
  private var product: String {
    let names = above.flatMap { factor in
      var name = factor.base.name
      if case .currency(let currency) = factor.base {
        name = currency.noun(for: 1, dollar: house.dollar) ?? name
      }
      return Array(repeating: name, count: factor.exponent)
    }
    return EnglishNoun.form(of: names.joined(separator: "-"), for: last)
  }

  /// What stands under the line: `a month`, `per attack`, `to the pound`.
  private var below: [String] {
    figure.unit.factors.filter { $0.exponent < 0 }.map { factor in
      switch factor.base {
      case .currency(let currency):
        let isRate = figure.unit.exchangedCurrencies != nil
        let noun = currency.noun(for: 1, dollar: house.dollar)
        return noun.map { isRate ? "to the \($0)" : "per \($0)" }
          ?? "per \(currency.rawValue)"
      case .percent: return "per percent"
      case .percentagePoint: return "per percentage point"
      case .count(let noun): return "per \(EnglishNoun.singular(noun))"
      case .measure(let name):
        if factor.exponent == -2 { return "per \(name) squared" }
        let isTime = UnitTable.isTime(factor.base)
        return isTime ? "\(name == "hour" ? "an" : "a") \(name)" : "per \(name)"
      }
    }
  }
}

extension Currency {
  /// Whether the code is an English word too; then it stands after its amount.
  fileprivate var looksLikeAWord: Bool {
    CurrencyTable.wordLikeCodes.contains(rawValue) && prefix(dollar: self).hasSuffix(" ")
  }
}

extension QuantityFormat {
  /// The word before a number; nil where there is none.
  func englishHedge(_ modifier: Modifier) -> String? {
    if let ownHedge, ownHedge.modifier == modifier { return ownHedge.words }
    return switch modifier {
    case .exactly, .between: nil
    case .about: approximation
    case .nearly: "nearly"
    case .moreThan: "more than"
    case .atLeast: "at least"
    case .upTo: "up to"
    case .lessThan: "less than"
    }
  }
}
