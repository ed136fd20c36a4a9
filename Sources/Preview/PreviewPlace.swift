/// Where a preview is to be found.
public struct PreviewPlace: Hashable, Sendable {
  public enum Port: Hashable, Sendable {
    /// This one or none. With 0 the machine chooses a free one.
    case exactly(Int)
    /// This one, or else the next that is free, of a hundred.
    case firstFree(from: Int)

    var candidates: ClosedRange<Int> {
      switch self {
      case .exactly(let port): port...port
      case .firstFree(let port): port...min(65_535, port + 99)
      }
    }
  }

  public var port: Port
  /// Whether other machines on the network may look.
  public var isPublic: Bool
  /// Further names that the preview answers to: of a proxy before it, or a tunnel.
  public var allowedHosts: Set<String>

  public init(port: Port, isPublic: Bool = false, allowedHosts: Set<String> = []) {
    self.port = port
    self.isPublic = isPublic
    self.allowedHosts = allowedHosts
  }

  /// Of the network interface that is listened on.
  var address: String { isPublic ? "0.0.0.0" : "127.0.0.1" }
}
