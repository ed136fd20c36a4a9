import Files
import SiteModel

/// What a command runs with: handed over, so that tests run on memory and with another clock.
struct Invocation: Sendable {
  var theme: any Theme
  var fileSystem: any FileSystem
  var environment: Environment
  var clock: Clock
  /// What other programs are run with.
  var programs: ProgramRunner = .none
  /// What comes next of standard input, as soon as something does; nothing at its end.
  var input: @Sendable () -> [UInt8]
  var output: @Sendable ([UInt8]) -> Void
  var errors: @Sendable ([UInt8]) -> Void
  /// Watches a folder.
  var watch: @Sendable (_ folder: String) -> any FolderWatcher = { LiveWatcher($0) }
  /// What ends a command that goes on until it is told to end.
  var interruption = Interruption()

  /// All of standard input.
  func wholeInput() -> [UInt8] {
    var whole: [UInt8] = []
    while true {
      let piece = input()
      if piece.isEmpty { return whole }
      whole += piece
    }
  }
}

/// A command of briefgen's own, as opposed to the argument parser's `help`.
protocol BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus
}
