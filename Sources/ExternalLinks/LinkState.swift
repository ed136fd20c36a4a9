/// What came of asking for an address.
public enum LinkState: Hashable, Sendable {
  case there
  /// It has another address now; the one that permanent redirects lead to.
  case moved(to: String)
  /// 404.
  case notFound
  /// 410: it was there, and will not be again.
  case gone
  /// The server does not let us see it: 401, 403, 429 and the like, with the status. Others may be
  /// let in.
  case refused(Int)
  /// The server fails, with its status of 500 or more.
  case serverFailed(Int)
  case unknownHost
  case noConnection
  /// The certificate is not in order; with what the library says.
  case insecure(String)
  case timeout
  /// The redirects lead in a circle, or nowhere.
  case endlessRedirects
  /// Anything else, in the words of the library.
  case broken(String)

  /// Whether a reader gets to see something.
  public var isGood: Bool {
    switch self {
    case .there, .moved: true
    default: false
    }
  }
}
