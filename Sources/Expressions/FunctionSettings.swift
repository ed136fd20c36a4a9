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
}

extension Evaluator {
  mutating func settings(
    of call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> FunctionSettings {
    var settings = FunctionSettings()
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
    settings.window = try whole("window", of: call, in: context) ?? settings.window
    settings.lag = try whole("lag", of: call, in: context) ?? settings.lag
    return settings
  }

  /// A whole number within its limits; nil where it is left out.
  mutating func whole(
    _ name: String, of call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> Int? {
    guard let argument = call[name].first else { return nil }
    let number = try term(of: argument.node, in: context)
    guard case .whole(let limits) = argument.parameter.kind,
      let whole = number.function.constant, whole.isInteger,
      let value = Int(exactly: whole.numerator), limits.contains(value)
    else { throw context.unsuitable(argument, call) }
    return value
  }
}
