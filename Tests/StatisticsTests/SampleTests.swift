import Quantities
import Statistics
import Testing

@Suite struct SampleTests {
  @Test func meansAreExactFractions() throws {
    #expect(try sample("1 2 2").mean() == Rational(5, 3))
    #expect(try sample("0.1 0.2 0.3").mean() == Rational(1, 5))
    #expect(try sample("1 2 3 4").weightedMean(sample("1 1 1 3")) == 3)
    #expect(try sample("1 5 2 3 100 4").trimmedMean(Rational(1, 5)) == Rational(7, 2))
    #expect(try sample("2 8").geometricMean().rational == 4)
  }

  @Test func variancesDivideByOneLessUnlessToldOtherwise() throws {
    let numbers = sample("2 4 4 4 5 5 7 9")
    #expect(try numbers.variance() == Rational(32, 7))
    #expect(try numbers.variance(.population) == 4)
    #expect(try numbers.standardDeviation(.population).rational == 2)
    let deviation = try numbers.standardDeviation()
    #expect(
      deviation.rounded(significantDigits: 40).description
        == "2.138089935299395077476427847038028172432")
  }

  @Test func orderStatisticsAreNumbersOrLieBetweenThem() throws {
    #expect(try sample("3 1 2").median() == 2)
    #expect(try sample("4 1 3 2").median() == Rational(5, 2))
    #expect(try sample("4 1 3 2").minimum() == 1)
    #expect(try sample("-4 -1 -3.5").maximum() == -1)
    #expect(try sample("6 7 15 36 39 40 41 42 43 47 49").interquartileRange() == 17)
    #expect(try sample("1 3 2 3 2 0.5").modes() == [2, 3])
  }

  /// Hyndman and Fan's nine types at p = 0.3 of one to ten, worked out by hand.
  @Test(arguments: [
    (1, "3"), (2, "3.5"), (3, "3"), (4, "3"), (5, "3.5"), (6, "3.3"), (7, "3.7"),
    (8, "103/30"), (9, "3.45"),
  ])
  func quantilesComeInNineTypes(number: Int, value: String) throws {
    let method = try #require(QuantileMethod(name: String(number)))
    #expect(QuantileMethod(name: "type-\(number)") == method)
    let numbers = sample("10 9 8 7 6 5 4 3 2 1")
    #expect(try numbers.quantile(Rational(3, 10), method).description == value)
    #expect(try numbers.quantile(0, method) == 1)
    #expect(try numbers.quantile(1, method) == 10)
    #expect(QuantileMethod(name: method.name) == method)
  }

  @Test func correlationIsARootWithASign() throws {
    let years = sample("1 2 3 4")
    #expect(try years.correlation(with: sample("2 4 6 8")).rational == 1)
    #expect(try years.correlation(with: sample("8 6 4 2")).rational == -1)
    #expect(try years.covariance(with: sample("1 3 2 5")) == Rational(11, 6))
    let correlation = try years.correlation(with: sample("1 3 2 5"))
    #expect(correlation.rational == nil)
    #expect(correlation.rounded(places: 12).description == "0.83152184062")
  }

  @Test func whatCannotBeComputedSaysWhy() throws {
    #expect(throws: StatisticsError.tooFew(statistic: "mean", needed: 1, given: 0)) {
      try Sample([]).mean()
    }
    #expect(throws: StatisticsError.tooFew(statistic: "variance", needed: 2, given: 1)) {
      try sample("1").variance()
    }
    #expect(throws: StatisticsError.noSpread(statistic: "correlation")) {
      try sample("1 2").correlation(with: sample("3 3"))
    }
    #expect(throws: StatisticsError.differentLengths(2, 3)) {
      try sample("1 2").covariance(with: sample("1 2 3"))
    }
    #expect(throws: StatisticsError.belowZero(statistic: "geometric-mean", place: 2)) {
      try sample("1 -1 2").geometricMean()
    }
    #expect(throws: StatisticsError.tooMany(statistic: "geometric-mean", most: 1200, given: 1201)) {
      try Sample((0...1200).map { Rational($0 + 1) }).geometricMean()
    }
    #expect(throws: StatisticsError.unusableWeights) {
      try sample("1 2").weightedMean(sample("0 0"))
    }
    #expect(throws: StatisticsError.dependentPredictor(2)) {
      try Regression(of: sample("1 2 4"), on: [sample("1 2 3"), sample("2 4 6")])
    }
    let problem = StatisticsError.tooFew(statistic: "variance", needed: 2, given: 1)
    #expect(problem.description == "variance needs at least 2 numbers, and there is one")
  }

  @Test func aRegressionLineHasTheSlopeAndTheErrorsOfTheTextbook() throws {
    let line = try Regression(of: sample("2 4 5 4 5"), on: [sample("1 2 3 4 5")])
    #expect(line.coefficients == [Rational(11, 5), Rational(3, 5)])
    #expect(line.rSquared == Rational(3, 5))
    #expect(line.fStatistic == Rational(9, 2))
    #expect(line.standardErrors.map(\.radicand) == [Rational(22, 25), Rational(2, 25)])
    #expect(line.tStatistics?.last?.radicand == Rational(9, 2))
    #expect(line.prediction(at: [6]) == Rational(29, 5))
  }
}
