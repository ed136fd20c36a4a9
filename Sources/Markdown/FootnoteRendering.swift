import Markup

/// Which footnotes a page refers to, in the order of their first references.
struct Footnotes {
  private let items: Set<OpaquePointer>
  /// Folded label to index in `References.definitions`.
  private let byLabel: [String: Int]
  /// The definitions that were referred to, in order; the first is number 1.
  private(set) var order: [Int] = []
  /// How often each of `order` was referred to.
  private(set) var referenceCounts: [Int] = []
  private var numbers: [Int: Int] = [:]
  /// The number, from 0, of the footnote that is being written.
  var current: Int?
  var hasBackLinks = false

  /// Folded labels of what looks like a definition and stands in the wrong place.
  private let strays: Set<String>

  init(_ references: References, _ source: SourceText) {
    strays = Set(
      references.strayDefinitions.compactMap { start in
        BracketLabel(source, at: start).map { foldedLabel(String($0.text.dropFirst())) }
      })
    var byLabel: [String: Int] = [:]
    for (index, definition) in references.definitions.enumerated() {
      let label = foldedLabel(definition.label)
      if byLabel[label] == nil { byLabel[label] = index }
    }
    self.byLabel = byLabel
    items = Set(references.definitions.compactMap(\.item))
  }

  func isItem(_ node: Node) -> Bool { items.contains(node.pointer) }

  func areAllItems(of list: Node) -> Bool {
    var next = list.firstChild
    while let item = next {
      guard isItem(item) else { return false }
      next = item.next
    }
    return true
  }

  func isStray(_ label: String) -> Bool { strays.contains(foldedLabel(label)) }

  func definition(_ label: String) -> Int? { byLabel[foldedLabel(label)] }

  /// Another reference: the footnote's number from 0, and how many references came before.
  mutating func refer(to definition: Int) -> (number: Int, before: Int) {
    if let number = numbers[definition] {
      referenceCounts[number] += 1
      return (number, referenceCounts[number] - 1)
    }
    numbers[definition] = order.count
    order.append(definition)
    referenceCounts.append(1)
    return (order.count - 1, 0)
  }

  func isReferred(_ definition: Int) -> Bool { numbers[definition] != nil }
}

extension PageRenderer {
  /// `<sup>` with a link to the footnote. The note's id is `fn-1`, those of its references are
  /// `fn-1-ref`, `fn-1-ref-2` and so on.
  mutating func writeFootnoteReference(_ label: String) {
    guard let definition = footnotes.definition(label) else {
      html.raw("[^")
      html.text(label)
      html.raw("]")
      reportUndefinedFootnote(label)
      return
    }
    let (number, before) = footnotes.refer(to: definition)
    html.raw("<sup class=\"footnote-ref\"><a href=\"#fn-")
    html.text(String(number + 1))
    html.raw("\" id=\"")
    writeReferenceID(number, before)
    html.raw("\" role=\"doc-noteref\" aria-label=\"")
    writeLabel(options.words.footnote, "\(number + 1)")
    html.raw("\">")
    html.text(String(number + 1))
    html.raw("</a></sup>")
  }

  private mutating func writeLabel(_ label: String, _ number: String) {
    html.attribute(label.replacing("{0}", with: number))
  }

  private mutating func writeReferenceID(_ number: Int, _ before: Int) {
    html.raw("fn-")
    html.text(String(number + 1))
    html.raw("-ref")
    if before > 0 {
      html.raw("-")
      html.text(String(before + 1))
    }
  }

  /// The section with the notes that were referred to; a note may refer to further ones.
  mutating func writeFootnotes() {
    guard !footnotes.order.isEmpty else { return }
    startLine()
    html.raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
    html.attribute(options.words.footnotes)
    html.raw("\">\n<ol>\n")
    var number = 0
    while number < footnotes.order.count {
      let definition = references.definitions[footnotes.order[number]]
      if let item = definition.item.flatMap({ Node($0) }) {
        footnotes.current = number
        footnotes.hasBackLinks = false
        html.raw("<li id=\"fn-")
        html.text(String(number + 1))
        html.raw("\">\n")
        walk(item)
        if !footnotes.hasBackLinks {
          startLine()
          html.raw("<p>")
          writeBackLinks(number, isAlone: true)
          html.raw("</p>\n")
        }
        html.raw("</li>\n")
      }
      number += 1
    }
    footnotes.current = nil
    html.raw("</ol>\n</section>\n")
  }

  /// References that stand in notes further down are not known yet; they get no way back.
  mutating func writeBackLinks(_ number: Int, isAlone: Bool = false) {
    footnotes.hasBackLinks = true
    for before in 0..<footnotes.referenceCounts[number] {
      html.raw(before == 0 && isAlone ? "<a href=\"#" : " <a href=\"#")
      writeReferenceID(number, before)
      html.raw("\" role=\"doc-backlink\" aria-label=\"")
      writeLabel(
        options.words.backToReference,
        before == 0 ? "\(number + 1)" : "\(number + 1)-\(before + 1)")
      html.raw("\">\u{21A9}\u{FE0E}</a>")
    }
  }
}
