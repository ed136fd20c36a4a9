import Glibc

/// A port of 127.0.0.1 that is kept from everybody else: nobody listens on it, and who connects to it
/// is refused.
public final class ClosedPort {
  public let number: Int
  private let descriptor: Int32

  /// - Parameter number: the port; 0 for any that is free.
  public init(_ number: Int = 0) throws(RawConnection.Fault) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(number).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
        bind(descriptor, name, length) == 0 && getsockname(descriptor, name, &length) == 0
      }
    }
    self.number = Int(UInt16(bigEndian: address.sin_port))
    guard isBound else {
      let reason = String(cString: strerror(errno))
      close(descriptor)
      throw RawConnection.Fault(description: "port \(number): " + reason)
    }
  }

  deinit { close(descriptor) }

  /// A port for a server that is started later. It lies below those that the system hands out to
  /// whoever asks for any, so that no other test has it by then.
  public static func forLater() throws(RawConnection.Fault) -> Int {
    let first = 20_000 + Int(getpid()) % 10_000
    for number in first..<first + 100 {
      if let port = try? ClosedPort(number) { return port.number }
    }
    throw RawConnection.Fault(description: "no port is free from \(first) on")
  }
}
