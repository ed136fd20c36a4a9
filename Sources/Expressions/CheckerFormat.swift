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
        .unitMismatch, "'\(format.rawValue)' is for numbers, and \(words) is \(kind.described)",
        at: range, helps: ["leave the format out"])
    }
    guard !format.fits(unit) else { return }
    let figure = context.text(of: expression.root)
    let share =
      format.isOfShares
      ? ", or divide by the whole: \("share(\(figure), WHOLE)".quoted)" : ""
    throw ExpressionError(
      .unitMismatch,
      "'\(format.rawValue)' is for \(format.purpose), and \(words) is in \(unit.described)",
      at: range, helps: ["leave the format out\(share)"])
  }
}

extension FigureFormat {
  /// Whether a number in that unit can be printed so.
  fileprivate func fits(_ unit: Unit) -> Bool {
    switch self {
    case .percent, .ratio, .times: unit.isShare || unit == .percent
    case .points: unit.isShare || unit == .percent || unit == .percentagePoint
    case .compact: unit != .percent && unit != .percentagePoint
    case .words: !unit.holdsCurrency && unit.factors.count < 2
    case .full: true
    }
  }

  fileprivate var isOfShares: Bool {
    switch self {
    case .percent, .points, .ratio, .times: true
    case .compact, .full, .words: false
    }
  }

  /// What it prints, for a message.
  fileprivate var purpose: String {
    switch self {
    case .percent, .points, .ratio, .times: "shares and ratios"
    case .compact: "amounts and counts that may be large"
    case .words: "counts, percentages and single measures"
    case .full: "numbers"
    }
  }
}
