public import Charts
public import Markdown
public import Markup

/// A page's body with the meaning of each of its marks.
public struct FilledBody: Sendable {
  public var markdown: ParsedMarkdown
  /// One for each of `markdown.marks`.
  public var marks: [FilledMark]

  public init(markdown: ParsedMarkdown, marks: [FilledMark]) {
    self.markdown = markdown
    self.marks = marks
  }

  /// Writes the body, or the part of it in `range` (offsets into `markdown.bytes`, at the
  /// beginnings of headings), and asks the theme for each mark.
  public func write(
    _ range: Range<Int>? = nil, for page: PageContext, theme: some Theme,
    into writer: inout HTMLWriter
  ) {
    write(range, into: &writer) { mark, part, writer in
      theme.write(mark, part, page: page, into: &writer)
    }
  }

  /// The same with the marks written by a function.
  public func write(
    _ range: Range<Int>? = nil, into writer: inout HTMLWriter,
    mark: (FilledMark, Slot.Part, inout HTMLWriter) -> Void
  ) {
    let range = range ?? 0..<markdown.bytes.count
    var position = range.lowerBound
    for slot in markdown.slots where slot.offset >= range.lowerBound {
      // A slot at the very end of a part belongs to it only when it closes something.
      guard slot.offset < range.upperBound || slot.offset == markdown.bytes.count else { break }
      writer.raw(markdown.bytes[position..<slot.offset])
      position = slot.offset
      mark(marks[slot.mark], slot.part, &writer)
    }
    writer.raw(markdown.bytes[position..<range.upperBound])
  }
}

/// What a mark turned out to mean.
public enum FilledMark: Sendable {
  case number(NumberMark)
  /// `[@a; @b]` gives one a source.
  case citation(CitationLink)
  /// The words of a link are the citation's: `[para. 12](source:un-poe-2022)`.
  case sourceWords(CitationLink)
  /// A link into the site: an entity, another briefing, a page, an asset. `whole` writes the title.
  case page(PageLink)
  /// A fragment of this page: `#method`.
  case fragment(String)
  case estimate(EstimateMark)
  case confidence(ConfidenceMark)
  case table(TableView)
  case chart(ChartView)
  /// A chart within text, and the words for it.
  case sparkline(Sparkline, words: String)
  /// A link to the data of the table that stands before it.
  case download(SiteAddress)
  /// Declared here and shown elsewhere, or nowhere.
  case nothing
  /// It had an error, which was reported; nothing is published.
  case unresolved
}
