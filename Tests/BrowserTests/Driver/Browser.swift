import Foundation
import Glibc
import Synchronization

/// A browser that is spoken to in the DevTools protocol, one test at a time.
final class Browser: Sendable {
  /// What it answers, or says of itself.
  struct Message: Decodable, Sendable {
    struct Fault: Decodable, Sendable {
      var message: String
    }

    var id: Int?
    var method: String?
    var params: JSONValue?
    var result: JSONValue?
    var error: Fault?
    var sessionId: String?
  }

  private struct Command: Encodable {
    var id: Int
    var method: String
    var params: JSONValue
    var sessionId: String?
  }

  private struct State {
    var lastID = 0
    /// What was said while an answer was waited for.
    var events: [Message] = []
  }

  /// How long an answer may take.
  let patience: Duration
  private let process: BrowserProcess
  private let state = Mutex(State())

  /// The browser's program; nil where Chromium is not installed.
  static let program: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
    .first { path in access(path, X_OK) == 0 }

  /// - Parameter patience: by itself much longer than an answer takes on a machine that is busy.
  init(program: String, patience: Duration = .seconds(60)) throws {
    self.patience = patience
    process = try BrowserProcess(program: program)
    _ = try call("Browser.getVersion")
  }

  /// Has a command done.
  ///
  /// - Parameter session: the page that it is for; nil for the browser.
  /// - Returns: the answer's `result`.
  @discardableResult
  func call(
    _ method: String, _ parameters: JSONValue = [:], session: String? = nil
  ) throws -> JSONValue {
    try state.withLock { state in
      state.lastID += 1
      let command = Command(
        id: state.lastID, method: method, params: parameters, sessionId: session)
      try process.send(try JSONEncoder().encode(command))
      let deadline = ContinuousClock.now + patience
      while true {
        let message = try next(by: deadline)
        guard message.id == command.id else {
          state.events.append(message)
          continue
        }
        if let error = message.error { throw BrowserFault("\(method): \(error.message)") }
        return message.result ?? [:]
      }
    }
  }

  /// What a page said since it was asked last.
  func takeEvents(of session: String) -> [Message] {
    state.withLock { state in
      defer { state.events.removeAll { $0.sessionId == session } }
      return state.events.filter { $0.sessionId == session }
    }
  }

  /// Waits for the next thing that anything in the browser says.
  func waitForEvent(by deadline: ContinuousClock.Instant) throws {
    try state.withLock { $0.events.append(try next(by: deadline)) }
  }

  private func next(by deadline: ContinuousClock.Instant) throws -> Message {
    try JSONDecoder().decode(Message.self, from: process.receive(by: deadline))
  }
}
