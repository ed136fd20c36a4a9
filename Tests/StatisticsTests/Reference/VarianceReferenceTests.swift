import Quantities
import Statistics
import Testing

/// NIST's reference data for one-way analysis of variance.
@Suite struct VarianceReferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let groups: [Sample]
    let degreesOfFreedom: [Int]
    let between: [Certified]
    let within: [Certified]
    let fStatistic: Certified
    let rSquared: Certified
    let deviation: Certified
    var testDescription: String { name }
  }

  static let measured = [
    Case(
      name: "SiRstv", groups: split(VarianceData.siliconResistivity, 5), degreesOfFreedom: [4, 20],
      between: ["5.11462616000000E-02", "1.27865654000000E-02"],
      within: ["2.16636560000000E-01", "1.08318280000000E-02"],
      fStatistic: "1.18046237440255E+00", rSquared: "1.90999039051129E-01",
      deviation: "1.04076068334656E-01"),
    Case(
      name: "AtmWtAg", groups: split(VarianceData.silverWeight, 24), degreesOfFreedom: [1, 46],
      between: ["3.63834187500000E-09", "3.63834187500000E-09"],
      within: ["1.04951729166667E-08", "2.28155932971014E-10"],
      fStatistic: "1.59467335677930E+01", rSquared: "2.57426544538321E-01",
      deviation: "1.51048314446410E-05"),
  ]

  /// SmLs01 to SmLs09 (Simon and Lesage): three sizes, each on a level of 1, 10⁶ and 10¹².
  static let constructed = [1, 1_000_000, 1_000_000_000_000].enumerated().flatMap { place, level in
    [
      Case(
        name: "SmLs0\(3 * place + 1)", groups: simonLesage(21, level), degreesOfFreedom: [8, 180],
        between: ["1.68000000000000E+00", "2.10000000000000E-01"],
        within: ["1.80000000000000E+00", "1.00000000000000E-02"],
        fStatistic: "2.10000000000000E+01", rSquared: "4.82758620689655E-01",
        deviation: "1.00000000000000E-01"),
      Case(
        name: "SmLs0\(3 * place + 2)", groups: simonLesage(201, level),
        degreesOfFreedom: [8, 1800], between: ["1.60800000000000E+01", "2.01000000000000E+00"],
        within: ["1.80000000000000E+01", "1.00000000000000E-02"],
        fStatistic: "2.01000000000000E+02", rSquared: "4.71830985915493E-01",
        deviation: "1.00000000000000E-01"),
      Case(
        name: "SmLs0\(3 * place + 3)", groups: simonLesage(2001, level),
        degreesOfFreedom: [8, 18000], between: ["1.60080000000000E+02", "2.00100000000000E+01"],
        within: ["1.80000000000000E+02", "1.00000000000000E-02"],
        fStatistic: "2.00100000000000E+03", rSquared: "4.70712773465067E-01",
        deviation: "1.00000000000000E-01"),
    ]
  }

  @Test(arguments: measured + constructed) func certifiedValuesComeOut(_ example: Case) throws {
    let analysis = try VarianceAnalysis(of: example.groups)
    #expect(
      [analysis.betweenDegreesOfFreedom, analysis.withinDegreesOfFreedom]
        == example.degreesOfFreedom)
    expect(analysis.betweenSumOfSquares, is: example.between[0], "between, sum of squares")
    expect(analysis.betweenMeanSquare, is: example.between[1], "between, mean square")
    expect(analysis.withinSumOfSquares, is: example.within[0], "within, sum of squares")
    expect(analysis.withinMeanSquare, is: example.within[1], "within, mean square")
    expect(analysis.fStatistic, is: example.fStatistic, "F")
    expect(analysis.rSquared, is: example.rSquared, "R²")
    expect(analysis.residualStandardDeviation, is: example.deviation, "standard deviation")
  }

  private static func split(_ text: String, _ size: Int) -> [Sample] {
    let numbers = Array(sample(text).numbers)
    return stride(from: 0, to: numbers.count, by: size).map { Sample(numbers[$0..<($0 + size)]) }
  }

  /// Nine groups on a level. Each is its own tenths once, then in turns a tenth less and more.
  private static func simonLesage(_ size: Int, _ level: Int) -> [Sample] {
    [4, 3, 5, 3, 5, 3, 5, 3, 5].map { tenths in
      let middle = Int64(level * 10 + tenths)
      return Sample(
        decimals: [middle] + (1..<size).map { middle + ($0 % 2 == 1 ? -1 : 1) }, scale: 1)
    }
  }
}
