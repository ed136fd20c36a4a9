/// Counts texts, and remembers words, so that the next text takes less.
///
/// Keep one for each worker: the counts are the same without, but take about twice the time.
public struct TextCounter: Sendable {
  private var memo = SyllableMemo()
  private let abbreviations = Abbreviation.english

  public init() {}

  /// The counts of a paragraph, heading, list item or caption: plain text, without markup, in UTF-8.
  ///
  /// Bytes that are not UTF-8 are passed over. A cell of figures is not a sentence; leave tables and
  /// code out.
  public mutating func count(_ block: UnsafeBufferPointer<UInt8>) -> TextStatistics {
    BlockReader(text: block, abbreviations: abbreviations).read(&memo)
  }

  public mutating func count(_ block: String) -> TextStatistics {
    var block = block
    return block.withUTF8 { count($0) }
  }
}
