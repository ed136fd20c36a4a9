@_spi(_Unicode) import Swift

/// Gives each heading of a page an id that stays the same while its words do.
///
/// The words in NFC and lower case, letters and digits of any script kept and everything else a
/// hyphen. The same words again get `-2`, `-3` and so on. Ids that begin as those of the page's
/// notes, references, sources and footnotes do (`n-`, `r-`, `s-`, `fn-`) get `h-` in front.
struct HeadingIDs {
  /// The ids that are taken, with the last number that was given to the same words.
  private var numbers: [String: Int] = [:]

  mutating func id(for words: UnsafeBufferPointer<UInt8>) -> String {
    var base = hyphenated(words)
    if base.isEmpty { base = "section" }
    if isReserved(base) { base = "h-" + base }
    guard var number = numbers[base] else {
      numbers[base] = 1
      return base
    }
    var id: String
    repeat {
      number += 1
      id = "\(base)-\(number)"
    } while numbers[id] != nil
    numbers[base] = number
    numbers[id] = 1
    return id
  }
}

private func isReserved(_ id: String) -> Bool {
  id.hasPrefix("n-") || id.hasPrefix("r-") || id.hasPrefix("s-") || id.hasPrefix("fn-")
}

/// The words of a text, lower case and in NFC, with one hyphen for whatever stands between them.
private func hyphenated(_ words: UnsafeBufferPointer<UInt8>) -> String {
  if words.allSatisfy({ $0 < 0x80 }) { return hyphenatedASCII(words) }
  var result = ""
  var needsHyphen = false
  for scalar in String(decoding: words, as: UTF8.self).lowercased()._nfc {
    guard belongsToWord(scalar, after: !result.isEmpty && !needsHyphen) else {
      needsHyphen = !result.isEmpty
      continue
    }
    if needsHyphen { result.append("-") }
    needsHyphen = false
    result.unicodeScalars.append(scalar)
  }
  return result
}

private func hyphenatedASCII(_ words: UnsafeBufferPointer<UInt8>) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(words.count)
  var needsHyphen = false
  for byte in words {
    let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    guard (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) else {
      needsHyphen = !result.isEmpty
      continue
    }
    if needsHyphen { result.append(UInt8(ascii: "-")) }
    needsHyphen = false
    result.append(lower)
  }
  return String(decoding: result, as: UTF8.self)
}

/// Letters and digits; and, inside a word, the marks without which many scripts spell nothing.
private func belongsToWord(_ scalar: Unicode.Scalar, after isInside: Bool) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber:
    true
  case .nonspacingMark, .spacingMark: isInside
  default: false
  }
}
