/// A part of a text in quotation marks, with the marks: what somebody else said.
struct Quotation: Hashable, Sendable {
  var range: Range<Int>
  /// Between `‘ ’` or `'`, and not `“ ”` or `"`.
  var isSingle: Bool

  /// The quotations of a text in UTF-8, without those inside others. A mark that nothing closes
  /// opens none.
  static func all(in text: [UInt8]) -> [Quotation] {
    var quotations: [Quotation] = []
    // Marks that nothing closes any more.
    var hopeless: Set<Int> = []
    var index = 0
    while index < text.count {
      guard let opening = Opening(text, at: index), !hopeless.contains(opening.kind) else {
        index += 1
        continue
      }
      if let end = opening.end(in: text, from: index + opening.length) {
        quotations.append(Quotation(range: index..<end, isSingle: opening.isSingle))
        index = end
      } else {
        hopeless.insert(opening.kind)
        index += opening.length
      }
    }
    return quotations
  }
}

/// A mark that can open a quotation.
private struct Opening {
  /// Which of the pairs it begins.
  var kind: Int
  var length: Int
  var isSingle: Bool
  private var closings: [[UInt8]]

  private static let pairs: [(opening: [UInt8], closings: [[UInt8]], isSingle: Bool)] = [
    ("\"", ["\""], false), ("“", ["”"], false), ("„", ["“", "”"], false), ("«", ["»"], false),
    ("‘", ["’"], true), ("'", ["'"], true), ("‹", ["›"], true),
  ].map { (Array($0.utf8), $1.map { Array($0.utf8) }, $2) }

  init?(_ text: [UInt8], at index: Int) {
    guard
      let kind = Self.pairs.firstIndex(where: { text[index...].starts(with: $0.opening) })
    else { return nil }
    let pair = Self.pairs[kind]
    self.kind = kind
    length = pair.opening.count
    closings = pair.closings
    isSingle = pair.isSingle
    // An apostrophe stands behind a letter, and a quotation begins before one.
    guard !isWord(text, endingAt: index), index + length < text.count,
      text[index + length] != UInt8(ascii: " ")
    else { return nil }
  }

  /// Behind the closing mark; nil where there is none.
  func end(in text: [UInt8], from start: Int) -> Int? {
    for index in start..<text.count {
      guard let closing = closings.first(where: { text[index...].starts(with: $0) }),
        text[index - 1] != UInt8(ascii: " ") || !isSingle
      else { continue }
      let end = index + closing.count
      if !isSingle || !isWord(text, beginningAt: end) { return end }
    }
    return nil
  }
}

/// Whether a letter or digit ends right before a place.
func isWord(_ text: [UInt8], endingAt index: Int) -> Bool {
  guard index > 0 else { return false }
  let byte = text[index - 1]
  guard byte >= 0x80 else { return isASCIIWord(byte) }
  var lead = index - 1
  while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
  return !isPunctuation(text, at: lead)
}

/// Whether a letter or digit begins at a place.
func isWord(_ text: [UInt8], beginningAt index: Int) -> Bool {
  guard index < text.count else { return false }
  return text[index] < 0x80 ? isASCIIWord(text[index]) : !isPunctuation(text, at: index)
}

private func isASCIIWord(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  default: false
  }
}

/// General punctuation (U+2000 to U+203F), guillemets, the no-break space and what stands for
/// words that are put in later.
private func isPunctuation(_ text: [UInt8], at lead: Int) -> Bool {
  let next = lead + 1 < text.count ? text[lead + 1] : 0
  switch text[lead] {
  case 0xE2: return next == 0x80
  case 0xC2: return next == 0xA0 || next == 0xAB || next == 0xBB
  case 0xEF: return next == 0xBF
  default: return false
  }
}
