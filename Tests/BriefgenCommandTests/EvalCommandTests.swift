import Files
import Quantities
import Testing

@testable import BriefgenCommand

@Suite struct EvalCommandTests {
  @Test(arguments: [
    ("20 + 3", "23\n"), ("2 / 3", "0.67\n"), ("$400m / (1 + 40%)", "$290 million\n"),
    ("1 / 4 | percent", "25%\n"), ("sum($1.5bn, $2m)", "$1.5 billion\n"),
  ])
  func printsTheResultInHouseStyle(formula: String, expected: String) {
    let run = CommandRun(["eval", formula])
    #expect(run.output == expected)
    #expect(run.errors == "")
    #expect(run.status == .success)
  }

  @Test(arguments: [
    ("2 / 3", "15", "0.67\n0.666666666666667\n"),
    ("2 / 3", "40", "0.67\n0.6666666666666666666666666666666666666667\n"),
    ("1 / 8", "15", "0.125\n0.125\n"),
    ("$400m / (1 + 40%)", "6", "$290 million\n285714000 USD\n"),
    ("0", "3", "zero\n0\n"),
  ])
  func printsTheNumberCorrectToSoManyDigits(formula: String, digits: String, expected: String) {
    #expect(CommandRun(["eval", formula, "--digits", digits]).output == expected)
  }

  @Test func saysWhereTheDigitsOfRootsEnd() {
    let remark = "Remark: Roots are correct to 30 digits, and no more are printed of them\n"
    #expect(CommandRun(["eval", "sqrt(2)", "--digits", "40"]).output.hasSuffix(remark))
    for exact in [["sqrt(2)", "--digits", "30"], ["2 / 3", "--digits", "40"]] {
      #expect(!CommandRun(["eval"] + exact).output.contains("Remark"))
    }
  }

  @Test func needsNoSiteToExplainANumberInWords() {
    let run = CommandRun(["eval", "five + 1"])
    #expect(run.errors.contains("write '5': formulas have figures"))
  }

  @Test(arguments: [
    (Rational(2, 3), 5, "0.66667"), (.powerOfTen(20), 5, "100000000000000000000"),
    (.powerOfTen(21) * 15, 5, "1.5e22"), (.powerOfTen(-8), 5, "1e-8"),
    (-.powerOfTen(-9) * Rational(1, 3), 5, "-3.3333e-10"), (Rational(199_999, 2), 3, "100000"),
  ])
  func writesAPowerOfTenForRowsOfZeros(number: Rational, digits: Int, text: String) {
    #expect(SignificantDigits(digits).text(of: number) == text)
  }

  @Test func printsWhatProgramsRead() {
    let run = CommandRun(["eval", "$400m / 7", "--format", "json"])
    #expect(
      run.output == """
        {"text":"$57 million","modifier":"exactly","value":"400000000/7","low":"400000000/7",\
        "high":"400000000/7","envelope":"0","unit":"USD","facts":[],"datasets":[],"remarks":[]}

        """)
    let rounded = CommandRun(["eval", "2 / 3", "--format", "json", "--digits", "5"])
    #expect(rounded.output.contains(#""value":"0.66667","low":"0.66667""#))
  }

  @Test func pointsIntoTheFormula() {
    let run = CommandRun(["eval", "$50m + 40%"])
    #expect(run.status == .contentErrors)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix(
        """
        expression:1:8: error: '40%' is in percent and cannot be added to '$50m' in USD \
        [unit-mismatch]
        1 | $50m + 40%
          |        ^~~

        """))
  }

  @Test func reportsForPrograms() {
    let run = CommandRun(["eval", "7 / 0", "--format", "json"])
    #expect(run.status == .contentErrors)
    #expect(run.errors.hasPrefix(#"{"version":1,"counts":{"errors":1"#))
    #expect(run.errors.contains(#""rule":"division-by-zero""#))
  }

  @Test(arguments: ["0", "1001", "many"])
  func refusesDigitsThatCannotBe(digits: String) {
    let run = CommandRun(["eval", "1", "--digits", digits])
    #expect(run.status == .usage)
    #expect(run.errors.contains("--digits"))
  }

  // MARK: Tables

  private func table(_ text: String) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(["data.csv": Array(text.utf8)], in: "/tables")
    return disk
  }

  private static let thefts = """
    Year,Value (USD),Place
    2019,1.5,North
    2020,2.5,South
    2021,4,North
    2022,,South

    """

  @Test(arguments: [
    ("mean(value-usd)", "2.7\n2.66666666666667\n"), ("count(data)", "four\n4\n"),
    ("stdev(value-usd)", "1.3\n1.25830573921179\n"),
    ("sum(value-usd where year >= 2020)", "6.5\n6.5\n"),
    ("sum(value-usd by place)", "PLACE  VALUE\nNorth  5.5\nSouth  2.5\n"),
    ("max(value-usd) > 3", "true\n"),
  ])
  func computesWithTheColumnsOfAFile(formula: String, expected: String) throws {
    let run = CommandRun(
      ["eval", formula, "--csv", "/tables/data.csv", "--digits", "15"],
      on: try table(Self.thefts))
    // One row has no value, which a remark says.
    #expect(run.output.hasPrefix(expected))
    let rest = run.output.dropFirst(expected.count)
    #expect(rest.isEmpty || rest.hasSuffix(" rows has no value in value-usd\n"))
    #expect(run.errors == "")
  }

  /// The values of NIST's NumAcc4 and what it certifies of them: in double precision the standard
  /// deviation has but eight right digits.
  @Test(arguments: [
    ("mean(x)", "10000000.2"), ("stdev(x)", "0.1"), ("autocorrelation(x, 1)", "-0.999"),
  ])
  func comesOutAsNISTCertifies(formula: String, certified: String) throws {
    let values = (0..<500).map { _ in "10000000.1\n10000000.3\n" }.joined()
    let run = CommandRun(
      ["eval", formula, "--csv", "-", "--digits", "15"], input: Array("10000000.2\n\(values)".utf8))
    #expect(run.output.split(separator: "\n").last == Substring(certified))
  }

  @Test func namesTheColumnsThatAFileHas() throws {
    let disk = try table(Self.thefts)
    let near = CommandRun(["eval", "sum(values-usd)", "--csv", "/tables/data.csv"], on: disk)
    #expect(near.status == .contentErrors)
    #expect(
      near.errors == """
        expression:1:5: error: the file has no column 'values-usd' [unknown-name]
        1 | sum(values-usd)
          |     ^~~~~~~~~~
          = help: did you mean 'value-usd'?

        1 error

        """)
    let far = CommandRun(["eval", "x + 1", "--csv", "/tables/data.csv"], on: disk)
    #expect(far.errors.contains("= help: the file's columns are 'year', 'value-usd', 'place'"))
  }

  @Test func takesColumnsThatAreCalledAsFunctionsAre() throws {
    let disk = try table("Index,Rank\n124.2,1\n125.8,2\n")
    let run = CommandRun(
      ["eval", "sum(index where rank <= 2)", "--csv", "/tables/data.csv"], on: disk)
    #expect(run.output == "250\n")
    let none = CommandRun(["eval", "growth / 2"])
    #expect(none.errors.contains("'growth' is a function and needs something to work on"))
  }

  @Test func pointsIntoATableThatCannotBeRead() throws {
    let disk = try table("a,b\n1,2\n\"3,4\n")
    let run = CommandRun(["eval", "sum(a)", "--csv", "/tables/data.csv"], on: disk)
    #expect(run.status == .contentErrors)
    #expect(run.errors.hasPrefix("/tables/data.csv:3:1: error: "))
    let missing = CommandRun(["eval", "sum(a)", "--csv", "/tables/none.csv"], on: disk)
    #expect(missing.status == .machineFailure)
  }

  @Test func printsRowsForPrograms() throws {
    let run = CommandRun(
      ["eval", "mean(value-usd by place)", "--csv", "/tables/data.csv", "--format", "json"],
      on: try table(Self.thefts))
    #expect(
      run.output == """
        [
        {"place":"North","value":"2.75"},
        {"place":"South","value":"2.5"}
        ]

        """)
  }

  // MARK: The site of the folder

  private func folder() throws -> any FileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(
      [
        "Content/site.yaml": Array(
          """
          title: Desk
          numbers: { style: un, digits: 3 }
          rates:
            - { pair: GBP/USD, date: "2021", value: "1.3757", source: ons }

          """.utf8),
        "Content/sources.yaml": Array(
          "ons: { title: Exchange rates, publisher: ONS, date: 2022-01-01 }\n".utf8),
        "loads.csv": Array("port,x\nA,1\nB,2x\nC,3\n".utf8),
      ], in: "/site")
    return try disk.folder("/site")
  }

  /// One rule: the site of the folder is asked whether the formula has names or not.
  @Test(arguments: [
    ["22 / 7"], ["convert(£5 million, \"USD\", \"2021\")"], ["9 ships * 1"],
  ])
  func asksTheSiteOfTheFolder(formula: [String]) throws {
    let here = CommandRun(["eval"] + formula, on: try folder())
    let named = CommandRun(["eval"] + formula + ["--site", "."], on: try folder())
    #expect(here.status == .success)
    #expect(here.output == named.output)
    #expect(CommandRun(["eval", "22 / 7"], on: try folder()).output == "3.14\n")
    #expect(CommandRun(["eval", "22 / 7"]).output == "3.1\n")
  }

  @Test func pointsAtTheCellThatIsNoNumber() throws {
    let run = CommandRun(["eval", "sum(x)", "--csv", "loads.csv"], on: try folder())
    #expect(run.status == .contentErrors)
    #expect(
      run.errors.hasPrefix(
        "loads.csv:3:3: error: 'x' has '2x' in row 2, which is no plain number [bad-cell]"))
    #expect(run.errors.contains("= the formula that needs the numbers is at expression:1:5\n"))
    let piped = CommandRun(
      ["eval", "sum(x)", "--csv", "-"], input: Array("x\n1\n2x\n3\n".utf8))
    #expect(piped.errors.hasPrefix("-:3:1: error: "))
  }

  @Test func saysHowManyRowsAreMissing() {
    let input = Array("x\n1\nNaN\n".utf8)
    let run = CommandRun(["eval", "sum(x)", "--csv", "-"], input: input)
    #expect(run.output == "one\nRemark: 1 of 2 rows has no value in x\n")
    let json = CommandRun(["eval", "sum(x)", "--csv", "-", "--format", "json"], input: input)
    #expect(json.output.contains(#""remarks":["1 of 2 rows has no value in x"]"#))
  }

  @Test func warnsOfNounsAndAnswers() {
    let run = CommandRun(["eval", "5 ships = 5 attacks"])
    #expect(run.output == "true\n")
    #expect(run.status == .success)
    #expect(run.errors.hasPrefix("expression:1:11: warning: '5 attacks' counts attacks and is "))
  }

  @Test func namesTheUnitsOfASeriesForPrograms() {
    let run = CommandRun(
      ["eval", "sum(x by port)", "--csv", "-", "--format", "json"],
      input: Array("port,x\nA,$1\nB,$2\n".utf8))
    #expect(run.output.contains(#"{"port":"A","value":"1","unit":"USD"}"#))
  }

  @Test func offersTheBriefingThatIsMeant() throws {
    let run = CommandRun(["eval", "'none'.total"], on: try folder())
    #expect(run.errors.contains("there is no briefing 'none'"))
  }
}
