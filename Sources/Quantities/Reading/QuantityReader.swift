/// Reads the quantities and periods of English prose.
///
/// One pass over the bytes, in time linear in the text. Designations, identifiers, ordinals,
/// versions, telephone numbers, clock times and addresses are no quantities; numbers of more
/// than 1,000 digits are refused.
public struct QuantityReader: Sendable {
  /// What a bare `$`, "dollars" and "cents" mean.
  public let defaultCurrency: Currency
  /// The day of the text, which "last year", "the past three years" and "two weeks ago" are
  /// counted from. Without it they are no periods, and the lengths in them are durations.
  public var date: CalendarDay?

  public init(defaultCurrency: Currency = .usd, date: CalendarDay? = nil) {
    self.defaultCurrency = defaultCurrency
    self.date = date
  }

  /// The same reader for a text of that day.
  public func dated(_ date: CalendarDay?) -> QuantityReader {
    QuantityReader(defaultCurrency: defaultCurrency, date: date)
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
    let triggers = date == nil ? lexicon.triggers : lexicon.datedTriggers
    var collector = MentionCollector(
      Passage(
        bytes, lexicon: lexicon, dollar: .currency(defaultCurrency.rawValue), today: date))
    var position = 0
    var overlap = 0
    while position < bytes.count {
      let anchor = triggers.next(bytes, from: position) { start, end in
        isAnchor(bytes, start, end, lexicon)
      }
      guard anchor < bytes.count else { break }
      let end = collector.passage.tokenise(around: anchor)
      collector.collect(from: max(0, position - overlap))
      (position, overlap) = (max(end.position, anchor + 1), end.overlap)
    }
    return collector.mentions
  }

  /// Whether a word is a number's, or a unit after "a" ("less than a year"); in a text with a date
  /// also what tells time by it: last year, yesterday.
  private func isAnchor(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ lexicon: Lexicon
  ) -> Bool {
    guard let key = WordKey(bytes, start, end, folded: true) else { return false }
    let roles = lexicon.roles[Int(lexicon.lexeme(key))]
    if roles.has(.anchor) { return true }
    if date != nil {
      if roles.has([.month, .dayName]) { return true }
      if roles.has([.timeUnit, .season]), Self.followsRelative(bytes, start) { return true }
    }
    guard roles.has(.unit), start > 1, bytes[start - 1] == UInt8(ascii: " ") else { return false }
    let article = bytes[start - 2] | 0x20
    return article == UInt8(ascii: "a")
      || article == UInt8(ascii: "n") && start > 2 && bytes[start - 3] | 0x20 == UInt8(ascii: "a")
  }

  /// Whether last, past, this or next stands before a word.
  private static func followsRelative(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start >= 5, bytes[start - 1] == UInt8(ascii: " ") else { return false }
    var word: UInt32 = 0
    for byte in bytes[(start - 5)..<(start - 1)] { word = word << 8 | UInt32(byte | 0x20) }
    // last, past, this, next.
    return word == 0x6C61_7374 || word == 0x7061_7374 || word == 0x7468_6973 || word == 0x6E65_7874
  }
}
