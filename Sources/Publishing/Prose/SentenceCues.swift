import Checking

/// What the turns of a sentence say of one of its numbers: that it is of another time, that it was
/// revised, that it is a whole of parts.
struct SentenceCues {
  private let sentence: String
  private let before: String
  private let after: String
  private let isFirstOfTwo: Bool

  /// - Parameter spans: all numbers of the text.
  init(_ text: [UInt8], sentence: Range<Int>, number: Range<Int>, spans: [Range<Int>]) {
    self.sentence = text.string(sentence).lowercased()
    let next = spans.first {
      $0.lowerBound >= number.upperBound && sentence.contains($0.lowerBound)
    }
    let end = next?.lowerBound ?? sentence.upperBound
    before = text.string(sentence.lowerBound..<max(sentence.lowerBound, number.lowerBound))
      .lowercased()
    after = text.string(number.upperBound..<max(number.upperBound, end)).lowercased()
    isFirstOfTwo = next != nil
  }

  func note(in number: inout ProseNumber) {
    number.comparesTimes =
      Self.otherTimes.contains { after.contains($0) }
      || isFirstOfTwo && before.hasSuffix("from ") && after.hasSuffix("to ")
    number.tellsHistory = Self.history.contains { sentence.contains($0) }
    number.namesTotal = Self.totals.contains { sentence.contains($0) }
  }

  /// Whether a period is only what the sentence looks back on: fewer than in 1950.
  static func comparesWithTime(_ before: String) -> Bool {
    let before = before.lowercased()
    let clause = before.split(whereSeparator: { ",;:".contains($0) }).last ?? ""
    return comparisons.contains { before.hasSuffix($0) } || clause.suffix(24).contains(" than ")
  }

  /// Whether what is said between a number and a period is of another time than the number: 4.9%
  /// will be halved this year.
  static func looksAhead(_ between: String) -> Bool {
    [" will ", " would ", " may ", " could "].contains { between.contains($0) }
  }

  private static let comparisons = [
    "than ", "since ", "compared with ", "compared to ", "against ", "as in ",
  ]

  private static let otherTimes = [
    "earlier", "year before", "month before", "week before", "day before", "ago", "previous",
    "prior", "preceding", "decade before", "quarter before",
  ]

  private static let history = [
    "revis", "initial", "original", "previous", "earlier", "prelimin", "provisional", "at first",
    "first count", "first estimate", "first put", "first gave", "first said", "first report",
    "at the time", "corrected", "supersed", "then put", "had put",
  ]

  private static let totals = [
    "total", "in all", "altogether", "combined", "together", "in sum", "sum of", "add up",
    "adds up", ": ",
  ]
}
