public import Diagnostics
public import Expressions
public import SiteModel

/// A formula can be read and computed. The evaluator finds the problem; this rule says where it is.
public enum ExpressionRule {
  /// - Parameter formula: as it stands in a register or front matter.
  public static func diagnostic(
    _ error: ExpressionError, in formula: Located<String>, _ severity: Severity = .error
  ) -> Diagnostic {
    diagnostic(error, at: place(of: error.range, in: formula), severity)
  }

  public static func diagnostic(
    _ error: ExpressionError, at range: SourceRange, _ severity: Severity = .error
  ) -> Diagnostic {
    if let cell = error.cell {
      return BadCellRule.diagnostic(error, at: cell, needed: range)
    }
    return Diagnostic(
      severity, error.rule, error.summary, at: range,
      notes: error.notes, helps: error.helps)
  }

  /// A part of a YAML scalar. Where its text does not stand in the file as it is (a folded block,
  /// an escape), the whole of it is shown.
  static func place(of part: Range<Int>, in formula: Located<String>) -> SourceRange {
    let whole = formula.range
    let length = formula.value.utf8.count
    let quote = whole.end - whole.start == length + 2 ? 1 : 0
    guard whole.end - whole.start == length + 2 * quote else { return whole }
    return SourceRange(
      path: whole.path, start: whole.start + quote + part.lowerBound,
      end: whole.start + quote + part.upperBound)
  }
}
