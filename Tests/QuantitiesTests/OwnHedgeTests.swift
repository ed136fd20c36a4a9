import Quantities
import Testing

/// A fact is printed in house style, and keeps the word that its source has for the hedge.
@Suite struct OwnHedgeTests {
  private let reader = QuantityReader()

  private func printed(_ words: String, _ format: QuantityFormat = QuantityFormat()) throws
    -> String
  {
    let quantity = try #require(reader.read(words).first?.quantity)
    return format.keepingHedge(of: words, quantity.modifier).fact(quantity).text
  }

  @Test(arguments: [
    ("almost 33 million tonnes", "almost 33 million tonnes"),
    ("Just under 12 ships", "just under 12 ships"),
    ("over $50,000,000", "over $50 million"),
    ("in excess of 300 containers", "in excess of 300 containers"),
    ("no fewer than 14 berths", "no fewer than 14 berths"),
    ("as many as 52 attacks", "as many as 52 attacks"),
    ("fewer than five ships", "fewer than five ships"),
    ("roughly 40%", "roughly 40%"),
    ("52 attacks", "52 attacks"),
  ])
  func keepsTheWord(words: String, expected: String) throws {
    #expect(try printed(words) == expected)
  }

  /// Signs, verbs and what stands behind the number are put in the words of the house.
  @Test(arguments: [
    ("~40%", "about 40%"), ("topped $50 million", "more than $50 million"),
    ("14 berths or more", "at least 14 berths"), (">300 containers", "more than 300 containers"),
  ])
  func putsOthersInHouseStyle(words: String, expected: String) throws {
    #expect(try printed(words) == expected)
  }

  @Test func otherLanguagesHaveTheirOwnWords() throws {
    let german = QuantityFormat(locale: try #require(NumberLocale(tag: "de")))
    #expect(try printed("almost 33 million tonnes", german).hasPrefix("fast "))
  }
}
