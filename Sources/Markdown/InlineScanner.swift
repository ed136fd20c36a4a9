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
  private var backticks: [(start: Int, length: Int)] = []
  private var nextBackticks = 0
  private var hasSeenAll = false
  private var lastSeen: [Int: Int] = [:]
  private static let longestBackticks = 80
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
    while let start = bytes.first(UInt8(ascii: "`"), in: position..<range.upperBound) {
      position = start
      while position < range.upperBound, bytes[position] == UInt8(ascii: "`") { position += 1 }
      backticks.append((start, position - start))
    }
  }

  private mutating func readCode() {
    let start = index
    while index < range.upperBound, bytes[index] == UInt8(ascii: "`") { index += 1 }
    let length = index - start
    guard let closer = closer(length) else { return }
    constructs.append(
      InlineConstruct(kind: .code, range: start..<(closer + length), content: index..<closer))
    index = closer + length
  }

  /// The next run of as many backticks, as libcmark finds it: once it has looked through the whole
  /// text in vain, it believes the last place where it saw a run of that length to be the last one
  /// there is, and so misses some.
  private mutating func closer(_ length: Int) -> Int? {
    guard length <= Self.longestBackticks, !hasSeenAll || lastSeen[length, default: 0] > index
    else {
      return nil
    }
    while nextBackticks < backticks.count, backticks[nextBackticks].start < index {
      nextBackticks += 1
    }
    for run in backticks[nextBackticks...] {
      lastSeen[run.length] = run.start
      if run.length == length { return run.start }
    }
    hasSeenAll = true
    return nil
  }

  // MARK: Autolinks and raw HTML

  private mutating func readAngle() {
    let start = index
    guard let (found, end) = AngleScanner.scan(bytes, at: start, limit: range.upperBound) else {
      index += 1
      return
    }
    index = end
    let inside = (start + 1)..<(end - 1)
    switch found {
    case .address:
      constructs.append(
        InlineConstruct(
          kind: .link, range: start..<end, content: inside, destination: inside))
    case .email: break
    case .html:
      constructs.append(InlineConstruct(kind: .html, range: start..<end, content: inside))
    }
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
    } else if isActive, isApart(index) {
      broken += 1
      constructs.append(
        InlineConstruct(kind: .apart, range: opener.start..<index, content: content))
    } else if isActive {
      closeReference(opener, content)
    }
  }

  /// Whether a space and then `(fact:` or the like follow.
  private func isApart(_ index: Int) -> Bool {
    guard index + 2 < range.upperBound, bytes.has(" (", at: index),
      let colon = schemeEnd(bytes.slice((index + 2)..<min(range.upperBound, index + 16)))
    else { return false }
    return isOwnScheme(bytes.slice((index + 2)..<(index + 2 + colon)))
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
