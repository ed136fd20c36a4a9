import TestSupport
import Testing

@testable import Quantities

private let usd = Unit.currency("USD")
private let gbp = Unit.currency("GBP")
private let attacks = Unit.count("attacks")
private let month = Unit.measure("month")

/// A quantity and the words for it.
struct FormatCase: CustomTestStringConvertible, Sendable {
  var quantity: Quantity
  var words: String
  var format: FigureFormat?
  var testDescription: String { words }

  init(_ quantity: Quantity, _ words: String, as format: FigureFormat? = nil) {
    self.quantity = quantity
    self.words = words
    self.format = format
  }
}

@Suite("Numbers in house style")
struct QuantityFormatTests {
  private let news = QuantityFormat()

  static let facts = [
    FormatCase(.fact(.moreThan, "50m", usd), "more than $50 million"),
    FormatCase(.fact(.upTo, "400m", usd), "up to $400 million"),
    FormatCase(.fact("281m", usd, envelope: "0.5m"), "$281 million"),
    FormatCase(.fact("1.65bn", usd), "$1.65 billion"),
    FormatCase(.fact(.about, "1.5bn", usd), "about $1.5 billion"),
    FormatCase(.fact("37m", gbp), "£37 million"),
    FormatCase(.fact("67m", .currency("SGD")), "S$67 million"),
    FormatCase(.fact("5m", .currency("CHF")), "CHF 5 million"),
    FormatCase(.fact("1234.50", usd), "$1,234.50"),
    FormatCase(.fact("-12.5m", usd), "−$12.5 million"),
    FormatCase(.fact(.atLeast, "3", .count("exchanges")), "at least three exchanges"),
    FormatCase(.fact("9", .count("missiles")), "nine missiles"),
    FormatCase(.fact("1", .count("missiles")), "one missile"),
    FormatCase(.fact("6000", .count("operatives")), "6,000 operatives"),
    FormatCase(.between("10", "15", .count("launches")), "between 10 and 15 launches"),
    FormatCase(.between("9", "12", .count("launches")), "between 9 and 12 launches"),
    FormatCase(.between("5.25m", "10m", usd), "between $5.25 million and $10 million"),
    FormatCase(.fact(.about, "40", .percent), "about 40%"),
    FormatCase(.fact("102.88", .percent), "102.88%"),
    FormatCase(.fact("3", .percentagePoint), "3 percentage points"),
    FormatCase(.fact("2/3", .ratio), "two-thirds"),
    FormatCase(.fact("1/5", .ratio, lastUnit: "1"), "a fifth"),
    FormatCase(.fact("0.5", .ratio), "0.5"),
    FormatCase(.fact("3", .ratio), "three times"),
    FormatCase(.fact("2", .ratio, change: .up), "twofold"),
    FormatCase(.fact(.moreThan, "2", .ratio, change: .up), "more than twofold"),
    FormatCase(.fact("2.5", .ratio, change: .up), "2.5-fold"),
    FormatCase(.fact("12", .measure("degree Celsius")), "12 degrees Celsius"),
    FormatCase(.fact("9", .measure("square foot")), "9 square feet"),
    FormatCase(.fact("2.4", .measure("gigahertz")), "2.4 gigahertz"),
    FormatCase(.fact("18", month), "18 months"),
    FormatCase(.fact("3", .measure("year")), "three years"),
    FormatCase(.fact("1500", .measure("kilometre")), "1,500 kilometres"),
    FormatCase(.fact("5m", usd / month), "$5 million a month"),
    FormatCase(.fact("400", gbp / .measure("head")), "£400 per head"),
  ]

  @Test("A fact keeps its hedge and its own digits", arguments: facts)
  func printsFacts(row: FormatCase) {
    #expect(news.fact(row.quantity, as: row.format).text == row.words)
  }

  static let results = [
    FormatCase(.computed(.upTo, .closed("0", "296.296m"), usd), "up to $300 million"),
    FormatCase(
      .computed(.about, Bounds(point: exact("400m") / exact("1.4")), usd), "about $290 million"),
    FormatCase(
      .computed(
        .moreThan, Bounds(low: .exclusive(exact("50m") / 19), high: .unbounded), usd / month),
      "more than $2.6 million a month"),
    FormatCase(.point(exact("400m") / 7, usd / attacks), "$57 million per attack"),
    FormatCase(.point(exact("50") / 37, usd / gbp), "$1.35 to the pound"),
    FormatCase(.point(exact("7/4"), .ratio), "1.75"),
    FormatCase(.point(exact("3/4"), .ratio), "75%", as: .percent),
    FormatCase(.point(exact("102.88"), .percent, envelope: exact("0.78")), "103%"),
    FormatCase(.point(exact("102.88"), .percent, envelope: exact("7")), "100%"),
    FormatCase(.point(exact("3/4"), .ratio), "75 percentage points", as: .points),
    FormatCase(.point(exact("3/4"), .number), "75%", as: .percent),
    FormatCase(.point(exact("47/303"), attacks / .count("incidents")), "16%", as: .percent),
    FormatCase(.point(8, .ratio), "eight times"),
    FormatCase(.point(exact("2.51234"), .ratio), "2.5 times"),
    FormatCase(.point(exact("2.51234"), .ratio), "2.5", as: .ratio),
    FormatCase(.point(exact("0.5"), .ratio), "0.5 times", as: .times),
    FormatCase(.point(585, attacks), "585 attacks"),
    FormatCase(.point(exact("12345"), .number), "12,000"),
    FormatCase(.point(7, .number), "seven"),
    FormatCase(.point(42, .number), "forty-two", as: .words),
    FormatCase(.point(exact("2631578.94"), usd), "$2.6m", as: .compact),
    FormatCase(.point(exact("2631578.94"), usd), "$2,631,578.94", as: .full),
    FormatCase(.computed(.about, .closed("263m", "295m"), usd), "about $280 million"),
    FormatCase(
      .computed(.between, .closed("5.25m", "9.71m"), usd), "between $5.2 million and $9.8 million"),
    FormatCase(
      .computed(.between, .closed("950m", "1.21bn"), usd), "between $950 million and $1.3 billion"),
    FormatCase(
      .computed(.lessThan, Bounds(low: .exclusive(0), high: .exclusive(8)), .ratio),
      "less than eight times"),
    FormatCase(.computed(.between, .closed("17", "19"), month), "between 17 and 19 months"),
    FormatCase(.point(exact("999.6m"), usd), "$1 billion"),
    FormatCase(.point(exact("-0.25"), .ratio), "−25%", as: .percent),
    FormatCase(.point(0, attacks), "zero attacks"),
    FormatCase(.point(exact("12.3456"), usd), "$12"),
    FormatCase(.point(exact("1.3956"), usd), "$1.40"),
  ]

  @Test("A result is printed by its bounds, rounded outward", arguments: results)
  func printsResults(row: FormatCase) {
    #expect(news.result(row.quantity, as: row.format).text == row.words)
  }

  @Test(
    "No digit is printed below an envelope's half-width, if the envelope holds such a number",
    arguments: [
      ("660.5m", "0.05m", 4, "$660.5 million"), ("660.5m", "5m", 4, "$660 million"),
      ("304m", "1m", 3, "$304 million"), ("30100", "1320", 2, "$30,000"),
      // 700 million is outside 640.5 to 680.5 million, and 30,000 outside 30,680 to 33,320.
      ("660.5m", "20m", 4, "about $660 million"), ("32000", "1320", 2, "about $32,000"),
      ("35", "3", 2, "about $35"), ("14", "12", 2, "about $10"),
    ])
  func stopsAtTheEnvelope(value: String, envelope: String, digits: Int, words: String) {
    let quantity = Quantity.point(exact(value), usd, envelope: exact(envelope))
    #expect(QuantityFormat(digits: digits).result(quantity).text == words)
  }

  @Test("Counts that are computed from rounded ones keep to their envelope too")
  func stopsAtTheEnvelopeOfCounts() {
    // 1,230 less 789
    #expect(news.result(.point(441, attacks, envelope: 5)).text == "440 attacks")
    #expect(news.result(.point(441, attacks, envelope: 1)).text == "441 attacks")
    #expect(news.result(.point(18, month, envelope: exact("2.5"))).text == "20 months")
  }

  @Test("The ends of a range stay as near to what is known as a number does")
  func keepsEndsInTheEnvelope() {
    let most = Quantity.computed(.upTo, .closed("0", "32000"), usd, envelope: 1_320)
    #expect(news.result(most).text == "up to $32,000")
    let least = Quantity.computed(.moreThan, .above("39100"), usd, envelope: 1_320)
    #expect(news.result(least).text == "more than $39,000")
  }

  /// A number with an envelope, and how it is printed.
  private struct Rounded {
    var value: Rational
    var envelope: Rational
    var figure: RoundedFigure
    /// One unit of the last digit that the house prints of the number, whatever its envelope.
    var house: Rational

    init(_ random: inout SplitMix64) {
      let units = [usd, attacks, month, .percent, .ratio, .measure("kilometre"), usd / month]
      let scale = Rational.powerOfTen(Int.random(in: -3...9, using: &random))
      value = Rational(Int.random(in: -999...99_999, using: &random)) * scale
      let size = Rational.powerOfTen(Int.random(in: -4...4, using: &random))
      envelope = Rational(Int.random(in: 1...999, using: &random)) * scale * size
      let style = NumberStyle.allCases.randomElement(using: &random) ?? .news
      let format = QuantityFormat(style: style, digits: Int.random(in: 1...6, using: &random))
      let unit = units.randomElement(using: &random) ?? usd
      let way = [nil, FigureFormat.full, .compact].randomElement(using: &random) ?? nil
      let isHundreds = unit == .percent && value.magnitude >= 100
      figure = format.figure(result: .point(value, unit, envelope: envelope), way)
      house = max(
        value.unit(
          ofSignificantDigits: way == .full ? 15 : max(format.digits, isHundreds ? 3 : 1)),
        DigitLimit(unit, style, way).place(of: value) ?? 0)
    }
  }

  @Test("What is printed lies in the envelope, or is as exact as the house prints anything")
  func staysInTheEnvelope() {
    var random = SplitMix64(seed: 23)
    for _ in 0..<5_000 {
      let rounded = Rounded(&random)
      guard !rounded.figure.isLostInRounding, let number = rounded.figure.numbers.first else {
        continue
      }
      let miss = (number.value - rounded.value).magnitude
      let isHouseStyle = number.place == rounded.house && miss <= rounded.house / 2
      #expect(
        miss <= rounded.envelope || isHouseStyle,
        "\(number.value) for \(rounded.value) within \(rounded.envelope)")
    }
  }

  @Test("Behind the first digit none is finer than the envelope, if the envelope allows it")
  func stopsAtAnyEnvelope() {
    var random = SplitMix64(seed: 24)
    var narrow = 0
    for _ in 0..<5_000 {
      let rounded = Rounded(&random)
      let (value, envelope, figure) = (rounded.value, rounded.envelope, rounded.figure)
      guard !figure.isLostInRounding, let number = figure.numbers.first else { continue }
      let coarse = min(envelope.powerOfTenAbove, .powerOfTen(value.decimalExponent))
      if number.place >= coarse { continue }
      // One digit more, and never by more than a fifth of the half-width.
      narrow += 1
      let words = "\(number.value) for \(value) within \(envelope)"
      #expect(number.place == coarse / 10 && number.place * 5 > envelope, "\(words)")
      #expect((value.rounded(.halfToEven, to: coarse) - value).magnitude > envelope, "\(words)")
      #expect(figure.modifier == .about, "\(words)")
    }
    #expect(narrow > 100)
  }

  @Test("A difference smaller than its own envelope says so")
  func admitsRounding() {
    // 1.7 bn − 1.65 bn
    let words = news.result(.point(exact("50m"), usd, envelope: exact("55m")))
    #expect(words.isLostInRounding)
    #expect(words.text == "cannot be told from rounding")
    #expect(!news.result(.point(exact("60m"), usd, envelope: exact("55m"))).isLostInRounding)
  }

  @Test("The hedge stands apart for a card")
  func separatesTheHedge() {
    let words = news.fact(.fact(.moreThan, "50m", usd))
    #expect(words.hedge == "more than")
    #expect(words.value == "$50 million")
    #expect(news.fact(.fact("9", .count("missiles"))).number == "nine")
  }

  @Test(
    "Each house has its style",
    arguments: [
      (NumberStyle.un, "50 per cent", "seven attacks", "one attack"),
      (.ons, "50%", "seven attacks", "one attack"),
      (.govUK, "50%", "7 attacks", "one attack"), (.news, "50%", "seven attacks", "one attack"),
    ])
  func followsStyles(style: NumberStyle, percent: String, seven: String, one: String) {
    let format = QuantityFormat(style: style)
    #expect(format.fact(.fact("50", .percent)).text == percent)
    #expect(format.fact(.fact("7", attacks)).text == seven)
    #expect(format.fact(.fact("1", attacks)).text == one)
  }

  @Test("A site elsewhere has another dollar, and its own word for about")
  func followsTheSite() {
    let format = QuantityFormat(
      approximation: "some", dollar: Currency(rawValue: "AUD"))
    #expect(format.fact(.fact(.about, "5m", usd)).text == "some US$5 million")
    #expect(format.fact(.fact("5m", .currency("AUD"))).text == "$5 million")
  }

  @Test("An operand in a formula has no between")
  func printsOperands() {
    #expect(news.operand(.between("17", "19", month)) == "17 to 19 months")
    #expect(news.operand(.fact(.moreThan, "50m", usd)) == "more than $50 million")
    let computed = Quantity.computed(.upTo, .closed("0", "296.296m"), usd)
    #expect(news.operand(computed) == "up to $300 million")
  }

  @Test(
    "The note gives the bounds with all their digits, as a reader would say them",
    arguments: [
      (Quantity.fact(.moreThan, "50m", usd), "more than $50,000,000, no upper limit"),
      (.computed(.upTo, .closed("0", "296296296.296"), usd), "$0 to $296,296,296.30"),
      (
        .computed(
          .moreThan, Bounds(low: .exclusive(exact("50m") / 19), high: .unbounded), usd / month),
        "more than $2,631,578.94 a month, no upper limit"
      ),
      (.fact("7", attacks), "7 attacks"), (.fact("1", .count("missiles")), "1 missile"),
      (.fact(.atLeast, "3", .count("exchanges")), "3 exchanges or more, no upper limit"),
      (.fact(.about, "40", .percent, spread: "5", change: .up), "a rise of 35% to 45%"),
      (.fact("20", .percent, change: .down), "a fall of 20%"),
      (
        .fact("395m", usd, envelope: "0.5m"),
        "$395,000,000, or $394,500,000 to $395,500,000 with rounding"
      ),
      (.fact("3.4", .percent, envelope: "0.05"), "3.4%, or 3.35% to 3.45% with rounding"),
      (.fact("48000", .count("containers"), envelope: "0.5"), "48,000 containers"),
      (
        .computed(.lessThan, Bounds(low: .exclusive(0), high: .exclusive(8)), .ratio),
        "more than 0 and less than 8 times"
      ),
      (
        Quantity(
          modifier: .lessThan, stated: 1,
          bounds: Bounds(low: .inclusive(0), high: .exclusive(1)), unit: .measure("year")),
        "less than a year"
      ),
      (.between("350m", "400m", .currency("KRW")), "₩350,000,000 to ₩400,000,000"),
      (.fact("5.5", .currency("CHF")), "CHF 5.50"), (.fact("0.5", usd), "$0.50"),
      (.point(exact("1.08"), usd / .currency("EUR")), "$1.08 to the euro"),
      (.point(exact("47/303"), .ratio), "0.1551"),
    ])
  func printsBounds(quantity: Quantity, words: String) {
    #expect(news.precise(quantity) == words)
  }

  @Test("A card has its numbers in figures, however small")
  func printsFigures() {
    var card = news
    card.isInFigures = true
    #expect(card.fact(.fact("9", .count("missiles"))).text == "9 missiles")
    #expect(card.fact(.fact("2", .ratio, change: .up)).text == "2-fold")
    #expect(card.fact(.fact("2/3", .ratio)).text == "two-thirds")
    #expect(news.operand(.fact("3", .measure("year"))) == "3 years")
  }

  @Test("What goes in decides how many digits come out, and the result tells")
  func saysWhyDigitsWent() {
    let few = news.result(.point(32_000, usd, envelope: 1_320))
    #expect(few.digitsLeft == 2)
    let one = news.result(.point(30_100, usd, envelope: 1_320))
    #expect(one.digitsLeft == 1)
    #expect(news.result(.point(32_000, usd, envelope: 10)).digitsLeft == nil)
    #expect(news.result(.point(32_100, usd)).digitsLeft == nil)
  }

  @Test("The words of a result agree with it", arguments: [2, 3, 4])
  func wordsAgree(digits: Int) {
    var random = SplitMix64(seed: UInt64(digits))
    for _ in 0..<500 {
      let result = Self.randomResult(&random)
      let figure = QuantityFormat(digits: digits).figure(result: result, nil)
      guard !figure.isLostInRounding else { continue }
      let words = figure.asText
      let verdict = Agreement.judge(text: words, value: result)
      #expect(verdict == .agrees, "\(result) prints as \(words)")
    }
  }

  private static func randomResult(_ random: inout SplitMix64) -> Quantity {
    func number() -> Rational {
      Rational(Int.random(in: 1...99_999, using: &random), Int.random(in: 1...70, using: &random))
        * .powerOfTen(Int.random(in: -2...6, using: &random))
    }
    let (a, b) = (number(), number())
    let unit = [usd, .percent, .ratio].randomElement(using: &random) ?? usd
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .computed(.moreThan, Bounds(low: .exclusive(a), high: .unbounded), unit)
    case 1: return .computed(.upTo, Bounds(low: .inclusive(0), high: .inclusive(a)), unit)
    case 2:
      let ends = Bounds(low: .inclusive(min(a, b)), high: .inclusive(max(a, b)))
      return .computed(.between, ends, unit)
    case 3:
      let ends = Bounds(low: .inclusive(a), high: .inclusive(a * Rational(5, 4)))
      return .computed(.about, ends, unit)
    default:
      return .point(a, unit, envelope: a * Rational(Int.random(in: 0...20, using: &random), 100))
    }
  }
}

extension RoundedFigure {
  /// The quantity that a reader of the printed words would find.
  fileprivate var asText: Quantity {
    let values = numbers.map(\.value)
    let lastUnit = numbers.map { number in
      var unit = number.place
      while number.value != 0, (number.value / (unit * 10)).isInteger { unit = unit * 10 }
      return unit
    }
    return Quantity(
      modifier: modifier, stated: values.count == 1 ? values[0] : nil,
      bounds: values.count == 2
        ? Bounds(low: .inclusive(values[0]), high: .inclusive(values[1]))
        : Bounds(point: values[0]),
      lastUnit: lastUnit.min() ?? 1, unit: unit)
  }
}
