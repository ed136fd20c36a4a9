/// Reads the quantities and periods of English prose.
///
/// One pass over the bytes, in time linear in the text. Designations, identifiers, ordinals,
/// versions, telephone numbers, clock times and addresses are no quantities; numbers of more
/// than 1,000 digits are refused.
public struct QuantityReader: Sendable {
  /// What a bare `$`, "dollars" and "cents" mean.
  public let defaultCurrency: Currency

  public init(defaultCurrency: Currency = .usd) {
    self.defaultCurrency = defaultCurrency
  }

  /// All mentions of a text, in its order.
  public func read(_ text: String) -> [QuantityMention] {
    var text = text
    return text.withUTF8 { read(utf8: $0) }
  }

  /// All mentions of a text in UTF-8, in its order. Bytes that are no UTF-8 are letters of no
  /// known word.
  public func read(utf8 bytes: UnsafeBufferPointer<UInt8>) -> [QuantityMention] {
    let lexicon = Lexicon.shared
    var collector = MentionCollector(
      Passage(bytes, lexicon: lexicon, dollar: .currency(defaultCurrency.rawValue)))
    var position = 0
    var overlap = 0
    while position < bytes.count {
      let anchor = lexicon.triggers.next(bytes, from: position) { start, end in
        Self.isAnchor(bytes, start, end, lexicon)
      }
      guard anchor < bytes.count else { break }
      let end = collector.passage.tokenise(around: anchor)
      collector.collect(from: max(0, position - overlap))
      (position, overlap) = (max(end.position, anchor + 1), end.overlap)
    }
    return collector.mentions
  }

  /// Whether a word is a number's, or a unit after "a": "less than a year".
  private static func isAnchor(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ lexicon: Lexicon
  ) -> Bool {
    guard let key = WordKey(bytes, start, end, folded: true) else { return false }
    let roles = lexicon.roles[Int(lexicon.lexeme(key))]
    if roles.has(.anchor) { return true }
    guard roles.has(.unit), start > 1, bytes[start - 1] == UInt8(ascii: " ") else { return false }
    let article = bytes[start - 2] | 0x20
    return article == UInt8(ascii: "a")
      || article == UInt8(ascii: "n") && start > 2 && bytes[start - 3] | 0x20 == UInt8(ascii: "a")
  }
}
