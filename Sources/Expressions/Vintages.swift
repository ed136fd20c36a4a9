import Diagnostics
import Quantities

extension ExpressionContext {
  /// The warning that a formula takes facts of one series from several editions.
  ///
  /// Only what this expression brings together counts: two facts of one formula that it names are
  /// that formula's matter. A growth or difference of two editions measures the revision itself,
  /// and is no mistake.
  var mixedVintages: ExpressionError? {
    var editions: [Vintage.Series: [(edition: String, name: NameReference)]] = [:]
    let pairs = expression.root.comparedNames
    for name in expression.root.names {
      for vintage in facts(behind: [name]).flatMap(\.vintages) {
        let other = editions[vintage.series, default: []].first {
          $0.edition != vintage.edition && $0.name.range != name.range
            && !isRevision(Set([$0.name.range, name.range]), among: pairs)
        }
        if let other { return mixing(vintage, of: name, with: other) }
        editions[vintage.series, default: []].append((vintage.edition, name))
      }
    }
    return nil
  }

  private func mixing(
    _ vintage: Vintage, of name: NameReference,
    with other: (edition: String, name: NameReference)
  ) -> ExpressionError {
    let names = (first: other.name.quoted, second: name.quoted)
    switch vintage.series {
    case .measure(let measure, _):
      return ExpressionError(
        .mixedVintages,
        "\(names.first) is as of \(other.edition) and \(names.second) as of \(vintage.edition):"
          + " the formula mixes two editions of '\(measure)'", at: name.range,
        helps: ["take both from one edition, or say in the statistic's note why not"])
    case .revisions:
      return ExpressionError(
        .mixedVintages,
        "\(names.first) and \(names.second) are two editions of one figure: the formula mixes"
          + " a figure with its revision", at: name.range,
        helps: [
          "take the newest alone; the revision itself is difference(NEW, OLD) or growth(OLD, NEW)"
        ])
    }
  }

  /// Whether the two names are what a growth or difference compares, and stand for facts of which
  /// one is the other revised.
  private func isRevision(
    _ ranges: Set<Range<Int>>, among pairs: [(NameReference, NameReference)]
  ) -> Bool {
    pairs.contains { a, b in
      guard ranges == [a.range, b.range], case .fact(let first) = binding(a),
        case .fact(let second) = binding(b)
      else { return false }
      return first.vintages.contains { vintage in
        guard case .revisions = vintage.series else { return false }
        return second.vintages.contains { $0.series == vintage.series }
      }
    }
  }

  /// The facts that names stand for, through formulas too, each once.
  func facts(behind names: [NameReference]) -> [NamedFact] {
    var facts: [NamedFact] = []
    var waiting = names.reversed().map { ($0, scope) }
    var seen: Set<String> = []
    while let (name, scope) = waiting.popLast() {
      switch environment.binding(name, scope) {
      case .fact(let fact): if seen.insert(fact.key).inserted { facts.append(fact) }
      case .formula(let key, let expression, let scope):
        guard seen.insert(key).inserted else { continue }
        waiting += expression.root.names.reversed().map { ($0, scope) }
      case .dataset, .column, nil: break
      }
    }
    return facts
  }
}

extension Node {
  /// The pairs of names that growths and differences in it compare.
  fileprivate var comparedNames: [(NameReference, NameReference)] {
    var pairs = parts.flatMap(\.comparedNames)
    if case .call(let call) = content, [.growth, .difference].contains(call.function),
      call.arguments.count == 2, case .name(let first) = call.arguments[0].node.content,
      case .name(let second) = call.arguments[1].node.content
    {
      pairs.append((first, second))
    }
    return pairs
  }
}
