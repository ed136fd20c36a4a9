import Quantities
import Statistics
import Testing

/// Mean, standard deviation and first autocorrelation of NIST's univariate reference data.
@Suite struct UnivariateReferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let numbers: Sample
    let mean: Certified
    let deviation: Certified
    let autocorrelation: Certified
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "PiDigits", numbers: Sample(publishedDigitsOfPi), mean: "4.53480000000000",
      deviation: "2.86733906028871", autocorrelation: "-0.00355099287237972"),
    Case(
      name: "Lottery", numbers: sample(UnivariateData.lottery), mean: "518.958715596330",
      deviation: "291.699727470969", autocorrelation: "-0.120948622967393"),
    Case(
      name: "Lew", numbers: sample(UnivariateData.lew), mean: "-177.435000000000",
      deviation: "277.332168044316", autocorrelation: "-0.307304800605679"),
    Case(
      name: "Mavro", numbers: sample(UnivariateData.mavro), mean: "2.00185600000000",
      deviation: "0.000429123454003053", autocorrelation: "0.937989183438248"),
    Case(
      name: "Michelso", numbers: sample(UnivariateData.michelso), mean: "299.852400000000",
      deviation: "0.0790105478190518", autocorrelation: "0.535199668621283"),
    Case(
      name: "NumAcc1", numbers: sample("10000001 10000003 10000002"), mean: "10000002",
      deviation: "1.00000000000000", autocorrelation: "-0.500000000000000"),
    Case(
      name: "NumAcc2", numbers: alternating(around: "1.2"), mean: "1.20000000000000",
      deviation: "0.100000000000000", autocorrelation: "-0.999000000000000"),
    Case(
      name: "NumAcc3", numbers: alternating(around: "1000000.2"), mean: "1000000.20000000",
      deviation: "0.100000000000000", autocorrelation: "-0.999000000000000"),
    Case(
      name: "NumAcc4", numbers: alternating(around: "10000000.2"), mean: "10000000.2000000",
      deviation: "0.100000000000000", autocorrelation: "-0.999000000000000"),
  ]

  @Test(arguments: cases) func certifiedValuesComeOut(_ example: Case) throws {
    expect(try example.numbers.mean(), is: example.mean, "mean")
    expect(try example.numbers.standardDeviation(), is: example.deviation, "standard deviation")
    expect(
      try example.numbers.autocorrelation(lag: 1), is: example.autocorrelation, "autocorrelation")
  }

  /// Where the values are round, they are so to the last digit, however many are asked for.
  @Test func roundValuesAreExactlyRound() throws {
    let numbers = Self.alternating(around: "10000000.2")
    #expect(try numbers.standardDeviation().rational == Rational(1, 10))
    #expect(try numbers.autocorrelation() == Rational(-999, 1000))
  }

  /// The rule of NumAcc2 to NumAcc4: a middle value, then 500 times a tenth below and above it.
  private static func alternating(around middle: Certified) -> Sample {
    let pair = [middle.value - Rational(1, 10), middle.value + Rational(1, 10)]
    return Sample([middle.value] + (0..<1000).map { pair[$0 % 2] })
  }

  /// NIST's file has a 3 for an 8 in the 957th place, and its certified values go with that.
  private static var publishedDigitsOfPi: [Rational] {
    var digits = digitsOfPi(5000)
    digits[956] = 3
    return digits
  }

  /// The digits of π by Machin's formula, π = 16 arctan(1/5) − 4 arctan(1/239), in fixed point of
  /// nine digits a word.
  private static func digitsOfPi(_ count: Int) -> [Rational] {
    let words = count / 9 + 4
    var pi = [Int](repeating: 0, count: words)
    for (factor, inverse) in [(16, 5), (-4, 239)] {
      var power = divided([abs(factor)] + [Int](repeating: 0, count: words - 1), inverse)
      var odd = 1
      var sign = factor.signum()
      while power.contains(where: { $0 != 0 }) {
        let term = divided(power, odd)
        for index in pi.indices { pi[index] += sign * term[index] }
        power = divided(power, inverse * inverse)
        (odd, sign) = (odd + 2, -sign)
      }
    }
    for index in pi.indices.dropFirst().reversed() {
      let carry = Int((Double(pi[index]) / 1e9).rounded(.down))
      pi[index] -= carry * 1_000_000_000
      pi[index - 1] += carry
    }
    let text = pi.dropFirst().reduce(into: String(pi[0])) { text, word in
      text += String(String(word + 1_000_000_000).dropFirst())
    }
    return text.utf8.prefix(count).map { Rational(Int($0) - 48) }
  }

  private static func divided(_ words: [Int], _ divisor: Int) -> [Int] {
    var rest = 0
    return words.map { word in
      let (quotient, remainder) = (rest * 1_000_000_000 + word).quotientAndRemainder(
        dividingBy: divisor)
      rest = remainder
      return quotient
    }
  }
}
