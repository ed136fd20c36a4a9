import Diagnostics
import Publishing

extension SiteReading {
  /// The errors and warnings that an earlier reading of the content has not. Which of several equal
  /// ones is new cannot be told, so that all of them are given where there are more than before.
  func problems(newTo earlier: SiteReading) -> [Diagnostic] {
    let known = earlier.problemCounts
    let counts = problemCounts
    return diagnostics.filter { diagnostic in
      let key = ProblemKey(diagnostic)
      return (counts[key] ?? 0) > (known[key] ?? 0)
    }
  }

  private var problemCounts: [ProblemKey: Int] {
    var counts: [ProblemKey: Int] = [:]
    for diagnostic in diagnostics where diagnostic.severity > .hint {
      counts[ProblemKey(diagnostic), default: 0] += 1
    }
    return counts
  }
}

/// What stays the same of a problem when the text before it gets longer. Hints are not counted.
private struct ProblemKey: Hashable {
  let severity: Severity
  let rule: String
  let path: String?
  let summary: String

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity
    rule = diagnostic.rule.rawValue
    path = diagnostic.range?.path
    summary = diagnostic.summary
  }
}
