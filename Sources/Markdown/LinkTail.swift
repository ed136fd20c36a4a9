/// `(address "title")` behind the words of a link (CommonMark 0.30 §6.3).
struct LinkTail {
  private let source: SourceText
  private let limit: Int
  private let start: Int
  private(set) var index: Int
  private(set) var destination = 0..<0
  /// Between its quotes.
  private(set) var title: Range<Int>?

  /// Longer titles are not looked for, so that many unclosed ones cost little.
  private static let longestTitle = 2_000
  /// How far to look for the end of what is no tail.
  private static let longestFault = 500

  /// At an opening parenthesis.
  init(_ source: SourceText, at index: Int, limit: Int) {
    self.source = source
    self.limit = limit
    self.index = index
    start = index
  }

  private var bytes: UnsafeBufferPointer<UInt8> { source.bytes }

  private func byte(_ offset: Int) -> UInt8? { offset < limit ? bytes[offset] : nil }

  /// Reads up to and with the closing parenthesis. False if this is no tail of a link; `index` then
  /// stands where reading stopped.
  mutating func read() -> Bool {
    index = start + 1
    _ = skipSpace()
    guard byte(index) == UInt8(ascii: "<") ? readAngled() : readPlain() else { return false }
    let hasSpace = skipSpace()
    if byte(index) == UInt8(ascii: ")") {
      index += 1
      return true
    }
    guard hasSpace, readTitle() else { return false }
    _ = skipSpace()
    guard byte(index) == UInt8(ascii: ")") else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() -> Bool {
    let from = index
    while let byte = byte(index), isWhitespace(byte) {
      guard isLineEnd(byte) else {
        index += 1
        continue
      }
      guard let next = lineContinuation(source, from: index) else { break }
      index = next
    }
    return index > from
  }

  private mutating func readAngled() -> Bool {
    let from = index + 1
    index = from
    while let byte = byte(index) {
      switch byte {
      case UInt8(ascii: ">"):
        destination = from..<index
        index += 1
        return true
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "<"), lineFeed, carriageReturn: return false
      default: index += 1
      }
    }
    return false
  }

  private mutating func readPlain() -> Bool {
    let from = index
    var depth = 0
    scan: while let byte = byte(index) {
      switch byte {
      case UInt8(ascii: "\\"):
        index += self.byte(index + 1).map(isPunctuation) == true ? 2 : 1
        continue
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return false }
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case 0...0x20, 0x7F: break scan
      default: break
      }
      index += 1
    }
    destination = from..<min(index, limit)
    return depth == 0
  }

  private mutating func readTitle() -> Bool {
    guard let open = byte(index) else { return false }
    let close: UInt8
    switch open {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = open
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return false
    }
    let from = index + 1
    var position = from
    while position - from < Self.longestTitle, let byte = byte(position) {
      if byte == close {
        title = from..<position
        index = position + 1
        return true
      }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  /// Why `read` failed, judged by what stands between the parentheses, and where that ends.
  var fault: (InlineConstruct.Fault, end: Int) {
    let from = min(start + 1, limit)
    let line = source.line(source.lineIndex(of: start))
    let far = max(from, min(limit, line.upperBound, from + Self.longestFault))
    let close = bytes.first(UInt8(ascii: ")"), in: from..<far)
    let end = close ?? far
    return (fault(in: from..<end, isClosed: close != nil), close.map { $0 + 1 } ?? end)
  }

  private func fault(in range: Range<Int>, isClosed: Bool) -> InlineConstruct.Fault {
    let text = bytes.slice(range)
    if let colon = schemeEnd(text), colon + 1 < text.count, isWhitespace(text[colon + 1]) {
      let scheme = String(decoding: text[..<colon], as: UTF8.self)
      if (linkSchemes + figureSchemes).contains(scheme) { return .spaceAfterScheme(scheme) }
    }
    if !hasTypographicQuote(text), let id = openFigureLink(text) {
      return .openFigureLink(id: id)
    }
    if hasTypographicQuote(text) { return .curlyQuotes }
    return isClosed && text.contains(where: isWhitespace) ? .spaceInAddress : .malformed
  }
}

/// `fact:un-theft` where the text goes on with something that is no title in quotes.
private func openFigureLink(_ text: UnsafeBufferPointer<UInt8>) -> String? {
  guard let colon = schemeEnd(text), colon + 1 < text.count else { return nil }
  let scheme = String(decoding: text[..<colon], as: UTF8.self)
  guard linkSchemes.contains(scheme) else { return nil }
  let end = text[(colon + 1)...].firstIndex { !isInFigureID($0) } ?? text.endIndex
  let next = text[end...].first { !isWhitespace($0) }
  guard end > colon + 1, next != UInt8(ascii: "\""), next != UInt8(ascii: "'") else { return nil }
  return String(decoding: text[..<end], as: UTF8.self)
}

private func isInFigureID(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "-"), UInt8(ascii: "/"):
    true
  default: false
  }
}

/// `“`, `”`, `„`, `‘`, `’`, `‚` (U+2018 to U+201E) and the guillemets.
private func hasTypographicQuote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  for index in text.indices.dropLast() {
    switch (text[index], text[index + 1]) {
    case (0xC2, 0xAB), (0xC2, 0xBB): return true
    case (0xE2, 0x80):
      if index + 2 < text.count, (0x98...0x9E).contains(text[index + 2]) { return true }
    default: continue
    }
  }
  return false
}
