import Diagnostics
import Files

/// Prints problems to standard error, in the form that the command line asks for.
struct Reporter {
  let options: ReportOptions
  /// Where the files that diagnostics name are read again, for their excerpts.
  let site: String
  let invocation: Invocation

  func report(_ diagnostics: [Diagnostic]) {
    report(diagnostics) { path in try? invocation.fileSystem.read(FilePath.join(site, path)) }
  }

  func report(_ diagnostics: [Diagnostic], sources: (String) -> [UInt8]?) {
    // A program that reads JSON or SARIF wants a report of a clean run too.
    guard !diagnostics.isEmpty || options.format != .human else { return }
    invocation.errors(writer.report(diagnostics, sources: sources))
  }

  /// A failure of the machine, which no change of the content would mend.
  func fail(_ error: FileError) {
    report([Diagnostic(.error, "input-failed", error.description, at: nil)])
  }

  private var writer: any DiagnosticWriter {
    switch options.format {
    case .human:
      ConsoleDiagnosticWriter(
        usesColor: options.color.isOn(invocation.environment),
        columns: invocation.environment.terminalWidth ?? 100)
    case .json: JSONDiagnosticWriter()
    case .sarif: SARIFDiagnosticWriter(toolVersion: briefgenVersion)
    }
  }
}
