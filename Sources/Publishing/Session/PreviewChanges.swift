import SiteModel

/// What of a site is not as it was before.
public struct PreviewChanges: Sendable {
  /// From the least to the most.
  enum Extent: Sendable {
    case nothing
    /// Nothing but the theme's style sheet, and with it the one line of each page that names it.
    case styleSheet(old: SiteAddress, new: SiteAddress)
    /// These pages of `Content/`, and every list of the site.
    case pages(Set<SiteAddress>)
    case everything
  }

  var extent = Extent.nothing
  /// Tells pages from lists.
  var site: PreviewSite?

  public var isEmpty: Bool { if case .nothing = extent { true } else { false } }

  /// Where the style sheet was and where it is now, if nothing else has changed: a page that is
  /// shown can have it exchanged.
  public var styleSheet: (old: String, new: String)? {
    guard case .styleSheet(let old, let new) = extent else { return nil }
    return (old.path, new.path)
  }

  /// Whether the file at an address may show something else than before, or have come or gone. It
  /// may also be as it was.
  ///
  /// - Parameter address: without a leading slash: `topics/index.html`.
  public func contains(_ address: String) -> Bool {
    switch extent {
    case .nothing: false
    case .styleSheet, .everything: true
    case .pages(let pages):
      pages.contains(SiteAddress(address)) || site?.isPage(at: address) != true
    }
  }

  /// What has changed from the site before the earlier changes to the one after the later ones.
  func followed(by later: PreviewChanges) -> PreviewChanges {
    var both = later
    switch (extent, later.extent) {
    case (.nothing, _): break
    case (_, .nothing): both.extent = extent
    case (.styleSheet(let old, _), .styleSheet(_, let new)):
      both.extent = .styleSheet(old: old, new: new)
    case (.pages(let first), .pages(let second)): both.extent = .pages(first.union(second))
    default: both.extent = .everything
    }
    return both
  }
}
