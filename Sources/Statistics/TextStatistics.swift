/// The counts of a text from which its length and readability are computed.
///
/// Counts add up, so a page's are the sum of its blocks'.
public struct TextStatistics: Hashable, Sendable {
  public var words = 0
  public var sentences = 0
  public var syllables = 0
  /// Letters and digits.
  public var letters = 0
  /// Words of more than six letters.
  public var longWords = 0
  /// Words of three or more syllables.
  public var polysyllables = 0

  public init() {}
}
