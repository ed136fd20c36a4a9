import Expressions
import Quantities
import SiteModel

/// A sentence that compares some of many with a number among them: *half of the thefts cost less
/// than €8,000*, where the median is €8,000 exactly. Its *less than* is said of the thefts.
extension FigureValue {
  /// - Parameters:
  ///   - read: the number with what the sentence says of it.
  ///   - own: the number of the words alone.
  ///   - before: the text of the block up to the words.
  func isCompared(with read: Quantity, alone own: Quantity, after before: String) -> Bool {
    let isComparison = [.moreThan, .atLeast, .lessThan, .upTo].contains(read.modifier)
    guard isComparison, own.modifier == .exactly, read.stated == own.stated, read.unit == own.unit,
      before.hasPartOfMany, let formula = formula?.source
    else { return false }
    return (try? Expression(parsing: formula))?.isAmongMany ?? false
  }
}

extension String {
  /// Whether the sentence at the end names some of many, all or none of them.
  fileprivate var hasPartOfMany: Bool {
    var words: [String] = []
    for word in split(whereSeparator: \.isWhitespace) {
      if let last = word.last, ".!?".contains(last) {
        words = []
      } else {
        words.append(word.lowercased().filter { $0.isLetter || $0.isNumber })
      }
    }
    return words.contains { Self.parts.contains($0) || $0.first?.isNumber == true }
  }

  private static let parts: Set = [
    "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths", "most",
    "many", "some", "few", "fewer", "several", "none", "no", "nobody", "nothing", "one", "each",
    "every", "all", "any", "both", "neither", "majority", "minority", "rest", "others", "those",
  ]
}
