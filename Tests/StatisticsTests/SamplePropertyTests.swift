import Quantities
import TestSupport
import Testing

@testable import Statistics

/// What must hold of any numbers.
@Suite struct SamplePropertyTests {
  /// Machine integers, long integers and fractions are three ways to the same results.
  @Test func theFastPathAgreesWithTheSlowOnes() throws {
    try forRandomSamples { fast, other throws in
      let long = try #require(fast.integers)
      for slow in [
        Sample(.integers(long.values, denominator: long.denominator)),
        Sample(.rationals(Array(fast.numbers))),
      ] {
        #expect(fast.sum == slow.sum)
        #expect(try fast.variance() == slow.variance())
        #expect(try fast.minimum() == slow.minimum())
        #expect(try fast.maximum() == slow.maximum())
        #expect(try fast.median() == slow.median())
        #expect(try fast.modes() == slow.modes())
        #expect(try fast.trimmedMean(Rational(1, 7)) == slow.trimmedMean(Rational(1, 7)))
        #expect(try fast.covariance(with: other) == slow.covariance(with: other))
        #expect(try fast.autocorrelation(lag: 2) == slow.autocorrelation(lag: 2))
        for method in QuantileMethod.allCases {
          let share = Rational(2, 9)
          #expect(try fast.quantile(share, method) == slow.quantile(share, method))
        }
        let fit = try Regression(of: other, onPowersOf: fast, degree: 2)
        let slowFit = try Regression(of: other, onPowersOf: slow, degree: 2)
        #expect(fit == slowFit)
      }
    }
  }

  /// Nothing is gained by a common denominator of ten thousand digits.
  @Test func fractionsWithoutACommonDenominatorStayFractions() throws {
    let numbers = (1...300).map { Rational(1, 2 * $0 * $0 + 1) }
    let sample = Sample(numbers)
    guard case .rationals = sample.storage else {
      Issue.record("the fractions were given a common denominator")
      return
    }
    #expect(sample.sum == numbers.reduce(0, +))
    #expect(sample.sumOfSquares == numbers.map { $0 * $0 }.reduce(0, +))
  }

  @Test func shiftingMovesTheMeanAndNothingElse() throws {
    try forRandomSamples { numbers, other throws in
      let shift = Rational(123_456_789, 1000)
      let shifted = Sample(numbers.numbers.map { $0 + shift })
      #expect(try shifted.mean() == numbers.mean() + shift)
      #expect(try shifted.median() == numbers.median() + shift)
      #expect(try shifted.standardDeviation() == numbers.standardDeviation())
      #expect(try shifted.autocorrelation() == numbers.autocorrelation())
      #expect(try shifted.correlation(with: other) == numbers.correlation(with: other))
    }
  }

  @Test func scalingScales() throws {
    try forRandomSamples { numbers, other throws in
      let factor = Rational(-7, 3)
      let scaled = Sample(numbers.numbers.map { $0 * factor })
      #expect(try scaled.mean() == numbers.mean() * factor)
      #expect(try scaled.variance() == numbers.variance() * factor * factor)
      #expect(try scaled.autocorrelation() == numbers.autocorrelation())
      let (a, b) = (try scaled.correlation(with: other), try numbers.correlation(with: other))
      #expect(a.radicand == b.radicand)
      let fit = try Regression(of: other, on: [numbers])
      let scaledFit = try Regression(of: other, on: [scaled])
      #expect(scaledFit.rSquared == fit.rSquared)
      #expect(scaledFit.coefficients[1] * factor == fit.coefficients[1])
    }
  }

  @Test func theOrderOfTheNumbersDoesNotMatter() throws {
    var noise = SplitMix64(seed: 11)
    try forRandomSamples { numbers, _ throws in
      let shuffled = Sample(Array(numbers.numbers).shuffled(using: &noise))
      #expect(try shuffled.variance() == numbers.variance())
      #expect(try shuffled.quantile(Rational(1, 10)) == numbers.quantile(Rational(1, 10)))
      #expect(try shuffled.modes() == numbers.modes())
    }
  }

  @Test func sumsSpillOverWhereMachineIntegersEnd() throws {
    let numbers = Sample(decimals: [.max, .max, .min, .max, .min, .min, .min], scale: 0)
    let slow = Sample(.rationals(Array(numbers.numbers)))
    #expect(numbers.sum == slow.sum)
    #expect(numbers.sumOfSquares == slow.sumOfSquares)
    #expect(try numbers.variance() == slow.variance())
  }

  /// Twelve samples of 10 to 50 numbers, each with another of as many.
  private func forRandomSamples(_ check: (Sample, Sample) throws -> Void) throws {
    var noise = SplitMix64(seed: 5)
    for _ in 0..<12 {
      let count = Int.random(in: 10...50, using: &noise)
      let size = Int64.random(in: 10...1_000_000_000_000, using: &noise)
      let samples = (0..<2).map { _ in
        Sample(
          decimals: (0..<count).map { _ in Int64.random(in: -size...size, using: &noise) },
          scale: Int.random(in: 0...6, using: &noise))
      }
      try check(samples[0], samples[1])
    }
  }
}
