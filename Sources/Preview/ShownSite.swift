public import Publishing
import Synchronization

/// The newest site that a session made, as the server asks for it.
public final class ShownSite: PreviewContent {
  private struct State {
    var site: PreviewSite?
    var standing = PreviewStanding(.building)
  }

  private let state = Mutex(State())

  /// Nothing is there until something is shown.
  public init() {}

  public func show(_ site: PreviewSite?, _ standing: PreviewStanding) {
    state.withLock { $0 = State(site: site, standing: standing) }
  }

  public func file(at path: String) -> ServedFile? {
    // Rendered outside of the lock: several pages at once, and a new site need not wait.
    let site = state.withLock { $0.site }
    guard let site, let bytes = site.file(at: path) else { return nil }
    return ServedFile(bytes, omission: site.draft(at: path))
  }

  public var standing: PreviewStanding { state.withLock { $0.standing } }
}
