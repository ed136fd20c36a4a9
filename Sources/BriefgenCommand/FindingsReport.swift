import Diagnostics

/// What a check found, cut to what an editor can take in at once.
struct FindingsReport {
  /// In the order in which they are reported.
  let shown: [Diagnostic]
  let all: [Diagnostic]

  /// - Parameter most: how many are shown, the gravest first; nil shows all.
  init(_ findings: [Diagnostic], most: Int?) {
    all = findings.inReportOrder()
    guard let most, all.count > most else {
      shown = all
      return
    }
    let gravest = all.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    shown = gravest.prefix(most).map(\.element)
  }

  /// How many there are of each rule, the gravest and most frequent first; empty where all are
  /// shown.
  var summary: String {
    guard shown.count < all.count else { return "" }
    struct Key: Hashable { var severity: Severity, rule: RuleID }
    let counts = Dictionary(grouping: all) { Key(severity: $0.severity, rule: $0.rule) }
      .mapValues(\.count)
    let ordered = counts.sorted { a, b in
      if a.key.severity != b.key.severity { return a.key.severity > b.key.severity }
      if a.value != b.value { return a.value > b.value }
      return a.key.rule.rawValue < b.key.rule.rawValue
    }
    let width = ordered.map { "\($0.value)".count }.max() ?? 1
    let lines = ordered.map { key, count in
      let number = String(repeating: " ", count: width - "\(count)".count) + "\(count)"
      let severity = key.severity.rawValue.padded(to: 7)
      return "  \(number)  \(severity)  \(key.rule.rawValue)\n"
    }
    return "\(DiagnosticCounts(all)). These are the gravest \(shown.count); "
      + "'briefgen check --all' shows all.\n"
      + "'briefgen check --explain RULE' tells what a rule wants.\n\n" + lines.joined()
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
