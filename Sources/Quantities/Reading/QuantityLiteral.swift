/// Why a short text is not exactly one quantity.
public enum QuantityReadingError: Error, Hashable, Sendable {
  case empty
  /// No number with a meaning was found.
  case nothingFound(text: String)
  /// A quantity was found, and other words stand before or after it.
  case surplusWords(quantity: String, before: String, after: String)
  case several([String])
  /// The text is a time, not an amount.
  case period(String, edtf: String)
}

extension QuantityReadingError: CustomStringConvertible {
  /// A headline without a full stop.
  public var description: String {
    switch self {
    case .empty: "the value is empty"
    case .nothingFound(let text): "'\(text)' holds no quantity"
    case .surplusWords(let quantity, let before, let after):
      "'\(quantity)' is a quantity, but "
        + [before, after].filter { !$0.isEmpty }.map { "'\($0)'" }.joined(separator: " and ")
        + " is no part of it"
    case .several(let texts):
      "the value holds \(texts.count) quantities: "
        + texts.map { "'\($0)'" }.joined(separator: ", ")
    case .period(let text, let edtf): "'\(text)' is a period (\(edtf)), not a quantity"
    }
  }
}

extension QuantityReader {
  /// The quantity that is the whole of a short text: `more than $50 million`, `40%`, `3 years`,
  /// `7`, `seven`, `down 20%`; nil for anything else. An amount may be followed by its restatement
  /// in brackets.
  public func readLiteral(_ text: String) -> Quantity? {
    try? readValue(text)
  }

  /// The same, with the reason where the text is not exactly one quantity. Words after a count
  /// that belong to its noun phrase ("seven major attacks in Asia" reads *seven major attacks*)
  /// are surplus.
  public func readValue(_ text: String) throws(QuantityReadingError) -> Quantity {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { !Self.isSpace($0) }),
      let last = bytes.lastIndex(where: { !Self.isSpace($0) })
    else { throw .empty }
    let whole = start..<last + 1
    if let quantity = plainNumber(text, whole) { return quantity }
    let mentions = read(text)
    let originals = mentions.filter { $0.conversionOf == nil }
    func words(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self)
    }
    guard let first = originals.first else { throw .nothingFound(text: words(whole)) }
    guard originals.count == 1 else { throw .several(originals.map { words($0.range) }) }
    switch first.content {
    case .period(let period):
      throw .period(words(first.range), edtf: period.edtf)
    case .quantity(let quantity):
      let before = words(whole.lowerBound..<first.range.lowerBound)
      let after = words(first.range.upperBound..<whole.upperBound)
      if before.isEmpty, after.isEmpty { return quantity }
      if quantity.change != nil, isDirection(before), isDirection(after) { return quantity }
      if before.isEmpty, mentions.count > 1,
        mentions[mentions.count - 1].range.upperBound >= whole.upperBound - 1
      {
        return quantity
      }
      throw .surplusWords(
        quantity: words(first.range), before: Self.trimmed(before), after: Self.trimmed(after))
    }
  }

  /// Whether words beside an amount, if there are any, only say that it is a rise or a fall:
  /// *down*, *a fall of*, *lower*.
  private func isDirection(_ words: String) -> Bool {
    var words = words
    return words.withUTF8 { bytes in
      var passage = Passage(
        bytes, lexicon: Lexicon.shared,
        dollar: .currency(defaultCurrency.rawValue))
      _ = passage.tokenise(around: 0)
      return passage.tokens.allSatisfy { token in
        token.kind == .word
          && (token.roles.has([.up, .down, .upNoun, .downNoun])
            || token.is(.a) || token.is(.an) || token.is(.by) || token.is(.of))
      }
    }
  }

  /// A lone number, even where prose would take it for a year or a pronoun: 2021, one.
  private func plainNumber(_ text: String, _ whole: Range<Int>) -> Quantity? {
    var text = text
    return text.withUTF8 { bytes -> Quantity? in
      let lexicon = Lexicon.shared
      var passage = Passage(
        UnsafeBufferPointer(rebasing: bytes[whole]), lexicon: lexicon,
        dollar: .currency(defaultCurrency.rawValue))
      _ = passage.tokenise(around: 0)
      var sign = 0
      if passage[0].is(.hyphen) || passage[0].is(.minusSign), passage.isGlued(1) { sign = 1 }
      guard let numeral = passage.numeral(at: sign), numeral.next == passage.tokens.count,
        !numeral.isVague, !numeral.isFraction
      else { return nil }
      var amount = Amount(numeral, .bare, .things, 0..<numeral.next)
      amount.isNegative = sign > 0
      let phrase = AmountPhrase(
        amount: amount, modifier: .exactly, tokens: amount.tokens, core: amount.tokens)
      return QuantityBuilder(bytes: passage.bytes).quantity(phrase)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
