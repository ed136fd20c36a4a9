import Testing

@testable import Quantities

private let usd = Unit.currency("USD")
private let gbp = Unit.currency("GBP")
private let attacks = Unit.count("attacks")
private let ships = Unit.count("ships")

/// The table of house styles, line by line.
@Suite("House styles")
struct HouseStyleTests {
  /// What each house prints of one quantity.
  struct Line: CustomTestStringConvertible, Sendable {
    var quantity: Quantity
    var format: FigureFormat?
    var ons: String
    var govUK: String
    var un: String
    var news: String
    var testDescription: String { news }

    init(
      _ quantity: Quantity, as format: FigureFormat? = nil, ons: String, govUK: String, un: String,
      news: String
    ) {
      self.quantity = quantity
      self.format = format
      (self.ons, self.govUK, self.un, self.news) = (ons, govUK, un, news)
    }

    init(_ quantity: Quantity, all words: String) {
      self.init(quantity, ons: words, govUK: words, un: words, news: words)
    }
  }

  static let lines = [
    // Words or figures.
    Line(
      .fact("7", attacks), ons: "seven attacks", govUK: "7 attacks", un: "seven attacks",
      news: "seven attacks"),
    Line(.fact("1", attacks), all: "one attack"),
    Line(.fact("10", attacks), all: "10 attacks"),
    Line(
      .fact("0", attacks), ons: "zero attacks", govUK: "0 attacks", un: "zero attacks",
      news: "zero attacks"),
    Line(
      .point(7, attacks), ons: "7 attacks", govUK: "7 attacks", un: "seven attacks",
      news: "seven attacks"),
    Line(
      .fact("3", .measure("year")), ons: "three years", govUK: "3 years", un: "three years",
      news: "three years"),
    Line(.fact("7", .measure("kilometre")), all: "7 kilometres"),
    // Percent.
    Line(.fact("0.6", .percent), ons: "0.6%", govUK: "0.6%", un: "0.6 per cent", news: "0.6%"),
    Line(
      .fact(.about, "50", .percent), ons: "about 50%", govUK: "about 50%",
      un: "about 50 per cent", news: "about 50%"),
    // Millions.
    Line(.fact("52.4m", .count("people")), all: "52.4 million people"),
    Line(.fact("1.4m", gbp), all: "£1.4 million"),
    Line(.fact("0.4m", gbp), all: "£400,000"),
    Line(
      .fact("4.8275m", usd), ons: "$4.828 million", govUK: "$4.828 million", un: "$4.828 million",
      news: "$4.83 million"),
    Line(
      .fact(.moreThan, "4.8275m", usd), ons: "more than $4.827 million",
      govUK: "more than $4.827 million", un: "more than $4.827 million",
      news: "more than $4.82 million"),
    Line(.fact(.upTo, "48.2751m", usd), all: "up to $48.28 million"),
    Line(
      .fact("1234567", .count("people")), ons: "1,234,567 people", govUK: "1,234,567 people",
      un: "1,234,567 people", news: "1.23 million people"),
    Line(.fact("1.50bn", usd), all: "$1.50 billion"),
    Line(.fact("1234.50", usd), all: "$1,234.50"),
    // Ranges; the unit belongs to both ends.
    Line(
      .between("15", "20", attacks), ons: "between 15 and 20 attacks",
      govUK: "between 15 and 20 attacks", un: "from 15 to 20 attacks",
      news: "between 15 and 20 attacks"),
    Line(
      .between("5m", "10m", gbp), ons: "between £5 million and £10 million",
      govUK: "between £5 million and £10 million", un: "from £5 million to £10 million",
      news: "between £5 million and £10 million"),
    Line(
      .between("5", "10", .percent), ons: "between 5% and 10%", govUK: "between 5% and 10%",
      un: "from 5 per cent to 10 per cent", news: "between 5% and 10%"),
    Line(
      .between("300", "400m", usd), ons: "between $300 and $400,000,000",
      govUK: "between $300 and $400,000,000", un: "from $300 to $400,000,000",
      news: "between $300 and $400,000,000"),
    Line(
      .between("13", "14000", .measure("foot")), ons: "between 13 feet and 14,000 feet",
      govUK: "between 13 feet and 14,000 feet", un: "from 13 feet to 14,000 feet",
      news: "between 13 feet and 14,000 feet"),
    // Ways to print that a formula asks for.
    Line(
      .fact("4.8275m", usd), as: .full, ons: "$4,827,500", govUK: "$4,827,500", un: "$4,827,500",
      news: "$4,827,500"),
    Line(
      .fact("4.8275m", usd), as: .compact, ons: "$4.828m", govUK: "$4.828m", un: "$4.828m",
      news: "$4.83m"),
    Line(
      .fact("40", .percent), as: .words, ons: "forty per cent", govUK: "forty per cent",
      un: "forty per cent", news: "forty percent"),
  ]

  @Test("Every house has its words", arguments: lines)
  func prints(line: Line) {
    for (style, words) in [
      (NumberStyle.ons, line.ons), (.govUK, line.govUK), (.un, line.un), (.news, line.news),
    ] {
      let format = QuantityFormat(style: style)
      let printed =
        line.quantity.isComputed
        ? format.result(line.quantity, as: line.format)
        : format.fact(line.quantity, as: line.format)
      #expect(printed.text == words, "\(style)")
    }
  }

  @Test("A range in a formula has no words before it", arguments: NumberStyle.allCases)
  func printsOperands(style: NumberStyle) {
    let format = QuantityFormat(style: style)
    #expect(format.operand(.between("15", "20", attacks)) == "15 to 20 attacks")
    #expect(format.operand(.between("5m", "10m", gbp)) == "£5 million to £10 million")
  }

  @Test(
    "Ties go to the even digit or up, by exact decimals",
    arguments: [
      ("927.675", "$927.68", "$927.68"), ("927.665", "$927.66", "$927.67"),
      ("-927.665", "−$927.66", "−$927.67"), ("1.005", "$1", "$1.01"),
    ])
  func roundsTies(value: String, even: String, up: String) {
    let result = Quantity.point(exact(value), usd)
    #expect(QuantityFormat(digits: value.count > 6 ? 5 : 3).result(result).text == even)
    #expect(
      QuantityFormat(digits: value.count > 6 ? 5 : 3, ties: .halfUp).result(result).text == up)
  }

  @Test("Money of a million and more has four digits at most")
  func limitsMoney() {
    let format = QuantityFormat(style: .ons, digits: 8)
    #expect(format.result(.point(exact("123456789"), usd)).text == "$123.5 million")
    #expect(format.result(.point(exact("123456.78"), usd)).text == "$123,456.78")
    #expect(format.result(.point(exact("123456789"), usd), as: .full).text == "$123,456,789")
  }

  @Test(
    "A sentence begins with a word",
    arguments: [
      (Quantity.fact(.moreThan, "50m", usd), "More than $50 million"),
      (.fact("9", attacks), "Nine attacks"), (.fact("52", attacks), "Fifty-two attacks"),
      (.fact("303", attacks), "Three hundred and three attacks"),
      (.fact("50m", usd), "Fifty million dollars"), (.fact("1", gbp), "One pound"),
      (.fact("5m", .currency("JPY")), "Five million yen"),
      (.fact("50", .percent), "Fifty percent"), (.fact("2/3", .ratio), "Two-thirds"),
      (.fact("18", .measure("month")), "Eighteen months"),
      (.fact("5m", usd / .measure("month")), "Five million dollars a month"),
      (.fact("12000", ships), "Twelve thousand ships"), (.fact("50", .percent), "Fifty percent"),
      (.fact("1500", ships), "One thousand five hundred ships"),
      (.fact("12000", usd), "Twelve thousand dollars"),
      (.fact("999900", ships), "Nine hundred and ninety-nine thousand nine hundred ships"),
    ])
  func opensSentences(quantity: Quantity, words: String) {
    let opening = QuantityFormat().opening(quantity)
    #expect(opening == SentenceOpening(text: words, needsRecasting: false))
    let read = QuantityReader().read(opening.text).first?.quantity
    #expect(read?.stated == quantity.stated)
    #expect(read?.modifier == quantity.modifier)
  }

  @Test("What has no words is to be recast, and always so in the style of statistics")
  func asksForRecasting() {
    let decimals = Quantity.fact("1.65bn", usd)
    #expect(QuantityFormat().opening(decimals).needsRecasting)
    #expect(QuantityFormat().opening(decimals).text == "$1.65 billion")
    let count = Quantity.fact("52", attacks)
    #expect(QuantityFormat(style: .ons).opening(count).needsRecasting)
    #expect(!QuantityFormat(style: .ons).opening(.fact("9", attacks)).needsRecasting)
    #expect(QuantityFormat().opening(.fact("12345", attacks)).needsRecasting)
    var computed = Quantity.fact("9", attacks)
    computed.isComputed = true
    let nine = QuantityFormat(style: .ons).opening(computed)
    #expect(nine == SentenceOpening(text: "Nine attacks", needsRecasting: false))
    let percent = QuantityFormat(style: .un).opening(.fact("50", .percent))
    #expect(percent.text == "Fifty per cent")
  }
}
