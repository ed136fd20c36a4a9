/// A house style for numbers in English: that of the Office for National Statistics, of GOV.UK, of
/// the United Nations, or of news agencies.
public enum NumberStyle: String, Hashable, Sendable, CaseIterable {
  case ons, un, news
  case govUK = "gov-uk"

  /// The whole numbers that are written in words: 0 to 9, or only 1.
  var numbersInWords: ClosedRange<Int> { self == .govUK ? 1...1 : 0...9 }

  /// Whether numbers are in figures wherever they are statistics: what was computed.
  var hasStatisticsInFigures: Bool { self == .ons }

  /// What follows the number of a percentage.
  var percentSign: String { self == .un ? " per cent" : "%" }

  /// The same where the number stands in words.
  var percentWord: String { self == .news ? "percent" : "per cent" }

  /// The words of a range in prose: *between 15 and 20*, *from 15 to 20*.
  var between: Pattern { self == .un ? "from {0} to {1}" : "between {0} and {1}" }

  /// Whether any number is written in words where a sentence begins; otherwise the sentence is
  /// recast.
  var opensWithWords: Bool { self != .ons }

  /// Whether numbers are among those that have words in the middle of a sentence too; a statistic
  /// that begins a sentence takes them before it is recast.
  func writesInWords(_ numbers: [RoundedFigure.Number]) -> Bool {
    numbers.allSatisfy { number in number.value.integer.map(numbersInWords.contains) ?? false }
  }
}
