import Quantities
import TestSupport
import Testing

private let usd = Unit.currency("USD")
private let attacks = Unit.count("attacks")
private let perMonth = usd / .measure("month")

/// A row of a table: what the text says, what the value is, and the verdict.
struct AgreementCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var text: Quantity
  var value: Quantity
  var verdict: Agreement.Verdict

  init(
    _ description: String, _ text: Quantity, _ value: Quantity, _ verdict: Agreement.Verdict
  ) {
    testDescription = description
    self.text = text
    self.value = value
    self.verdict = verdict
  }
}

@Suite("Agreement of words with a value")
struct AgreementTests {
  /// The table of the specification, row by row.
  static let specified = [
    AgreementCase(
      "about 40% for 39.87", .fact(.about, "40", .percent), .fact("39.87", .percent), .agrees),
    AgreementCase(
      "about 40% for 44", .fact(.about, "40", .percent), .fact("44", .percent), .mismatch),
    AgreementCase(
      "more than $50m for exactly 50 m", .fact(.moreThan, "50m", usd), .fact("50m", usd),
      .mismatch),
    AgreementCase(
      "$50m for more than 50 m", .fact("50m", usd), .fact(.moreThan, "50m", usd),
      .hedgeDropped(isError: true)),
    AgreementCase(
      "more than $60m for more than 50 m", .fact(.moreThan, "60m", usd),
      .fact(.moreThan, "50m", usd), .mismatch),
    AgreementCase(
      "nearly $400m for 395 m", .fact(.nearly, "400m", usd), .fact("395m", usd), .agrees),
    AgreementCase(
      "nearly $400m for 360 m", .fact(.nearly, "400m", usd), .fact("360m", usd), .mismatch),
    AgreementCase(
      "as much as $400m for 395 m", .fact(.upTo, "400m", usd), .fact("395m", usd), .agrees),
    AgreementCase(
      "roughly $290m for 0 to 296.3 m", .fact(.about, "290m", usd),
      .computed(.upTo, .closed("0", "296.3m"), usd), .hedgeDropped(isError: true)),
    AgreementCase(
      "up to $290m for 0 to 296.3 m", .fact(.upTo, "290m", usd),
      .computed(.upTo, .closed("0", "296.3m"), usd), .mismatch),
    AgreementCase(
      "up to $300m for 0 to 296.3 m", .fact(.upTo, "300m", usd),
      .computed(.upTo, .closed("0", "296.3m"), usd), .agrees),
    AgreementCase(
      "20% for 47 / 303", .fact("20", .percent), .point(exact("47/303"), .ratio), .mismatch),
    AgreementCase(
      "about $1.5bn for 1.46 bn", .fact(.about, "1.5bn", usd), .fact("1.46bn", usd), .agrees),
    AgreementCase("1.35 for 1.34", .fact("1.35", .ratio), .fact("1.34", .ratio), .mismatch),
    AgreementCase(
      "two-thirds for 65 %", .fact("2/3", .ratio), .fact("65", .percent), .agrees),
    AgreementCase(
      "more than 300 for 420", .fact(.moreThan, "300", attacks), .fact("420", attacks), .weak),
    AgreementCase(
      "up 102.88% for 660.5 m to 1.34 bn", .fact("102.88", .percent, change: .up),
      .point(exact("1.34bn") / exact("660.5m") - 1, .ratio, envelope: exact("0.0077")), .agrees),
    AgreementCase(
      "61% for 1.34 / 2.2 bn", .fact("61", .percent),
      .point(exact("1.34bn") / exact("2.2bn"), .ratio, envelope: exact("0.0165")), .agrees),
  ]

  @Test("The specified table", arguments: specified)
  func followsTheSpecification(row: AgreementCase) {
    #expect(Agreement.judge(text: row.text, value: row.value) == row.verdict)
  }

  static let numbers = [
    AgreementCase("nine for ten", .fact("9", attacks), .fact("10", attacks), .mismatch),
    AgreementCase("$51m for 50.6 m", .fact("51m", usd), .fact("50.6m", usd), .agrees),
    AgreementCase(
      "$52m for 50 m", .fact("52m", usd), .fact("50m", usd, envelope: "5m"), .mismatch),
    AgreementCase(
      "$2.6m for 2.65 m, half to even", .fact("2.6m", usd), .fact("2.65m", usd), .agrees),
    AgreementCase(
      "$2.7m for 2.65 m, half up", .fact("2.7m", usd), .fact("2.65m", usd), .agrees),
    AgreementCase("$2.5m for 2.65 m", .fact("2.5m", usd), .fact("2.65m", usd), .mismatch),
    AgreementCase(
      "$290m for 285.7 m", .fact("290m", usd), .point(exact("285.7m"), usd), .agrees),
    AgreementCase(
      "$100m for 60 m: zeros are not a licence", .fact("100m", usd), .fact("60m", usd),
      .mismatch),
    AgreementCase(
      "102.5% within the envelope of 102.9%", .fact("102.5", .percent),
      .point(exact("1.029"), .ratio, envelope: exact("0.0077")), .agrees),
    AgreementCase(
      "104.5% outside it", .fact("104.5", .percent),
      .point(exact("1.029"), .ratio, envelope: exact("0.0077")), .mismatch),
    AgreementCase(
      "half for 47%", .fact("1/2", .ratio, lastUnit: "1"), .fact("47", .percent), .agrees),
    AgreementCase(
      "half for 40%", .fact("1/2", .ratio, lastUnit: "1"), .fact("40", .percent), .mismatch),
    AgreementCase("a tenth for 14%", .fact("0.1", .ratio), .fact("14", .percent), .mismatch),
    AgreementCase(
      "0.5 for 0.44: digits are not a fraction in words", .fact("0.5", .ratio),
      .fact("0.44", .ratio), .mismatch),
    AgreementCase(
      "three times for 3.2", .fact("3", .ratio), .point(exact("3.2"), .ratio), .agrees),
    AgreementCase("67% for two-thirds", .fact("67", .percent), .fact("2/3", .ratio), .agrees),
    AgreementCase(
      "$50m for a range", .fact("50m", usd), .between("40m", "60m", usd), .mismatch),
  ]

  @Test("Bare numbers round to the text at its last unit", arguments: numbers)
  func judgesNumbers(row: AgreementCase) {
    #expect(Agreement.judge(text: row.text, value: row.value) == row.verdict)
  }

  static let hedges = [
    AgreementCase(
      "40% for about 40%", .fact("40", .percent), .fact(.about, "40", .percent, spread: "5"),
      .hedgeDropped(isError: false)),
    AgreementCase(
      "45% for about 40%", .fact("45", .percent), .fact(.about, "40", .percent, spread: "5"),
      .mismatch),
    AgreementCase(
      "$400m for nearly 400 m", .fact("400m", usd), .fact(.nearly, "400m", usd),
      .hedgeDropped(isError: false)),
    AgreementCase(
      "about $400m for nearly 400 m", .fact(.about, "400m", usd), .fact(.nearly, "400m", usd),
      .agrees),
    AgreementCase(
      "nearly $400m for as much as 400 m", .fact(.nearly, "400m", usd),
      .fact(.upTo, "400m", usd), .mismatch),
    AgreementCase(
      "nearly $400m for 400 m", .fact(.nearly, "400m", usd), .fact("400m", usd), .mismatch),
    AgreementCase(
      "at least $50m for exactly 50 m", .fact(.atLeast, "50m", usd), .fact("50m", usd),
      .agrees),
    AgreementCase(
      "at least three for more than three", .fact(.atLeast, "3", attacks),
      .fact(.moreThan, "3", attacks), .agrees),
    AgreementCase(
      "more than three for at least three", .fact(.moreThan, "3", attacks),
      .fact(.atLeast, "3", attacks), .mismatch),
    AgreementCase(
      "less than $400m for up to 400 m", .fact(.lessThan, "400m", usd),
      .fact(.upTo, "400m", usd), .mismatch),
    AgreementCase(
      "up to $600m for 395 m", .fact(.upTo, "600m", usd), .fact("395m", usd), .weak),
    AgreementCase(
      "more than half for 58%", .fact(.moreThan, "1/2", .ratio, lastUnit: "1"),
      .fact("58", .percent), .agrees),
    AgreementCase(
      "more than half for 80%", .fact(.moreThan, "1/2", .ratio, lastUnit: "1"),
      .fact("80", .percent), .weak),
    AgreementCase(
      "between $5m and $10m for 5 to 10 m", .between("5m", "10m", usd),
      .between("5m", "10m", usd), .agrees),
    AgreementCase(
      "between $6m and $10m for 5 to 10 m", .between("6m", "10m", usd),
      .between("5m", "10m", usd), .mismatch),
    AgreementCase(
      "about $290m for a face value of 285.7 m", .fact(.about, "290m", usd),
      .computed(.about, Bounds(point: exact("285.7m")), usd), .agrees),
    AgreementCase(
      "$290m for a face value of 285.7 m", .fact("290m", usd),
      .computed(.about, Bounds(point: exact("285.7m")), usd), .hedgeDropped(isError: false)),
    AgreementCase(
      "more than 65% for a share of more than 65%", .fact(.moreThan, "65", .percent),
      Quantity(
        modifier: .moreThan, stated: 65,
        bounds: Bounds(low: .exclusive(65), high: .inclusive(100)), unit: .percent), .agrees),
  ]

  @Test("Hedges claim what the bounds grant", arguments: hedges)
  func judgesHedges(row: AgreementCase) {
    #expect(Agreement.judge(text: row.text, value: row.value) == row.verdict)
  }

  static let directions = [
    AgreementCase(
      "fell by 3% for down 3%", .fact("3", .percent, change: .down),
      .fact("3", .percent, change: .down), .agrees),
    AgreementCase(
      "fell by 3% for up 3%", .fact("3", .percent, change: .down),
      .fact("3", .percent, change: .up), .mismatch),
    AgreementCase(
      "3% for down 3%: the sentence has the direction", .fact("3", .percent),
      .fact("3", .percent, change: .down), .agrees),
    AgreementCase(
      "up 40% for a fact without a direction", .fact("40", .percent, change: .up),
      .fact("40", .percent), .agrees),
    AgreementCase(
      "down 25% for a computed −0.25", .fact("25", .percent, change: .down),
      .point(exact("-0.25"), .ratio), .agrees),
    AgreementCase(
      "up 25% for a computed −0.25", .fact("25", .percent, change: .up),
      .point(exact("-0.25"), .ratio), .mismatch),
    AgreementCase(
      "down 25% for a computed 0.25", .fact("25", .percent, change: .down),
      .point(exact("0.25"), .ratio), .mismatch),
    AgreementCase(
      "down more than 25% for a computed ceiling of −0.25",
      .fact(.moreThan, "25", .percent, change: .down),
      .computed(
        .lessThan, Bounds(low: .unbounded, high: .exclusive(exact("-0.25"))), .ratio), .agrees),
    AgreementCase(
      "−3.2% for down 3.2%", .fact("-3.2", .percent),
      .fact("3.2", .percent, change: .down), .agrees),
    AgreementCase(
      "−$12.5m for a computed −12.5 m", .fact("-12.5m", usd), .point(exact("-12.5m"), usd),
      .agrees),
    AgreementCase(
      "doubled for up 102.88%", .fact("2", .ratio, change: .up),
      .fact("102.88", .percent, change: .up), .agrees),
    AgreementCase(
      "tripled for up 102.88%", .fact("3", .ratio, change: .up),
      .fact("102.88", .percent, change: .up), .mismatch),
    AgreementCase(
      "up 103% for doubled", .fact("103", .percent, change: .up),
      .fact("2", .ratio, change: .up), .mismatch),
    AgreementCase(
      "up 100% for doubled", .fact("100", .percent, change: .up),
      .fact("2", .ratio, change: .up), .agrees),
  ]

  @Test("A direction of change is part of the claim", arguments: directions)
  func judgesDirections(row: AgreementCase) {
    #expect(Agreement.judge(text: row.text, value: row.value) == row.verdict)
  }

  static let units = [
    AgreementCase(
      "£50m for $50m", .fact("50m", .currency("GBP")), .fact("50m", usd), .differentUnits),
    AgreementCase(
      "40% for 40 attacks", .fact("40", .percent), .fact("40", attacks), .differentUnits),
    AgreementCase(
      "3% for 3 percentage points", .fact("3", .percent), .fact("3", .percentagePoint),
      .differentUnits),
    AgreementCase(
      "ten submarines for ten missiles", .fact("10", .count("submarines")),
      .fact("10", .count("missiles")), .differentUnits),
    AgreementCase(
      "seven hacks for seven attacks: synonyms are not guessed", .fact("7", .count("hacks")),
      .fact("7", attacks), .differentUnits),
    AgreementCase(
      "one attack for a computed one", .fact("1", .count("attack")), .point(1, attacks), .agrees),
    AgreementCase(
      "three people for three persons", .fact("3", .count("people")), .fact("3", .count("persons")),
      .agrees),
    AgreementCase(
      "nine ballistic missiles for nine missiles", .fact("9", .count("ballistic missiles")),
      .fact("9", .count("missiles")), .agrees),
    AgreementCase(
      "seven attacks for a bare seven", .fact("7", attacks), .fact("7", .count("")), .agrees),
    AgreementCase(
      "$57m a hack for 57.1 m an attack", .fact("57m", usd / .count("hack")),
      .point(exact("57.1m"), usd / attacks), .differentUnits),
    AgreementCase(
      "seven for seven attacks", .fact("7", .count("")), .fact("7", attacks), .agrees),
    AgreementCase(
      "$2.6m a month for more than 2.63 m a month", .fact(.moreThan, "2.6m", perMonth),
      .computed(.moreThan, .above("2.6315m"), perMonth), .agrees),
    AgreementCase(
      "$2.6m for 2.6 m a month", .fact("2.6m", usd), .fact("2.6m", perMonth),
      .differentUnits),
    AgreementCase(
      "$57m for 57.1 m an attack: the sentence says of what", .fact("57m", usd),
      .point(exact("57.1m"), usd / attacks), .agrees),
    AgreementCase(
      "18 months for a year and a half", .fact("18", .measure("month"), lastUnit: "1"),
      .fact("1.5", .measure("year")), .agrees),
    AgreementCase(
      "$12m a year for 1 m a month", .fact("12m", usd / .measure("year")),
      .fact("1m", perMonth), .agrees),
    AgreementCase(
      "1.35 for dollars per pound", .fact("1.35", .count("")),
      .point(exact("50/37"), usd / .currency("GBP")), .agrees),
    AgreementCase(
      "16% for attacks of all incidents", .fact("16", .percent),
      .point(exact("47/303"), attacks / .count("incidents")), .agrees),
  ]

  @Test("Units that measure the same are compared, others are not", arguments: units)
  func judgesUnits(row: AgreementCase) {
    #expect(Agreement.judge(text: row.text, value: row.value) == row.verdict)
  }

  @Test("A quantity agrees with its own words", arguments: Modifier.allCases)
  func isReflexive(modifier: Modifier) {
    var random = SplitMix64(seed: 4)
    for _ in 0..<200 {
      let digits = "\(Int.random(in: 1...9_999, using: &random))"
      let number = [digits, digits + "m", "0." + digits].randomElement(using: &random) ?? digits
      let unit = [usd, .percent, attacks, .ratio, perMonth].randomElement(using: &random) ?? usd
      let fact =
        modifier == .between
        ? Quantity.between(number, digits + "bn", unit)
        : .fact(modifier, number, unit, change: unit == .percent ? .down : nil)
      #expect(Agreement.judge(text: fact, value: fact) == .agrees, "\(modifier) \(number)")
    }
  }
}
