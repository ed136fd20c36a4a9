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

/// Reports a wrong fact once, and not again for each statistic and check that rests on it.
///
/// Where words contradict a fact, one of the two is wrong: if the words of a statistic agree as
/// soon as the fact is taken to be what its words say, they have the same cause. Where the words of
/// several statistics are wrong, and nothing that rests on one of their facts is right, that fact
/// is the likely cause. What is not reported by itself is named in a note, with its place.
struct OneCause {
  let evaluator: FigureEvaluator
  /// What was found on each page of the site.
  let pages: [PageFindings]

  func diagnostics(failedChecks: [FactChecks.Failure]) -> [Diagnostic] {
    let problems = pages.flatMap(\.wordsProblems)
    let claims = claims(problems)
    var remaining = withoutConsequences(problems, claims)
    let suspects = mergeBySuspect(&remaining)
    let causes = suspects.union(claims.keys)
    let checks = failedChecks.filter { $0.rests.isDisjoint(with: causes) }
    return checks.map(\.diagnostic) + remaining.map(\.diagnostic)
  }

  // MARK: Facts that words contradict

  /// What contradicted facts are by their words.
  private func claims(_ problems: [WordsProblem]) -> [FigureKey: Quantity] {
    var claims: [FigureKey: Quantity] = [:]
    for problem in problems where problem.diagnostic.severity == .error {
      guard let fact = evaluator.ledger[problem.figure]?.fact, claims[problem.figure] == nil else {
        continue
      }
      claims[problem.figure] = problem.text
      claims[problem.figure]?.period = fact.quantity.period
    }
    return claims
  }

  private func withoutConsequences(
    _ problems: [WordsProblem], _ claims: [FigureKey: Quantity]
  ) -> [WordsProblem] {
    guard !claims.isEmpty else { return problems }
    var assuming = evaluator
    assuming.assumed = claims
    var consequences: [FigureKey: [WordsProblem]] = [:]
    var causes = problems.filter { problem in
      guard let fact = assuming.cause(of: problem) else { return true }
      consequences[fact, default: []].append(problem)
      return false
    }
    for place in causes.indices {
      for other in consequences.removeValue(forKey: causes[place].figure) ?? [] {
        causes[place].diagnostic.notes.append(
          .init(
            "the words of statistic '\(other.figure.id)' fit the text and not the fact, at",
            at: other.diagnostic.range))
      }
    }
    return causes
  }

  // MARK: Facts that nothing speaks for

  /// Puts the problems together that one fact explains.
  ///
  /// - Returns: those facts.
  private func mergeBySuspect(_ problems: inout [WordsProblem]) -> Set<FigureKey> {
    var rests: [FigureKey: Set<FigureKey>] = [:]
    for problem in problems where problem.diagnostic.severity == .error {
      if rests[problem.figure] == nil { rests[problem.figure] = facts(behind: problem.figure) }
    }
    guard rests.count > 1 else { return [] }
    let agreeing = pages.reduce(into: Set()) { $0.formUnion($1.agreeing) }
    let trusted = agreeing.reduce(into: agreeing) { $0.formUnion(facts(behind: $1)) }
      .union(problems.map(\.figure))
    var suspects: Set<FigureKey> = []
    while let suspect = Self.suspect(rests, trusted) {
      suspects.insert(suspect)
      let members = Set(rests.filter { $0.value.contains(suspect) }.keys)
      for member in members { rests[member] = nil }
      merge(&problems, of: members, by: suspect)
    }
    return suspects
  }

  /// The fact behind most of the figures, where there are two or more.
  private static func suspect(
    _ rests: [FigureKey: Set<FigureKey>], _ trusted: Set<FigureKey>
  ) -> FigureKey? {
    var counts: [FigureKey: Int] = [:]
    for fact in rests.values.joined() where !trusted.contains(fact) {
      counts[fact, default: 0] += 1
    }
    return counts.filter { $0.value > 1 }.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  private func merge(
    _ problems: inout [WordsProblem], of members: Set<FigureKey>, by suspect: FigureKey
  ) {
    guard let fact = evaluator.ledger[suspect]?.fact,
      let first = problems.firstIndex(where: { members.contains($0.figure) })
    else { return }
    var others: [WordsProblem] = []
    for place in problems.indices.reversed()
    where place > first && members.contains(problems[place].figure) {
      others.insert(problems.remove(at: place), at: 0)
    }
    problems[first].diagnostic.notes.append(
      .init(
        "no words of what is computed from fact '\(suspect.id)' (\(fact.words)) agree: it is at",
        at: fact.declaration.range))
    problems[first].diagnostic.notes += others.map {
      .init("those of statistic '\($0.figure.id)' are at", at: $0.diagnostic.range)
    }
    problems[first].diagnostic.helps.insert("see first whether '\(suspect.id)' is right", at: 0)
  }

  private func facts(behind key: FigureKey) -> Set<FigureKey> {
    guard case .statistic(let statistic) = evaluator.ledger[key]?.content,
      case .success(let evaluation) = evaluator.evaluate(statistic.formula, on: key.page)
    else { return [] }
    return Set(evaluator.facts(of: evaluation.variables).map(\.key))
  }
}

extension FigureEvaluator {
  /// The fact that the words of a statistic are wrong for: with what is assumed they agree.
  fileprivate func cause(of problem: WordsProblem) -> FigureKey? {
    guard case .statistic(let statistic) = ledger[problem.figure]?.content,
      case .success(let evaluation) = evaluate(statistic.formula, on: problem.figure.page)
    else { return nil }
    switch Agreement.judge(text: problem.text, value: evaluation.quantity) {
    case .agrees, .weak: break
    case .mismatch, .hedgeDropped, .differentUnits: return nil
    }
    return facts(of: evaluation.variables).map(\.key).first { assumed[$0] != nil }
  }
}
