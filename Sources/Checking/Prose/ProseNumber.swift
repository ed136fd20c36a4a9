public import Diagnostics
public import Quantities
public import SiteModel

/// A number of a text as a check reads it: what it says, where it stands, and what the words
/// around it tell of it.
public struct ProseNumber: Sendable {
  /// What kind of text holds it.
  public enum Place: Hashable, Sendable {
    case title, summary, heading, paragraph, cell, caption, alternativeText
  }

  /// A cell of a table, by the number of the table on its page, its row and its column.
  public struct Cell: Hashable, Sendable {
    public var table: Int
    public var row: Int
    public var column: Int
    /// The row adds up those above it, by its first cell.
    public var isTotal: Bool

    public init(table: Int, row: Int, column: Int, isTotal: Bool) {
      self.table = table
      self.row = row
      self.column = column
      self.isTotal = isTotal
    }
  }

  public var quantity: Quantity
  /// With the hedge, as the text has them.
  public var words: String
  /// The words in the file; those of the whole block where they cannot be told.
  public var range: SourceRange
  /// Whether the file has the words one letter behind the other, outside any link and code, so
  /// that a link can be put round them.
  public var isBindable = false
  public var place: Place
  /// Counts the texts of the page, so that numbers of one sentence can be found.
  public var passage: Int
  /// UTF-8 offsets in the passage: of the number, and of its sentence.
  public var span: Range<Int>
  public var sentence: Range<Int>
  /// The number belongs to a link to a figure, or restates one that does.
  public var isBound = false
  /// The number stands in quotation marks, a quote, code or the title of a source.
  public var isQuoted = false
  /// The amount is said again in another unit, or says another one again.
  public var isRestated = false
  /// The periods that the sentence names, or the row and head of a table's cell.
  public var periods: [Period] = []
  /// The months, 1 to 12, that the sentence names without a year, where it names no other time.
  public var months: Set<Int> = []
  /// The sentence tells of another time than its own: a year earlier, the month before.
  public var comparesTimes = false
  /// The sentence says that its number is not the last word: first put at, since revised.
  public var tellsHistory = false
  /// The sources that the sentence cites, and those that its paragraph cites.
  public var sources: Set<SourceID> = []
  public var paragraphSources: Set<SourceID> = []
  /// Those of the next citation behind the sentence, in the same paragraph.
  public var laterSources: Set<SourceID> = []
  /// The figures that links round the number lead to.
  public var boundFigures: Set<FigureKey> = []
  /// The figures that the sentence links to.
  public var figures: Set<FigureKey> = []
  /// The words that carry the meaning of the sentence, and of those the ones near the number.
  public var context = SubjectWords()
  public var nearby = SubjectWords()
  /// Where in a table it stands.
  public var cell: Cell?
  /// The sentence speaks of a whole: in total, altogether; or its number is said to consist of
  /// what follows.
  public var namesTotal = false
  /// Nouns that a cell without one of its own has from its head and its row.
  public var headNouns: Set<String> = []

  public init(
    _ quantity: Quantity, words: String, range: SourceRange, place: Place, passage: Int,
    span: Range<Int>, sentence: Range<Int>
  ) {
    self.quantity = quantity
    self.words = words
    self.range = range
    self.place = place
    self.passage = passage
    self.span = span
    self.sentence = sentence
  }
}

extension ProseNumber {
  /// How many digits tell the number from others: those of its face without filling zeros, and
  /// with those that the words carry behind the point: 2 of 0.8 and of 8.0.
  var distinctDigits: Int {
    guard let stated = quantity.stated else { return 0 }
    let decimals = max(0, -quantity.lastUnit.decimalExponent)
    return max(SignificantDigits(stated).digits.count, decimals == 0 ? 0 : decimals + 1)
  }

  /// Four digits without a noun, which may well be a year: the quay of 1204.
  var mayBeYear: Bool {
    words.utf8.count == 4 && words.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && quantity.unit.noun == nil && quantity.unit.isCount && cell == nil
  }

  /// A small count that nobody would look up: three, two of them.
  var isSmallCount: Bool {
    guard quantity.unit.noun != nil || quantity.unit == .count("") else { return false }
    return (quantity.stated?.magnitude ?? 100) < 10
  }
}
