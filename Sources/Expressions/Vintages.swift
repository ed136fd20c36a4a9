import Diagnostics
import Quantities

extension ExpressionContext {
  /// The warning that a formula takes facts of one series from several editions.
  ///
  /// Only what this expression brings together counts: two facts of one formula that it names are
  /// that formula's matter.
  var mixedVintages: ExpressionError? {
    var editions: [[String]: [String: (name: NameReference, place: Int)]] = [:]
    for (place, name) in expression.root.names.enumerated() {
      for vintage in facts(behind: [name]).compactMap(\.vintage) {
        let series = [vintage.series, vintage.publisher]
        let others = editions[series, default: [:]].filter {
          $0.key != vintage.edition && $0.value.place != place
        }
        if let (edition, other) = others.min(by: { $0.key < $1.key }) {
          return ExpressionError(
            "mixed-vintages",
            "\(other.name.quoted) is as of \(edition) and \(name.quoted) as of"
              + " \(vintage.edition): the formula mixes two editions of '\(vintage.series)'",
            at: name.range,
            helps: ["take both from one edition, or say in the statistic's note why not"])
        }
        if editions[series]?[vintage.edition] == nil {
          editions[series, default: [:]][vintage.edition] = (name, place)
        }
      }
    }
    return nil
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
