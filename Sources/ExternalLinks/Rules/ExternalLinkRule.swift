public import Diagnostics

/// What an address outside of the site leads to is still there.
public enum ExternalLinkRule {
  /// - Parameters:
  ///   - archived: where a copy of it is kept, by what a source says.
  ///   - others: further places of the same address.
  /// - Returns: nil for what is there.
  public static func diagnostic(
    _ state: LinkState, _ address: String, at range: SourceRange, others: [SourceRange] = [],
    archived: String? = nil
  ) -> Diagnostic? {
    if case .moved(let new) = state {
      return Diagnostic(
        .hint, Rule.movedLink.id, "'\(address)' has moved for good", at: range,
        notes: notes(others), helps: ["write '\(new)'"])
    }
    guard let (severity, summary, help) = fault(state, address) else { return nil }
    return Diagnostic(
      severity, Rule.externalLink.id, summary, at: range, notes: notes(others),
      helps: [archived.map { "the source has a copy at '\($0)': link to that" } ?? help])
  }

  private static func notes(_ places: [SourceRange]) -> [Diagnostic.Note] {
    places.prefix(5).map { .init("the same address is at", at: $0) }
  }

  private typealias Fault = (severity: Severity, summary: String, help: String)

  private static func fault(_ state: LinkState, _ address: String) -> Fault? {
    let host = Host(of: address)?.name ?? address
    switch state {
    case .there, .moved: return nil
    case .notFound:
      return (
        .warning, "'\(address)' is not there (404)",
        "look for its new address, or for a copy in a web archive"
      )
    case .gone:
      return (
        .warning, "'\(address)' was taken away for good (410)", "look for a copy in a web archive"
      )
    case .refused(let status):
      return (
        .hint, "\(host) does not show '\(address)' to programs (\(status))",
        "look with a browser whether readers can see it"
      )
    case .serverFailed(let status):
      return (
        .warning, "\(host) fails when it is asked for '\(address)' (\(status))",
        "try again later; if it goes on, look for a copy"
      )
    case .unknownHost:
      return (
        .warning, "there is no host '\(host)'",
        "correct the address, or look for a copy; without a network no host is known"
      )
    case .noConnection:
      return (
        .warning, "\(host) takes no connection", "try again later; if it goes on, look for a copy"
      )
    case .insecure(let reason):
      return (
        .warning, "no safe connection to \(host) can be made: \(reason)",
        "browsers warn readers there: look for another address"
      )
    case .timeout:
      return (
        .warning, "\(host) did not answer in time for '\(address)'",
        "try again later; if it goes on, look for a copy"
      )
    case .endlessRedirects:
      return (
        .warning, "'\(address)' leads on and on, and never to a page",
        "look with a browser where it ends, and write that address"
      )
    case .broken(let reason):
      return (.warning, "'\(address)' cannot be read: \(reason)", "look at it with a browser")
    }
  }

  /// Links cannot be looked after on this machine.
  public static func unavailable(_ problem: MissingLibrary) -> Diagnostic {
    Diagnostic(
      .warning, Rule.externalLink.id,
      "no link was looked after, because libcurl is not installed", at: nil,
      notes: [.init(problem.reason)], helps: ["install it: apt-get install libcurl4"])
  }
}

extension Rule {
  public static let externalLink = Rule(
    "external-link", .names, .warning,
    "what a link leads to outside of the site is still there",
    """
    Looked after with `briefgen check --external` only. Each host is asked for two things at a time at most, \
    and left alone in between; what was there is remembered for a week, and what was not for an \
    hour. A server that shows a document to people and not to programs is a hint. Where a source \
    has an `archived` copy, link to that.
    """)
}
