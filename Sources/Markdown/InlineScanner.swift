/// Reads the source of a paragraph, heading or cell as CommonMark 0.30 §6 does, for the places of
/// its links, images, code spans and citations.
struct InlineScanner {
  private let source: SourceText
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private var index: Int
  private var brackets: [Bracket] = []
  /// Openers below this depth cannot begin a link any more: one stands inside them.
  private var inactiveBelow = 0
  /// The runs of backticks by their length, last one first.
  private var backticks: [Int: [Int]] = [:]
  private var constructs: [InlineConstruct] = []
  private var broken = 0

  /// A block with this many links that are none is read no further: it is reported well enough.
  private static let mostBroken = 250

  private struct Bracket {
    var start: Int
    var isImage: Bool
    /// Where the words begin.
    var content: Int
  }

  private init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    self.range = range.clamped(to: 0..<source.bytes.count)
    bytes = source.bytes
    index = self.range.lowerBound
  }

  /// All constructs in the order in which they begin.
  static func scan(_ source: SourceText, _ range: Range<Int>) -> [InlineConstruct] {
    var scanner = InlineScanner(source, range)
    scanner.collectBackticks()
    scanner.run()
    return scanner.constructs.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  private mutating func run() {
    while index < range.upperBound, broken < Self.mostBroken {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "<"): readAngle()
      case UInt8(ascii: "["): open(isImage: false)
      case UInt8(ascii: "!"):
        if bytes.has("![", at: index) { open(isImage: true) } else { index += 1 }
      case UInt8(ascii: "]"): close()
      default: index += 1
      }
    }
  }

  // MARK: Code spans

  private mutating func collectBackticks() {
    var position = range.lowerBound
    var runs: [(length: Int, start: Int)] = []
    while let start = bytes.first(UInt8(ascii: "`"), in: position..<range.upperBound) {
      position = start
      while position < range.upperBound, bytes[position] == UInt8(ascii: "`") { position += 1 }
      runs.append((position - start, start))
    }
    for run in runs.reversed() { backticks[run.length, default: []].append(run.start) }
  }

  private mutating func readCode() {
    let start = index
    while index < range.upperBound, bytes[index] == UInt8(ascii: "`") { index += 1 }
    let length = index - start
    while let closer = backticks[length]?.last, closer < index {
      backticks[length]?.removeLast()
    }
    guard let closer = backticks[length]?.last else { return }
    constructs.append(
      InlineConstruct(kind: .code, range: start..<(closer + length), content: index..<closer))
    index = closer + length
  }

  // MARK: Autolinks and raw HTML

  /// Tags longer than this are not looked for, so that many unclosed ones cost little.
  private static let longestTag = 2_000

  private mutating func readAngle() {
    let start = index
    index += 1
    let limit = min(range.upperBound, start + Self.longestTag)
    guard let end = bytes.first(UInt8(ascii: ">"), in: index..<limit) else { return }
    let inside = index..<end
    let text = bytes.slice(inside)
    let hasNoSpace = !text.contains { isWhitespace($0) || $0 == UInt8(ascii: "<") }
    if hasNoSpace, let colon = schemeEnd(text), (2...32).contains(colon) {
      index = end + 1
      constructs.append(
        InlineConstruct(
          kind: .link, range: start..<index, content: inside, destination: inside))
    } else if hasNoSpace, text.contains(UInt8(ascii: "@")) {
      index = end + 1
    } else if let first = text.first, startsTag(first), let close = tagEnd(start, limit) {
      index = close
      constructs.append(InlineConstruct(kind: .html, range: start..<close, content: inside))
    }
  }

  private func startsTag(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// After a tag's `>`, which may not stand inside a quoted attribute.
  private func tagEnd(_ start: Int, _ limit: Int) -> Int? {
    if bytes.has("<!--", at: start) {
      var position = start + 4
      while let dash = bytes.first(UInt8(ascii: "-"), in: position..<limit) {
        if bytes.has("-->", at: dash) { return dash + 3 }
        position = dash + 1
      }
      return nil
    }
    var quote: UInt8?
    for position in start..<limit {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return position + 1
      }
    }
    return nil
  }

  // MARK: Brackets

  private mutating func open(isImage: Bool) {
    let content = index + (isImage ? 2 : 1)
    brackets.append(Bracket(start: index, isImage: isImage, content: content))
    index = content
  }

  private mutating func close() {
    let end = index
    index += 1
    guard let opener = brackets.popLast() else { return }
    let isActive = opener.isImage || brackets.count >= inactiveBelow
    inactiveBelow = min(inactiveBelow, brackets.count)
    let content = opener.content..<end
    if index < range.upperBound, bytes[index] == UInt8(ascii: "(") {
      closeInline(opener, content, isActive)
    } else if isActive {
      closeReference(opener, content)
    }
  }

  private mutating func closeInline(_ opener: Bracket, _ content: Range<Int>, _ isActive: Bool) {
    var tail = LinkTail(source, at: index, limit: range.upperBound)
    guard tail.read() else {
      broken += 1
      constructs.append(
        InlineConstruct(kind: .broken, range: opener.start..<content.upperBound, content: content))
      return
    }
    index = tail.index
    var construct = InlineConstruct(
      kind: opener.isImage ? .image : .link, range: opener.start..<index, content: content,
      destination: tail.destination, title: tail.title)
    if isActive {
      if !opener.isImage { inactiveBelow = brackets.count }
    } else {
      broken += 1
      construct.kind = .outerLink
    }
    constructs.append(construct)
  }

  /// `[words][label]`, `[label][]` or `[label]`. Only citations and footnotes are known here to be
  /// defined; what else is, is not needed for places.
  private mutating func closeReference(_ opener: Bracket, _ content: Range<Int>) {
    var end = index
    var label = content
    if index < range.upperBound, bytes[index] == UInt8(ascii: "["),
      let close = bytes.first(
        UInt8(ascii: "]"), in: index..<min(range.upperBound, index + 1_000))
    {
      if close > index + 1 { label = (index + 1)..<close }
      end = close + 1
    }
    let ours = BracketLabel(source, at: label.lowerBound - 1)
    let isOurs = ours?.end == label.upperBound + 1
    if isOurs || end > index {
      let known: InlineConstruct.Kind = ours?.isCitation == true ? .citation : .footnote
      let kind = isOurs && label == content ? known : .reference
      constructs.append(
        InlineConstruct(
          kind: kind, range: opener.start..<end, content: content, destination: label))
    }
    if isOurs {
      index = end
      if !opener.isImage { inactiveBelow = brackets.count }
    }
  }
}
