/// A code point, and what it does to words and sentences.
struct DecodedCharacter {
  enum Kind {
    case letter, vowel, digit
    /// A character that is a word by itself, in scripts that are written without spaces.
    case ideograph
    /// What belongs to the letter before it, or is invisible: accents, the soft hyphen.
    case mark
    case apostrophe, hyphen
    case space, opener, closer
    /// A quote that may open or close.
    case quote
    case currency
    case stop
    /// A stop that ends its sentence without a space: `。`.
    case wideStop
    case other
  }

  var value: UInt32
  /// The number of bytes; one where they are not UTF-8.
  var length: Int

  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let lead = text[index]
    if lead < 0x80 {
      (value, length) = (UInt32(lead), 1)
      return
    }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, index + length <= text.count else {
      (value, self.length) = (0xFFFD, 1)
      return
    }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in text[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else {
        (self.value, self.length) = (0xFFFD, 1)
        return
      }
      value = value << 6 | UInt32(next & 0x3F)
    }
    (self.value, self.length) = (value, length)
  }

  var kind: Kind {
    switch value {
    case 0..<0x80: asciiKind
    case 0xC0...0x17F where value != 0xD7 && value != 0xF7: isLatinVowel ? .vowel : .letter
    case 0x180...0x24F, 0x388...0x3FF, 0x400...0x481, 0x48A...0x52F: .letter
    case 0x2018, 0x201A, 0x201C, 0x201E, 0xAB, 0x2039, 0x300C, 0x300E: .opener
    case 0x2019: .apostrophe
    case 0x201D, 0xBB, 0x203A, 0x300D, 0x300F, 0xFF09: .closer
    case 0x2010, 0x2011: .hyphen
    case 0x2026: .stop
    case 0xA2...0xA5, 0x20A0...0x20C0: .currency
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: .wideStop
    case 0xAD, 0x200C, 0x200D, 0x2060: .mark
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0x2012...0x2017, 0x2020...0x206F: .other
    case 0x3041...0x3096, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
      .ideograph
    case 0xAC00...0xD7A3: .letter
    default: kindByProperties
    }
  }

  private var asciiKind: Kind {
    switch UInt8(truncatingIfNeeded: value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      vowelLetters &>> (value & 0x1F) & 1 == 1 ? .vowel : .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: " "), 0x09...0x0D: .space
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "("), UInt8(ascii: "["): .opener
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .closer
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "-"): .hyphen
    default: .other
    }
  }

  /// For scripts that are rare in briefings, and slower.
  private var kindByProperties: Kind {
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      .letter
    case .decimalNumber, .letterNumber: .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .openPunctuation, .initialPunctuation: .opener
    case .closePunctuation, .finalPunctuation: .closer
    default: .other
    }
  }

  var isLowercase: Bool {
    if value < 0x80 { return UInt32(0x61)...0x7A ~= value }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  /// True of À and ÿ and their like, among the letters from U+00C0 to U+017F.
  private var isLatinVowel: Bool {
    switch value {
    case 0xC0...0xC6, 0xC8...0xCF, 0xD2...0xD6, 0xD8...0xDD, 0xE0...0xE6, 0xE8...0xEF: true
    case 0xF2...0xF6, 0xF8...0xFD, 0xFF...0x105, 0x112...0x11B, 0x128...0x133: true
    case 0x14C...0x153, 0x168...0x173, 0x176...0x178: true
    default: false
    }
  }
}

/// Bit n is set where the nth letter of the alphabet, a being the first, is a vowel.
let vowelLetters: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
