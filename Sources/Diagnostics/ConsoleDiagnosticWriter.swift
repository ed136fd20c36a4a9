/// Writes diagnostics for people: place, severity, headline and rule; the line with a caret; where
/// things came from; what to do. A count of them all is the last line.
///
///     Content/a.md:14:17: error: text says …, but fact 'un-theft' is … [fact-mismatch]
///     14 | Attackers took [more than $60 million](fact:un-theft) in eighteen months.
///        |                 ^~~~~~~~~~~~~~~~~~~~~
///        = declared at Content/facts.yaml:3:5, from source 'un-poe-2022'
///        = help: write 'more than $50 million', or correct the fact and add a correction
///
/// Whatever the content holds, nothing that could control the terminal is written.
public struct ConsoleDiagnosticWriter: DiagnosticWriter {
  /// True for ANSI colours; the caller knows whether a terminal wants them.
  public var usesColor: Bool
  /// The width at which excerpts are cut, in columns; at least 40.
  public var columns: Int

  /// Whether the last line counts what was written: not where it is a part of what was found.
  public var endsWithCounts: Bool

  public init(usesColor: Bool = false, columns: Int = 100, endsWithCounts: Bool = true) {
    self.usesColor = usesColor
    self.columns = max(40, columns)
    self.endsWithCounts = endsWithCounts
  }

  public func write(
    _ diagnostics: [Diagnostic], sources: (String) -> [UInt8]?, into output: inout [UInt8]
  ) {
    let reported = diagnostics.inReportOrder()
    ReportedFiles.with(sources) { files in
      for diagnostic in reported {
        write(diagnostic, &files, into: &output)
        output += "\n".utf8
      }
    }
    if endsWithCounts, !reported.isEmpty { output += "\(DiagnosticCounts(reported))\n".utf8 }
  }

  private func write(
    _ diagnostic: Diagnostic, _ files: inout ReportedFiles, into output: inout [UInt8]
  ) {
    func line(_ parts: String...) { output += (parts.joined() + "\n").utf8 }

    let severity = styled("\(diagnostic.severity.rawValue):", .bold, color(of: diagnostic))
    let place = diagnostic.range.map { styled(safe(files.location(of: $0)) + ":", .bold) + " " }
    let summary = styled(safe(diagnostic.summary), .bold)
    line(place ?? "", severity, " ", summary, " [", safe(diagnostic.rule.rawValue), "]")

    // The gutter of an excerpt in the first hundred lines, where there is none.
    var gutter = "   "
    if let range = diagnostic.range, let map = files.map(of: range.path) {
      let number = "\(map.lineNumber(at: range.start))"
      let excerpt = Excerpt(of: range, in: map, columns: columns - number.count - 3)
      gutter = String(repeating: " ", count: number.count + 1)
      let marks = "^" + String(repeating: "~", count: excerpt.marks - 1)
      line(number, excerpt.text.isEmpty ? " |" : " | " + excerpt.text)
      line(
        gutter, "| ", String(repeating: " ", count: excerpt.indent),
        styled(marks, .bold, color(of: diagnostic)))
    }
    for note in diagnostic.notes { line(gutter, "= ", safe(files.text(of: note))) }
    for help in diagnostic.helps { line(gutter, "= ", styled("help:", .bold), " ", safe(help)) }
  }

  private func safe(_ text: String) -> String { terminalText(text) }
}

/// ECMA-48 §8.3.117, Select Graphic Rendition.
private enum Style: Int {
  case bold = 1
  case red = 31
  case yellow = 33
  case cyan = 36
}

extension ConsoleDiagnosticWriter {
  private func styled(_ text: String, _ styles: Style...) -> String {
    guard usesColor else { return text }
    let codes = styles.map { "\($0.rawValue)" }.joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }

  private func color(of diagnostic: Diagnostic) -> Style {
    switch diagnostic.severity {
    case .error: .red
    case .warning: .yellow
    case .hint: .cyan
    }
  }
}
