import Foundation
import Glibc
import Synchronization
import Testing

/// A server on 127.0.0.1 that answers by a table of paths.
final class WebServer: Sendable {
  struct Request: Hashable, Sendable {
    var method: String
    var path: String
    var agent: String
  }

  /// What a path is answered with: a status line and heads. A path that has nothing is kept waiting
  /// until the client gives up.
  typealias Answers = [String: String]

  let port: Int
  private let listener: Int32
  private let answers: Answers
  private let ended = DispatchSemaphore(value: 0)
  private let log = Mutex(Log())

  private struct Log {
    var requests: [Request] = []
    var open = 0
    var mostOpen = 0
  }

  /// - Parameter answers: by the method and the path, `HEAD /a`, or by the path alone. `PORT` in
  ///   them is the server's own.
  init(_ answers: Answers) throws {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
        bind(socket, name, length) == 0 && listen(socket, 64) == 0
          && getsockname(socket, name, &length) == 0
      }
    }
    try #require(isBound)
    listener = socket
    let port = Int(UInt16(bigEndian: address.sin_port))
    self.port = port
    self.answers = answers.mapValues { $0.replacingOccurrences(of: "PORT", with: "\(port)") }
    Thread.detachNewThread { [self] in serve() }
  }

  /// Takes no connections any more, and waits until the last one is over.
  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    ended.wait()
    close(listener)
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  var requests: [Request] { log.withLock { $0.requests } }
  /// How many requests waited for their answer at once.
  var mostOpen: Int { log.withLock { $0.mostOpen } }

  private func serve() {
    let connections = DispatchGroup()
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { break }
      connections.enter()
      Thread.detachNewThread { [self] in
        answer(client)
        close(client)
        connections.leave()
      }
    }
    connections.wait()
    ended.signal()
  }

  private func answer(_ client: Int32) {
    var buffer = [UInt8](repeating: 0, count: 8_192)
    let count = recv(client, &buffer, buffer.count, 0)
    guard count > 0 else { return }
    let lines = String(decoding: buffer[..<count], as: UTF8.self)
      .components(separatedBy: "\r\n")
    let words = lines[0].components(separatedBy: " ")
    guard words.count == 3, ["HEAD", "GET"].contains(words[0]) else {
      // It is no HTTP, so nor is it what the client hopes to hear.
      let text = Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)
      _ = send(client, text, text.count, Int32(MSG_NOSIGNAL))
      return
    }
    let agent = lines.first { $0.hasPrefix("User-Agent: ") }?.dropFirst(12) ?? ""
    log.withLock {
      $0.requests.append(Request(method: words[0], path: words[1], agent: String(agent)))
      $0.open += 1
      $0.mostOpen = max($0.mostOpen, $0.open)
    }
    guard let answer = answers["\(words[0]) \(words[1])"] ?? answers[words[1]] else {
      // Until the client gives up.
      while recv(client, &buffer, buffer.count, 0) > 0 {}
      return
    }
    // Before the client can hear it, and ask for the next.
    log.withLock { $0.open -= 1 }
    let heads = ["Connection: close", "Content-Length: 5"].joined(separator: "\r\n")
    let body = words[0] == "HEAD" ? "" : "words"
    let text = Array("HTTP/1.1 \(answer)\r\n\(heads)\r\n\r\n\(body)".utf8)
    _ = send(client, text, text.count, Int32(MSG_NOSIGNAL))
    shutdown(client, Int32(SHUT_WR))
    while recv(client, &buffer, buffer.count, 0) > 0 {}
  }
}
