/// The number of terminal columns that a text takes, as `terminalText` shows it.
///
/// Marks that combine take none; East Asian wide characters and emoji take two, whole emoji
/// sequences too; a tab reaches to the next multiple of four.
public func displayWidth(of text: String) -> Int {
  var column = 0
  for character in text { column += DisplayCell(character, column: column).width }
  return column
}

/// A text as it may be sent to a terminal: characters that would control the terminal, or turn the
/// direction of the text, or cannot be seen, become visible escapes such as `\u{1b}`.
public func terminalText(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: needsEscape) else { return text }
  var shown = ""
  for scalar in text.unicodeScalars {
    if needsEscape(scalar) { shown += escape(scalar) } else { shown.unicodeScalars.append(scalar) }
  }
  return shown
}

/// What a terminal shows for one character as a reader sees it (a grapheme cluster).
struct DisplayCell {
  var text: String
  var width: Int

  /// `column` counts from 0 and decides how far a tab reaches.
  init(_ character: Character, column: Int) {
    if character == "\t" {
      width = tabWidth - column % tabWidth
      text = String(repeating: " ", count: width)
      return
    }
    text = terminalText(String(character))
    let scalars = character.unicodeScalars
    if let first = scalars.first, isEmojiSequence(first, scalars.dropFirst()) {
      width = 2
    } else {
      // A sum, since terminals lay out one code point after the other: a Devanagari conjunct is
      // one character with the width of its consonants.
      width = scalars.reduce(0) { $0 + columns($1) }
    }
  }
}

private let tabWidth = 4

/// True of ❤️, 👩‍🚀, 👍🏽, 🇺🇳 and 1️⃣: several code points that are drawn as one picture.
private func isEmojiSequence(
  _ first: Unicode.Scalar, _ rest: Substring.UnicodeScalarView
) -> Bool {
  guard first.properties.isEmoji, !rest.isEmpty else { return false }
  return rest.contains {
    $0 == emojiSelector || $0 == joiner || $0.properties.isEmojiModifier
      || $0.properties.isEmojiPresentation
  }
}

private let emojiSelector: Unicode.Scalar = "\u{FE0F}"
private let joiner: Unicode.Scalar = "\u{200D}"

/// The columns of one code point.
private func columns(_ scalar: Unicode.Scalar) -> Int {
  if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F { return 1 }
  if needsEscape(scalar) { return escape(scalar).unicodeScalars.count }
  let properties = scalar.properties
  switch properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  // What is left of the invisible format characters are joiners and tags.
  case .format where properties.isDefaultIgnorableCodePoint: return 0
  default: break
  }
  if isMedialJamo(scalar) { return 0 }
  return properties.isEmojiPresentation || isEastAsianWide(scalar) ? 2 : 1
}

/// True of Hangul vowels and finals, which are drawn into the syllable that they follow.
private func isMedialJamo(_ scalar: Unicode.Scalar) -> Bool {
  (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
}

/// East_Asian_Width W or F (Unicode Standard Annex #11), to whole blocks; emoji apart.
private func isEastAsianWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case ..<0x1100: false
  case 0x1100...0x115F: true  // Hangul initials
  case 0x2329, 0x232A: true  // angle brackets
  case 0x2E80...0x303E: true  // radicals, CJK punctuation
  case 0x3041...0x33FF: true  // kana, bopomofo, enclosed and squared CJK
  case 0x3400...0x4DBF, 0x4E00...0x9FFF: true  // ideographs
  case 0xA000...0xA4CF: true  // Yi
  case 0xA960...0xA97C, 0xAC00...0xD7A3: true  // Hangul
  case 0xF900...0xFAFF: true  // compatibility ideographs
  case 0xFE10...0xFE19, 0xFE30...0xFE6F: true  // vertical and small forms
  case 0xFF01...0xFF60, 0xFFE0...0xFFE6: true  // fullwidth forms
  case 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF: true  // Tangut, Khitan, historic kana
  case 0x1F200...0x1F265: true  // enclosed ideographs
  case 0x20000...0x3FFFD: true  // further ideographs
  default: false
  }
}

private func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator:
    return true
  case .format:
    // Joiners and tags belong to the characters beside them, the rest would be invisible, or turn
    // the text around and so hide what it says.
    let isPart = scalar == joiner || scalar == "\u{200C}" || scalar.value >= 0xE0000
    let isAnnotation = (0xFFF9...0xFFFB).contains(scalar.value)
    return !isPart && (scalar.properties.isDefaultIgnorableCodePoint || isAnnotation)
  default:
    return false
  }
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  "\\u{\(String(scalar.value, radix: 16))}"
}
