import ArgumentParser
import Diagnostics
import Files

/// When output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// `auto` colours a terminal, unless `NO_COLOR` is set (no-color.org) or `TERM` is `dumb`.
  func isOn(_ stream: OutputStream, _ environment: Environment) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      environment.isTerminal(stream.rawValue) && (environment["NO_COLOR"] ?? "").isEmpty
        && environment["TERM"] != "dumb"
    }
  }
}

/// Where a command writes, by its descriptor.
enum OutputStream: Int32 {
  case output = 1
  case errors = 2

  /// How wide a line may be, in columns.
  func columns(_ environment: Environment) -> Int {
    let width = environment.isTerminal(rawValue) ? environment.terminalWidth : nil
    return max(40, width ?? 100)
  }
}

/// How problems are reported.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json, sarif
  /// Annotations of GitHub Actions.
  case github
}

/// Options of every command that reports problems.
struct ReportOptions: ParsableArguments {
  @Option(help: "How problems are reported.")
  var format = ReportFormat.human

  @Option(help: "Whether the report is coloured.")
  var color = ColorChoice.auto
}

/// How an answer is printed.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json
}

/// Options of every command that answers a question.
struct AnswerOptions: ParsableArguments {
  @Option(help: "How the answer is printed, and problems.")
  var format = AnswerFormat.human

  @Option(help: "Whether the answer is coloured.")
  var color = ColorChoice.auto

  /// How problems are reported by a command that answers in this format.
  var reportFormat: ReportFormat { format == .json ? .json : .human }
}
