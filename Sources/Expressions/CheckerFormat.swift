import Diagnostics
import Quantities

/// Whether the format of a formula can print its result.
extension Checker {
  func checkFormat(
    of expression: Expression, _ kind: Kind, in context: ExpressionContext
  ) throws(ExpressionError) {
    guard let format = expression.format, kind != .unknown else { return }
    let range = expression.formatRange ?? expression.root.range
    let words = context.quoted(expression.root)
    guard let unit = kind.unit else {
      throw ExpressionError(
        "unit-mismatch", "'\(format.rawValue)' is for numbers, and \(words) is \(kind.described)",
        at: range, helps: ["leave the format out"])
    }
    guard !format.fits(unit) else { return }
    let figure = context.text(of: expression.root)
    throw ExpressionError(
      "unit-mismatch",
      "'\(format.rawValue)' is for shares and ratios, and \(words) is in \(unit.described)",
      at: range,
      helps: [
        "leave the format out, or divide by the whole: \("share(\(figure), WHOLE)".quoted)"
      ])
  }
}

extension FigureFormat {
  /// Whether a number in that unit can be printed so.
  fileprivate func fits(_ unit: Unit) -> Bool {
    switch self {
    case .percent, .ratio, .times: unit.isShare || unit == .percent
    case .points: unit.isShare || unit == .percent || unit == .percentagePoint
    case .compact, .full, .words: true
    }
  }
}
