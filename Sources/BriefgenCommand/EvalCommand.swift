import ArgumentParser
import Checking
import Diagnostics
import Expressions
import Quantities

struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Computes one formula, exactly.",
    discussion: """
      Numbers are written as in a text: briefgen eval '$400m / (1 + 40%)'. The result is rounded \
      in house style; --digits adds the number with so many digits.
      """)

  @Argument(help: "The formula.")
  var formula: String

  @Option(help: "Also print the number, correct to so many significant digits: 1 to 1000.")
  var digits: Int?

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard let digits, !(1...Rational.maximumDigits).contains(digits) else { return }
    throw ValidationError("--digits takes 1 to \(Rational.maximumDigits), not \(digits)")
  }
}

extension EvalCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    do throws(ExpressionError) {
      let expression = try Expression(parsing: formula)
      let reader = QuantityReader()
      var evaluator = Evaluator(
        environment: EvaluationEnvironment(
          binding: { _, _ in nil }, readLiteral: { reader.readLiteral($0) }))
      let evaluation = try evaluator.evaluate(expression, in: "")
      let words = QuantityFormat().result(evaluation.quantity, as: expression.format)
      let report = EvaluationReport(evaluation: evaluation, words: words.text, digits: digits)
      invocation.output(report.bytes(in: answer.format))
      return .success
    } catch {
      let place = SourceRange(
        path: Self.fileName, start: error.range.lowerBound, end: error.range.upperBound)
      Reporter(answer, invocation).report([ExpressionRule.diagnostic(error, at: place)]) { path in
        path == Self.fileName ? Array(formula.utf8) : nil
      }
      return .contentErrors
    }
  }

  /// What diagnostics call the formula, which stands in no file.
  private static let fileName = "expression"
}
