import Diagnostics
import Testing

@Suite struct ReportOrderTests {
  private func problem(
    _ severity: Severity = .error, _ rule: RuleID = "dead-link", _ summary: String = "no such page",
    path: String = "b.md", at start: Int = 0, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    let range = SourceRange(path: path, start: start, end: start + 3)
    return Diagnostic(severity, rule, summary, at: range, notes: notes)
  }

  @Test func sortsByPathOffsetSeverityAndRule() {
    let ordered = [
      Diagnostic("no-content", "there is no folder 'Content'", at: nil),
      problem(path: "a.md", at: 90),
      problem(at: 2),
      problem(at: 10),
      problem(.error, "unknown-fact", at: 20),
      problem(.warning, "dead-link", at: 20),
      problem(.warning, "hedge", at: 20),
      problem(.hint, "near-miss", at: 20),
    ]
    #expect(ordered.reversed().inReportOrder() == ordered)
    #expect(ordered.inReportOrder() == ordered)
  }

  @Test func reportsACauseOnce() {
    let bare = problem()
    let explained = problem(notes: ["linked from 'a.md'"])
    let milder = problem(.warning)
    #expect([bare, milder, explained, bare].inReportOrder() == [explained])
  }

  @Test func keepsTwoProblemsOfOnePlace() {
    let problems = [problem(.error, "hedge", "x"), problem(.error, "hedge", "y")]
    #expect(problems.inReportOrder() == problems)
  }

  @Test(arguments: [
    (1, 0, 0, "1 error"), (3, 1, 0, "3 errors, 1 warning"), (0, 2, 1, "2 warnings, 1 hint"),
    (0, 0, 0, ""), (1, 1, 2, "1 error, 1 warning, 2 hints"),
  ])
  func countsInPlainEnglish(errors: Int, warnings: Int, hints: Int, text: String) {
    let problems =
      Array(repeating: problem(.error), count: errors)
      + Array(repeating: problem(.warning), count: warnings)
      + Array(repeating: problem(.hint), count: hints)
    #expect(DiagnosticCounts(problems).description == text)
  }
}
