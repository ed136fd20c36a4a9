/// How many problems of each severity a run found, for its last line and its exit status.
public struct DiagnosticCounts: Hashable, Sendable {
  public var errors = 0
  public var warnings = 0
  public var hints = 0

  public init(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .hint: hints += 1
      }
    }
  }
}

extension DiagnosticCounts: CustomStringConvertible {
  /// `3 errors, 1 warning`; what there is none of is left out, and nothing at all is empty.
  public var description: String {
    [(errors, "error"), (warnings, "warning"), (hints, "hint")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }
}
