/// A pipe table whose caption gives it an id, with the plain words of its cells.
public struct CaptionedTable: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    public var text: String
    /// Bytes of the file.
    public var range: Range<Int>
    /// Some of its words are known only when the site is: an expression, a link without words.
    public var isComputed: Bool

    public init(text: String, range: Range<Int>, isComputed: Bool = false) {
      self.text = text
      self.range = range
      self.isComputed = isComputed
    }
  }

  public var id: String
  /// Where the id stands in the file.
  public var idRange = 0..<0
  /// The caption's words, without the id.
  public var caption = ""
  /// Ids of the sources that the caption cites.
  public var sources: [String] = []
  public var head: [Cell] = []
  /// Cells that a row lacks at its end are absent.
  public var rows: [[Cell]] = []
  /// Bytes of the file: from the head to the end of the last row.
  public var source: Range<Int>
  /// Index of its mark in `ParsedMarkdown.marks`.
  public var mark = 0

  public init(id: String, source: Range<Int>) {
    self.id = id
    self.source = source
  }
}
