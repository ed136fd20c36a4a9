import Glibc

/// Why a preview cannot listen.
public struct PreviewError: Error, Hashable, Sendable, CustomStringConvertible {
  public var place: PreviewPlace
  /// The `errno` value.
  public var code: Int32

  /// A headline: `cannot listen on port 4000: another program does`.
  public var description: String {
    let ports = place.port.candidates
    let which =
      ports.count == 1
      ? "port \(ports.lowerBound)" : "any port from \(ports.lowerBound) to \(ports.upperBound)"
    return "cannot listen on \(which): \(reason)"
  }

  private var reason: String {
    switch code {
    case EADDRINUSE: place.port.candidates.count == 1 ? "another program does" : "other programs do"
    case EACCES, EPERM: "only the administrator may"
    default: String(cString: strerror(code)).lowercased()
    }
  }

  /// What to do about it.
  public var help: String {
    switch code {
    case EADDRINUSE: "name another one with --port, or leave --port out to take the next free one"
    case EACCES, EPERM: "name one from 1024 on with --port"
    default: "name another one with --port"
    }
  }
}
