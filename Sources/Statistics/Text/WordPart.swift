/// The letters of a word between its joints, as far as counting syllables needs them: *large* and
/// *scale* in *large-scale*.
///
/// Letters are numbered from 0, and only the first 64 are looked at.
struct WordPart {
  /// The number of letters and digits.
  private(set) var length = 0
  /// Bit i is set where letter i is one of a, e, i, o, u, y.
  private(set) var vowels: UInt64 = 0
  /// The last eight letters in lower case, the last in the lowest byte; 0 where there are fewer.
  private(set) var tail: UInt64 = 0
  private(set) var hasDigits = false
  /// The bytes; letter i is byte i where every letter is ASCII, otherwise this is nil.
  private var letters: UnsafePointer<UInt8>?

  /// Reads letters and digits from `index` on, and moves it behind the last one.
  init(_ text: UnsafeBufferPointer<UInt8>, at index: inout Int) {
    let first = index
    letters = text.baseAddress.map { $0 + first }
    reading: while index < text.count {
      let byte = text[index]
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        vowels |= UInt64(vowelLetters &>> UInt32(byte & 0x1F) & 1) << UInt64(length)
        length += 1
        index += 1
        continue
      }
      let character = DecodedCharacter(text, at: index)
      switch character.kind {
      case .letter: length += 1
      case .vowel:
        vowels |= 1 << UInt64(length)
        length += 1
      case .digit:
        hasDigits = true
        length += 1
      case .mark: break
      default: break reading
      }
      if character.length > 1 { letters = nil }
      index += character.length
    }
    let last = text[max(first, index - min(length, 8))..<index]
    tail = last.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }

  /// True where every letter is ASCII, so that `letter` knows them all.
  var isPlain: Bool { letters != nil }

  /// A letter in lower case; `\0` outside the part, and in parts that are not plain.
  func letter(_ index: Int) -> Unicode.Scalar {
    guard let letters, UInt(bitPattern: index) < UInt(bitPattern: length) else { return "\0" }
    return Unicode.Scalar(letters[index] | 0x20)
  }

  /// A letter in lower case, counted from the end: 0 is the last. Up to 7; `\0` outside the part.
  func last(_ index: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: tail &>> UInt64(truncatingIfNeeded: 8 &* index)))
  }

  func isVowel(_ index: Int) -> Bool { index < 64 && vowels &>> UInt64(index) & 1 == 1 }
}
