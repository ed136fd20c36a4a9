import Checking
import Diagnostics
import Files
import Glibc

/// Prints problems to standard error, in the form that the command line asks for.
struct Reporter {
  let format: ReportFormat
  let color: ColorChoice
  /// Where the files that diagnostics name are read again, for their excerpts.
  let site: String
  let invocation: Invocation

  init(_ format: ReportFormat, _ color: ColorChoice, site: String = ".", _ invocation: Invocation) {
    self.format = format
    self.color = color
    self.site = site
    self.invocation = invocation
  }

  init(_ options: ReportOptions, site: String, _ invocation: Invocation) {
    self.init(options.format, options.color, site: site, invocation)
  }

  init(_ options: AnswerOptions, site: String = ".", _ invocation: Invocation) {
    self.init(options.reportFormat, options.color, site: site, invocation)
  }

  private static let settings = "Content/site.yaml"

  func report(_ diagnostics: [Diagnostic]) {
    report(diagnostics) { path in try? invocation.fileSystem.read(FilePath.join(site, path)) }
  }

  /// Prints findings to standard output: they are what was asked for.
  func answer(_ findings: FindingsReport, clean: String) {
    if findings.all.isEmpty, format == .human {
      invocation.output(Array(clean.utf8))
      return
    }
    let writer = writer(for: .output, endsWithCounts: findings.summary.isEmpty)
    invocation.output(
      bytes(of: findings.shown, writer) {
        try? invocation.fileSystem.read(FilePath.join(site, $0))
      })
    if format == .human { invocation.output(Array(findings.summary.utf8)) }
  }

  func report(_ diagnostics: [Diagnostic], sources: (String) -> [UInt8]?) {
    // A program that reads JSON or SARIF wants a report of a clean run too.
    guard !diagnostics.isEmpty || format != .human else { return }
    invocation.errors(bytes(of: diagnostics, writer(for: .errors), sources: sources))
  }

  /// The gravest problems in words, for a window.
  func shown(
    _ diagnostics: [Diagnostic], _ most: Int, sources: (String) -> [UInt8]?
  ) -> [ShownDiagnostic] {
    let passwords = passwords(near: diagnostics, sources)
    return hiding(passwords, in: diagnostics).shown(most, columns: 96) { path in
      path == Self.settings && passwords != nil ? passwords?.hidden : sources(path)
    }
  }

  private func bytes(
    of diagnostics: [Diagnostic], _ writer: any DiagnosticWriter, sources: (String) -> [UInt8]?
  ) -> [UInt8] {
    let passwords = passwords(near: diagnostics, sources)
    return writer.report(hiding(passwords, in: diagnostics)) { path in
      path == Self.settings && passwords != nil ? passwords?.hidden : sources(path)
    }
  }

  /// Addresses stand in site.yaml, and what is wrong may stand on the line of one. Nil where nothing
  /// is wrong in it.
  private func passwords(
    near diagnostics: [Diagnostic], _ sources: (String) -> [UInt8]?
  ) -> AddressPasswords? {
    guard diagnostics.contains(where: { $0.range?.path == Self.settings }) else { return nil }
    return sources(Self.settings).map { AddressPasswords(in: $0) }
  }

  private func hiding(
    _ passwords: AddressPasswords?, in diagnostics: [Diagnostic]
  ) -> [Diagnostic] {
    guard let passwords else { return diagnostics }
    return diagnostics.map { $0.range?.path == Self.settings ? passwords.hidden(in: $0) : $0 }
  }

  /// A failure of the machine, which no change of the content would mend.
  func fail(_ error: FileError) { report([Diagnostic(error)]) }

  private func writer(
    for stream: OutputStream, endsWithCounts: Bool = true
  ) -> any DiagnosticWriter {
    switch format {
    case .human:
      ConsoleDiagnosticWriter(
        usesColor: color.isOn(stream, invocation.environment),
        columns: stream.columns(invocation.environment), endsWithCounts: endsWithCounts)
    case .json: JSONDiagnosticWriter()
    case .sarif:
      SARIFDiagnosticWriter(
        toolVersion: briefgenVersion, rules: RuleCatalogue.all, folder: site)
    case .github: GitHubDiagnosticWriter(folder: site)
    }
  }
}

extension Diagnostic {
  /// A failure of the machine.
  init(_ error: FileError) {
    // What is neither a file nor a folder is refused as an invalid argument.
    let isPipe = error.operation == .read && error.code == EINVAL
    let helps = isPipe ? ["only files are read by name; for a pipe, write '-'"] : []
    self.init(.error, Rule.inputFailed.id, error.description, at: nil, helps: helps)
  }
}
