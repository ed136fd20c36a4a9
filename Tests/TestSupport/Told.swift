public import Diagnostics

/// What diagnostics say of a text, one line each for the headline, its notes and helps; the text
/// that a range covers stands between guillemets.
public func told(_ diagnostics: [Diagnostic], of text: String) -> String {
  func words(_ range: SourceRange?) -> String {
    guard let range, range.end <= text.utf8.count else { return "«?»" }
    return "«\(String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self))»"
  }
  var lines: [String] = []
  for diagnostic in diagnostics {
    let severity = diagnostic.severity == .error ? "" : "\(diagnostic.severity.rawValue) "
    lines.append(
      "\(severity)[\(diagnostic.rule.rawValue)] \(words(diagnostic.range)) \(diagnostic.summary)")
    for note in diagnostic.notes {
      let parts = [note.prefix, note.range.map { words($0) } ?? "", note.suffix]
      lines.append("  note: \(parts.filter { !$0.isEmpty }.joined(separator: " "))")
    }
    for help in diagnostic.helps { lines.append("  help: \(help)") }
  }
  return lines.joined(separator: "\n")
}
