/// A house style for numbers: that of the Office for National Statistics, of GOV.UK, of the United
/// Nations, or of news agencies.
public enum NumberStyle: String, Hashable, Sendable, CaseIterable {
  case ons, un, news
  case govUK = "gov-uk"

  /// The whole numbers that are written in words: 0 to 9, or only 1.
  var numbersInWords: ClosedRange<Int> { self == .govUK ? 1...1 : 0...9 }

  /// What follows the number of a percentage.
  var percentSign: String { self == .un ? " per cent" : "%" }
}
