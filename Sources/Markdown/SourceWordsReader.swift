/// Takes the markup out of a block's source and keeps the places of what is left.
struct SourceWordsReader {
  private let source: SourceText
  private let range: Range<Int>
  private let constructs: [InlineConstruct]
  private var next = 0
  private var words: SourceWords

  /// What stands for words that are not there yet.
  private static let placeholder = Array("\u{FFFC}".utf8)

  init(_ source: SourceText, _ block: TextBlock) {
    self.source = source
    words = SourceWords(kind: block.kind, source: block.source)
    var range = block.source
    if block.kind == .heading { (range, words.level) = Self.heading(source, range) }
    self.range = range
    constructs = InlineScanner.scan(source, range)
  }

  private var bytes: UnsafeBufferPointer<UInt8> { source.bytes }

  mutating func read() -> SourceWords {
    read(range)
    return words
  }

  /// A heading's words and level: behind its number signs, or above its underline
  /// (CommonMark 0.30 §4.2, §4.3).
  private static func heading(_ source: SourceText, _ block: Range<Int>) -> (Range<Int>, Int) {
    let bytes = source.bytes
    let marks = bytes[block].prefix { $0 == UInt8(ascii: "#") }.count
    var start = block.lowerBound
    var end = block.upperBound
    func trim() {
      while start < end, isWhitespace(bytes[start]) { start += 1 }
      while end > start, isWhitespace(bytes[end - 1]) { end -= 1 }
    }
    if (1...6).contains(marks) {
      start += marks
      trim()
      var hashes = end
      while hashes > start, bytes[hashes - 1] == UInt8(ascii: "#") { hashes -= 1 }
      if hashes == start || isSpaceOrTab(bytes[hashes - 1]) { end = hashes }
      trim()
      return (start..<end, marks)
    }
    trim()
    let isFirst = bytes[max(start, end - 1)] == UInt8(ascii: "=")
    while end > start, !isLineEnd(bytes[end - 1]) { end -= 1 }
    trim()
    return (start..<end, isFirst ? 1 : 2)
  }

  // MARK: Words

  private mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      while next < constructs.count, constructs[next].range.lowerBound < index { next += 1 }
      if next < constructs.count, constructs[next].range.lowerBound == index,
        let end = readConstruct(constructs[next])
      {
        index = max(end, index + 1)
      } else {
        index = readByte(index, range)
      }
    }
  }

  /// - Returns: where the text goes on.
  private mutating func readByte(_ index: Int, _ range: Range<Int>) -> Int {
    let byte = bytes[index]
    if isLineEnd(byte) {
      append(UInt8(ascii: " "), index)
      return min(lineContinuation(source, from: index) ?? range.upperBound, range.upperBound)
    }
    switch byte {
    case UInt8(ascii: "\\"):
      let next = index + 1
      if next < range.upperBound, isPunctuation(bytes[next]) {
        append(bytes[next], next)
        return next + 1
      }
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return readSigns(from: index, range)
    default: break
    }
    append(byte, index)
    return index + 1
  }

  /// Reads all the equal signs that begin at a place: they are markup together, or words.
  ///
  /// - Returns: where the text goes on.
  private mutating func readSigns(from start: Int, _ range: Range<Int>) -> Int {
    let sign = bytes[start]
    var end = start + 1
    while end < range.upperBound, bytes[end] == sign { end += 1 }
    if !isEmphasis(start..<end, in: range) {
      for offset in start..<end { append(sign, offset) }
    }
    return end
  }

  /// Whether signs only change how the words beside them look: they touch one of them, and
  /// underscores stand outside of it (CommonMark 0.30 §6.2).
  private func isEmphasis(_ signs: Range<Int>, in range: Range<Int>) -> Bool {
    let space = UInt8(ascii: " ")
    let before = signs.lowerBound > range.lowerBound ? bytes[signs.lowerBound - 1] : space
    let after = signs.upperBound < range.upperBound ? bytes[signs.upperBound] : space
    let touches = !isWhitespace(before) || !isWhitespace(after)
    switch bytes[signs.lowerBound] {
    case UInt8(ascii: "*"): return touches
    case UInt8(ascii: "_"): return touches && !(isWordByte(before) && isWordByte(after))
    default: return touches && signs.count == 2
    }
  }

  private mutating func append(_ byte: UInt8, _ offset: Int) {
    words.text.append(byte)
    words.offsets.append(offset)
  }

  private mutating func appendPlaceholder(at offset: Int) {
    for byte in Self.placeholder { append(byte, offset) }
  }

  // MARK: Constructs

  /// - Returns: where it ends; nil where it is read as plain words.
  private mutating func readConstruct(_ construct: InlineConstruct) -> Int? {
    let end = construct.range.upperBound
    let destination = source.string(construct.destination)
    switch construct.kind {
    case .outerLink, .broken, .apart: return nil
    case .html: return end
    case .footnote: return end
    case .code:
      add(.code, construct, SourceCode(source, construct.content).text) {
        $0.appendPlaceholder(at: construct.range.lowerBound)
      }
    case .citation:
      add(.citation, construct, source.string(construct.content)) { _ in }
    case .reference:
      if destination.hasPrefix("^") { return end }
      add(destination.hasPrefix("@") ? .citation : .link, construct, destination) {
        $0.read(construct.content)
      }
    case .image:
      add(.image, construct, destination) { _ in }
      words.parts[words.parts.count - 1].alternative = source.string(construct.content)
    case .link where construct.content == construct.destination:
      add(.autolink, construct, destination) {
        $0.appendPlaceholder(at: construct.range.lowerBound)
      }
    case .link:
      let content = source.string(construct.content)
      let isFilledIn =
        content == "…" || content == "..." || content.isEmpty && isFilled(destination)
      add(.link, construct, destination) { reader in
        if isFilledIn {
          reader.appendPlaceholder(at: construct.range.lowerBound)
        } else {
          reader.read(construct.content)
        }
      }
    }
    return end
  }

  /// Whether a link without words gets some: it has one of our schemes.
  private func isFilled(_ destination: String) -> Bool {
    linkSchemes.contains { destination.hasPrefix($0 + ":") }
  }

  private mutating func add(
    _ kind: SourceWords.Part.Kind, _ construct: InlineConstruct, _ destination: String,
    words read: (inout SourceWordsReader) -> Void
  ) {
    let start = words.text.count
    let part = words.parts.count
    words.parts.append(
      SourceWords.Part(
        kind: kind, words: start..<start, destination: destination, whole: construct.range,
        content: construct.content))
    read(&self)
    let end = words.text.count
    words.parts[part].words = start..<end
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
  default: false
  }
}
