import Diagnostics
import Quantities

/// Counts of different things that are added up or compared.
extension Checker {
  /// Notes a doubt, and no mistake: what a hack is to one desk is a theft to another.
  ///
  /// - Parameters:
  ///   - relation: how the second stands to the first: `added to`.
  mutating func noteNouns(
    _ relation: String, _ a: Unit, _ b: Unit, _ nodes: (Node, Node), in context: ExpressionContext
  ) {
    guard UnitAlgebra.mixesNouns(a, b) else { return }
    let (first, second) = (context.text(of: nodes.0), context.text(of: nodes.1))
    note(
      ExpressionError(
        .mixedNouns,
        "\(second.quoted) counts \(b.described) and is \(relation) \(first.quoted), which counts"
          + " \(a.described)", at: nodes.1.range,
        helps: [
          "give both one noun if they count the same things; for a rate, write "
            + "ratio(\(first), \(second))".quoted
        ]))
  }

  /// Whether a function takes its figures together as things of one kind. A share may be of other
  /// things than its whole, thefts among incidents, and a ratio of two kinds is a rate.
  static func needsOneNoun(_ function: ExpressionFunction) -> Bool {
    ![.share, .ratio, .count].contains(function)
  }
}
