import Checking
import Quantities
import SiteModel

/// House words in the text that they are put into.
///
/// Readers see one sentence, whoever wrote which of its words; so it is read like any other.
struct InsertedWords {
  let reader: QuantityReader
  private let before: String
  private let words: String
  private let after: String

  /// - Parameters:
  ///   - text: the text of the block.
  ///   - place: the UTF-8 offsets in it that the words take.
  init(_ words: String, in text: String, at place: Range<Int>, reader: QuantityReader) {
    let bytes = text.utf8
    before = String(decoding: bytes.prefix(place.lowerBound), as: UTF8.self)
    after = String(decoding: bytes.dropFirst(place.upperBound), as: UTF8.self)
    self.words = words
    self.reader = reader
  }

  func fault(_ figure: FigureValue) -> InsertedWordsRule.Fault? {
    if let repetition { return .repetition(repetition) }
    // Words that say less by themselves than the figure are no fault of the sentence.
    guard let value = figure.quantity, let alone = mention(of: words, before: "", after: ""),
      let own = alone.mention.quantity, Agreement.judge(text: own, value: value) == .agrees
    else { return nil }
    if own.modifier != .exactly, let hedge = hedge(before: alone) { return .hedge(hedge) }
    guard let inside = mention(of: words, before: before, after: after),
      let read = inside.mention.quantity, read.unit == own.unit
    else { return nil }
    switch Agreement.judge(text: read, value: value) {
    case .agrees, .weak: return nil
    case .mismatch where figure.isCompared(with: read, alone: own, after: before): return nil
    case .mismatch, .differentUnits, .hedgeDropped:
      if let opposition = read.opposition(to: value, formula: figure.formula?.source) {
        return .opposition(opposition)
      }
      return .contradiction(reads: inside.mention.words(in: inside.text))
    }
  }

  /// What the words and the text behind them have in common: `a month`.
  private var repetition: String? {
    let words = self.words.split(whereSeparator: \.isWhitespace)
    let rest = after.split(whereSeparator: \.isWhitespace).prefix(words.count)
    if self.words.hasSuffix("%"), let next = rest.first {
      if after.hasPrefix("%") { return "%" }
      if next.bare == "percent" { return "percent" }
      if next.bare == "per", rest.dropFirst().first?.bare == "cent" { return "per cent" }
    }
    guard after.first?.isWhitespace == true else { return nil }
    for count in (1..<max(2, words.count)).reversed() where count <= rest.count {
      let next = rest.prefix(count)
      // A sentence ends at a stop, and the next may begin with the same words.
      guard next.dropLast().allSatisfy({ $0.bare == $0.lowercased() }) else { continue }
      if words.suffix(count).map(\.bare) == next.map(\.bare) {
        return (next.dropLast().map(String.init) + [next[count - 1].bare]).joined(separator: " ")
      }
    }
    return nil
  }

  /// The words of the text that would hedge the number, had the house words no hedge.
  private func hedge(before alone: (mention: QuantityMention, text: String)) -> String? {
    let bytes = Array(words.utf8)
    let core = String(decoding: bytes[alone.mention.core], as: UTF8.self)
    guard let bare = mention(of: core, before: "", after: "")?.mention.quantity,
      let inside = mention(of: core, before: before, after: after),
      let read = inside.mention.quantity, read.modifier != bare.modifier
    else { return nil }
    let text = Array(inside.text.utf8)
    let start = before.utf8.count
    let end = start + core.utf8.count
    let range = inside.mention.range
    let parts = [
      text[min(range.lowerBound, start)..<start], text[end..<max(range.upperBound, end)],
    ].map { String(decoding: $0, as: UTF8.self).split(whereSeparator: \.isWhitespace) }
    let hedge = parts.flatMap(\.self).joined(separator: " ")
    // *Spread over about 18 months* says how long, and not how much.
    let isPreposition = hedge.lowercased() == "over" && !bare.unit.isMoney
    return hedge.isEmpty || isPreposition ? nil : hedge
  }

  /// The one mention that some words make between others.
  private func mention(
    of words: String, before: String, after: String
  ) -> (mention: QuantityMention, text: String)? {
    let text = before + words + after
    let start = before.utf8.count
    guard
      case .one(let mention, _) = reader.mention(
        in: text, selecting: start..<(start + words.utf8.count)),
      mention.quantity != nil
    else { return nil }
    return (mention, text)
  }
}

extension Unit {
  fileprivate var isMoney: Bool {
    factors.contains { if case .currency = $0.base { true } else { false } }
  }
}

extension Substring {
  /// In small letters, without the stops and commas around it.
  fileprivate var bare: String {
    let marks: Set<Character> = [".", ",", ";", ":", "!", "?", "(", ")", "”", "“", "\"", "’"]
    var word = self
    while let last = word.last, marks.contains(last) { word.removeLast() }
    while let first = word.first, marks.contains(first) { word.removeFirst() }
    return word.lowercased()
  }
}
