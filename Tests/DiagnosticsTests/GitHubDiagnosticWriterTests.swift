import Diagnostics
import Testing

/// What GitHub Actions reads from the log of a job, and shows beside the lines of a change.
@Suite struct GitHubDiagnosticWriterTests {
  private func report(
    _ diagnostics: Diagnostic..., page: String? = "# Théft\r\n\r\nThe ship sank.\r\nIt burnt.\r\n"
  ) -> String {
    let bytes = GitHubDiagnosticWriter().report(diagnostics) { path in
      path == "Content/a.md" ? page.map { Array($0.utf8) } : nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func place(_ range: Range<Int>, in path: String = "Content/a.md") -> SourceRange {
    SourceRange(path: path, start: range.lowerBound, end: range.upperBound)
  }

  @Test func aProblemStandsBesideItsLine() {
    #expect(
      report(Diagnostic("dead-link", "there is no page 'b'", at: place(16..<20)))
        == "::error file=Content/a.md,line=3,endLine=3,col=5,endColumn=8,title=dead-link"
        + "::there is no page 'b'\n")
  }

  @Test(arguments: [
    (Severity.error, "error"), (.warning, "warning"), (.hint, "notice"),
  ])
  func severitiesHaveCommandsOfTheirOwn(_ severity: Severity, _ command: String) {
    #expect(report(Diagnostic(severity, "x", "y", at: nil)) == "::\(command) title=x::y\n")
  }

  @Test func columnsCountCharactersAndNotBytes() {
    // Behind `é`, which has two bytes.
    #expect(report(Diagnostic("x", "y", at: place(6..<8))).contains("line=1,endLine=1,col=6,"))
  }

  @Test func aPlaceOfSeveralLinesHasNoEndColumn() {
    #expect(
      report(Diagnostic("x", "y", at: place(12..<35)))
        == "::error file=Content/a.md,line=3,endLine=4,col=1,title=x::y\n")
  }

  @Test func anEmptyPlaceIsItsOwnEnd() {
    #expect(report(Diagnostic("x", "y", at: place(12..<12))).contains("col=1,endColumn=1,"))
  }

  @Test func whatTheFileSaysIsNotNeeded() {
    #expect(
      report(Diagnostic("x", "y", at: place(3..<4)), page: nil)
        == "::error file=Content/a.md,title=x::y\n")
  }

  @Test func notesAndHelpsAreLinesOfTheMessage() {
    let problem = Diagnostic(
      "duplicate-id", "'b' is declared twice", at: nil,
      notes: [.init("the first is", at: place(12..<15))], helps: ["give one another id"])
    #expect(
      report(problem)
        == "::error title=duplicate-id::'b' is declared twice%0A"
        + "the first is Content/a.md:3:1%0Agive one another id\n")
  }

  /// A line end would end the command, and what follows could be another.
  @Test func contentCannotWriteCommands() {
    #expect(
      report(Diagnostic("x", "50% of 'a\r\n::stop-commands::b' is lost", at: nil))
        == "::error title=x::50%25 of 'a%0D%0A::stop-commands::b' is lost\n")
    #expect(
      report(Diagnostic("x", "y", at: place(0..<1, in: "Content/a,b: 1%\n.md")))
        == "::error file=Content/a%2Cb%3A 1%25%0A.md,title=x::y\n")
  }

  @Test func problemsStandInTheOrderOfAReport() {
    let lines = report(
      Diagnostic("late", "y", at: place(16..<20)), Diagnostic("early", "y", at: place(2..<3)),
      Diagnostic("early", "y", at: place(2..<3)))
    #expect(lines.split(separator: "\n").map { $0.contains("early") } == [true, false])
  }

  @Test func nothingIsNothing() { #expect(report() == "") }
}
