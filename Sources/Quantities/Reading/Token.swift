/// A word, a number or a sign of a text, by its bytes.
struct Token {
  enum Kind: UInt8 {
    case word, number, mark
    /// Letters and digits mixed, versions, addresses, times: nothing that could be a number.
    case junk
    /// What stands before the first and after the last token.
    case none
  }

  struct Flags: OptionSet {
    let rawValue: UInt16
    /// White space, or the start of the text, stands before it.
    static let spaced = Flags(rawValue: 1)
    /// The first letter is a capital.
    static let capital = Flags(rawValue: 2)
    /// All letters are capitals, two at least.
    static let capitals = Flags(rawValue: 4)
    /// Followed by 's, or by an apostrophe after an s; neither is part of the token.
    static let possessive = Flags(rawValue: 8)
    /// A number with an ordinal's letters: 24th.
    static let ordinal = Flags(rawValue: 16)
    /// A number that begins with a zero it does not need: 007.
    static let leadingZero = Flags(rawValue: 32)
    /// A number with thousands separators.
    static let grouped = Flags(rawValue: 64)
    /// A number of more than 18 digits, whose value is not in `digits`.
    static let long = Flags(rawValue: 128)
    /// White space with an empty line, before it.
    static let afterBreak = Flags(rawValue: 256)
    /// Ends in s.
    static let endsInS = Flags(rawValue: 512)
  }

  var start: Int
  var end: Int
  /// A number's digits without its decimal point; a fraction sign's numerator; a currency sign's
  /// currency plus 1, or 0 for `$`.
  var digits: UInt64 = 0
  var roles: Roles = []
  /// The word's place in the lexicon, or the mark.
  var code: UInt16 = 0
  /// A number's digits after the point; a fraction sign's denominator.
  var places: UInt16 = 0
  var kind: Kind
  var flags: Flags

  static let none = Token(start: 0, end: 0, kind: .none, flags: .spaced)

  @inline(__always) func `is`(_ word: Word) -> Bool { kind == .word && code == word.rawValue }
  @inline(__always) func `is`(_ mark: Mark) -> Bool { kind == .mark && code == mark.rawValue }
  @inline(__always) func has(_ roles: Roles) -> Bool { kind == .word && self.roles.has(roles) }
  @inline(__always) var isSpaced: Bool { flags.contains(.spaced) }
  @inline(__always) var isGlued: Bool { !flags.contains(.spaced) && kind != .none }
  @inline(__always) var isCapital: Bool { flags.contains(.capital) }
  var isNumber: Bool { kind == .number }

  /// A dash of any length, or a hyphen.
  var isDash: Bool {
    kind == .mark
      && (code == Mark.hyphen.rawValue || code == Mark.enDash.rawValue
        || code == Mark.emDash.rawValue || code == Mark.minusSign.rawValue)
  }
}

/// Punctuation and signs.
enum Mark: UInt16 {
  case unknown, percentSign, hyphen, enDash, emDash, minusSign, plusSign, plusMinus, tilde
  case lessSign, greaterSign, lessEqual, greaterEqual, slash, comma, period, colon, semicolon
  case open, close, quote, apostrophe, hash, ampersand, degreeSign, sign, fraction, ellipsis, cross
  case superscript, atSign, question, exclamation, minorSign, equals, underscore
}
