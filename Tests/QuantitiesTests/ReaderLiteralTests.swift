import Quantities
import Testing

@Test(
  "A value in words is one quantity",
  arguments: [
    ("more than $50 million", "more-than 50000000… USD"),
    ("almost $400 million", "nearly 350000000…400000000 USD"),
    ("$400m", "400000000 USD"), ("40%", "40 percent"), ("3 years", "3 year"), ("7", "7 count"),
    ("seven", "7 count"), ("one", "1 count"), ("2021", "2021 count"), ("-3.5", "-3.5 count"),
    ("1,234.56", "1234.56 count"), ("1.5 million", "1500000 count"),
    ("  12 vessels ", "12 count vessels"),
    ("three cryptocurrency exchanges", "3 count exchanges"), ("two-thirds", "2/3 ratio"),
    ("between $5m and $10m", "between 5000000…10000000 USD"),
    ("up to 6,000 operatives", "up-to 0…6000 count operatives"),
    ("more than $50 million (£37m)", "more-than 50000000… USD"),
    ("$5m a month", "5000000 USD/month"),
    ("25 basis points", "0.25 percentage-point"), ("0", "0 count"), ("0.5", "0.5 count"),
    ("down 20%", "20 percent down"), ("up 102.88%", "102.88 percent up"),
    ("down more than 20%", "more-than 20… percent down"), ("a fall of 20%", "20 percent down"),
    ("fell by 3 percentage points", "3 percentage-point down"), ("20% lower", "20 percent down"),
  ])
func readsValue(text: String, expected: String) throws {
  let quantity = try QuantityReader().readValue(text)
  let mention = QuantityMention(content: .quantity(quantity), range: 0..<0, core: 0..<0)
  #expect(summary(mention) == expected)
  #expect(QuantityReader().readLiteral(text) == quantity)
}

@Test("Text agrees with a declared fall in its own direction alone")
func comparesDeclaredChanges() throws {
  let value = try QuantityReader().readValue("down 20%")
  #expect(value.faceValue == -20)
  func verdict(_ text: String) -> Agreement.Verdict? {
    QuantityReader().read(text).first?.quantity.map { Agreement.judge(text: $0, value: value) }
  }
  for text in ["Thefts fell 20%", "down 20%", "a 20 percent drop", "fell by a fifth"] {
    #expect(verdict(text) == .agrees, "\(text)")
  }
  for text in ["up 20%", "Thefts rose 20%", "Thefts fell 30%"] {
    #expect(verdict(text) == .mismatch, "\(text)")
  }
}

@Test(
  "What is no single quantity says why",
  arguments: [
    ("", "the value is empty"), ("   ", "the value is empty"),
    ("many exchanges", "'many exchanges' holds no quantity"),
    ("version 2.0.1", "'version 2.0.1' holds no quantity"),
    (
      "12 vessels from Asia",
      "'12 vessels' is a quantity, but 'from Asia' is no part of it"
    ),
    ("down from 20%", "'20%' is a quantity, but 'down from' is no part of it"),
    ("thefts fell 20%", "'20%' is a quantity, but 'thefts fell' is no part of it"),
    ("the sum of $5m", "'$5m' is a quantity, but 'the sum of' is no part of it"),
    (
      "$5m and 12 vessels", "the value holds 2 quantities: '$5m', '12 vessels'"
    ),
    ("June 2021", "'June 2021' is a period (2021-06), not a quantity"),
  ])
func explainsFailure(text: String, expected: String) {
  #expect(throws: QuantityReadingError.self) { try QuantityReader().readValue(text) }
  do throws(QuantityReadingError) {
    _ = try QuantityReader().readValue(text)
  } catch {
    #expect(error.description == expected)
  }
  #expect(QuantityReader().readLiteral(text) == nil)
}

@Test(
  "Envelope and last unit follow from the digits",
  arguments: [
    ("$400 million", "500000", "100000000"), ("$1.65bn", "5000000", "10000000"),
    ("$1.7bn", "50000000", "100000000"), ("35 cases", "0", "1"), ("300 people", "0", "1"),
    ("6,000 operatives", "0.5", "1000"), ("40%", "0.5", "10"), ("58%", "0.5", "1"),
    ("102.88%", "0.005", "0.01"), ("1.50 metres", "0.005", "0.01"), ("three years", "0", "1"),
    ("about $2bn", "0", "1000000000"), ("two-thirds", "0", "1/3"), ("threefold", "0", "1"),
    ("50 cents", "0.005", "0.1"), ("25 basis points", "0.005", "0.01"),
    ("five million dollars", "500000", "1000000"),
  ])
func measuresPrecision(text: String, envelope: String, lastUnit: String) throws {
  let quantity = try #require(QuantityReader().read(text).first?.quantity)
  #expect(quantity.envelope.description == envelope)
  #expect(quantity.lastUnit.description == lastUnit)
}

@Test("A bound knows whether its end is possible")
func distinguishesEnds() throws {
  func bounds(_ text: String) throws -> Bounds { try QuantityReader().readValue(text).bounds }
  #expect(try bounds("more than 5 km") == Bounds(low: .exclusive(5), high: .unbounded))
  #expect(try bounds("at least 5 km") == Bounds(low: .inclusive(5), high: .unbounded))
  #expect(try bounds("less than 5 km") == Bounds(low: .inclusive(0), high: .exclusive(5)))
  #expect(try bounds("up to 5 km") == Bounds(low: .inclusive(0), high: .inclusive(5)))
  #expect(try bounds("nearly 12 ships") == Bounds(low: .inclusive(11), high: .exclusive(12)))
  #expect(try bounds("5 km") == Bounds(point: 5))
}

@Test("A bare dollar is what the site says")
func readsSiteCurrency() {
  let reader = QuantityReader(defaultCurrency: Currency(rawValue: "AUD"))
  #expect(
    summaries("$5m, 50 cents, 3 million dollars, US$4 and £2", reader) == [
      "$5m | 5000000 AUD", "50 cents | 0.5 AUD", "3 million dollars | 3000000 AUD", "US$4 | 4 USD",
      "£2 | 2 GBP",
    ])
}
