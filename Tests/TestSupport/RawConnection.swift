import Glibc

/// A connection to this machine by which a test says and hears every byte itself.
public final class RawConnection {
  /// What went wrong on the way.
  public struct Fault: Error, CustomStringConvertible {
    public let description: String
  }

  private let descriptor: Int32
  private var unread: [UInt8] = []

  public init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw Self.fault() }
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
    guard result == 0 else { throw Self.fault() }
  }

  deinit { close(descriptor) }

  /// Sends as much as the other side takes.
  public func send(_ bytes: [UInt8]) {
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

  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Says that nothing more will be sent.
  public func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Everything up to some bytes, these included; what follows is kept.
  public func receive(through end: String) throws -> String {
    let end = Array(end.utf8)
    while true {
      if let place = unread.firstRange(of: end) {
        defer { unread.removeSubrange(..<place.upperBound) }
        return String(decoding: unread[..<place.upperBound], as: UTF8.self)
      }
      guard try receiveMore() else {
        throw Fault(description: "it ended behind " + String(decoding: unread, as: UTF8.self))
      }
    }
  }

  public func receive(count: Int) throws -> [UInt8] {
    while unread.count < count {
      guard try receiveMore() else { throw Fault(description: "it ended too early") }
    }
    defer { unread.removeFirst(count) }
    return Array(unread.prefix(count))
  }

  /// All that comes until the other side has nothing more to say.
  public func receiveToEnd() throws -> String {
    while try receiveMore() {}
    defer { unread = [] }
    return String(decoding: unread, as: UTF8.self)
  }

  private static func fault() -> Fault { Fault(description: String(cString: strerror(errno))) }

  private func receiveMore() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == ECONNRESET { return false }
      guard count >= 0 else { throw Self.fault() }
      unread += buffer[..<count]
      return count > 0
    }
  }

  /// One whole response to a request that was sent.
  public func response(toHead isHead: Bool = false) throws -> RawResponse {
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

/// One response, taken apart.
public struct RawResponse {
  /// `HTTP/1.1 200 OK`.
  public var status: String
  /// By their names in small letters.
  public var fields: [String: String]
  public var body: [UInt8]

  public var text: String { String(decoding: body, as: UTF8.self) }
  /// `200 OK`.
  public var code: String { String(status.dropFirst("HTTP/1.1 ".count)) }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let place = rest.firstRange(of: separator) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }
}
