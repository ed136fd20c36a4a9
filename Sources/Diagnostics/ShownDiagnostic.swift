/// A diagnostic as a window shows it: everything in words, with the line that it is about.
///
/// Whatever the content holds, there is no character in it that controls a terminal, cannot be
/// seen, or turns the direction of a text. For HTML it is still to be escaped.
public struct ShownDiagnostic: Hashable, Sendable {
  /// The line that a diagnostic is about, with the marked part by itself.
  public struct Line: Hashable, Sendable {
    /// From 1.
    public var number: Int
    /// What stands before the marked part; begins with `…` where a long line was cut.
    public var before: String
    /// Empty where the diagnostic is about a place between characters, or the end of the line.
    public var marked: String
    /// What stands behind it; ends with `…` where a long line was cut.
    public var after: String
  }

  public var severity: Severity
  public var rule: RuleID
  /// `Content/a.md:14:17`; nil where no file is to blame.
  public var place: String?
  public var summary: String
  /// Nil where the file cannot be read.
  public var line: Line?
  public var notes: [String]
  public var helps: [String]
}

extension Sequence<Diagnostic> {
  /// The diagnostics in words, the errors first, else in report order.
  ///
  /// - Parameters:
  ///   - count: how many at most; the others are left out.
  ///   - columns: the width at which lines are cut, at least 40.
  ///   - sources: the bytes of a content file by its path, nil where it cannot be read.
  public func shown(
    _ count: Int, columns: Int, sources: (String) -> [UInt8]?
  ) -> [ShownDiagnostic] {
    let reported = inReportOrder()
    // A stable order: those of one severity stay as they are.
    let gravest = Severity.allCases.sorted(by: >).flatMap { severity in
      reported.filter { $0.severity == severity }
    }
    var shown: [ShownDiagnostic] = []
    ReportedFiles.with(sources) { files in
      for diagnostic in gravest.prefix(count) {
        shown.append(ShownDiagnostic(diagnostic, &files, columns: Swift.max(40, columns)))
      }
    }
    return shown
  }
}

extension ShownDiagnostic {
  fileprivate init(_ diagnostic: Diagnostic, _ files: inout ReportedFiles, columns: Int) {
    severity = diagnostic.severity
    rule = diagnostic.rule
    summary = terminalText(diagnostic.summary)
    notes = diagnostic.notes.map { terminalText(files.text(of: $0)) }
    helps = diagnostic.helps.map { terminalText($0) }
    guard let range = diagnostic.range else { return }
    place = terminalText(files.location(of: range))
    guard let map = files.map(of: range.path) else { return }
    let excerpt = Excerpt(of: range, in: map, columns: columns)
    line = Line(
      number: excerpt.line, before: excerpt.before, marked: excerpt.marked, after: excerpt.after)
  }
}
