import Quantities
import Statistics

/// What a statistical function is told besides its values.
struct FunctionSettings {
  /// Where a quantile lies; how much a trimmed mean leaves out at either end.
  var share = Rational(1, 2)
  var method = QuantileMethod.linear
  /// How many rows a moving average takes.
  var window = 1
  var lag = 1
  /// To how many significant digits a root is taken that does not end.
  var digits = Rational.rootDigits
}

extension Evaluator {
  mutating func settings(
    of call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> FunctionSettings {
    var settings = FunctionSettings()
    settings.digits = digits
    for name in ["at", "trim"] {
      guard let argument = call[name].first else { continue }
      let term = try term(of: argument.node, in: context)
      let share = try ranges(of: term.function, context).bounds.point.map {
        term.unit == .percent ? $0 / 100 : $0
      }
      guard let share, share >= 0, share <= 1, name == "at" || share * 2 < 1 else {
        throw context.unsuitable(argument, call)
      }
      settings.share = share
    }
    if case .literal(.text(let text))? = call["method"].first?.node.content {
      settings.method = QuantileMethod(name: text) ?? settings.method
    }
    settings.window = call.whole("window") ?? settings.window
    settings.lag = call.whole("lag") ?? settings.lag
    return settings
  }
}

extension Call {
  /// The whole number that is written for a parameter; nil where it is left out.
  func whole(_ name: String) -> Int? { self[name].first?.node.literalWhole }
}
