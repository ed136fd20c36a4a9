import Files
import Testing

@testable import BriefgenCommand

/// NIST's reference data (https://www.itl.nist.gov/div898/strd/) through the command, as anyone
/// can check them. Each number is the certified one, without zeros after its last decimal.
@Suite struct FitCommandTests {
  /// The ten powers of one column: in double precision most programs lose all digits, or refuse.
  @Test func filipComesOutAsCertified() throws {
    let run = try Self.run("regression(y, x, degree: 10)", "filip.csv", "--digits", "15")
    #expect(run.errors == "")
    #expect(
      run.output == """
        TERM      ESTIMATE                STANDARD ERROR
        constant  -1467.4896142298        298.084530995537
        x         -2772.17959193342       559.77986547495
        x^2       -2316.37108160893       466.477572127796
        x^3       -1127.97394098372       227.204274477751
        x^4       -354.478233703349       71.6478660875927
        x^5       -75.1242017393757       15.28971787474
        x^6       -10.8753180355343       2.23691159816033
        x^7       -1.06221498588947       0.221624321934227
        x^8       -0.0670191154593408     0.0142363763154724
        x^9       -0.00246781078275479    0.000535617408889821
        x^10      -0.0000402962525080404  0.00000896632837373868

        residual-stdev  0.00334801051324544
        r-squared       0.99672741618562
        f-statistic     2162.43954511489

        """)
  }

  @Test func longleyComesOutAsCertified() throws {
    let columns = "employed, deflator, gnp, unemployed, armed-forces, population, year"
    let run = try Self.run("regression(\(columns))", "longley.csv", "--digits", "15")
    #expect(
      run.output == """
        TERM          ESTIMATE             STANDARD ERROR
        constant      -3482258.63459582    890420.383607373
        deflator      15.0618722713733     84.9149257747669
        gnp           -0.035819179292591   0.0334910077722432
        unemployed    -2.02022980381683    0.488399681651699
        armed-forces  -1.03322686717359    0.214274163161675
        population    -0.0511041056535807  0.22607320006937
        year          1829.15146461355     455.478499142212

        residual-stdev  304.854073561965
        r-squared       0.995479004577296
        f-statistic     330.285339234588

        """)
    let one = try Self.run(
      "standard-error(\(columns), term: 6)", "longley.csv", "--digits", "15")
    #expect(one.output.split(separator: "\n").last == "455.478499142212")
  }

  /// Wampler1: a polynomial that all points lie on, so that nothing is left to divide by.
  @Test func wamplerIsPerfect() throws {
    let rows = (0...20).map { x in
      "\(x),\((0...5).reduce(0) { sum, power in sum + (0..<power).reduce(1) { y, _ in y * x } })"
    }
    let run = Self.run("regression(y, x, degree: 5)", input: ["x,y"] + rows, "--digits", "15")
    #expect(
      run.output == """
        TERM      ESTIMATE  STANDARD ERROR
        constant  1         0
        x         1         0
        x^2       1         0
        x^3       1         0
        x^4       1         0
        x^5       1         0

        residual-stdev  0
        r-squared       1
        f-statistic     -

        """)
  }

  /// SmLs09: nine groups on a level of 10¹², whose tenths hold all that there is to know.
  @Test func simonAndLesageComesOutAsCertified() throws {
    let groups = [4, 3, 5, 3, 5, 3, 5, 3, 5].enumerated().flatMap { place, tenths in
      [tenths].map { "\(place + 1),1000000000000.\($0)" }
        + (1...2_000).map { "\(place + 1),1000000000000.\(tenths + ($0 % 2 == 1 ? -1 : 1))" }
    }
    let table = ["treatment,response"] + groups
    let run = Self.run("anova(response by treatment)", input: table, "--digits", "15")
    #expect(
      run.output == """
        SOURCE   DEGREES OF FREEDOM  SUM OF SQUARES  MEAN SQUARE  F
        between  8                   160.08          20.01        2001
        within   18000               180             0.01         -

        residual-stdev  0.1
        r-squared       0.470712773465067

        """)
    let one = Self.run(
      "sum-of-squares(response by treatment, \"between\")", input: table, "--digits", "15")
    #expect(one.output == "160\n160.08\n")
  }

  // MARK: Other answers

  private static let small = ["Cost (USD),Ships,Port", "$1,1,A", "$3,2,A", "$4,4,B", "$9,5,B"]

  @Test func printsUnitsAndSixDigits() {
    let run = Self.run("regression(cost-usd, ships)", input: Self.small)
    #expect(
      run.output
        == """
        TERM      ESTIMATE   STANDARD ERROR
        constant  -0.85 USD  1.83405 USD
        ships     1.7 USD    0.540833 USD

        residual-stdev  1.71026 USD
        r-squared       0.831655
        f-statistic     9.88034

        """)
  }

  @Test func printsTablesForPrograms() {
    let run = Self.run("anova(cost-usd by port)", input: Self.small, "--format", "json")
    #expect(
      run.output == """
        {"rows":[{"source":"between","degrees-of-freedom":1,"sum-of-squares":"20.25",\
        "sum-of-squares-unit":"USD^2","mean-square":"20.25","mean-square-unit":"USD^2",\
        "f":"81/29"},{"source":"within","degrees-of-freedom":2,"sum-of-squares":"14.5",\
        "sum-of-squares-unit":"USD^2","mean-square":"7.25","mean-square-unit":"USD^2"}],\
        "residual-stdev":"2.69258240356725201562535524577","residual-stdev-unit":"USD",\
        "r-squared":"81/139"}

        """)
  }

  @Test func pointsAtTheColumnThatExplainsNothing() {
    let run = Self.run("regression(cost-usd, ships, 2 * ships)", input: Self.small)
    #expect(run.status == .contentErrors)
    #expect(
      run.errors == """
        expression:1:29: error: '2 * ships' follows exactly from the columns before it, so its \
        effect cannot be told apart [undefined-statistic]
        1 | regression(cost-usd, ships, 2 * ships)
          |                             ^~~~~~~~~
          = help: leave one of them out

        1 error

        """)
  }

  // MARK: Running

  private static func run(
    _ formula: String, _ file: String, _ options: String...
  ) throws -> CommandRun {
    let files = try Fixtures.files(below: "ReferenceData")
    return CommandRun(
      ["eval", formula, "--csv", "-"] + options, input: try #require(files[file]))
  }

  private static func run(
    _ formula: String, input: [String], _ options: String...
  ) -> CommandRun {
    CommandRun(
      ["eval", formula, "--csv", "-"] + options,
      input: Array((input.joined(separator: "\n") + "\n").utf8))
  }
}
