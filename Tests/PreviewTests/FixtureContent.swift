import Diagnostics
import Preview
import Synchronization
import TestSupport

/// A site of a few files that a test changes as it likes.
final class FixtureContent: PreviewContent {
  private let state: Mutex<(files: [String: ServedFile], standing: PreviewStanding)>

  static let home =
    "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Home</title></head>\n<body><p>Home</p></body></html>\n"

  init(_ files: [String: String] = [:], standing: PreviewStanding = PreviewStanding(.built)) {
    let all = [
      "index.html": Self.home,
      "briefings/one/index.html": "<p>One</p>",
      "404.html": "<!DOCTYPE html><title>Missing</title><body><p>Not here</p></body>",
      "assets/site-1.css": "p { color: red }",
      "data/numbers.bin": "0123456789",
    ].merging(files) { $1 }
    state = Mutex((all.mapValues { ServedFile(Array($0.utf8)) }, standing))
  }

  func file(at path: String) -> ServedFile? { state.withLock { $0.files[path] } }
  var standing: PreviewStanding { state.withLock { $0.standing } }

  func put(_ text: String, at path: String, omission: String? = nil) {
    state.withLock { $0.files[path] = ServedFile(Array(text.utf8), omission: omission) }
  }

  func remove(_ path: String) { state.withLock { _ = $0.files.removeValue(forKey: path) } }

  func stand(_ standing: PreviewStanding) { state.withLock { $0.standing = standing } }
}

/// A preview of a fixture, on a port that the machine chooses; it ends with its value.
final class FixturePreview {
  let content: FixtureContent
  let server: PreviewServer

  init(
    _ content: FixtureContent = FixtureContent(), limits: PreviewLimits = PreviewLimits(),
    allowedHosts: Set<String> = []
  ) throws {
    self.content = content
    server = try PreviewServer(
      content, at: PreviewPlace(port: .exactly(0), allowedHosts: allowedHosts), limits: limits)
  }

  deinit { server.stop() }

  func connect() throws -> RawConnection { try RawConnection(port: server.port) }

  /// Asks once, on a connection of its own.
  func get(
    _ target: String, method: String = "GET", _ fields: [String] = []
  ) throws -> RawResponse {
    let connection = try connect()
    let lines = ["\(method) \(target) HTTP/1.1", "Host: 127.0.0.1:\(server.port)"] + fields
    connection.send(lines.joined(separator: "\r\n") + "\r\n\r\n")
    return try connection.response(toHead: method == "HEAD")
  }
}
