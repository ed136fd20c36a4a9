import Glibc
import Testing

/// A connection to this machine by which a test says and hears every byte itself.
final class RawConnection {
  private let descriptor: Int32
  private var unread: [UInt8] = []

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    try #require(descriptor >= 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    // A server that hangs fails a test, and does not keep it.
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0, "\(String(cString: strerror(errno)))")
  }

  deinit { close(descriptor) }

  /// Sends as much as the other side takes.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// Says that nothing more will be sent.
  func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Everything up to some bytes, these included; what follows is kept.
  func receive(through end: String) throws -> String {
    let end = Array(end.utf8)
    while true {
      if let place = unread.firstRange(of: end) {
        defer { unread.removeSubrange(..<place.upperBound) }
        return String(decoding: unread[..<place.upperBound], as: UTF8.self)
      }
      try #require(
        try receiveMore(), "the connection ended behind \(String(decoding: unread, as: UTF8.self))")
    }
  }

  func receive(count: Int) throws -> [UInt8] {
    while unread.count < count { try #require(try receiveMore(), "the connection ended") }
    defer { unread.removeFirst(count) }
    return Array(unread.prefix(count))
  }

  /// All that comes until the other side has nothing more to say.
  func receiveToEnd() throws -> String {
    while try receiveMore() {}
    defer { unread = [] }
    return String(decoding: unread, as: UTF8.self)
  }

  private func receiveMore() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == ECONNRESET { return false }
      try #require(count >= 0, "\(String(cString: strerror(errno)))")
      unread += buffer[..<count]
      return count > 0
    }
  }

  /// One whole response to a request that was sent.
  func response(toHead isHead: Bool = false) throws -> RawResponse {
    var lines = try receive(through: "\r\n\r\n").components("\r\n")
    let status = lines.removeFirst()
    var fields: [String: String] = [:]
    for line in lines where !line.isEmpty {
      let parts = line.components(": ")
      fields[parts[0].lowercased()] = parts.dropFirst().joined(separator: ": ")
    }
    let hasBody = !isHead && !status.contains(" 304 ")
    let length = hasBody ? fields["content-length"].flatMap { Int($0) } ?? 0 : 0
    return RawResponse(status: status, fields: fields, body: try receive(count: length))
  }
}

struct RawResponse {
  /// `HTTP/1.1 200 OK`.
  var status: String
  /// By their names in small letters.
  var fields: [String: String]
  var body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }
  /// `200 OK`.
  var code: String { String(status.dropFirst("HTTP/1.1 ".count)) }
}

extension String {
  func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let place = rest.firstRange(of: separator) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }
}
