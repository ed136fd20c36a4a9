/// Writes diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of
/// a change.
///
/// Follows *Workflow commands for GitHub Actions*, "Setting an error message": a line
/// `::error file=…,line=…,col=…,title=…::message`, with `%`, line ends, and in properties `:` and
/// `,` written as `%25` and the like.
public struct GitHubDiagnosticWriter: DiagnosticWriter {
  /// The folder of the site, as seen from the root of the repository.
  public var folder: String

  public init(folder: String = ".") { self.folder = folder }

  public func write(
    _ diagnostics: [Diagnostic], sources: (String) -> [UInt8]?, into output: inout [UInt8]
  ) {
    ReportedFiles.with(sources) { files in
      for diagnostic in diagnostics.inReportOrder() {
        output += line(diagnostic, &files).utf8
        output += "\n".utf8
      }
    }
  }

  private func line(_ diagnostic: Diagnostic, _ files: inout ReportedFiles) -> String {
    var properties: [(String, String)] = []
    if let range = diagnostic.range {
      properties.append(("file", pathInRepository(range.path, folder: folder)))
      if let map = files.map(of: range.path) {
        let start = map.position(at: range.start)
        // The end is the place behind the last character, GitHub's that of the last itself.
        let end = map.position(at: range.end)
        properties.append(("line", "\(start.line)"))
        properties.append(("endLine", "\(end.line)"))
        properties.append(("col", "\(start.column)"))
        if end.line == start.line {
          properties.append(("endColumn", "\(max(start.column, end.column - 1))"))
        }
      }
    }
    properties.append(("title", diagnostic.rule.rawValue))
    let remarks = diagnostic.notes.map { files.text(of: $0) } + diagnostic.helps
    let message = ([diagnostic.summary] + remarks).joined(separator: "\n")
    let list = properties.map { "\($0)=\(escaped($1, inProperty: true))" }
    return "::\(command(diagnostic.severity)) \(list.joined(separator: ","))"
      + "::\(escaped(message, inProperty: false))"
  }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  private func escaped(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
