import Quantities

/// The nine ways of taking a quantile that are in use.
///
/// Rob J. Hyndman and Yanan Fan, "Sample quantiles in statistical packages", The American
/// Statistician 50 (1996), 361–365; the raw value is their number. Spreadsheets and most programs
/// take type 7.
public enum QuantileMethod: Int, Hashable, Sendable, CaseIterable {
  case invertedDistribution = 1
  case averagedInvertedDistribution
  case closestObservation
  case interpolatedInvertedDistribution
  case hazen
  case weibull
  case linear
  case medianUnbiased
  case normalUnbiased

  /// What a formula calls it.
  public var name: String {
    switch self {
    case .invertedDistribution: "inverted-cdf"
    case .averagedInvertedDistribution: "averaged-inverted-cdf"
    case .closestObservation: "closest-observation"
    case .interpolatedInvertedDistribution: "interpolated-inverted-cdf"
    case .hazen: "hazen"
    case .weibull: "weibull"
    case .linear: "linear"
    case .medianUnbiased: "median-unbiased"
    case .normalUnbiased: "normal-unbiased"
    }
  }

  /// A method by its name or number: `linear`, `type-7`, `7`; nil where there is none.
  public init?(name: String) {
    let method = Self.allCases.first {
      [$0.name, "type-\($0.rawValue)", "\($0.rawValue)"].contains(name)
    }
    guard let method else { return nil }
    self = method
  }
}

extension Sample {
  /// - Precondition: the numbers are in order, there is at least one, and `p` is from 0 to 1.
  func quantile(ofSorted p: Rational, _ method: QuantileMethod) -> Rational {
    let n = Rational(count)
    // The place of the quantile, counted from 1; a fraction lies between two numbers.
    switch method {
    case .invertedDistribution: return number(at: ceiling(n * p))
    case .averagedInvertedDistribution:
      let place = n * p
      return place.isInteger
        ? (number(at: floor(place)) + number(at: floor(place) + 1)) / 2 : number(at: ceiling(place))
    case .closestObservation: return number(at: Int((n * p).rounded(.halfToEven)))
    case .interpolatedInvertedDistribution: return interpolated(at: n * p)
    case .hazen: return interpolated(at: n * p + Rational(1, 2))
    case .weibull: return interpolated(at: (n + 1) * p)
    case .linear: return interpolated(at: (n - 1) * p + 1)
    case .medianUnbiased: return interpolated(at: (n + Rational(1, 3)) * p + Rational(1, 3))
    case .normalUnbiased: return interpolated(at: (n + Rational(1, 4)) * p + Rational(3, 8))
    }
  }

  private func interpolated(at place: Rational) -> Rational {
    let before = floor(place)
    let share = place - Rational(before)
    let low = number(at: before)
    return share == 0 ? low : low + share * (number(at: before + 1) - low)
  }

  /// The number at a place counted from 1; the first or the last for places outside.
  private func number(at place: Int) -> Rational { self[min(max(place, 1), count) - 1] }
}

private func floor(_ place: Rational) -> Int { Int(place.floor) }
private func ceiling(_ place: Rational) -> Int { Int(place.ceiling) }
