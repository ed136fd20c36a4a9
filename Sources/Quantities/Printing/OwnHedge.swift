/// A hedge in the words of whoever reported a number: *almost*, where the house writes *nearly*.
public struct OwnHedge: Hashable, Sendable {
  let modifier: Modifier
  let words: String

  /// Nil where the text begins with no such hedge, or with one that does not stand before a number
  /// in every sentence: *topped*, *a good*.
  ///
  /// - Parameter text: a number as its source writes it, with its hedge.
  init?(_ modifier: Modifier, beginning text: String) {
    let text = text.lowercased()
    let found = Self.portable[modifier]?.filter { text.hasPrefix($0 + " ") }
      .max { $0.utf8.count < $1.utf8.count }
    guard let found else { return nil }
    self.modifier = modifier
    words = found
  }

  private static let portable: [Modifier: [String]] = [
    .about: [
      "about", "around", "roughly", "approximately", "some", "an estimated", "in the region of",
      "in the order of",
    ],
    .nearly: [
      "nearly", "almost", "close to", "just under", "just below", "just short of", "slightly under",
      "slightly less than", "slightly fewer than", "not quite", "a little less than",
    ],
    .moreThan: [
      "more than", "over", "above", "in excess of", "upwards of", "just over", "just above",
      "slightly more than", "slightly over", "a little over", "well over", "well above",
      "far more than", "much more than", "well in excess of",
    ],
    .atLeast: [
      "at least", "no fewer than", "no less than", "not fewer than", "not less than",
      "a minimum of", "as few as", "as little as",
    ],
    .upTo: [
      "up to", "as much as", "as many as", "no more than", "not more than", "at most",
      "a maximum of",
    ],
    .lessThan: [
      "less than", "fewer than", "under", "below", "well under", "well below", "far less than",
      "far fewer than", "much less than",
    ],
  ]
}

extension QuantityFormat {
  /// The same with the hedge that a number's own words have, in English.
  ///
  /// - Parameter words: the number as its source writes it: `almost 33 million tonnes`.
  public func keepingHedge(of words: String, _ modifier: Modifier) -> QuantityFormat {
    guard locale.table == nil else { return self }
    var format = self
    format.ownHedge = OwnHedge(modifier, beginning: words)
    return format
  }
}
