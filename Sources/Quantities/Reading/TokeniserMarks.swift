extension Passage {
  /// Whether a byte above ASCII begins a sign or a space, not a letter.
  func isHighMark(_ index: Int) -> Bool {
    switch bytes[index] {
    // µ, ª and º are letters: micrograms.
    case 0xC2: index + 1 < bytes.count && ![0xB5, 0xAA, 0xBA].contains(bytes[index + 1])
    case 0xC3: index + 1 < bytes.count && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7)
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] <= 0x89 && bytes[index + 1] != 0x84
    case 0xE0: index + 2 < bytes.count && bytes[index + 1] == 0xB8 && bytes[index + 2] == 0xBF
    case 0xE3: index + 2 < bytes.count && bytes[index + 1] == 0x80
    default: false
    }
  }

  /// The sign at a byte above ASCII; nil for a letter.
  func highMark(_ index: inout Int) -> Token? {
    guard isHighMark(index) else { return nil }
    let start = index
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xC2:
      index += 2
      return latinMark(second, start)
    case 0xC3:
      index += 2
      return mark(second == 0x97 ? .cross : .unknown, start, index)
    default:
      let third = bytes[index + 2]
      index += 3
      return wideMark(bytes[start], second, third, start)
    }
  }

  private func mark(_ mark: Mark, _ start: Int, _ end: Int) -> Token {
    Token(start: start, end: end, code: mark.rawValue, kind: .mark, flags: [])
  }

  private func latinMark(_ byte: UInt8, _ start: Int) -> Token {
    let end = start + 2
    switch byte {
    case 0xA2: return mark(.minorSign, start, end)
    case 0xA3: return sign(start, end)
    case 0xA5: return sign(start, end)
    case 0xB0: return mark(.degreeSign, start, end)
    case 0xB1: return mark(.plusMinus, start, end)
    case 0xB2, 0xB3, 0xB9: return mark(.superscript, start, end)
    case 0xAB, 0xBB: return mark(.quote, start, end)
    case 0xBC: return fraction(1, 4, start, end)
    case 0xBD: return fraction(1, 2, start, end)
    case 0xBE: return fraction(3, 4, start, end)
    default: return mark(.unknown, start, end)
    }
  }

  private func wideMark(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ start: Int) -> Token {
    let end = start + 3
    if first == 0xE0 { return sign(start, end) }
    switch (second, third) {
    case (0x80, 0x90), (0x80, 0x91): return mark(.hyphen, start, end)
    case (0x80, 0x92), (0x80, 0x93): return mark(.enDash, start, end)
    case (0x80, 0x94), (0x80, 0x95): return mark(.emDash, start, end)
    case (0x80, 0x98), (0x80, 0x99): return mark(.apostrophe, start, end)
    case (0x80, 0x9C), (0x80, 0x9D), (0x80, 0x9E): return mark(.quote, start, end)
    case (0x80, 0xA6): return mark(.ellipsis, start, end)
    case (0x82, 0xA0...): return sign(start, end)
    case (0x85, 0x90...0x9E):
      let (numerator, denominator) = Self.vulgarFractions[Int(third - 0x90)]
      return fraction(numerator, denominator, start, end)
    case (0x88, 0x92): return mark(.minusSign, start, end)
    case (0x89, 0x88), (0x88, 0xBC), (0x89, 0x83): return mark(.tilde, start, end)
    case (0x89, 0xA4): return mark(.lessEqual, start, end)
    case (0x89, 0xA5): return mark(.greaterEqual, start, end)
    default: return mark(.unknown, start, end)
    }
  }

  /// U+2150 to U+215E.
  private static let vulgarFractions: [(UInt64, UInt16)] = [
    (1, 7), (1, 9), (1, 10), (1, 3), (2, 3), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6),
    (1, 8), (3, 8), (5, 8), (7, 8),
  ]

  private func fraction(_ top: UInt64, _ bottom: UInt16, _ start: Int, _ end: Int) -> Token {
    var token = mark(.fraction, start, end)
    token.digits = top
    token.places = bottom
    return token
  }

  /// A currency's sign as the rest of a character reference, which wires are full of: #36;5
  /// million is $5 million.
  func referencedSign(_ index: inout Int) -> Token? {
    var end = index + 1
    var scalar: UInt32 = 0
    while isDigit(end), end < index + 6 {
      scalar = scalar * 10 + UInt32(bytes[end] - 48)
      end += 1
    }
    guard end > index + 2, end < bytes.count, bytes[end] == UInt8(ascii: ";"),
      let character = UnicodeScalar(scalar)
    else { return nil }
    var token = mark(.sign, index, end + 1)
    if character != "$" {
      guard let key = WordKey(String(character)),
        case .currency(let currency)? = lexicon.symbol(key)
      else { return nil }
      token.digits = UInt64(currency) + 1
    }
    index = end + 1
    return token
  }

  /// A currency's sign; an unknown one is any other mark.
  private func sign(_ start: Int, _ end: Int) -> Token {
    var token = mark(.unknown, start, end)
    if let key = WordKey(bytes, start, end, folded: false),
      case .currency(let currency)? = lexicon.symbol(key)
    {
      token.code = Mark.sign.rawValue
      token.digits = UInt64(currency) + 1
    }
    return token
  }
}
