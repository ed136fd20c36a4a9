/// The counts of a text from which its length and readability are computed.
///
/// Counts add up, so a page's are the sum of its blocks'. What is counted:
///
/// - A *word* is a run of letters and digits of any script. Apostrophes and hyphens inside join
///   (*don't*, *mid-2021*), and so do stops between letters or digits (*e.g.*, *U.S.*, *1,234.56*).
///   A currency sign belongs to its number: *US$50m* is one word. Scripts that are written without
///   spaces count one word for each Han or Hiragana character.
/// - A *sentence* ends with a stop, exclamation or question mark, an ellipsis, or with the block:
///   a heading or list item without a stop is a sentence. A stop does not end one after a title or
///   initial (*Mr.*, *J.*), before a lower-case letter, or inside a word; after an abbreviation that
///   may stand last (*U.S.*, *p.m.*, *Inc.*) it does before a word that usually opens a sentence.
/// - *Syllables* are counted by the rules of English spelling. Figures, and abbreviations that
///   cannot be pronounced, count one, as Flesch has it (*How to Write Plain English*, 1979, ch. 2).
public struct TextStatistics: Hashable, Sendable {
  public var words = 0
  public var sentences = 0
  public var syllables = 0
  /// Letters and digits.
  public var letters = 0
  /// Words of more than six letters; figures are never long.
  public var longWords = 0
  /// Words of three or more syllables.
  public var polysyllables = 0

  public init() {}

  /// The counts of one block of text; `TextCounter` is quicker where there are many.
  public init(_ block: String) {
    var counter = TextCounter()
    self = counter.count(block)
  }

  public static func += (sum: inout TextStatistics, other: TextStatistics) {
    sum.words += other.words
    sum.sentences += other.sentences
    sum.syllables += other.syllables
    sum.letters += other.letters
    sum.longWords += other.longWords
    sum.polysyllables += other.polysyllables
  }

  public static func + (a: TextStatistics, b: TextStatistics) -> TextStatistics {
    var sum = a
    sum += b
    return sum
  }
}
