public import Diagnostics

/// A cell keeps its column from being one of numbers, and something needs the numbers.
///
/// The cell is the cause, so the error stands there, once, and names what cannot be had for it.
public enum BadCellRule {
  public static let id: RuleID = "bad-cell"

  /// - Parameters:
  ///   - cell: where it stands.
  ///   - what: needs the numbers: `the formula`.
  static func diagnostic(
    _ summary: String, at cell: SourceRange, needed range: SourceRange?, by what: String,
    helps: [String]
  ) -> Diagnostic {
    Diagnostic(
      id, summary, at: cell, notes: [.init("\(what) that needs the numbers is at", at: range)],
      helps: helps)
  }

  /// Puts the problems of one cell together.
  public static func joined(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var joined: [Diagnostic] = []
    var places: [SourceRange: Int] = [:]
    for diagnostic in diagnostics {
      guard diagnostic.rule == id, let cell = diagnostic.range else {
        joined.append(diagnostic)
        continue
      }
      guard let place = places[cell] else {
        places[cell] = joined.count
        joined.append(diagnostic)
        continue
      }
      joined[place].notes += diagnostic.notes.filter { !joined[place].notes.contains($0) }
    }
    return joined
  }
}
