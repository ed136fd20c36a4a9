/// Where the plain words of a text stand in its file, byte for byte.
///
/// libcmark does not say it (its columns are wrong across lines), so the source is read again
/// beside the words: what Markdown leaves out of them is skipped, what it changes (entities, smart
/// punctuation, line ends) is matched, and where the two cannot be brought together no place is
/// given. It is for checks that read all of a text.
public struct ProsePlaces: Sendable {
  /// What the words of a place are part of.
  public enum Setting: UInt8, Sendable {
    case plain, link, code
  }

  /// For each byte of the words the byte of the file, or -1.
  private let offsets: [Int]
  private let settings: [Setting]
  private let isSame: [Bool]

  /// - Parameters:
  ///   - words: the plain text of a paragraph, heading or cell, or of a title.
  ///   - block: where it stands in the file.
  public init(
    of words: String, in block: Range<Int>, path: String, bytes: UnsafeBufferPointer<UInt8>
  ) {
    let block = block.clamped(to: 0..<bytes.count)
    // Lines are looked at inside the block alone.
    let source = SourceText(path: path, bytes: bytes, body: block)
    var alignment = ProseAlignment(Array(words.utf8), source, block)
    alignment.run()
    offsets = alignment.offsets
    settings = alignment.settings
    isSame = alignment.isSame
  }

  /// The file's bytes of a range of the words; nil where they cannot be told.
  public func source(of range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, range.upperBound <= offsets.count, offsets[range.lowerBound] >= 0,
      offsets[range.upperBound - 1] >= offsets[range.lowerBound]
    else { return nil }
    return offsets[range.lowerBound]..<(offsets[range.upperBound - 1] + 1)
  }

  /// The same where the file has exactly these bytes, one behind the other.
  public func verbatim(_ range: Range<Int>) -> Range<Int>? {
    guard let place = source(of: range), place.count == range.count,
      range.allSatisfy({ isSame[$0] && offsets[$0] == place.lowerBound + $0 - range.lowerBound })
    else { return nil }
    return place
  }

  /// Whether a part of the words is code, or the words of a link.
  public func touches(_ setting: Setting, _ range: Range<Int>) -> Bool {
    range.clamped(to: 0..<settings.count).contains { settings[$0] == setting }
  }
}

/// Goes through words and source together.
struct ProseAlignment {
  private(set) var offsets: [Int]
  private(set) var settings: [ProsePlaces.Setting]
  private(set) var isSame: [Bool]

  private enum Visibility: UInt8 {
    case plain, hidden, link, code
    /// Shown only where the words have it too: raw HTML, the label of a link.
    case uncertain
  }

  private let words: [UInt8]
  private let source: SourceText
  private let block: Range<Int>
  private var visibility: [Visibility]
  private var word = 0
  private var place: Int

  init(_ words: [UInt8], _ source: SourceText, _ block: Range<Int>) {
    self.words = words
    self.source = source
    self.block = block
    offsets = Array(repeating: -1, count: words.count)
    settings = Array(repeating: .plain, count: words.count)
    isSame = Array(repeating: false, count: words.count)
    visibility = Array(repeating: .plain, count: block.count)
    place = block.lowerBound
    for construct in InlineScanner.scan(source, block) { mark(construct) }
  }

  private mutating func set(_ range: Range<Int>, _ value: Visibility) {
    for offset in range.clamped(to: block) { visibility[offset - block.lowerBound] = value }
  }

  private mutating func mark(_ construct: InlineConstruct) {
    switch construct.kind {
    case .link:
      set(construct.range, .hidden)
      set(construct.content, .link)
    case .reference:
      set(construct.range, .uncertain)
      let isCitation = source.bytes.has("@", at: construct.content.lowerBound)
      set(construct.content, isCitation ? .hidden : .link)
    case .code:
      set(construct.range, .hidden)
      let isFormula = source.bytes.has("= ", at: construct.content.lowerBound)
      if !isFormula { set(construct.content, .code) }
    case .image, .citation, .footnote: set(construct.range, .hidden)
    case .html: set(construct.range, .uncertain)
    // Words that were meant for those of a link.
    case .outerLink, .broken, .apart: set(construct.content, .link)
    }
  }

  mutating func run() {
    skipOpening()
    while word < words.count, place < block.upperBound {
      if !step() { recover() }
    }
  }

  /// What stands before the words of a caption, a task or a call-out.
  private mutating func skipOpening() {
    let bytes = source.bytes
    if bytes.has("Table:", at: place), !words.starts(with: "Table:".utf8) { place += 6 }
    let isTask = bytes.has("[ ] ", at: place) || bytes.has("[x] ", at: place)
    if isTask || bytes.has("[X] ", at: place), words.first != UInt8(ascii: "[") { place += 4 }
    if bytes.has("[!", at: place), !words.starts(with: "[!".utf8) {
      while place < block.upperBound, !isLineEnd(bytes[place]) { place += 1 }
    }
  }

  /// Matches one character, or skips one byte of the source.
  private mutating func step() -> Bool {
    let byte = source.bytes[place]
    let shown = visibility[place - block.lowerBound]
    if shown == .hidden {
      place += 1
      return true
    }
    if byte == UInt8(ascii: "&"), let length = entityLength() {
      take(scalarLength(words[word]), from: length, isSame: false)
      return true
    }
    if byte == words[word] {
      take(1, from: 1, isSame: true)
      return true
    }
    if isLineEnd(byte), words[word] == UInt8(ascii: " ") || words[word] == lineFeed {
      take(1, from: 1, isSame: words[word] == byte)
      skipIndentation()
      return true
    }
    if let (count, length) = smartPunctuation(byte) {
      take(count, from: length, isSame: false)
      return true
    }
    if shown == .uncertain || Self.isMarkup(byte) {
      place += 1
      return true
    }
    return false
  }

  private mutating func take(_ count: Int, from length: Int, isSame: Bool) {
    let setting: ProsePlaces.Setting =
      switch visibility[place - block.lowerBound] {
      case .link: .link
      case .code: .code
      default: .plain
      }
    let last = place + length - 1
    for index in word..<min(word + count, words.count) {
      offsets[index] = isSame ? place : index == word + count - 1 ? last : place
      settings[index] = setting
      self.isSame[index] = isSame
    }
    word = min(word + count, words.count)
    place += length
  }

  /// White space and quote signs before the text of the next line.
  private mutating func skipIndentation() {
    while place < block.upperBound,
      isSpaceOrTab(source.bytes[place]) || source.bytes[place] == UInt8(ascii: ">")
        || isLineEnd(source.bytes[place])
    {
      place += 1
    }
  }

  /// An entity that the words do not have as it stands.
  private func entityLength() -> Int? {
    let limit = min(block.upperBound, place + 12)
    guard let end = source.bytes.first(UInt8(ascii: ";"), in: place..<limit), end > place + 2,
      source.bytes[(place + 1)..<end].allSatisfy({
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x23
      }),
      !words[word...].starts(with: source.bytes[place...end])
    else { return nil }
    return end + 1 - place
  }

  private func scalarLength(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// How many bytes of the words a sign of the source became, and how many it has itself.
  private func smartPunctuation(_ byte: UInt8) -> (Int, Int)? {
    guard words[word] == 0xE2, word + 2 < words.count else { return nil }
    switch (byte, words[word + 1], words[word + 2]) {
    // ‘ ’ “ ”
    case (UInt8(ascii: "'"), 0x80, 0x98...0x99), (UInt8(ascii: "\""), 0x80, 0x9C...0x9D):
      return (3, 1)
    // – —
    case (UInt8(ascii: "-"), 0x80, 0x93): return (3, 2)
    case (UInt8(ascii: "-"), 0x80, 0x94): return (3, 3)
    // …
    case (UInt8(ascii: "."), 0x80, 0xA6): return (3, 3)
    default: return nil
    }
  }

  /// Signs that Markdown and YAML take for themselves.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    isWhitespace(byte) || "*_~\\#>|[]-'\"+=".utf8.contains(byte)
  }

  /// In bytes, so that no text can make the search a long one.
  private static let farthestRecovery = 2_000

  /// Looks for the next words further on in the source; a word that is nowhere has no place.
  private mutating func recover() {
    let next = words[word..<min(word + 8, words.count)]
    let limit = min(block.upperBound, place + Self.farthestRecovery) - next.count
    if next.count == 8, place < limit,
      let found = (place...limit).first(where: {
        visibility[$0 - block.lowerBound] != .hidden
          && source.bytes[$0..<($0 + next.count)].elementsEqual(next)
      })
    {
      place = found
    } else {
      word += 1
    }
  }
}
