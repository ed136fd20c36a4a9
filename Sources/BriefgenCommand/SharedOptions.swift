import ArgumentParser
import Diagnostics
import Files

/// When output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// `auto` colours a terminal, unless `NO_COLOR` is set (no-color.org) or `TERM` is `dumb`.
  func isOn(_ environment: Environment) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      environment.isTerminal(2) && (environment["NO_COLOR"] ?? "").isEmpty
        && environment["TERM"] != "dumb"
    }
  }
}

/// How problems are reported.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json, sarif
}

/// Options of every command that reports problems.
struct ReportOptions: ParsableArguments {
  @Option(help: "How problems are reported: human, json or sarif.")
  var format = ReportFormat.human

  @Option(help: "Colour the report: auto, always or never.")
  var color = ColorChoice.auto
}
