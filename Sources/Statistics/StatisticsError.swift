/// Why a statistic cannot be computed from the numbers at hand.
public enum StatisticsError: Error, Hashable, Sendable {
  /// The statistic needs more numbers than there are.
  case tooFew(statistic: String, needed: Int, given: Int)
  /// The statistic takes only so many numbers.
  case tooMany(statistic: String, most: Int, given: Int)
  /// Two samples whose numbers belong together differ in length.
  case differentLengths(Int, Int)
  /// All numbers are the same, so nothing can be divided by their spread.
  case noSpread(statistic: String)
  /// The geometric mean of a number below zero; `place` counts from 1.
  case belowZero(statistic: String, place: Int)
  /// A probability, a share or a lag that is not in its range.
  case outOfRange(parameter: String, allowed: String, given: String)
  /// All weights together are zero, or one of them is below it.
  case unusableWeights
  /// A predictor of a regression follows exactly from those before it; `predictor` counts from 1,
  /// and is 0 for the constant.
  case dependentPredictor(Int)
}

extension StatisticsError: CustomStringConvertible {
  /// A headline without a full stop.
  public var description: String {
    switch self {
    case .tooFew(let statistic, let needed, let given):
      "\(statistic) needs at least \(needed) \(needed == 1 ? "number" : "numbers"), and there "
        + (given == 0 ? "is none" : given == 1 ? "is one" : "are \(given)")
    case .tooMany(let statistic, let most, let given):
      "\(statistic) takes at most \(most) numbers, and there are \(given)"
    case .differentLengths(let a, let b):
      "the numbers belong together in pairs, but there are \(a) on one side and \(b) on the other"
    case .noSpread(let statistic):
      "\(statistic) divides by the spread of the numbers, and they are all the same"
    case .belowZero(let statistic, let place):
      "\(statistic) is of numbers that are not below zero, and number \(place) is"
    case .outOfRange(let parameter, let allowed, let given):
      "\(parameter) is \(given), and it goes from \(allowed)"
    case .unusableWeights: "weights are not below zero, and at least one is above it"
    case .dependentPredictor(0): "the constant follows exactly from the other predictors"
    case .dependentPredictor(let place):
      "predictor \(place) follows exactly from those before it, so its effect cannot be told apart"
    }
  }

  /// What to do about it.
  public var help: String {
    switch self {
    case .tooFew: "add numbers, or widen the condition that picks them"
    case .tooMany: "narrow the condition that picks them, or use the mean or the median"
    case .differentLengths: "take both from the same rows"
    case .noSpread: "leave the statistic out: nothing varies"
    case .belowZero: "leave out the numbers below zero, or use the mean"
    case .outOfRange(let parameter, let allowed, _): "give \(parameter) a value from \(allowed)"
    case .unusableWeights: "correct the weights"
    case .dependentPredictor: "leave one of them out"
    }
  }
}
