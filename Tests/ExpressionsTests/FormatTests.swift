import Diagnostics
import Quantities
import Testing

@testable import Expressions

@Suite("Formats of formulas")
struct FormatTests {
  @Test(
    "A format that cannot print the result is an error, at the format",
    arguments: [
      ("stolen-2023 | percent", 14..<21), ("attacks-2021 | times", 15..<20),
      ("$3 * 2 | points", 9..<15), ("points | percent", 9..<16),
      ("un-2019.period | percent", 17..<24),
      ("thefts.usd | ratio", 13..<18), ("2 > 1 | percent", 8..<15),
    ])
  func refusesFormats(text: String, range: Range<Int>) {
    let site = SmallSite()
    let problem: ExpressionError?
    do throws(ExpressionError) {
      var evaluator = Evaluator(environment: site.environment)
      _ = try evaluator.result(of: Expression(parsing: text), in: "site")
      problem = nil
    } catch { problem = error }
    #expect(problem?.rule == "unit-mismatch")
    #expect(problem?.range == range)
    #expect(problem?.helps.first?.hasPrefix("leave the format out") == true)
  }

  @Test("The message says what the format is for")
  func explains() {
    let problem = SmallSite().problem("stolen-2023 | percent")
    #expect(
      problem?.summary == "'percent' is for shares and ratios, and 'stolen-2023' is in USD")
    #expect(
      problem?.helps == [
        "leave the format out, or divide by the whole: 'share(stolen-2023, WHOLE)'"
      ])
  }

  @Test(
    "A format that fits is taken",
    arguments: [
      "ether | points", "stolen-2023 / stolen-2024 | percent", "ether | ratio", "3 / 4 | percent",
      "attacks-2020 / attacks-2021 | times", "stolen-2023 | compact", "stolen-2023 | full",
      "points | points", "attacks-2021 | words",
    ])
  func takesFormats(text: String) throws {
    _ = try SmallSite().evaluate(text)
  }

  @Test("A declaration's format is checked as the formula's own is, at the formula")
  func checksDeclarations() throws {
    let expression = try Expression(parsing: "stolen-2023 * 2 | compact").formatted(as: .percent)
    var evaluator = Evaluator(environment: SmallSite().environment)
    #expect(throws: ExpressionError.self) { try evaluator.evaluate(expression, in: "site") }
    #expect(try Expression(parsing: "1 | ratio").formatted(as: nil).format == .ratio)
  }

  @Test(
    "A format that would do nothing is refused",
    arguments: [
      ("ether | compact", "'compact' is for amounts and counts that may be large"),
      ("un-2019 | words", "'words' is for counts, percentages and single measures"),
    ])
  func refusesIdleFormats(formula: String, summary: String) {
    let problem = SmallSite().problem(formula)
    #expect(problem?.rule == "unit-mismatch")
    #expect(problem?.summary.hasPrefix(summary) == true)
    #expect(problem?.helps == ["leave the format out"])
  }

  @Test("Money in full has no more than cents")
  func printsCents() throws {
    var site = SmallSite()
    site.literals["$20m"] = .exact("20000000", .currency("USD"))
    #expect(try site.words("$20m / 7 | full") == "$2,857,142.86")
    #expect(try site.words("3 / 7 | full") == "0.428571428571429")
  }
}
