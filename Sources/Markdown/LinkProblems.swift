import CCmark
import Diagnostics

/// What is wrong with links and images.
extension PageRenderer {
  mutating func reportUnsafe(_ url: UnsafeBufferPointer<UInt8>, isImage: Bool) {
    guard canReport else { return }
    let address = String(decoding: url, as: UTF8.self)
    let key = MarkPlaces.Key(kind: isImage ? .image : .link, text: addressKey(url))
    let place = place(key, nextOrdinal(key))
    let thing = isImage ? "image" : "link"
    report(
      .unsafeLink, "the \(thing) goes to '\(shown(address))', \(whyUnsafe(address))",
      at: place.destination.isEmpty ? place.whole : place.destination,
      help: unsafeHelp(address, isImage: isImage))
  }

  mutating func reportEmptyLink(_ node: Node) {
    guard canReport else { return }
    let isImage = node.kind == CMARK_NODE_IMAGE
    let words = String(decoding: node.words(), as: UTF8.self)
    let key = MarkPlaces.Key(kind: isImage ? .image : .link, text: "")
    let place = place(key, nextOrdinal(key))
    report(
      .emptyLink, "the \(isImage ? "image" : "link") '\(shown(words))' has no address",
      at: place.whole, help: "write an address between the parentheses")
  }

  mutating func reportSpaceInMark(_ scheme: String, _ destination: String, _ ordinal: Int) {
    let key = MarkPlaces.Key(kind: .link, text: "\(scheme):\(destination)")
    let place = place(key, ordinal)
    let id = String(destination.filter { !$0.isWhitespace })
    let isPlain = source.string(place.destination) == "\(scheme):\(destination)"
    report(
      .linkSpace, "there is a space in '\(scheme):\(shown(destination))'",
      at: place.destination.isEmpty ? place.whole : place.destination,
      help: "write '\(scheme):\(shown(id))'",
      fix: isPlain
        ? Fix("take the space out", source.range(place.destination), with: "\(scheme):\(id)") : nil)
  }

  mutating func reportMarkInImage(_ node: Node) {
    let url = node.url
    let isCitation =
      url.first == References.citationMark || url.first == References.footnoteMark
    if case .mark = Address(url) {} else if !isCitation { return }
    let block = page.blocks.last?.source ?? 0..<0
    let image = openPlaces()?.constructs.first { $0.kind == .image && holdsMark($0.content) }
    report(
      .markInImage,
      "an alternative text is plain words, and this one holds a "
        + (isCitation ? "citation" : "link to '\(shown(String(decoding: url, as: UTF8.self)))'"),
      at: image?.content ?? block,
      help: "write the words themselves, and the link in the text beside the image")
  }

  private func holdsMark(_ range: Range<Int>) -> Bool {
    source.bytes[range].contains(UInt8(ascii: "["))
  }

  mutating func reportFigureInText(_ mark: Mark) {
    guard canReport, let key = MarkPlaces.Key(mark.kind, mark.destination) else { return }
    report(
      .figureInText, "the table '\(shown(mark.destination))' stands in the middle of a paragraph",
      at: place(key, mark.ordinal).whole,
      help: "put it on a line of its own, with an empty line before and after it")
  }

  /// An autolink inside a link: libcmark nests the two, which HTML does not allow.
  mutating func reportNestedLink(_ url: UnsafeBufferPointer<UInt8>) {
    guard canReport else { return }
    let key = MarkPlaces.Key(kind: .link, text: addressKey(url))
    report(
      .linkInLink, "a link stands inside the words of another",
      at: place(key, nextOrdinal(key)).whole,
      help: "a link cannot stand inside a link: end one before the other")
  }
}
