/// A quantity as the first words of a sentence.
public struct SentenceOpening: Hashable, Sendable {
  /// `More than $50 million`, `Fifty-two attacks`, `Fifty million dollars`.
  public var text: String
  /// It begins with a figure, and the house style has no words for it: the sentence should be
  /// written otherwise.
  public var needsRecasting: Bool
}

extension QuantityFormat {
  /// A fact or a result where a sentence begins: house styles want a word there, not a figure.
  /// Other languages than English keep their figures.
  public func opening(_ quantity: Quantity, as format: FigureFormat? = nil) -> SentenceOpening {
    let words = quantity.isComputed ? result(quantity, as: format) : fact(quantity, as: format)
    guard locale.language == .english, let first = words.text.first, !first.isLetter else {
      return SentenceOpening(text: words.text.capitalisingFirst, needsRecasting: false)
    }
    let figure =
      quantity.isComputed ? figure(result: quantity, format) : figure(fact: quantity, format)
    guard style.opensWithWords || style.writesInWords(figure.numbers),
      let spelled = EnglishFigure(figure: figure, house: self, format: format).spelledOut
    else { return SentenceOpening(text: words.text, needsRecasting: true) }
    return SentenceOpening(text: spelled.capitalisingFirst, needsRecasting: false)
  }
}

extension EnglishFigure {
  /// The number in words, with its unit; nil where that would take decimals or too many words.
  fileprivate var spelledOut: String? {
    guard figure.numbers.count == 1, let number = figure.numbers.first, format != .full,
      format != .compact
    else { return nil }
    let magnitude = magnitude(of: number)
    guard let words = NumberWords.opening(number.value / .powerOfTen(magnitude?.exponent ?? 0))
    else { return nil }
    var parts = [words, magnitude?.name]
    switch base {
    case .currency(let currency):
      guard let noun = currency.noun(for: number.value, dollar: house.dollar) else { return nil }
      parts.append(noun)
    case .percent: parts.append(house.style.percentWord)
    default: if figure.isFactor { return nil }
    }
    return (parts + [unit]).compactMap { $0 }.joined(separator: " ")
  }
}

extension String {
  fileprivate var capitalisingFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
