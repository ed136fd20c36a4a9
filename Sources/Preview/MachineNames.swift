import Glibc
import NIOCore

/// The names of this machine on its networks.
public enum MachineNames {
  /// The addresses that other machines may know it by (IPv4), in the order of its interfaces;
  /// without its own for itself.
  public static var addresses: [String] {
    let devices = (try? System.enumerateDevices()) ?? []
    return devices.compactMap { device in
      guard case .v4 = device.address, let address = device.address?.ipAddress else { return nil }
      return address.hasPrefix("127.") ? nil : address
    }
  }

  /// Addresses and names.
  static var all: Set<String> {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return Set(addresses) }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let name = String(decoding: bytes, as: UTF8.self).lowercased()
    // Computers of a household find each other by multicast DNS (RFC 6762), under '.local'.
    return Set(addresses).union(name.isEmpty ? [] : [name, name + ".local"])
  }
}
