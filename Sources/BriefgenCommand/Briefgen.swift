import ArgumentParser
import Diagnostics
import Files
import Glibc
public import SiteModel

/// The root of the command line.
struct Briefgen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefgen",
    abstract: "Turns Markdown reports into briefings whose numbers cannot drift.",
    discussion: """
      Start:
        briefgen init desk && cd desk      make a small site
        briefgen serve                     see it, and each change
        briefgen new briefing "The oil cap, one year on"
        briefgen check                     what is wrong or doubtful
        briefgen explain un-theft          where a number comes from
        briefgen build                     publish it into Public/

      Exit status: 0 fine, 1 the content or formula has errors, 2 the command line is \
      wrong, 3 the machine failed.
      """,
    version: briefgenVersion,
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, InitCommand.self, NewCommand.self,
      ListCommand.self, ExplainCommand.self, DiffCommand.self, EvalCommand.self,
      QuantitiesCommand.self, QueryCommand.self, RenderCommand.self, CompletionsCommand.self,
    ])
}

let briefgenVersion = "0.1.0"

/// Runs briefgen with a theme: the one line of an executable.
///
/// Another site's executable hands over its own theme.
public func run(theme: some Theme) -> Never {
  let invocation = Invocation(
    theme: theme, fileSystem: POSIXFileSystem(), environment: .process(), clock: .system,
    programs: .system,
    input: readStandardInput, output: { write($0, to: STDOUT_FILENO) },
    errors: { write($0, to: STDERR_FILENO) },
    interruption: Interruption(signals: [SIGINT, SIGTERM]))
  exit(run(Array(CommandLine.arguments.dropFirst()), in: invocation).rawValue)
}

/// Parses the arguments and runs the command they name.
func run(_ arguments: [String], in invocation: Invocation) -> ExitStatus {
  if let word = arguments.first, let refusal = refusal(ofCommand: word) {
    refusal.tell(invocation)
    return .usage
  }
  let command: any ParsableCommand
  do {
    command = try Briefgen.parseAsRoot(arguments)
    if let command = command as? any BriefgenSubcommand { return command.run(in: invocation) }
    var other = command
    try other.run()
    return .success
  } catch {
    // Help and the version are "errors" that end well; everything else is a wrong command line.
    let message = Briefgen.fullMessage(for: error) + "\n"
    guard !Briefgen.exitCode(for: error).isSuccess else {
      invocation.output(Array(message.utf8))
      return .success
    }
    var text = inOurVoice(message)
    if arguments.first == "eval", arguments.contains(where: beginsWithMinus) {
      text += "   = help: a formula that begins with a minus follows '--': briefgen eval -- '-5'\n"
    }
    invocation.errors(Array(text.utf8))
    return .usage
  }
}

/// Whether an argument may be a formula that was taken for an option: `-5`, `-un-2019`.
private func beginsWithMinus(_ argument: String) -> Bool {
  argument.hasPrefix("-") && !argument.hasPrefix("--") && !["-h", "-q"].contains(argument)
}

/// Nil for a word that is a command, or an option of briefgen itself.
private func refusal(ofCommand word: String) -> Refusal? {
  let names = Briefgen.configuration.subcommands.compactMap { $0.configuration.commandName }
  guard !word.hasPrefix("-"), word != "help", !names.contains(word) else { return nil }
  let meant = nearMiss(to: word, in: names).map { "did you mean '\($0)'?" }
  return Refusal(
    "unknown command '\(word)'", help: meant ?? "'briefgen --help' lists the commands")
}

/// What the argument parser says of a wrong command line, as briefgen's own reports say it.
private func inOurVoice(_ message: String) -> String {
  let names = ["Error: ": "error: ", "Help: ": "   = help:", "Usage: ": "   = usage: "]
  var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  for (place, line) in lines.enumerated() {
    if let (theirs, ours) = names.first(where: { line.hasPrefix($0.key) }) {
      lines[place] = ours + line.dropFirst(theirs.count)
    } else if line.hasPrefix("  See '"), line.hasSuffix(" for more information.") {
      lines[place] = "   = help: see " + line.dropFirst(6).dropLast(22)
    }
  }
  return lines.joined(separator: "\n")
}

/// Writes all bytes; a reader that has gone away is not our failure.
private func write(_ bytes: [UInt8], to descriptor: Int32) {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = Glibc.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// The next piece of standard input; what cannot be read is taken for its end.
@Sendable private func readStandardInput() -> [UInt8] {
  let size = 64 * 1024
  return [UInt8](unsafeUninitializedCapacity: size) { piece, count in
    repeat {
      count = Glibc.read(STDIN_FILENO, piece.baseAddress, size)
    } while count < 0 && errno == EINTR
    count = max(0, count)
  }
}
