import Diagnostics
import Expressions
import Quantities
import SiteModel

/// What a formula came to, and what that rests on.
struct FormulaOutcome {
  var result: ExpressionResult
  var used: UsedInputs
  /// What is doubtful about the formula.
  var warnings: [ExpressionError]
}

extension ExpressionError {
  /// Why a result of several values, or of none, has no place in a text; nil where it has one.
  static func unprintable(_ outcome: FormulaOutcome, of source: String) -> ExpressionError? {
    let whole = 0..<source.utf8.count
    switch outcome.result {
    case .quantity, .period: return nil
    case .text(let text):
      guard text.allSatisfy(\.isWhitespace) else { return nil }
      return ExpressionError(
        .emptyText, "the formula gives an empty text", at: whole,
        helps: ["see what it is taken from, such as a fact without a source"])
    case .condition(let holds):
      return ExpressionError(
        .kindMismatch, "the formula is a condition, which has no words of its own", at: whole,
        notes: ["it \(holds ? "holds" : "does not hold")"],
        helps: ["say what to write: '\"rose\" if \(source) else \"fell\"'"])
    case .table:
      return ExpressionError(
        .kindMismatch, "the formula gives a table, and a text has room for one number", at: whole,
        helps: ["take one of its numbers, as 'coefficient(…, term: 1)' and 'f-statistic(…)' do"])
    case .series(let series):
      return ExpressionError(
        .kindMismatch,
        "the formula gives \(series.described), and a text has room for one", at: whole,
        helps: [series.advice(source)])
    }
  }
}

extension Series {
  /// `a value for each 'year'`, `a value for each row`.
  fileprivate var described: String { "a value for each \(keyName.map { "'\($0)'" } ?? "row")" }

  fileprivate func advice(_ source: String) -> String {
    guard let keyName else {
      let isName = source.allSatisfy { $0.isLetter || $0.isNumber || "-.'".contains($0) }
      let row = isName ? "pick a row with '\(source)[…]', or " : ""
      return row + "put the values together, as 'sum(\(source))' does"
    }
    let key = keys.last { $0 != .missing }.map(\.inFormulas) ?? "…"
    return "leave out 'by \(keyName)' and choose the rows: 'where \(keyName) = \(key)'"
  }
}

extension SeriesKey {
  /// As a condition writes it.
  fileprivate var inFormulas: String {
    switch self {
    case .number(let number): number.description
    case .text(let text): "\"\(text)\""
    case .period(let period): "\"\(period.edtf)\""
    case .missing: "\"\""
    }
  }
}
