import Diagnostics
import Testing

@testable import BriefgenCommand

@Suite struct FindingsReportTests {
  private func finding(_ severity: Severity, _ rule: RuleID, _ start: Int) -> Diagnostic {
    Diagnostic(
      severity, rule, "finding \(start)",
      at: SourceRange(path: "Content/a.md", start: start, end: start + 1))
  }

  private var findings: [Diagnostic] {
    [
      finding(.hint, "other-hedge", 0), finding(.warning, "weak-bound", 1),
      finding(.error, "dead-link", 2), finding(.warning, "weak-bound", 3),
      finding(.error, "fact-mismatch", 4), finding(.error, "dead-link", 5),
    ]
  }

  @Test func theGravestComeFirstInTheOrderOfTheText() {
    let report = FindingsReport(findings, most: 4)
    #expect(report.shown.map(\.summary) == ["finding 2", "finding 4", "finding 5", "finding 1"])
    #expect(
      report.summary == """
        3 errors, 2 warnings, 1 hint. These are the gravest 4; 'briefgen check --all' shows all.
        'briefgen check --explain RULE' tells what a rule wants.

          2  error    dead-link
          1  error    fact-mismatch
          2  warning  weak-bound
          1  hint     other-hedge

        """)
  }

  @Test func whatIsShownWholeNeedsNoSummary() {
    let report = FindingsReport(findings, most: 6)
    #expect(report.shown.map(\.summary) == (0..<6).map { "finding \($0)" })
    #expect(report.summary == "")
  }
}
