import Quantities
import Statistics
import Testing

/// A value as it was certified: `0.429796848199937E-03`.
struct Certified: ExpressibleByStringLiteral, CustomTestStringConvertible {
  let text: String
  let value: Rational
  /// One unit of its last digit.
  let lastUnit: Rational

  init(stringLiteral text: String) {
    let parts = text.split(separator: "E", maxSplits: 1)
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let decimals = parts[0].split(separator: ".", maxSplits: 1).dropFirst().first?.count ?? 0
    self.text = text
    value = (Rational(decimal: parts[0]) ?? 0) * .powerOfTen(exponent)
    lastUnit = .powerOfTen(exponent - decimals)
  }

  var testDescription: String { text }
}

/// The computed value, rounded to the digits that were certified, is the certified value.
func expect(
  _ computed: Rational?, is certified: Certified, _ what: Comment,
  at place: SourceLocation = #_sourceLocation
) {
  let rounded = computed?.rounded(.halfToEven, to: certified.lastUnit)
  #expect(rounded == certified.value, what, sourceLocation: place)
}

func expect(
  _ computed: Root?, is certified: Certified, _ what: Comment,
  at place: SourceLocation = #_sourceLocation
) {
  let rounded = computed?.rounded(places: -certified.lastUnit.decimalExponent)
  #expect(rounded == certified.value, what, sourceLocation: place)
}

/// The numbers of a text, which are separated by white space.
func sample(_ text: String) -> Sample {
  Sample(
    text.split(whereSeparator: \.isWhitespace).compactMap { word in
      Rational(decimal: word.first == "." ? "0" + word : String(word))
    })
}
