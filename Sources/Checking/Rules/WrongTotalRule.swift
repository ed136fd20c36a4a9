public import Diagnostics
import Quantities

/// A total is the sum of the parts that are told beside it.
public enum WrongTotalRule {
  public static func diagnostic(_ sum: PartsAndTotal) -> Diagnostic {
    let parts = sum.parts.map { $0.quantity.stated?.description ?? "" }
    let place = sum.total.cell == nil ? "the parts in the sentence" : "the rows above it"
    return Diagnostic(
      .warning, Rule.wrongTotal.id,
      "the total is \(sum.total.words), but \(place) make \(sum.sum.description)",
      at: sum.total.range, notes: [.init("\(parts.joined(separator: " + ")) = \(sum.sum)")],
      helps: ["correct the total or a part; if a part is left out, say so"])
  }
}

extension Rule {
  static let wrongTotal = Rule(
    "wrong-total", .numbers, .warning,
    "a total is the sum of the parts that are told beside it",
    """
    Readers add. A sentence that names a total and all its parts, and the row *Total* of a table, \
    are added up; rounded parts may miss the total by their rounding, and counts may not miss it \
    at all. What a slip of a digit cannot explain is not reported: then the parts are most likely \
    not all that there are.
    """,
    bad:
      "In total ‹48 ships› called: 21 ships from Japan, 15 ships from Korea and 11 ships from Peru.",
    good:
      "In total 47 ships called: 21 ships from Japan, 15 ships from Korea and 11 ships from Peru.")
}
