import Files

/// Commands with what they print, as documentation shows them:
///
///     $ briefgen eval '2 / 3'
///     0.67
///     $ echo 'took $5m' | briefgen quantities
struct Transcript {
  /// The lines after the `$ `.
  private(set) var commands: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") { commands.append(String(line.dropFirst(2))) }
    }
  }

  /// The transcript with what the commands print now, errors after answers.
  ///
  /// - Parameter disk: whose working folder is the commands'.
  func text(on disk: any FileSystem) throws -> String {
    var text = ""
    for command in commands {
      text += "$ \(command)\n"
      let stages = try Self.words(of: command).split(separator: "|").map(Array.init)
      var input: [UInt8] = []
      for stage in stages {
        switch stage.first {
        case "echo": input = Array((stage.dropFirst().joined(separator: " ") + "\n").utf8)
        case "cat": input = try stage.dropFirst().flatMap { try disk.read($0) }
        case "briefgen":
          let run = CommandRun(Array(stage.dropFirst()), on: disk, input: input)
          text += run.output + run.errors
        default: throw Unreadable(description: "cannot run '\(command)'")
        }
      }
    }
    return text
  }

  struct Unreadable: Error, CustomStringConvertible {
    var description: String
  }

  /// A command line as a shell splits it: spaces, and quotes of both kinds.
  private static func words(of command: String) throws -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let word { words.append(word) }
        word = nil
      } else {
        // A shell would put a variable there.
        guard quote != "\"" || character != "$" else {
          throw Unreadable(description: "'\(command)' has a $ in double quotes")
        }
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { throw Unreadable(description: "'\(command)' lacks a quote") }
    return words + (word.map { [$0] } ?? [])
  }
}
