import CCmark
import Markup

/// A link that was entered and not left yet.
struct OpenLink {
  enum Closing {
    case anchor
    /// The mark's slot for what follows the words.
    case slot
    /// A link that goes nowhere: only its words are shown.
    case nothing
  }

  var closing: Closing
  /// The mark whose words these are.
  var mark: Int?
  /// Where its words begin in `PageRenderer.words`.
  var start: Int
}

extension PageRenderer {
  mutating func enterLink(_ node: Node) -> Step {
    let step = startLink(node)
    if step == .inside, prescan.hasStrikethrough { findStrikes(in: node) }
    return step
  }

  private mutating func startLink(_ node: Node) -> Step {
    let url = node.url
    guard options.extensions else {
      let isAllowed = options.allowsAnyURL || Address(url).isOrdinary
      openAnchor(node, isAllowed ? url : UnsafeBufferPointer(start: nil, count: 0))
      return .inside
    }
    if !links.isEmpty {
      reportNestedLink(url)
      links.append(OpenLink(closing: .nothing, mark: nil, start: words.count))
      return .inside
    }
    switch url.first {
    case References.citationMark?:
      if let number = References.number(url, below: references.citations.count) {
        return enterCitation(node, references.citations[number])
      }
    case References.footnoteMark?:
      if let number = References.number(url, below: references.footnotes.count) {
        writeFootnoteReference(references.footnotes[number])
        return .over
      }
    default: break
    }
    switch Address(url) {
    case .mark(let scheme) where linkSchemes.contains(scheme):
      return enterMarkLink(node, scheme, url.range(from: scheme.utf8.count + 1))
    case .inside:
      html.raw("<a href=\"")
      let mark = addMark(.address, String(decoding: url, as: UTF8.self), title: title(of: node))
      addSlot(mark, .address)
      writeTitle(node)
      html.raw("\">")
      links.append(OpenLink(closing: .anchor, mark: mark, start: words.count))
    case .outside: openAnchor(node, url)
    case .empty:
      reportEmptyLink(node)
      links.append(OpenLink(closing: .nothing, mark: nil, start: words.count))
    case .mark, .refused:
      if options.allowsAnyURL {
        openAnchor(node, url)
      } else {
        reportUnsafe(url, isImage: false)
        links.append(OpenLink(closing: .nothing, mark: nil, start: words.count))
      }
    }
    return .inside
  }

  private mutating func openAnchor(_ node: Node, _ url: UnsafeBufferPointer<UInt8>) {
    html.raw("<a href=\"")
    html.href(url)
    writeTitle(node)
    html.raw("\">")
    links.append(OpenLink(closing: .anchor, mark: nil, start: words.count))
  }

  mutating func leaveLink(_ node: Node) {
    guard let link = links.popLast() else { return }
    if let mark = link.mark { setWords(of: mark, from: link.start) }
    switch link.closing {
    case .anchor: html.raw("</a>")
    case .slot: if let mark = link.mark { addSlot(mark, .close) }
    case .nothing: break
    }
  }

  mutating func writeTitle(_ node: Node) {
    guard node.hasTitle(absent: absentTitle) else { return }
    html.raw("\" title=\"")
    html.attribute(node.title)
  }

  func title(of node: Node) -> String? {
    node.hasTitle(absent: absentTitle) ? String(decoding: node.title, as: UTF8.self) : nil
  }

  // MARK: Marks

  private mutating func enterMarkLink(
    _ node: Node, _ scheme: String, _ target: UnsafeBufferPointer<UInt8>
  ) -> Step {
    let destination = percentDecoded(target)
    let mark = addMark(.link(scheme: scheme), destination, title: title(of: node))
    if destination.utf8.contains(where: isWhitespace) {
      reportSpaceInMark(scheme, destination, page.marks[mark].ordinal)
    }
    let start = words.count
    if let placeholder = placeholder(in: node) {
      words.append(contentsOf: placeholder)
      setWords(of: mark, from: start)
      addSlot(mark, .whole)
      return .over
    }
    addSlot(mark, .open)
    links.append(OpenLink(closing: .slot, mark: mark, start: start))
    return .inside
  }

  /// The text of a link that leaves its words to the house style: nothing, `…` or `...`.
  private func placeholder(in node: Node) -> UnsafeBufferPointer<UInt8>? {
    guard let child = node.firstChild else { return UnsafeBufferPointer(start: nil, count: 0) }
    guard child.kind == CMARK_NODE_TEXT, child.next == nil else { return nil }
    let text = child.literal
    let isPlaceholder = text.has("…", at: 0) && text.count == 3 || text.elementsEqual("...".utf8)
    return isPlaceholder || text.isEmpty ? text : nil
  }

  /// `[@a; @b]` gives one mark a source. `[@a][@b]`, which CommonMark reads as a link to b with the
  /// words `@a`, cites both; and `[the report][@b]` are words for the source.
  private mutating func enterCitation(_ node: Node, _ citation: CitationSyntax) -> Step {
    let text = String(decoding: node.words(), as: UTF8.self)
    if text.hasPrefix("@") {
      if text == citation.label {
        cite(citation)
      } else if text.lowercased() == citation.label.lowercased() {
        // The label was found by another spelling of the same letters.
        cite(CitationSyntax(text))
      } else if let first = references.citation(text) {
        reportCitationRun(first, citation)
        cite(first)
        html.raw("\u{202F}")
        cite(citation)
      } else {
        cite(citation)
      }
      return .over
    }
    guard citation.references.count == 1, let reference = citation.references.first else {
      cite(citation)
      return .over
    }
    let mark = addMark(.link(scheme: "source"), reference.source, title: reference.locator)
    addSlot(mark, .open)
    links.append(OpenLink(closing: .slot, mark: mark, start: words.count))
    return .inside
  }

  private mutating func cite(_ citation: CitationSyntax) {
    if let fault = citation.fault { reportCitationFault(fault, citation) }
    for (index, reference) in citation.references.enumerated() {
      // A narrow space, so that two numbers side by side do not read as one.
      if index > 0 { html.raw("\u{202F}") }
      let mark = addMark(.citation, reference.source, title: reference.locator)
      addSlot(mark, .whole)
    }
  }
}

extension Address {
  /// Where a link may go that has no meaning of ours.
  var isOrdinary: Bool {
    switch self {
    case .outside, .inside, .empty: true
    case .mark, .refused: false
    }
  }
}
