public import Markup

extension ParsedMarkdown {
  /// Writes the text without a site: links with our schemes are their words, addresses stand as
  /// they were written, an expression shows its formula.
  public func writeWords(into writer: inout HTMLWriter) {
    var position = 0
    for slot in slots {
      writer.raw(bytes[position..<slot.offset])
      position = slot.offset
      let mark = marks[slot.mark]
      switch slot.part {
      case .address: writer.href(mark.destination)
      case .whole: writeWhole(mark, into: &writer)
      case .open, .close: break
      }
    }
    writer.raw(bytes[position...])
  }

  private func writeWhole(_ mark: Mark, into writer: inout HTMLWriter) {
    switch mark.kind {
    case .expression:
      writer.raw("<code>= ")
      writer.text(mark.destination)
      writer.raw("</code>")
    case .citation:
      writer.raw("[")
      writer.text(mark.destination)
      if let locator = mark.title {
        writer.raw(", ")
        writer.text(locator)
      }
      writer.raw("]")
    case .block(let language):
      writer.raw("<pre><code class=\"language-")
      writer.attribute(language)
      writer.raw("\">")
      writer.text(mark.text)
      writer.raw("</code></pre>\n")
    case .table: break
    case .sparkline: writer.text(mark.text)
    case .link, .address, .image, .figure:
      writer.raw("…")
    }
  }
}
