public import Diagnostics
import Expressions

/// A cell keeps its column from being one of numbers, and something needs the numbers.
///
/// The cell is the cause, so the error stands there, once, and names what cannot be had for it.
public enum BadCellRule {
  static func diagnostic(
    _ error: ExpressionError, at cell: SourceRange, needed formula: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      Rule.badCell.id, error.summary, at: cell,
      notes: [.init("the formula that needs the numbers is at", at: formula)],
      helps: error.helps)
  }

  /// Puts the problems of one cell together, and with them those of charts that name it in a note.
  public static func joined(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var joined: [Diagnostic] = []
    var places: [SourceRange: Int] = [:]
    for diagnostic in diagnostics where diagnostic.rule == Rule.badCell.id {
      guard let cell = diagnostic.range else { continue }
      guard let place = places[cell] else {
        places[cell] = joined.count
        joined.append(diagnostic)
        continue
      }
      joined[place].notes += diagnostic.notes.filter { !joined[place].notes.contains($0) }
    }
    for diagnostic in diagnostics where diagnostic.rule != Rule.badCell.id {
      let cells = diagnostic.notes.compactMap(\.range)
      if diagnostic.rule == ChartRule.id, let place = cells.lazy.compactMap({ places[$0] }).first {
        joined[place].notes.append(
          .init("the chart that needs the numbers is at", at: diagnostic.range))
      } else {
        joined.append(diagnostic)
      }
    }
    return joined
  }
}
