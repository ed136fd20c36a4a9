public import Quantities

/// What is said of figures on their cards and in their notes, in the language of a page; English
/// where nothing else is said.
public struct FigurePhrases: Hashable, Sendable {
  /// Under the drawing of a card, by what the hedge says.
  public var floorCaption = "A floor: it may be more"
  public var ceilingCaption = "A ceiling: it may be less"
  public var nearlyCaption = "A little less than this"
  public var aboutCaption = "A little more or less"
  public var rangeCaption = "Anywhere in this range"

  /// In a note, without a full stop: what a hedge means.
  public var moreThan = "A floor: the true figure is higher, and nobody says how much"
  public var atLeast = "A floor: the true figure may be higher, and nobody says how much"
  public var ceilingFromZero =
    "A ceiling: the true figure may be anything from nothing up to it"
  public var openCeiling = "A ceiling: the true figure may be lower, and nobody says how much"
  public var ceiling = "A ceiling: the true figure may be lower"
  public var nearly = "The true figure is a little lower"
  public var about = "An approximation: the true figure may lie a little to either side"
  public var range = "A range: the true figure may be anywhere in it"
  public var computedFromRounded =
    "Computed from rounded figures: the true figure may lie a little to either side"
  public var rounded = "Rounded: the true figure may differ in its last digit"
  /// How many digits of a result the figures that go into it allow.
  public var digits: CountPhrase = """
    Rounded to {0} digit: the figures that go in allow no more|\
    Rounded to {0} digits: the figures that go in allow no more
    """

  /// The direction of a fall, before its hedge; nil where a language's words for the number tell
  /// it, or a card cannot.
  public var down: String?

  public var mayBeWide = "A figure occurs more than once: the bounds hold, but may be wide."
  public var revises: Pattern = "Revised from {0}"
  /// Between what a figure replaced, and what that had replaced.
  public var whichReplaced = ", which had replaced "
  public var revised: Pattern = "Since revised to {0}"

  /// A dataset or a query of a page: its name, and the page's file.
  public var table: Pattern = "'{0}' in {1}"
  public var query: Pattern = "the query '{0}' in {1}"

  /// The part of the ledger with figures of no briefing.
  public var shared = "Shared figures"
  /// A part of a long year or month, and its number.
  public var part: Pattern = "{0}, part {1}"

  public init() {}
}
