import CCmark
import Markup

/// An image that was entered and not left yet: what is inside is its alternative text.
struct OpenImage {
  enum Alternative {
    /// In `alt="…"`.
    case attribute
    /// As text, since the image itself was refused.
    case text
    /// Only kept, for a figure.
    case silent
  }

  let node: Node
  let alternative: Alternative
  var mark: Int?
  var text: [UInt8] = []
}

extension PageRenderer {
  mutating func enterImage(_ node: Node) -> Step {
    let url = node.url
    guard options.extensions else {
      let isAllowed = options.allowsAnyURL || Address(url).isOrdinary
      openImage(node, isAllowed ? url : UnsafeBufferPointer(start: nil, count: 0))
      return .inside
    }
    switch Address(url) {
    case .mark(let scheme) where figureSchemes.contains(scheme):
      let target = percentDecoded(url.range(from: scheme.utf8.count + 1))
      let isSmall = scheme == "chart" && !paragraph.isFigures
      let mark = addMark(
        isSmall ? .sparkline : .figure(scheme: scheme), target, title: title(of: node))
      if !isSmall, paragraph.hasTag { reportFigureInText(page.marks[mark]) }
      image = OpenImage(node: node, alternative: .silent, mark: mark)
    case .inside:
      html.raw("<img src=\"")
      let mark = addMark(.image, String(decoding: url, as: UTF8.self), title: title(of: node))
      addSlot(mark, .address)
      html.raw("\" alt=\"")
      image = OpenImage(node: node, alternative: .attribute, mark: mark)
    case .outside: openImage(node, url)
    case .empty:
      reportEmptyLink(node)
      image = OpenImage(node: node, alternative: .text)
    case .mark, .refused:
      if options.allowsAnyURL {
        openImage(node, url)
      } else {
        reportUnsafe(url, isImage: true)
        image = OpenImage(node: node, alternative: .text)
      }
    }
    return .inside
  }

  private mutating func openImage(_ node: Node, _ url: UnsafeBufferPointer<UInt8>) {
    html.raw("<img src=\"")
    html.href(url)
    html.raw("\" alt=\"")
    image = OpenImage(node: node, alternative: .attribute)
  }

  /// Inside an image only text counts, whatever it is wrapped in.
  mutating func enterInImage(_ node: Node, _ kind: cmark_node_type) -> Step {
    switch kind {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
      writeAlternative(node.literal)
      return .over
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      [UInt8(ascii: " ")].withUnsafeBufferPointer { writeAlternative($0) }
      return .over
    case CMARK_NODE_LINK:
      if options.extensions { reportMarkInImage(node) }
      // Left like any other link.
      links.append(OpenLink(closing: .nothing, mark: nil, start: words.count))
      return .inside
    default: return .inside
    }
  }

  private mutating func writeAlternative(_ text: UnsafeBufferPointer<UInt8>) {
    switch image?.alternative {
    case .attribute: html.attribute(text)
    case .text:
      html.text(text)
      words.append(contentsOf: text)
    case .silent, nil: break
    }
    if image?.mark != nil { image?.text.append(contentsOf: text) }
  }

  mutating func leaveImage(_ node: Node) {
    guard let image, image.node == node else { return }
    self.image = nil
    if let mark = image.mark {
      page.marks[mark].text = String(decoding: image.text, as: UTF8.self)
    }
    switch image.alternative {
    case .attribute:
      writeTitle(node)
      html.raw("\" />")
    case .text: break
    case .silent:
      if let mark = image.mark { addSlot(mark, .whole) }
    }
  }

  /// A paragraph of figures alone is none: a figure is a block and cannot stand in `<p>`.
  func holdsOnlyFigures(_ paragraph: Node) -> Bool {
    guard paragraph.firstChild?.kind == CMARK_NODE_IMAGE else { return false }
    var next = paragraph.firstChild
    while let node = next {
      switch node.kind {
      case CMARK_NODE_IMAGE:
        guard case .mark(let scheme) = Address(node.url), figureSchemes.contains(scheme) else {
          return false
        }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: break
      default: return false
      }
      next = node.next
    }
    return true
  }
}
