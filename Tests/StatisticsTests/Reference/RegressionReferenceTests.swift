import Quantities
import Statistics
import Testing

/// NIST's reference data for linear regression.
@Suite struct RegressionReferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let fit: @Sendable () throws -> Regression
    let coefficients: [Certified]
    let errors: [Certified]
    let deviation: Certified
    let rSquared: Certified
    /// Of the regression: degrees of freedom, sum of squares, mean square.
    let regression: (Int, Certified, Certified)
    let residual: (Int, Certified, Certified)
    /// Nil where it is infinite.
    let fStatistic: Certified?
    var testDescription: String { name }
  }

  @Test(arguments: measured + constructed) func certifiedValuesComeOut(_ example: Case) throws {
    let fit = try example.fit()
    #expect(fit.coefficients.count == example.coefficients.count)
    for (place, pair) in zip(fit.coefficients, example.coefficients).enumerated() {
      expect(pair.0, is: pair.1, "coefficient \(place)")
    }
    #expect(fit.standardErrors.count == example.errors.count)
    for (place, pair) in zip(fit.standardErrors, example.errors).enumerated() {
      expect(pair.0, is: pair.1, "standard error \(place)")
    }
    expect(fit.residualStandardDeviation, is: example.deviation, "residual standard deviation")
    expect(fit.rSquared, is: example.rSquared, "R²")
    #expect(fit.regressionDegreesOfFreedom == example.regression.0)
    expect(fit.regressionSumOfSquares, is: example.regression.1, "regression, sum of squares")
    expect(
      fit.regressionSumOfSquares / Rational(example.regression.0), is: example.regression.2,
      "regression, mean square")
    #expect(fit.residualDegreesOfFreedom == example.residual.0)
    expect(fit.residualSumOfSquares, is: example.residual.1, "residual, sum of squares")
    expect(fit.residualVariance, is: example.residual.2, "residual, mean square")
    if let fStatistic = example.fStatistic {
      expect(fit.fStatistic, is: fStatistic, "F")
    } else {
      #expect(fit.fStatistic == nil)
    }
  }

  /// The fit of constructed data is not near its coefficients; it has them.
  @Test func aPerfectFitIsPerfect() throws {
    let fit = try Self.wampler { x in (0...5).reduce(0) { $0 + x.raised(to: $1) } }
    #expect(fit.coefficients == [1, 1, 1, 1, 1, 1])
    #expect(fit.residualSumOfSquares == 0)
    #expect(fit.tStatistics == nil)
  }

  static let measured = [
    Case(
      name: "Norris",
      fit: {
        try Regression(of: sample(RegressionData.norrisY), on: [sample(RegressionData.norrisX)])
      },
      coefficients: ["-0.262323073774029", "1.00211681802045"],
      errors: ["0.232818234301152", "0.429796848199937E-03"], deviation: "0.884796396144373",
      rSquared: "0.999993745883712", regression: (1, "4255954.13232369", "4255954.13232369"),
      residual: (34, "26.6173985294224", "0.782864662630069"), fStatistic: "5436385.54079785"),
    Case(
      name: "Pontius",
      fit: {
        let loads = Sample((0..<40).map { Rational(150_000 * ($0 % 20 + 1)) })
        return try Regression(of: sample(RegressionData.pontiusY), onPowersOf: loads, degree: 2)
      },
      coefficients: ["0.673565789473684E-03", "0.732059160401003E-06", "-0.316081871345029E-14"],
      errors: ["0.107938612033077E-03", "0.157817399981659E-09", "0.486652849992036E-16"],
      deviation: "0.205177424076185E-03", rSquared: "0.999999900178537",
      regression: (2, "15.6040343244198", "7.80201716220991"),
      residual: (37, "0.155761768796992E-05", "0.420977753505385E-07"),
      fStatistic: "185330865.995752"),
    Case(
      name: "NoInt1",
      fit: {
        try Regression(
          of: Sample((130...140).map { Rational($0) }),
          on: [Sample((60...70).map { Rational($0) })],
          constant: false)
      },
      coefficients: ["2.07438016528926"], errors: ["0.165289256198347E-01"],
      deviation: "3.56753034006338", rSquared: "0.999365492298663",
      regression: (1, "200457.727272727", "200457.727272727"),
      residual: (10, "127.272727272727", "12.7272727272727"), fStatistic: "15750.2500000000"),
    Case(
      name: "NoInt2",
      fit: { try Regression(of: sample("3 4 4"), on: [sample("4 5 6")], constant: false) },
      coefficients: ["0.727272727272727"], errors: ["0.420827318078432E-01"],
      deviation: "0.369274472937998", rSquared: "0.993348115299335",
      regression: (1, "40.7272727272727", "40.7272727272727"),
      residual: (2, "0.272727272727273", "0.136363636363636"), fStatistic: "298.666666666667"),
    Case(
      name: "Filip",
      fit: {
        try Regression(
          of: sample(RegressionData.filipY), onPowersOf: sample(RegressionData.filipX), degree: 10)
      },
      coefficients: [
        "-1467.48961422980", "-2772.17959193342", "-2316.37108160893", "-1127.97394098372",
        "-354.478233703349", "-75.1242017393757", "-10.8753180355343", "-1.06221498588947",
        "-0.670191154593408E-01", "-0.246781078275479E-02", "-0.402962525080404E-04",
      ],
      errors: [
        "298.084530995537", "559.779865474950", "466.477572127796", "227.204274477751",
        "71.6478660875927", "15.2897178747400", "2.23691159816033", "0.221624321934227",
        "0.142363763154724E-01", "0.535617408889821E-03", "0.896632837373868E-05",
      ],
      deviation: "0.334801051324544E-02", rSquared: "0.996727416185620",
      regression: (10, "0.242391619837339", "0.242391619837339E-01"),
      residual: (71, "0.795851382172941E-03", "0.112091743968020E-04"),
      fStatistic: "2162.43954511489"),
    Case(
      name: "Longley",
      fit: {
        let numbers = Array(sample(RegressionData.longley).numbers)
        let columns = (0..<7).map { column in
          Sample(stride(from: column, to: numbers.count, by: 7).map { numbers[$0] })
        }
        return try Regression(of: columns[0], on: Array(columns[1...]))
      },
      coefficients: [
        "-3482258.63459582", "15.0618722713733", "-0.358191792925910E-01", "-2.02022980381683",
        "-1.03322686717359", "-0.511041056535807E-01", "1829.15146461355",
      ],
      errors: [
        "890420.383607373", "84.9149257747669", "0.334910077722432E-01", "0.488399681651699",
        "0.214274163161675", "0.226073200069370", "455.478499142212",
      ],
      deviation: "304.854073561965", rSquared: "0.995479004577296",
      regression: (6, "184172401.944494", "30695400.3240823"),
      residual: (9, "836424.055505915", "92936.0061673238"), fStatistic: "330.285339234588"),
  ]

  static let ones = [Certified](repeating: "1.00000000000000", count: 6)
  static let zeros = [Certified](repeating: "0.000000000000000", count: 6)
  static let sumOfPowers: @Sendable (Rational) -> Rational = { x in
    (0...5).reduce(0) { $0 + x.raised(to: $1) }
  }

  /// Wampler1 to Wampler5: polynomials of degree five, the last three with errors of rising size.
  static let constructed = [
    Case(
      name: "Wampler1", fit: { try wampler(sumOfPowers) }, coefficients: ones, errors: zeros,
      deviation: "0.000000000000000", rSquared: "1.00000000000000",
      regression: (5, "18814317208116.7", "3762863441623.33"),
      residual: (15, "0.000000000000000", "0.000000000000000"), fStatistic: nil),
    Case(
      name: "Wampler2",
      fit: { try wampler { x in (0...5).reduce(0) { $0 + (x / 10).raised(to: $1) } } },
      coefficients: [
        "1.00000000000000", "0.100000000000000", "0.100000000000000E-01",
        "0.100000000000000E-02", "0.100000000000000E-03", "0.100000000000000E-04",
      ],
      errors: zeros, deviation: "0.000000000000000", rSquared: "1.00000000000000",
      regression: (5, "6602.91858365167", "1320.58371673033"),
      residual: (15, "0.000000000000000", "0.000000000000000"), fStatistic: nil),
    Case(
      name: "Wampler3", fit: { try wampler(errors: 1, sumOfPowers) }, coefficients: ones,
      errors: [
        "2152.32624678170", "2363.55173469681", "779.343524331583", "101.475507550350",
        "5.64566512170752", "0.112324854679312",
      ],
      deviation: "2360.14502379268", rSquared: "0.999995559025820",
      regression: (5, "18814317208116.7", "3762863441623.33"),
      residual: (15, "83554268.0000000", "5570284.53333333"), fStatistic: "675524.458240122"),
    Case(
      name: "Wampler4", fit: { try wampler(errors: 100, sumOfPowers) }, coefficients: ones,
      errors: [
        "215232.624678170", "236355.173469681", "77934.3524331583", "10147.5507550350",
        "564.566512170752", "11.2324854679312",
      ],
      deviation: "236014.502379268", rSquared: "0.957478440825662",
      regression: (5, "18814317208116.7", "3762863441623.33"),
      residual: (15, "835542680000.000", "55702845333.3333"), fStatistic: "67.5524458240122"),
    Case(
      name: "Wampler5", fit: { try wampler(errors: 10_000, sumOfPowers) }, coefficients: ones,
      errors: [
        "21523262.4678170", "23635517.3469681", "7793435.24331583", "1014755.07550350",
        "56456.6512170752", "1123.24854679312",
      ],
      deviation: "23601450.2379268", rSquared: "0.224668921574940E-02",
      regression: (5, "18814317208116.7", "3762863441623.33"),
      residual: (15, "0.835542680000000E+16", "557028453333333"),
      fStatistic: "6.75524458240122E-03"),
  ]

  /// A polynomial at 0, 1, … 20, with errors that no polynomial of degree five has a part in.
  private static func wampler(
    errors size: Int = 0, _ polynomial: (Rational) -> Rational
  ) throws -> Regression {
    let half = [759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048]
    let errors = half + [2048] + half.reversed()
    let places = (0...20).map { Rational($0) }
    let response = zip(places, errors).map { polynomial($0) + Rational(size * $1) }
    return try Regression(of: Sample(response), onPowersOf: Sample(places), degree: 5)
  }
}
