import Glibc
import Synchronization
import Testing

/// A shell script that runs beside a test until its input ends.
final class ScriptProcess: Sendable {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private let hasEnded = Mutex(false)

  /// - Parameter asNobody: as an unprivileged user, since PostgreSQL refuses to run as root.
  init(_ script: String, arguments: [String], asNobody: Bool) throws {
    let (theirInput, input) = try Self.pipe()
    let (output, theirOutput) = try Self.pipe()
    defer {
      close(theirInput)
      close(theirOutput)
    }
    self.input = input
    self.output = output
    let prefix =
      asNobody ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : []
    let words = prefix + ["bash", "-c", script, "server"] + arguments
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, theirInput, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, theirOutput, STDOUT_FILENO)
    var process = pid_t()
    let copies = words.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let code = posix_spawnp(&process, words[0], &actions, nil, copies + [nil], environ)
    try #require(code == 0, "cannot run \(words[0])")
    self.process = process
  }

  /// Closed in the programs that are started, so that the input really ends with ours.
  private static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// The next line of the output; nil at its end.
  func readLine() -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1 {
      if byte == 10 { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }

  func rest() -> [String] {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines
  }

  /// Ends the input, and waits until the script has ended.
  func end() {
    let isFirst = hasEnded.withLock { hasEnded in
      defer { hasEnded = true }
      return !hasEnded
    }
    guard isFirst else { return }
    close(input)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(output)
  }

  deinit { end() }
}
