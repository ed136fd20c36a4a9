/// One address on its way to a ``LinkState``: which request is next, and what an answer means.
struct Visit: Sendable {
  /// What a server said, or why it did not.
  struct Answer: Sendable {
    enum Fault: Sendable {
      case unreadableAddress, unknownHost, noConnection, timeout, insecure(String), broken(String)
    }

    var fault: Fault?
    var status = 0
    /// In seconds; 0 where the server does not say.
    var retryAfter = 0
    /// The whole address that a redirect leads to.
    var location: String?
  }

  enum Step: Equatable, Sendable {
    case done(LinkState)
    case again(after: Duration)
  }

  /// As the editor wrote it, but for what follows `#`.
  let address: String
  /// Where to ask now.
  private(set) var current: String
  /// For the head alone; otherwise for the whole.
  private(set) var asksForHead = true
  private let courtesy: Courtesy
  private var redirects = 0
  private var retries = 0
  /// Where permanent redirects led, before the first that is not.
  private var permanent: String?
  private var isPermanent = true

  init(_ address: String, _ courtesy: Courtesy) {
    self.address = address
    current = address
    self.courtesy = courtesy
  }

  /// What an answer to the request means.
  mutating func step(_ answer: Answer) -> Step {
    if let fault = answer.fault { return .done(Self.state(fault)) }
    switch answer.status {
    case 200..<300: return .done(permanent.map { .moved(to: $0) } ?? .there)
    case 301, 302, 303, 307, 308: return redirect(answer)
    // Not modified cannot be: nothing was said about what we have.
    case 429, 503:
      let wait = Duration.seconds(answer.retryAfter)
      guard answer.retryAfter > 0, wait <= courtesy.longestWait, retries < courtesy.retries else {
        break
      }
      retries += 1
      return .again(after: wait)
    default: break
    }
    // Some servers know no HEAD, and say so with one or the other of these, or not at all.
    if asksForHead, [400, 403, 404, 405, 406, 501].contains(answer.status) {
      asksForHead = false
      return .again(after: .zero)
    }
    switch answer.status {
    case 404: return .done(.notFound)
    case 410: return .done(.gone)
    case 500...: return .done(.serverFailed(answer.status))
    default: return .done(.refused(answer.status))
    }
  }

  private mutating func redirect(_ answer: Answer) -> Step {
    redirects += 1
    guard redirects <= courtesy.redirects, let location = answer.location,
      Host(of: location) != nil
    else { return .done(.endlessRedirects) }
    isPermanent = isPermanent && [301, 308].contains(answer.status)
    current = location
    if isPermanent { permanent = location }
    return .again(after: .zero)
  }

  private static func state(_ fault: Answer.Fault) -> LinkState {
    switch fault {
    case .unreadableAddress: .broken("it is no address of the web")
    case .unknownHost: .unknownHost
    case .noConnection: .noConnection
    case .timeout: .timeout
    case .insecure(let reason): .insecure(reason)
    case .broken(let reason): .broken(reason)
    }
  }
}
