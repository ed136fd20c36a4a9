import CCmark
import Diagnostics
import Markup

/// Renders one parsed text in one walk over its tree: HTML with slots, marks, plain words.
///
/// The walk goes by the nodes' own pointers, so no depth of nesting can overflow a stack. Bytes go
/// from libcmark's memory straight to the writer. The kinds of nodes are handled in the extensions
/// in the files beside this one.
struct PageRenderer: ~Copyable {
  let options: MarkdownOptions
  let prescan: Prescan
  let fed: FedText
  let references: References
  let tables: Tables
  let absentTitle: UnsafePointer<CChar>?

  var html: HTMLWriter
  var page = ParsedMarkdown()

  /// The plain words of all blocks, one after another, and where each block's end.
  var words: [UInt8] = []
  var wordEnds: [Int] = []
  /// The number of marks before the open block; it is open while this is not nil.
  var marksBefore: Int?
  var ordinals: [MarkPlaces.Key: Int] = [:]

  var links: [OpenLink] = []
  var image: OpenImage?
  var callouts: [Node] = []
  var quoteDepth = 0
  var heading: OpenHeading?
  var headingIDs = HeadingIDs()
  var paragraph = OpenParagraph()
  /// The paragraph whose text is the label of a task's box, and whether the box is ticked.
  var task: (paragraph: Node, isDone: Bool)?
  var strikes: [Strike] = []
  var footnotes: Footnotes
  var tablesSoFar = 0
  var paddedCells = 0
  /// The table with an id that is being written.
  var captioned: CaptionedTable?
  var places: (block: Int, all: MarkPlaces)?

  enum Step {
    /// Go into the node; it is left later.
    case inside
    /// The node is finished.
    case over
  }

  init(
    options: MarkdownOptions, prescan: Prescan, fed: FedText, references: References,
    tables: Tables
  ) {
    self.options = options
    self.prescan = prescan
    self.fed = fed
    self.references = references
    self.tables = tables
    absentTitle = missingTitle()
    footnotes = Footnotes(references, fed.source)
    html = HTMLWriter(capacity: fed.source.body.count * 3 / 2 + 256)
    words.reserveCapacity(fed.source.body.count)
  }

  var source: SourceText { fed.source }

  /// Renders what is inside a node, but not the node itself.
  mutating func walk(_ top: Node) {
    var next = top.firstChild
    while let node = next {
      if enter(node) == .inside {
        if let child = node.firstChild {
          next = child
          continue
        }
        leave(node)
      }
      var here = node
      next = here.next
      while next == nil, let parent = here.parent, parent != top {
        leave(parent)
        here = parent
        next = here.next
      }
    }
  }

  private mutating func enter(_ node: Node) -> Step {
    let kind = node.kind
    if image != nil { return enterInImage(node, kind) }
    switch kind {
    case CMARK_NODE_TEXT: writeText(node)
    case CMARK_NODE_SOFTBREAK: writeBreak("\n", word: " ")
    case CMARK_NODE_LINEBREAK: writeBreak("<br />\n", word: "\n")
    case CMARK_NODE_CODE: writeCode(node)
    case CMARK_NODE_HTML_INLINE: writeRawInline(node)
    case CMARK_NODE_EMPH: return enterInline(node, "<em>")
    case CMARK_NODE_STRONG: return enterInline(node, "<strong>")
    case CMARK_NODE_LINK: return enterLink(node)
    case CMARK_NODE_IMAGE: return enterImage(node)
    case CMARK_NODE_PARAGRAPH: return enterParagraph(node)
    case CMARK_NODE_HEADING: enterHeading(node)
    case CMARK_NODE_ITEM: return enterItem(node)
    case CMARK_NODE_LIST: return enterList(node)
    case CMARK_NODE_BLOCK_QUOTE: enterQuote(node)
    case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
    case CMARK_NODE_HTML_BLOCK: writeRawBlock(node)
    case CMARK_NODE_THEMATIC_BREAK:
      startLine()
      html.raw("<hr />\n")
    default: break
    }
    switch kind {
    case CMARK_NODE_HEADING, CMARK_NODE_BLOCK_QUOTE: return .inside
    default: return .over
    }
  }

  private mutating func leave(_ node: Node) {
    let kind = node.kind
    if let image, image.node != node {
      if kind == CMARK_NODE_LINK { leaveLink(node) }
      return
    }
    switch kind {
    case CMARK_NODE_EMPH: html.raw("</em>")
    case CMARK_NODE_STRONG: html.raw("</strong>")
    case CMARK_NODE_LINK: leaveLink(node)
    case CMARK_NODE_IMAGE: leaveImage(node)
    case CMARK_NODE_PARAGRAPH: leaveParagraph(node)
    case CMARK_NODE_HEADING: leaveHeading(node)
    case CMARK_NODE_ITEM: html.raw("</li>\n")
    case CMARK_NODE_LIST: html.raw(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case CMARK_NODE_BLOCK_QUOTE: leaveQuote(node)
    default: break
    }
  }

  /// Begins a new line unless one has just begun.
  mutating func startLine() {
    if let last = html.last, last != lineFeed { html.raw("\n") }
  }

  // MARK: Blocks of text

  mutating func openBlock(_ kind: TextBlock.Kind, _ source: Range<Int>) {
    page.blocks.append(TextBlock(kind: kind, text: "", source: source))
    marksBefore = page.marks.count
    if !ordinals.isEmpty { ordinals.removeAll(keepingCapacity: true) }
  }

  /// Where the words of the open block begin in `words`.
  var blockStart: Int { wordEnds.last ?? 0 }

  mutating func closeBlock() {
    guard let marksBefore, let block = page.blocks.indices.last else { return }
    if page.marks.count > marksBefore {
      page.blocks[block].text = String(decoding: words[blockStart...], as: UTF8.self)
    }
    if options.extensions { reportSwallowed() }
    wordEnds.append(words.count)
    self.marksBefore = nil
  }

  /// The finished page. Hands over the plain words of each block of prose.
  consuming func finish(
    prose: (TextBlock.Kind, UnsafeBufferPointer<UInt8>) -> Void
  ) -> ParsedMarkdown {
    var page = self.page
    page.bytes = html.bytes
    page.isValidUTF8 = prescan.isValidUTF8
    let blocks = page.blocks
    words.withUnsafeBufferPointer { words in
      var start = 0
      for (block, end) in zip(blocks, wordEnds) {
        if block.kind != .code { prose(block.kind, words.slice(start..<end)) }
        start = end
      }
    }
    return page
  }
}
