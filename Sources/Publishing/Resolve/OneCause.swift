import Diagnostics
import Expressions
import Quantities
import SiteModel

/// Words that do not agree with the figure that they are bound to.
struct WordsProblem: Sendable {
  var figure: FigureKey
  /// What the words say.
  var text: Quantity
  var diagnostic: Diagnostic
}

/// Reports a wrong fact once, and not again for each statistic that rests on it.
///
/// Where words contradict a fact, one of the two is wrong. If the words of a statistic agree as
/// soon as the fact is taken to be what its words say, they have the same cause.
struct OneCause {
  let evaluator: FigureEvaluator

  func diagnostics(_ problems: [WordsProblem]) -> [Diagnostic] {
    guard problems.count > 1 else { return problems.map(\.diagnostic) }
    var evaluator = self.evaluator
    for problem in problems where problem.diagnostic.severity == .error {
      guard let fact = evaluator.ledger[problem.figure]?.fact,
        evaluator.assumed[problem.figure] == nil
      else { continue }
      evaluator.assumed[problem.figure] = problem.text
      evaluator.assumed[problem.figure]?.period = fact.quantity.period
    }
    guard !evaluator.assumed.isEmpty else { return problems.map(\.diagnostic) }
    var consequences: [FigureKey: [FigureKey]] = [:]
    let causes = problems.filter { problem in
      guard let fact = Self.cause(of: problem, evaluator) else { return true }
      if consequences[fact]?.contains(problem.figure) != true {
        consequences[fact, default: []].append(problem.figure)
      }
      return false
    }
    return causes.map { problem in
      guard let statistics = consequences.removeValue(forKey: problem.figure) else {
        return problem.diagnostic
      }
      var diagnostic = problem.diagnostic
      let names = statistics.map { "'\($0.id)'" }.joined(separator: ", ")
      diagnostic.notes.append(
        .init("the words of what is computed from it fit the text, not the fact: \(names)"))
      return diagnostic
    }
  }

  /// The fact that the words of a statistic are wrong for.
  private static func cause(
    of problem: WordsProblem, _ evaluator: FigureEvaluator
  ) -> FigureKey? {
    guard case .statistic(let statistic) = evaluator.ledger[problem.figure]?.content,
      case .success(let evaluation) = evaluator.evaluate(
        statistic.formula, on: problem.figure.page)
    else { return nil }
    switch Agreement.judge(text: problem.text, value: evaluation.quantity) {
    case .agrees, .weak: break
    case .mismatch, .hedgeDropped, .differentUnits: return nil
    }
    return evaluator.facts(of: evaluation.variables).map(\.key)
      .first { evaluator.assumed[$0] != nil }
  }
}
