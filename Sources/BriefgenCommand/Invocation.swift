import Files
import SiteModel

/// What a command runs with: handed over, so that tests run on memory and with another clock.
struct Invocation: Sendable {
  var theme: any Theme
  var fileSystem: any FileSystem
  var environment: Environment
  var clock: Clock
  /// All of standard input.
  var input: @Sendable () -> [UInt8]
  var output: @Sendable ([UInt8]) -> Void
  var errors: @Sendable ([UInt8]) -> Void
}

/// A command of briefgen's own, as opposed to the argument parser's `help`.
protocol BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus
}
