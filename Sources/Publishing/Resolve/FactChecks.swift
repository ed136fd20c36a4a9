import Checking
import Diagnostics
import Expressions
import Quantities
import SiteModel

/// Computes what the facts' `check` expressions come to, and compares it with what they say.
struct FactChecks {
  let ledger: Ledger
  let computation: FigureComputation
  let values: FigureTable<FigureValue>

  /// What a fact's check came to.
  struct Outcome: Sendable {
    var value: FigureValue
    var agrees: Bool
  }

  /// A check that failed, with the facts that it rests on.
  struct Failure: Sendable {
    var key: FigureKey
    var rests: Set<FigureKey>
    var diagnostic: Diagnostic
  }

  /// What the checks of a page came to.
  struct Findings: Sendable {
    /// What is wrong with the checks themselves.
    var diagnostics: [Diagnostic] = []
    /// Those that failed and are not explained.
    var failures: [Failure] = []

    var isEmpty: Bool { diagnostics.isEmpty && failures.isEmpty }
  }

  /// Makes the checks of some pages anew.
  ///
  /// - Parameters:
  ///   - pages: their scopes; nil for the site's own register.
  ///   - outcomes: gets what they come to.
  ///   - findings: gets what is to be said of them.
  func check(
    _ pages: some Sequence<Slug?>, _ outcomes: inout FigureTable<Outcome>,
    _ findings: inout [Slug?: Findings]
  ) {
    for page in pages {
      let (found, said) = check(page)
      outcomes[page: page] = found
      findings[page] = said.isEmpty ? nil : said
    }
  }

  private func check(_ page: Slug?) -> ([FigureID: Outcome], Findings) {
    var outcomes: [FigureID: Outcome] = [:]
    var findings = Findings()
    for figure in ledger.figures(of: page) {
      guard let fact = figure.fact, let check = fact.declaration.check else { continue }
      switch result(of: check, on: page) {
      case .success(let (expression, evaluation)):
        let facts = computation.evaluator.facts(of: evaluation.variables)
        guard !facts.contains(where: { $0.key == figure.key }) else {
          findings.diagnostics.append(FailedCheckRule.circular(fact.declaration, check))
          continue
        }
        findings.diagnostics += evaluation.warnings.map {
          ExpressionRule.diagnostic($0, in: check, .warning)
        }
        let value = value(of: evaluation, expression, on: page)
        let finding = finding(fact, check, evaluation.quantity, value)
        guard let agrees = agrees(fact.quantity, evaluation, facts.map(\.fact.quantity)) else {
          findings.diagnostics.append(FailedCheckRule.otherUnit(finding))
          continue
        }
        outcomes[figure.key.id] = Outcome(value: value, agrees: agrees)
        guard !agrees, fact.declaration.disputed == nil, !fact.declaration.hasProblems else {
          continue
        }
        findings.failures.append(
          Failure(
            key: figure.key, rests: Set(facts.map(\.key)),
            diagnostic: FailedCheckRule.diagnostic(finding)))
      case .failure(.inherited): break
      case .failure(.error(let error)):
        guard computation.evaluator.isReported(error, by: nil) else { continue }
        findings.diagnostics.append(ExpressionRule.diagnostic(error, in: check))
      }
    }
    return (outcomes, findings)
  }

  private func result(
    of check: Located<String>, on page: Slug?
  ) -> Result<(Expression, Evaluation), FigureEvaluator.Problem> {
    do throws(ExpressionError) {
      let expression = try Expression(parsing: check.value)
      return computation.evaluator.evaluate(expression, on: page).map { (expression, $0) }
    } catch {
      return .failure(.error(error))
    }
  }

  /// The computed side, with a digit more than the house prints: it is there to be compared.
  private func value(
    of evaluation: Evaluation, _ expression: Expression, on page: Slug?
  ) -> FigureValue {
    var value = computation.value(evaluation, source: expression.source, as: expression.format)
    var format = computation.format
    format.digits = max(format.digits, 3)
    value.words = format.result(evaluation.quantity, as: expression.format)
    value.formula = computation.formula(expression, on: page, values)
    return value
  }

  /// Envelope against envelope; shares of a whole may miss it by what their rounding explains.
  private func agrees(
    _ stated: Quantity, _ evaluation: Evaluation, _ inputs: [Quantity]
  ) -> Bool? {
    if evaluation.quantity.unit == .percent, stated.unit == .percent,
      let face = evaluation.faceValue
    {
      let total = inputs.reduce(Rational(0)) { $0 + ($1.faceValue ?? 0) }
      if face == total, stated.bounds.point == 100,
        let areAll = Agreement.sharesMakeWhole(inputs)
      {
        return areAll
      }
      if face == Rational(100) - total, let areAll = Agreement.sharesMakeWhole(inputs + [stated]) {
        return areAll
      }
    }
    return Agreement.isConsistent(stated, with: evaluation.quantity)
  }

  private func finding(
    _ fact: DeclaredFact, _ check: Located<String>, _ computed: Quantity, _ value: FigureValue
  ) -> FailedCheckRule.Finding {
    FailedCheckRule.Finding(
      fact: fact, check: check,
      stated: (fact.words, computation.format.precise(fact.quantity)),
      computed: (value.words.text, computation.format.precise(computed)),
      withValues: value.formula?.withValues ?? check.value)
  }

  /// A wrong fact fails the checks that rest on it too, and those are not reported again: the ones
  /// that rest on the fewest failing facts come first.
  static func causes(of failures: [Failure]) -> [Failure] {
    let failing = Set(failures.map(\.key))
    let ordered = failures.map { (rests: $0.rests.intersection(failing).count, failure: $0) }
      .sorted { ($0.rests, $0.failure.key) < ($1.rests, $1.failure.key) }
    var causes: [Failure] = []
    var reported: Set<FigureKey> = []
    for (_, failure) in ordered where failure.rests.isDisjoint(with: reported) {
      causes.append(failure)
      reported.insert(failure.key)
    }
    return causes
  }
}
