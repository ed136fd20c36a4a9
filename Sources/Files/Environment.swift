import CPlatform
import Glibc

/// The process's surroundings as a value: variables, terminals, processors.
public struct Environment: Hashable, Sendable {
  public var variables: [String: String]
  /// The descriptors that are terminals: of 0, 1 and 2.
  public var terminals: Set<Int32>
  /// In columns; nil when the output goes to a file or a pipe.
  public var terminalWidth: Int?
  /// How many threads can run at once; at least 1.
  public var processorCount: Int

  public init(
    variables: [String: String] = [:], terminals: Set<Int32> = [], terminalWidth: Int? = nil,
    processorCount: Int = 1
  ) {
    self.variables = variables
    self.terminals = terminals
    self.terminalWidth = terminalWidth
    self.processorCount = processorCount
  }

  /// The surroundings of this process, now.
  public static func process() -> Environment {
    var variables: [String: String] = [:]
    if var next = platform_environment() {
      while let entry = next.pointee {
        let text = String(cString: entry)
        if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
          variables[String(text[..<equals])] = String(text[text.utf8.index(after: equals)...])
        }
        next += 1
      }
    }
    let terminals = Set([STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO].filter { isatty($0) == 1 })
    let width = terminals.lazy.map { Int(platform_terminal_width($0)) }.first { $0 > 0 }
    return Environment(
      variables: variables, terminals: terminals, terminalWidth: width,
      processorCount: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// Nil when the variable is not set; one that is set to nothing is empty.
  public subscript(name: String) -> String? { variables[name] }

  public func isTerminal(_ descriptor: Int32) -> Bool { terminals.contains(descriptor) }
}
