/// The UTF-8 range of the sentence that holds a part of a text.
///
/// A sentence ends with `.`, `!` or `?`, closing quotation marks and brackets included, before
/// white space and a capital letter, a digit or an opening mark. An abbreviation or an initial
/// ("Dr.", "U.S.", "J.") does not end one.
public func sentenceRange(around part: Range<Int>, in text: String) -> Range<Int> {
  let bytes = Array(text.utf8)
  var start = 0
  var position = 0
  while let end = sentenceEnd(in: bytes, from: position) {
    if end >= part.upperBound { return start..<end }
    var next = end
    while next < bytes.count, isSpace(bytes[next]) { next += 1 }
    if next <= part.lowerBound { start = next }
    position = max(next, end)
    if position >= bytes.count { break }
  }
  return start..<bytes.count
}

/// The offset behind the next sentence's last byte; nil where the text runs to its end.
private func sentenceEnd(in bytes: [UInt8], from start: Int) -> Int? {
  var index = start
  while index < bytes.count {
    let byte = bytes[index]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") else {
      index += 1
      continue
    }
    var end = index + 1
    while end < bytes.count, isClosing(bytes, at: end) { end += closingLength(bytes, at: end) }
    var next = end
    while next < bytes.count, isSpace(bytes[next]) { next += 1 }
    let beginsAnew = next >= bytes.count || !isLowercase(bytes[next])
    if next > end || next >= bytes.count, beginsAnew,
      byte != UInt8(ascii: ".") || !endsAbbreviation(bytes, at: index)
    {
      return end
    }
    index = end
  }
  return nil
}

private let abbreviations: Set<String> = [
  "dr", "mr", "mrs", "ms", "prof", "st", "gen", "col", "sen", "rep", "gov", "no", "vol", "fig",
  "para", "pp", "cf", "vs", "etc", "approx", "est", "inc", "ltd", "co", "corp", "jan", "feb",
  "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
]

private func endsAbbreviation(_ bytes: [UInt8], at stop: Int) -> Bool {
  var start = stop
  while start > 0, isLetter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".") {
    start -= 1
  }
  let word = bytes[start..<stop]
  // "U.S." and "e.g." hold a stop of their own; "J." is an initial.
  if word.contains(UInt8(ascii: ".")) || word.count == 1 { return true }
  return abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
private func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// `)`, `]`, `"`, `'` and the closing quotation marks U+2019, U+201D.
private func isClosing(_ bytes: [UInt8], at index: Int) -> Bool {
  switch bytes[index] {
  case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
  case 0xE2:
    index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9D)
  default: false
  }
}

private func closingLength(_ bytes: [UInt8], at index: Int) -> Int { bytes[index] == 0xE2 ? 3 : 1 }
