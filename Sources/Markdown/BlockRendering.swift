import CCmark
import Markup

/// What a paragraph's end has to write.
struct OpenParagraph {
  var hasTag = false
  /// It holds charts and nothing else.
  var isFigures = false
  var hasLabel = false
  /// The footnote that ends with this paragraph.
  var footnote: Int?
}

struct OpenHeading {
  var level: Int
  var id: String
  var offset: Int
  var content: Int
  var isTopLevel: Bool
}

extension PageRenderer {
  // MARK: Paragraphs

  mutating func enterParagraph(_ node: Node) -> Step {
    let parent = node.parent
    paragraph = OpenParagraph()
    paragraph.hasTag = parent?.parent?.isTightList != true
    if footnotes.current != nil, let parent, footnotes.isItem(parent) {
      paragraph.hasTag = true
      if node.next == nil { paragraph.footnote = footnotes.current }
    }
    if !tables.isEmpty {
      if let table = tables[node] {
        write(table, of: node)
        return .over
      }
      if let mismatch = tables.mismatches[node.pointer] { reportTableMismatch(mismatch) }
    }
    if options.extensions, holdsOnlyFigures(node) {
      paragraph.hasTag = false
      paragraph.isFigures = true
    }
    openParagraph(node, fed.range(of: node))
    return .inside
  }

  mutating func openParagraph(_ node: Node, _ range: Range<Int>) {
    openBlock(quoteDepth > 0 ? .quote : .paragraph, range)
    if paragraph.hasTag {
      startLine()
      html.raw("<p>")
    }
    if let task, task.paragraph == node {
      paragraph.hasLabel = true
      html.raw(
        task.isDone
          ? "<label><input type=\"checkbox\" disabled checked> "
          : "<label><input type=\"checkbox\" disabled> ")
    }
    if prescan.hasStrikethrough { findStrikes(in: node) }
  }

  mutating func leaveParagraph(_ node: Node) {
    closeBlock()
    if paragraph.hasLabel { html.raw("</label>") }
    if let footnote = paragraph.footnote { writeBackLinks(footnote) }
    // The line end keeps a figure's slot apart from where a heading after it begins.
    if paragraph.isFigures { html.raw("\n") }
    if paragraph.hasTag { html.raw("</p>\n") }
  }

  // MARK: Headings

  mutating func enterHeading(_ node: Node) {
    startLine()
    paragraph = OpenParagraph(hasTag: true)
    let level = node.headingLevel
    let offset = html.count
    var id = ""
    html.raw("<h")
    html.append(UInt8(ascii: "0") + UInt8(level))
    if options.extensions {
      html.raw(" id=\"")
      // Its id is made of the words inside, which come first.
      id = spokenWords(of: node).withUnsafeBufferPointer { headingIDs.id(for: $0) }
      html.attribute(id)
      html.raw("\"")
    }
    html.raw(">")
    heading = OpenHeading(
      level: level, id: id, offset: offset, content: html.count,
      isTopLevel: node.parent?.kind == CMARK_NODE_DOCUMENT)
    openBlock(.heading, fed.range(of: node))
    if prescan.hasStrikethrough { findStrikes(in: node) }
  }

  mutating func leaveHeading(_ node: Node) {
    closeBlock()
    guard let heading else { return }
    self.heading = nil
    let content = heading.content..<html.count
    html.raw("</h")
    html.append(UInt8(ascii: "0") + UInt8(heading.level))
    html.raw(">\n")
    guard options.extensions else { return }
    guard heading.isTopLevel else {
      page.anchors.append(heading.id)
      return
    }
    var text = words[(wordEnds.count > 1 ? wordEnds[wordEnds.count - 2] : 0)...]
    // A space before a citation at the end.
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    page.headings.append(
      Heading(
        level: heading.level, id: heading.id,
        text: String(decoding: text, as: UTF8.self), offset: heading.offset,
        content: content))
  }

  /// Writes the inlines of a heading without its element.
  mutating func writeInline(_ node: Node, _ range: Range<Int>) {
    paragraph = OpenParagraph(hasTag: true)
    openBlock(.heading, range)
    if prescan.hasStrikethrough { findStrikes(in: node) }
    walk(node)
    closeBlock()
  }

  /// A heading's words without citations, footnotes and expressions, which are no part of its id.
  private func spokenWords(of heading: Node) -> [UInt8] {
    heading.words { node in
      switch node.kind {
      case CMARK_NODE_LINK:
        let first = node.url.first
        return first != References.citationMark && first != References.footnoteMark
      case CMARK_NODE_CODE: return !node.literal.has("= ", at: 0)
      default: return true
      }
    }
  }

  // MARK: Lists and quotes

  mutating func enterList(_ node: Node) -> Step {
    if !references.definitions.isEmpty, footnotes.areAllItems(of: node) { return .over }
    startLine()
    if !node.isOrderedList {
      html.raw("<ul>\n")
    } else if node.listStart == 1 {
      html.raw("<ol>\n")
    } else {
      html.raw("<ol start=\"")
      html.text(String(node.listStart))
      html.raw("\">\n")
    }
    return .inside
  }

  mutating func enterItem(_ node: Node) -> Step {
    if !references.definitions.isEmpty, footnotes.isItem(node) { return .over }
    startLine()
    if prescan.hasTasks, let task = readTask(node) {
      self.task = task
      html.raw("<li class=\"task\">")
    } else {
      html.raw("<li>")
    }
    return .inside
  }

  mutating func enterQuote(_ node: Node) {
    startLine()
    if prescan.hasCallouts, let callout = readCallout(node) {
      callouts.append(node)
      html.raw("<aside class=\"callout ")
      html.raw(callout.name)
      html.raw("\">\n<p class=\"callout-title\">")
      html.text(options.words.title(of: callout))
      html.raw("</p>\n")
    } else {
      quoteDepth += 1
      html.raw("<blockquote>\n")
    }
  }

  mutating func leaveQuote(_ node: Node) {
    startLine()
    if callouts.last == node {
      callouts.removeLast()
      html.raw("</aside>\n")
    } else {
      quoteDepth -= 1
      html.raw("</blockquote>\n")
    }
  }

  // MARK: Code and raw HTML

  mutating func writeCodeBlock(_ node: Node) {
    startLine()
    let info = node.fenceInfo
    let language = info.slice(0..<(info.firstIndex(where: isCodeSpace) ?? info.count))
    if options.extensions,
      let own = blockLanguages.first(where: { $0.utf8.elementsEqual(language) })
    {
      writeBlockMark(node, own, info)
      return
    }
    if info.isEmpty {
      html.raw("<pre><code>")
    } else {
      html.raw("<pre><code class=\"language-")
      html.attribute(language)
      html.raw("\">")
    }
    html.text(node.literal)
    html.raw("</code></pre>\n")
  }

  mutating func writeRawBlock(_ node: Node) {
    if options.extensions, node.literal.isCommentForBriefgen { return }
    startLine()
    if options.allowsRawHTML {
      html.raw(node.literal)
    } else {
      html.raw("<p>")
      var literal = node.literal
      while let last = literal.last, isLineEnd(last) {
        literal = literal.slice(0..<(literal.count - 1))
      }
      html.text(literal)
      html.raw("</p>")
      reportRawHTML(node.literal, at: fed.range(of: node))
    }
    startLine()
  }
}

/// The info strings' first words that make a fenced block a mark.
let blockLanguages = ["chart", "table", "sql", "csv", "timeline"]

/// White space in the C locale, as libcmark ends the first word of an info string.
private func isCodeSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
