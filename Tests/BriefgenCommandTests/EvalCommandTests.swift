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
        "high":"400000000/7","envelope":"0","unit":"USD","facts":[]}

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
}
