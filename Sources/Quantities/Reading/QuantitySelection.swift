/// Which mention some words of a text mean.
public enum QuantitySelection: Hashable, Sendable {
  /// Exactly one, with its hedge even where the hedge stands outside the words; and what the
  /// words restate it as: £37m of "more than $50 million (£37m)".
  case one(QuantityMention, restatements: [QuantityMention])
  /// The words hold several mentions of equal right.
  case several([QuantityMention])
  /// The words hold none.
  case none
}

extension QuantityReader {
  /// The mention that a link selects: the sentence is read as a whole, and the link's words only
  /// say which of its quantities is meant.
  ///
  /// A quantity comes before the periods beside it, since a period is also what the quantity
  /// covers; words with periods alone mean the period.
  /// - Parameters:
  ///   - text: the text of the block.
  ///   - range: the UTF-8 offsets of the link's words in it, half-open.
  public func mention(in text: String, selecting range: Range<Int>) -> QuantitySelection {
    mention(in: text, selecting: range, of: read(text))
  }

  /// The same where the text was read before.
  /// - Parameter mentions: what ``read(_:)`` found in the text.
  public func mention(
    in text: String, selecting range: Range<Int>, of mentions: [QuantityMention]
  ) -> QuantitySelection {
    let selected = mentions.indices.filter { mentions[$0].core.overlaps(range) }
    if selected.isEmpty { return mentionAlone(in: text, range) }
    let quantities = selected.filter { mentions[$0].quantity != nil }
    let candidates = quantities.isEmpty ? selected : quantities
    let originals = candidates.filter { index in
      mentions[index].conversionOf.map { !candidates.contains($0) } ?? true
    }
    guard let first = originals.first, originals.count == 1 else {
      return .several(originals.map { mentions[$0] })
    }
    let restatements = candidates.filter { mentions[$0].conversionOf == first }
    return .one(mentions[first], restatements: restatements.map { mentions[$0] })
  }

  /// The words read without their sentence, where the sentence makes a name of their number.
  private func mentionAlone(in text: String, _ range: Range<Int>) -> QuantitySelection {
    let utf8 = text.utf8
    guard range.lowerBound >= 0, range.upperBound <= utf8.count,
      let start = utf8.index(
        utf8.startIndex, offsetBy: range.lowerBound, limitedBy: utf8.endIndex),
      let end = utf8.index(start, offsetBy: range.count, limitedBy: utf8.endIndex),
      let words = String(utf8[start..<end])
    else { return .none }
    let mentions = read(words).map { $0.shifted(by: range.lowerBound) }
    guard let first = mentions.first else { return .none }
    let originals = mentions.filter { $0.conversionOf == nil }
    guard originals.count == 1 else { return .several(originals) }
    return .one(first, restatements: mentions.filter { $0.conversionOf == 0 })
  }
}

extension QuantityMention {
  fileprivate func shifted(by offset: Int) -> QuantityMention {
    var shifted = self
    shifted.range = range.lowerBound + offset..<range.upperBound + offset
    shifted.core = core.lowerBound + offset..<core.upperBound + offset
    return shifted
  }
}
