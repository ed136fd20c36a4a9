import Foundation
import Glibc
import Testing

/// Sockets on 127.0.0.1.
enum Loopback {
  /// A socket that clients can connect to, whether or not anybody accepts them.
  static func listener() throws -> (socket: Int32, port: Int) {
    let socket = newSocket()
    var address = address(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
        bind(socket, name, length) == 0 && listen(socket, 8) == 0
          && getsockname(socket, name, &length) == 0
      }
    }
    try #require(result)
    return (socket, Int(UInt16(bigEndian: address.sin_port)))
  }

  static func connection(port: Int) -> Int32? {
    let socket = newSocket()
    var address = address(port: port)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if result == 0 { return socket }
    close(socket)
    return nil
  }

  private static func newSocket() -> Int32 {
    socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
  }

  private static func address(port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }
}

/// A host that takes connections and never says a word.
final class SilentHost {
  let port: Int
  private let socket: Int32

  init() throws { (socket, port) = try Loopback.listener() }

  deinit { close(socket) }
}

/// A network between one client and a server, which fails after the server sent so many bytes.
final class BadNetwork {
  enum Failure { case breaks, fallsSilent }

  let port: Int
  private let client: Client
  private let ended = DispatchSemaphore(value: 0)

  init(to server: Int, after limit: Int, _ failure: Failure) throws {
    let (listener, port) = try Loopback.listener()
    self.port = port
    let client = Client(listener: listener, server: server, limit: limit, failure: failure)
    self.client = client
    let ended = ended
    Thread.detachNewThread {
      client.serve()
      ended.signal()
    }
  }

  deinit {
    shutdown(client.listener, Int32(SHUT_RDWR))
    ended.wait()
    // Not before: its number would be given to somebody else's socket.
    close(client.listener)
  }

  /// What the thread knows.
  private struct Client {
    let listener: Int32
    let server: Int
    let limit: Int
    let failure: Failure

    func serve() {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { return }
      defer { close(client) }
      guard let server = Loopback.connection(port: server) else { return }
      defer { close(server) }
      var sent = 0
      var buffer = [UInt8](repeating: 0, count: 4_096)
      while sent < limit {
        var ends = [
          pollfd(fd: client, events: Int16(POLLIN), revents: 0),
          pollfd(fd: server, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&ends, 2, -1) > 0 else { return }
        for (from, to) in [(0, server), (1, client)] where ends[from].revents != 0 {
          let room = from == 1 ? min(buffer.count, limit - sent) : buffer.count
          let count = recv(ends[from].fd, &buffer, room, 0)
          guard count > 0, send(to, buffer, count, Int32(MSG_NOSIGNAL)) == count else {
            return
          }
          if from == 1 { sent += count }
        }
      }
      guard failure == .fallsSilent else { return }
      // Until the client gives up, what it says is not passed on.
      while recv(client, &buffer, buffer.count, 0) > 0 {}
    }
  }
}
