public import Diagnostics

/// A Markdown text after its one parse: HTML with slots, and the extract that the site needs.
///
/// The bytes are final but for the slots: places where something that is known only when the whole
/// site is known has to be inserted (a number's words, an address). Slots are pure insertion
/// points in rising order, so nesting needs no thought.
public struct ParsedMarkdown: Sendable {
  public var bytes: [UInt8] = []
  public var slots: [Slot] = []
  public var marks: [Mark] = []
  public var blocks: [TextBlock] = []
  /// The headings that are not inside a quote, list or call-out, in order.
  public var headings: [Heading] = []
  /// The ids of all other headings: addresses too, but not parts of the page.
  public var anchors: [String] = []
  /// The tables that have an id in their caption, so that formulas and charts can name them.
  public var tables: [CaptionedTable] = []
  public var diagnostics: [Diagnostic] = []
  /// False where the text has bytes that are not UTF-8; they became U+FFFD.
  public var isValidUTF8 = true

  public init() {}
}

/// A place in the HTML where a mark has to be written.
public struct Slot: Hashable, Sendable {
  public enum Part: UInt8, Hashable, Sendable {
    /// The whole of a mark that has no content of its own: an expression, an empty link, a chart.
    case whole
    /// Before and after the words of a link.
    case open, close
    /// Inside an attribute: only the address is written, escaped for an attribute.
    case address
  }

  /// Offset into `ParsedMarkdown.bytes`.
  public var offset: Int
  /// Index into `ParsedMarkdown.marks`.
  public var mark: Int
  public var part: Part

  public init(offset: Int, mark: Int, part: Part) {
    self.offset = offset
    self.mark = mark
    self.part = part
  }
}

/// Something in the text that the site gives a meaning: a link with one of our schemes, a link to
/// a page or asset of the site, a citation, an inline expression, a special code block.
public struct Mark: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A link with a scheme of ours (`fact:`, `stat:`, `source:`, `entity:`, `briefing:`,
    /// `estimate:`, `confidence:`); `destination` is what follows the colon, percent-decoded.
    case link(scheme: String)
    /// A link to a relative address, a root-relative one or a fragment of this page; `destination`
    /// is the address as written, so `%20` and the like still stand.
    case address
    /// An image with a relative or root-relative address; `text` is the alternative text, which is
    /// no part of its block's text.
    case image
    /// An image with a scheme of ours (`chart:`) in a paragraph of its own; `text` as for `image`.
    case figure(scheme: String)
    /// An image of a chart within text, drawn as small as a word; `destination` is the chart's
    /// name, `text` as for `image`.
    case sparkline
    /// `[@a, para. 12]` or one of `[@a; @b]`; `destination` is the source's id, `title` the
    /// locator.
    /// It adds nothing to its block's text: `textRange` is the empty range where it stands.
    case citation
    /// A code span that begins with `= `; `destination` is the expression without it. It adds
    /// nothing to its block's text.
    case expression
    /// A fenced block whose info string begins with a word of ours (`chart`, `sql`, `csv`,
    /// `timeline`); `destination` is the info string, `text` the literal.
    case block(language: String)
    /// A pipe table with an id in its caption; `destination` is the id, and the mark adds nothing
    /// to any block's text. Its slot stands behind the table.
    case table
  }

  public var kind: Kind
  public var destination: String
  public var title: String?
  /// The plain words inside; empty, or `…`, asks for the house style's words.
  public var text: String
  /// Index into `ParsedMarkdown.blocks`.
  public var block: Int
  /// UTF-8 range of `text` inside its block's text; empty, at its place, where it adds nothing.
  public var textRange: Range<Int>
  /// How many marks of the same kind and destination precede it in its block, to find its place.
  public var ordinal: Int

  public init(
    kind: Kind, destination: String, title: String? = nil, text: String, block: Int,
    textRange: Range<Int>, ordinal: Int
  ) {
    self.kind = kind
    self.destination = destination
    self.title = title
    self.text = text
    self.block = block
    self.textRange = textRange
    self.ordinal = ordinal
  }

  /// True where the editor left the words to the house style.
  public var wantsWords: Bool { text.isEmpty || text == "…" || text == "..." }
}

/// A paragraph, heading or table cell as plain text: what a reader would read aloud.
public struct TextBlock: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, Sendable {
    case paragraph, heading, cell, code, quote
  }

  public var kind: Kind
  /// The plain text; kept only where the block holds a mark, otherwise empty.
  public var text: String
  /// Byte range of the block in the file.
  public var source: Range<Int>

  public init(kind: Kind, text: String, source: Range<Int>) {
    self.kind = kind
    self.text = text
    self.source = source
  }
}

/// A heading, for the table of contents and for links to it.
public struct Heading: Hashable, Sendable {
  public var level: Int
  /// Stable id: the words, lower case, with hyphens; `-2` and so on where it stood before.
  public var id: String
  public var text: String
  /// Where the heading's element begins in `ParsedMarkdown.bytes`.
  public var offset: Int
  /// The bytes of its content, between the tags; slots inside it are skipped in a table of
  /// contents.
  public var content: Range<Int>

  public init(level: Int, id: String, text: String, offset: Int, content: Range<Int>) {
    self.level = level
    self.id = id
    self.text = text
    self.offset = offset
    self.content = content
  }
}
