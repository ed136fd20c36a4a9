/// A stretch of text around its numbers, cut into tokens.
///
/// The functions that read it (a numeral, an amount, a period …) are in extensions, one file an
/// idea. Each looks at a bounded number of tokens, so that reading is linear in the text.
struct Passage {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  /// The currency that a bare $ means.
  let dollar: Unit
  /// The day that "last year" and its like are told by; nil where they are left alone.
  let today: CalendarDay?
  var tokens: [Token] = []

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon, dollar: Unit, today: CalendarDay? = nil
  ) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.dollar = dollar
    self.today = today
  }

  /// The token at a place; `Token.none` outside the passage.
  @inline(__always)
  subscript(place: Int) -> Token {
    place >= 0 && place < tokens.count ? tokens[place] : .none
  }

  /// The lexicon's entry for a word.
  @inline(__always)
  func lexeme(_ token: Token) -> Lexeme {
    token.kind == .word ? lexicon.lexemes[Int(token.code)] : Lexeme()
  }

  /// Whether a token stands straight after the one before it, without a space.
  @inline(__always)
  func isGlued(_ place: Int) -> Bool { self[place].isGlued && self[place - 1].kind != .none }

  /// Whether a sentence starts at a place, as far as the token before it tells.
  func startsSentence(_ place: Int) -> Bool {
    let before = self[place - 1]
    if self[place].flags.contains(.afterBreak) { return true }
    switch before.kind {
    case .none: return true
    case .mark:
      switch Mark(rawValue: before.code) {
      case .period, .question, .exclamation, .colon, .quote, .hyphen, .emDash, .enDash:
        return self[place].isSpaced || before.code == Mark.quote.rawValue
      case .close: return true
      default: return false
      }
    default: return false
    }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
