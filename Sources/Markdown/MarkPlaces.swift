/// Where the marks of one block stand in its source.
struct MarkPlaces {
  struct Key: Hashable {
    enum Kind: Hashable {
      case link, image, code, html, citation, footnote
    }

    var kind: Kind
    /// The address, code or label.
    var text: String
  }

  struct Place: Equatable {
    /// From the first bracket or backtick to the last.
    var whole: Range<Int>
    /// The words inside; for a citation `@a, para. 12`.
    var words: Range<Int>
    var destination: Range<Int>
    var title: Range<Int>?
  }

  private let source: SourceText
  let constructs: [InlineConstruct]
  private var places: [Key: [Place]] = [:]
  /// Links and images whose address stands elsewhere, by their words.
  private var byWords: [String: [Place]] = [:]

  init(_ source: SourceText, block: Range<Int>) {
    self.source = source
    constructs = InlineScanner.scan(source, block)
    for construct in constructs { add(construct) }
  }

  private mutating func add(_ construct: InlineConstruct) {
    let place = Place(
      whole: construct.range, words: construct.content, destination: construct.destination,
      title: construct.title)
    switch construct.kind {
    case .link:
      places[Key(kind: .link, text: address(of: construct)), default: []].append(place)
      byWords[source.string(construct.content), default: []].append(place)
    case .image:
      places[Key(kind: .image, text: address(of: construct)), default: []].append(place)
    case .code:
      let code = SourceCode(source, construct.content).text
      places[Key(kind: .code, text: code), default: []].append(place)
    case .html:
      places[Key(kind: .html, text: ""), default: []].append(place)
    case .footnote:
      let label = source.string(construct.content).dropFirst()
      places[Key(kind: .footnote, text: String(label)), default: []].append(place)
    case .citation: addCitations(construct.content, place)
    case .reference:
      if source.bytes.has("@", at: construct.content.lowerBound) {
        addCitations(construct.content, place)
      }
      if source.bytes.has("@", at: construct.destination.lowerBound) {
        addCitations(construct.destination, place)
      }
      byWords[source.string(construct.content), default: []].append(place)
    case .outerLink, .broken, .apart: break
    }
  }

  /// One place a source that a label names.
  private mutating func addCitations(_ label: Range<Int>, _ place: Place) {
    if CitationSyntax(source.string(label)).references.isEmpty {
      places[Key(kind: .citation, text: ""), default: []].append(place)
      return
    }
    for part in source.bytes[label].split(separator: UInt8(ascii: ";")) {
      var range = part.startIndex..<part.endIndex
      while let first = range.first, isWhitespace(source.bytes[first]) {
        range = (first + 1)..<range.upperBound
      }
      guard let reference = CitationSyntax(source.string(range)).references.first else { continue }
      var place = place
      place.words = range
      let key = Key(kind: .citation, text: reference.source)
      places[key, default: []].append(place)
    }
  }

  private func address(of construct: InlineConstruct) -> String {
    addressKey(resolvedAddress(source.bytes, construct))
  }

  func place(_ key: Key, _ ordinal: Int, words: String = "") -> Place? {
    if let found = places[key], ordinal < found.count { return found[ordinal] }
    return key.kind == .link || key.kind == .image ? byWords[words]?.first : nil
  }

  func place(of mark: Mark) -> Place? {
    guard let key = Key(mark.kind, mark.destination) else { return nil }
    return place(key, mark.ordinal, words: mark.text)
  }
}

extension MarkPlaces.Key {
  /// Nil for a block, which is no inline.
  init?(_ kind: Mark.Kind, _ destination: String) {
    switch kind {
    case .link(let scheme): self.init(kind: .link, text: "\(scheme):\(destination)")
    case .address: self.init(kind: .link, text: destination)
    case .image: self.init(kind: .image, text: destination)
    case .figure(let scheme): self.init(kind: .image, text: "\(scheme):\(destination)")
    case .sparkline: self.init(kind: .image, text: "chart:\(destination)")
    case .citation: self.init(kind: .citation, text: destination)
    case .expression: self.init(kind: .code, text: "= " + destination)
    case .block, .table: return nil
    }
  }
}

/// An address as places are looked up by it: with one of our schemes, what follows is decoded.
func addressKey(_ url: some Collection<UInt8>) -> String {
  let address = String(decoding: url, as: UTF8.self)
  for scheme in linkSchemes + figureSchemes where address.hasPrefix(scheme + ":") {
    return scheme + ":" + percentDecoded(address.utf8.dropFirst(scheme.utf8.count + 1))
  }
  return address
}

/// A link's address with escapes and entities resolved, by libcmark itself.
func resolvedAddress(
  _ bytes: UnsafeBufferPointer<UInt8>, _ construct: InlineConstruct
) -> [UInt8] {
  let raw = Array(bytes[construct.destination])
  guard raw.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }) else {
    return raw
  }
  let isAutolink = construct.content == construct.destination
  let isAngled = bytes[construct.destination.lowerBound - 1] == UInt8(ascii: "<")
  return withArena {
    let root = commonMarkTree(smart: false, validate: true) { feed in
      feed(isAutolink ? "" : "[a](")
      feed(isAngled ? "<" : "")
      feed(raw)
      feed(isAngled ? ">" : "")
      feed(isAutolink ? "" : ")")
    }
    return root?.firstChild?.firstChild.map { Array($0.url) } ?? raw
  }
}
