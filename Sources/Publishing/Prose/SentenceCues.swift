import Checking

/// What the turns of a sentence say of its numbers: that they are of another time, that they were
/// revised, that one is a whole of parts.
struct SentenceCues {
  private let text: [UInt8]
  private let sentence: Range<Int>
  private let tellsHistory: Bool
  private let namesTotal: Bool
  /// Where the sentence says that something is of another time.
  private let turns: [Range<Int>]

  init(_ text: [UInt8], sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
    let words = text.string(sentence).lowercased()
    tellsHistory = Self.history.contains { words.contains($0) }
    namesTotal = Self.totals.contains { words.contains($0) }
    var turns: [Range<Int>] = []
    for start in sentence.clamped(to: text.indices) where text[start] == UInt8(ascii: " ") {
      let rest = text[start..<min(text.count, sentence.upperBound)]
      guard let turn = Self.turns.first(where: { rest.starts(with: $0.utf8) }) else { continue }
      turns.append(start..<(start + turn.utf8.count))
    }
    self.turns = turns
  }

  /// - Parameter next: where the next amount of the sentence begins, if there is one.
  func note(in number: inout ProseNumber, next: Int?) {
    let span = number.span
    let end = max(span.upperBound, next ?? sentence.upperBound)
    let after = text.string(span.upperBound..<end).lowercased()
    number.comparesTimes =
      Self.otherTimes.contains { after.contains($0) }
      || next != nil && after.hasSuffix("to ") && tail(before: span.lowerBound).hasSuffix("from ")
    number.tellsHistory = tellsHistory
    number.namesTotal = namesTotal
  }

  /// Whether the period that begins at a place is only what the sentence looks back on: fewer than
  /// in 1950.
  func comparesWithTime(at place: Int) -> Bool {
    let before = tail(before: place)
    let clause = before.split(whereSeparator: { ",;:".contains($0) }).last ?? ""
    return Self.comparisons.contains { before.hasSuffix($0) }
      || clause.suffix(24).contains(" than ")
  }

  /// Where what is said behind a number begins to be of another time than the number: 4.9% will be
  /// halved this year.
  func turn(behind number: Range<Int>) -> Int? {
    turns.first { $0.lowerBound >= number.upperBound }?.upperBound
  }

  /// The months that the sentence names without saying of which year.
  ///
  /// - Parameter end: where what is said begins to be of another time.
  func months(before end: Int) -> Set<Int> {
    let range = sentence.lowerBound..<max(sentence.lowerBound, min(sentence.upperBound, end))
    let words = text[range.clamped(to: text.indices)].split { !$0.isLetter }
    var months: Set<Int> = []
    for (before, word) in zip(words, words.dropFirst()) {
      // "May" and "March" are verbs too.
      guard let month = Self.months.firstIndex(of: String(decoding: word, as: UTF8.self)),
        Self.datesBefore.contains(String(decoding: before, as: UTF8.self).lowercased()),
        !comparesWithTime(at: word.startIndex)
      else { continue }
      months.insert(month + 1)
    }
    return months
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let datesBefore: Set = [
    "in", "during", "for", "of", "by", "until", "through", "early", "mid", "late", "throughout",
  ]

  /// As much of the sentence before a place as any turn needs.
  private func tail(before place: Int) -> String {
    text.string(max(sentence.lowerBound, place - 100)..<max(sentence.lowerBound, place))
      .lowercased()
  }

  private static let turns = [" will ", " would ", " may ", " could "]

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

extension UInt8 {
  /// Whether it is an ASCII letter, or part of another one.
  fileprivate var isLetter: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: true
    default: false
    }
  }
}
