import BigInt
import Quantities

/// A sum of fractions over a common denominator, reduced once at the end and not at every step.
struct FractionTotal {
  private var numerator: BigInt = 0
  private var denominator: BigInt = 1

  var value: Rational { Rational(numerator, denominator) }

  /// The sum of the terms at some places.
  ///
  /// Long sums are added up in halves, so that long fractions meet long fractions.
  static func of(
    _ places: Range<Int>, _ term: (Int) -> (numerator: BigInt, denominator: BigInt)
  ) -> FractionTotal {
    var total = FractionTotal()
    if places.count <= 32 {
      for place in places {
        let term = term(place)
        total.add(term.numerator, over: term.denominator)
      }
    } else {
      let middle = places.lowerBound + places.count / 2
      total = of(places.lowerBound..<middle, term)
      let other = of(middle..<places.upperBound, term)
      total.add(other.numerator, over: other.denominator)
    }
    return total
  }

  private mutating func add(_ top: BigInt, over bottom: BigInt) {
    if bottom == denominator {
      numerator += top
      return
    }
    let (quotient, remainder) = denominator.quotientAndRemainder(dividingBy: bottom)
    if remainder == 0 {
      numerator += top * quotient
      return
    }
    let factor = bottom / denominator.greatestCommonDivisor(with: bottom)
    numerator = numerator * factor + top * (denominator * factor / bottom)
    denominator *= factor
  }
}
