import BigInt
public import Quantities

/// The three sums that every moment, correlation and regression is made of. They are exact, so
/// that no later subtraction can lose a digit.
extension Sample {
  public var sum: Rational { sum(of: 0..<count) }

  /// The sum of the numbers at some places.
  func sum(of places: Range<Int>) -> Rational {
    switch storage {
    case .decimals(let values, let scale):
      Rational(ExactTotal.of(values[places])) * .powerOfTen(-scale)
    case .integers(let values, let denominator):
      Rational(values[places].reduce(0, +), denominator)
    case .rationals(let values):
      FractionTotal.of(places) { (values[$0].numerator, values[$0].denominator) }.value
    }
  }

  /// The sum of the squares.
  var sumOfSquares: Rational { sumOfProducts(with: self) }

  /// The sum of each number times the other sample's number `lag` places further on.
  ///
  /// - Precondition: both samples have the same count, and `lag` is from 0 to it.
  func sumOfProducts(with other: Sample, lag: Int = 0) -> Rational {
    if case .decimals(let a, let scaleOfA) = storage,
      case .decimals(let b, let scaleOfB) = other.storage
    {
      return Rational(ExactTotal.ofProducts(a[..<(a.count - lag)], b[lag...]))
        * .powerOfTen(-scaleOfA - scaleOfB)
    }
    if let a = integers, let b = other.integers {
      let sum = zip(a.values, b.values[lag...]).reduce(BigInt(0)) { $0 + $1.0 * $1.1 }
      return Rational(sum, a.denominator * b.denominator)
    }
    return FractionTotal.of(0..<(count - lag)) { place in
      let (a, b) = (self[place], other[place + lag])
      return (a.numerator * b.numerator, a.denominator * b.denominator)
    }.value
  }

  /// The sum of the squared distances from the mean.
  var sumOfSquaredDeviations: Rational {
    isEmpty ? 0 : sumOfSquares - sum * sum / Rational(count)
  }

  /// The sum of the products of both distances from the mean.
  func sumOfCrossDeviations(with other: Sample) -> Rational {
    isEmpty ? 0 : sumOfProducts(with: other) - sum * other.sum / Rational(count)
  }
}
