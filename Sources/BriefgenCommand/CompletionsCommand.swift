import ArgumentParser

/// Prints the script with which a shell completes briefgen's command line.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Prints the completion script of a shell.",
    discussion: """
      Put it where the shell looks for it, and open a new shell:
        briefgen completions bash > ~/.local/share/bash-completion/completions/briefgen
        briefgen completions zsh > ~/.zfunc/_briefgen    (with ~/.zfunc in fpath)
        briefgen completions fish > ~/.config/fish/completions/briefgen.fish
      """)

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  @Argument(help: "The shell.")
  var shell: Shell
}

extension CompletionsCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    invocation.output(Array((Briefgen.completionScript(for: shell.own) + "\n").utf8))
    return .success
  }
}

extension CompletionsCommand.Shell {
  /// The argument parser's name for the shell.
  fileprivate var own: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}
