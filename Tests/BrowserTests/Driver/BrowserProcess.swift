import Foundation
import Glibc
import Synchronization
import TestSupport

/// A headless Chromium of the tests' own, with its profile in a temporary folder.
///
/// It takes messages on its descriptor 3 and gives them on 4, each ended by a zero byte, and ends
/// when nobody is at the other end. So it ends with the tests, even when they crash, and nothing but what was
/// started here is stopped.
final class BrowserProcess: Sendable {
  private let process: pid_t
  /// Our end of the line to its descriptors.
  private let line: Int32
  private let profile: TemporaryFolder
  private let unread = Mutex<[UInt8]>([])

  init(program: String) throws {
    profile = try TemporaryFolder("briefgen-browser")
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw BrowserFault("cannot make a line to the browser", code: errno)
    }
    line = ends[0]
    defer { close(ends[1]) }
    var words = [
      program, "--headless=new", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
      "--no-default-browser-check", "--disable-extensions", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-crash-reporter",
      "--disable-dev-shm-usage", "--force-color-profile=srgb", "--user-data-dir=\(profile.path)",
    ]
    // Chromium has no sandbox for root.
    if geteuid() == 0 { words.append("--no-sandbox") }
    process = try Self.spawn(words + ["about:blank"], line: ends[1], folder: profile.path)
  }

  private static func spawn(_ words: [String], line: Int32, folder: String) throws -> pid_t {
    let log = folder + "/log"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    posix_spawn_file_actions_adddup2(&actions, line, 3)
    posix_spawn_file_actions_adddup2(&actions, line, 4)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that its helpers can be ended with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    // What it leaves behind goes with its profile.
    let variables = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder]) { $1 }
    let arguments = words.map { strdup($0) }
    let environment = variables.map { strdup("\($0)=\($1)") }
    defer { for copy in arguments + environment { free(copy) } }
    var process = pid_t()
    let code = posix_spawnp(
      &process, words[0], &actions, &attributes, arguments + [nil], environment + [nil])
    guard code == 0 else { throw BrowserFault("cannot run \(words[0])", code: code) }
    return process
  }

  /// Sends a message, and its end.
  func send(_ message: Data) throws {
    var rest = Array(message)[...] + [0]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(line, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw fault("takes no message") }
      rest = rest.dropFirst(count)
    }
  }

  /// The next message.
  ///
  /// - Parameter deadline: when to give up, so that a browser that hangs fails a test.
  func receive(by deadline: ContinuousClock.Instant) throws -> Data {
    try unread.withLock { unread in
      var looked = 0
      while true {
        if let end = unread[looked...].firstIndex(of: 0) {
          defer { unread.removeSubrange(...end) }
          return Data(unread[..<end])
        }
        looked = unread.count
        guard try waitForOutput(until: deadline) else { throw fault("said nothing for too long") }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(line, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw fault("ended") }
        unread += buffer[..<count]
      }
    }
  }

  /// Whether there is output, or its end, before the deadline.
  private func waitForOutput(until deadline: ContinuousClock.Instant) throws -> Bool {
    while true {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      guard left > 0 else { return false }
      var end = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
      let count = poll(&end, 1, Int32(min(left.rounded(.up), 600_000)))
      if count > 0 { return true }
      guard count == 0 || errno == EINTR else { throw fault("cannot be listened to") }
    }
  }

  /// What went wrong, with the last lines that the browser wrote.
  private func fault(_ words: String) -> BrowserFault {
    let log = (try? String(contentsOfFile: profile.path + "/log", encoding: .utf8)) ?? ""
    let last = log.split(separator: "\n").suffix(8).joined(separator: "\n")
    return BrowserFault("the browser \(words)\n\(last)")
  }

  /// Hangs up, and ends what is left of the browser.
  deinit {
    shutdown(line, Int32(SHUT_WR))
    while (try? receive(by: .now + .seconds(5))) != nil {}
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(line)
  }
}

/// Why a browser could not do what a test asked of it.
struct BrowserFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  init(_ words: String, code: Int32) {
    description = "\(words): \(String(cString: strerror(code)))"
  }
}
