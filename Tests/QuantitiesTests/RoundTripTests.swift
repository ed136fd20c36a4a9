import TestSupport
import Testing

@testable import Quantities

/// What the formatter writes in English, the reader reads back.
///
/// The law, for any quantity, house style and way to print: let `figure` be what is printed of it
/// (its numbers rounded outward, its unit converted as the format asks). Then the reader finds in
/// the words exactly one quantity, the words are all of it, and it has
///
/// - the figure's modifier;
/// - the figure's number as `stated`, or as the two ends of a range; a floor's and a ceiling's
///   number is the end of its bounds, open or closed as the modifier says;
/// - the figure's unit, with nouns of any number; a bare ratio reads as a bare number, and so many
///   times as a ratio where "as many" follows;
/// - a change where the words say one (*threefold*);
/// - and printed as a fact it has the same words again (but for the style of statistics offices,
///   which have figures for what was computed and words for what was counted).
@Suite("Formatting and reading are inverse")
struct RoundTripTests {
  /// A quantity, and how it is printed.
  struct Sample {
    var quantity: Quantity
    var house: QuantityFormat
    var format: FigureFormat?

    var figure: RoundedFigure {
      quantity.isComputed
        ? house.figure(result: quantity, format) : house.figure(fact: quantity, format)
    }
    var words: String {
      (quantity.isComputed
        ? house.result(quantity, as: format) : house.fact(quantity, as: format)).text
    }
  }

  @Test("Every unit of the table reads back", arguments: UnitTable.units)
  func readsUnits(unit: Unit) throws {
    // "1 bar" is a place to most readers.
    let smallest = unit == .measure("bar") ? "1.1" : "1"
    for number in [smallest, "2", "7", "12", "2.5", "1500", "3m", "1.5bn"] {
      for modifier in Modifier.allCases where modifier != .between {
        try check(
          Sample(quantity: .fact(modifier, number, unit), house: QuantityFormat(), format: nil))
      }
      try check(
        Sample(
          quantity: .between(number, "2bn", unit), house: QuantityFormat(style: .un), format: nil))
    }
  }

  @Test(
    "Compound units read back",
    arguments: [
      .currency("USD") / .measure("tonne") / .measure("year"), .currency("COP") / .measure("month"),
      .measure("metre") / .measure("second") / .measure("second"),
      .measure("kilowatt-hour") / .measure("square metre"),
      .measure("litre") / .measure("hectare") / .measure("day"),
      .measure("gram") / .measure("litre"),
    ])
  func readsCompounds(unit: Unit) throws { try readsUnits(unit: unit) }

  @Test("Every currency reads back", arguments: Currency.all)
  func readsCurrencies(currency: Currency) throws {
    let ways = [(nil, NumberStyle.news), (FigureFormat.compact, .un), (.full, .ons)]
    for (format, style) in ways {
      let dollar = style == .un ? Currency(rawValue: "AUD") : .usd
      let house = QuantityFormat(style: style, dollar: dollar)
      for number in ["1", "0.5", "12.5", "300", "1234.50", "37m", "1.65bn", "2000bn", "-12.5m"] {
        let quantity = Quantity.fact(
          number == "300" ? .moreThan : .exactly, number, .currency(currency.rawValue))
        try check(Sample(quantity: quantity, house: house, format: format))
      }
    }
  }

  @Test("Random quantities read back", arguments: 1...60)
  func readsRandom(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<600 { try check(.random(&random)) }
  }

  private func check(_ sample: Sample) throws {
    let figure = sample.figure
    guard !figure.isLostInRounding, !figure.numbers.isEmpty else { return }
    let words = sample.words
    let reader = QuantityReader(defaultCurrency: sample.house.dollar)
    let read: Quantity
    if words.hasSuffix(" times"), figure.unit == .ratio {
      read = try #require(reader.read(words + " as many").first?.quantity)
    } else {
      do throws(QuantityReadingError) {
        read = try reader.readValue(words)
      } catch {
        Issue.record("\(words): \(error)")
        return
      }
    }
    let expected = Expected(figure, words)
    #expect(read.modifier == expected.modifier, "\(words)")
    #expect(read.stated == expected.stated, "\(words)")
    #expect(read.unit.withSingularNouns == expected.unit.withSingularNouns, "\(words)")
    #expect(read.change == nil || figure.isFactor, "\(words)")
    expected.checkBounds(read.bounds, words)
    guard !sample.quantity.isComputed || !sample.house.style.hasStatisticsInFigures else { return }
    #expect(sample.house.fact(read, as: sample.format).text == words)
  }
}

/// What the reader must find in the words of a figure.
private struct Expected {
  var modifier: Modifier
  var stated: Rational?
  var unit: Unit
  let numbers: [Rational]

  init(_ figure: RoundedFigure, _ words: String) {
    modifier = figure.modifier
    numbers = figure.numbers.map(\.value)
    stated = numbers.count == 1 ? numbers[0] : nil
    unit = figure.unit
    if unit == .ratio, !figure.isFactor, words.last?.isNumber == true {
      unit = .number
    }
  }

  func checkBounds(_ bounds: Bounds, _ words: String) {
    let first = numbers[0]
    switch modifier {
    case .exactly: #expect(bounds == Bounds(point: first), "\(words)")
    case .moreThan: #expect(bounds.low == .exclusive(first), "\(words)")
    case .atLeast: #expect(bounds.low == .inclusive(first), "\(words)")
    case .lessThan: #expect(bounds.high == .exclusive(first), "\(words)")
    case .upTo: #expect(bounds.high == .inclusive(first), "\(words)")
    case .between:
      #expect(bounds == Bounds(low: .inclusive(first), high: .inclusive(numbers[1])), "\(words)")
    case .about, .nearly:
      #expect(bounds.low.value ?? first <= first, "\(words)")
      #expect(bounds.high.value ?? first >= first, "\(words)")
    }
  }
}

extension Unit {
  /// The same measures with their nouns in the singular: a mile is no kilometre, attacks an attack.
  fileprivate var withSingularNouns: Unit {
    factors.reduce(.ratio) { unit, factor in
      var single = Unit(factor.base)
      if case .count(let noun) = factor.base { single = .count(EnglishNoun.singular(noun)) }
      return unit.multiplied(by: single, exponent: factor.exponent)
    }
  }
}

extension RoundTripTests.Sample {
  private static let units: [Unit] =
    [
      .percent, .percentagePoint, .ratio, .count("attacks"), .count("people"), .count("companies"),
      .count("banks"), .count("boxes"), .measure("month"), .measure("year"), .measure("day"),
      .measure("kilometre"), .measure("barrel"), .measure("tonne"), .measure("degree Celsius"),
      .currency("USD") / .measure("month"), .currency("GBP") / .measure("barrel"),
      .currency("USD") / .measure("pound"), .currency("USD") / .measure("quarter"),
      .currency("EUR") / .measure("hour"), .count("attacks") / .measure("day"),
    ] + ["USD", "EUR", "GBP", "JPY", "CHF", "SGD", "KRW", "SEK"].map { .currency($0) }

  static func random(_ random: inout SplitMix64) -> Self {
    let unit = units.randomElement(using: &random) ?? .percent
    let house = QuantityFormat(
      style: NumberStyle.allCases.randomElement(using: &random) ?? .news,
      digits: Int.random(in: 1...6, using: &random),
      dollar: Currency(rawValue: Bool.random(using: &random) ? "USD" : "SGD"),
      ties: Bool.random(using: &random) ? .halfUp : .halfToEven)
    let formats: [FigureFormat?] = [nil, nil, nil, .compact, .full, .words]
    let format = formats.randomElement(using: &random) ?? nil
    let isCount = unit.isCounted && unit != .ratio
    var (a, b) = (number(isCount, &random), number(isCount, &random))
    if unit == .ratio {
      // A factor of some thousands is no news.
      (a, b) = (a / .powerOfTen(9), b / .powerOfTen(9))
    }
    let modifier = Modifier.allCases.randomElement(using: &random) ?? .exactly
    let isComputed = Bool.random(using: &random)
    let (low, high) = (min(a, b), max(a, b) + (a == b ? 1 : 0))
    let bounds: Bounds =
      switch modifier {
      case .exactly: Bounds(point: a)
      case .about, .nearly: Bounds(low: .inclusive(a * Rational(9, 10)), high: .inclusive(a))
      case .moreThan: Bounds(low: .exclusive(a), high: .unbounded)
      case .atLeast: Bounds(low: .inclusive(a), high: .unbounded)
      case .upTo: Bounds(low: .inclusive(0), high: .inclusive(a))
      case .lessThan: Bounds(low: .inclusive(0), high: .exclusive(a))
      case .between: Bounds(low: .inclusive(low), high: .inclusive(high))
      }
    return Self(
      quantity: Quantity(
        modifier: modifier, stated: isComputed || modifier == .between ? nil : a, bounds: bounds,
        lastUnit: lastUnit(of: a), unit: unit, isComputed: isComputed),
      house: house, format: format)
  }

  private static func lastUnit(of number: Rational) -> Rational {
    var unit = Rational.powerOfTen(-20)
    while (number / (unit * 10)).isInteger { unit = unit * 10 }
    return unit
  }

  /// One to five significant digits of any size that is printed.
  private static func number(_ isCount: Bool, _ random: inout SplitMix64) -> Rational {
    let digits = Rational(Int.random(in: 1...99_999, using: &random))
    let exponent = Int.random(in: isCount ? 0...9 : -4...9, using: &random)
    return (digits * .powerOfTen(exponent)).rounded(
      .halfUp, significantDigits: Int.random(in: 1...5, using: &random))
  }
}
