/// An address that a page had before, and where it is now.
public struct Redirect: Hashable, Sendable {
  public var from: SiteAddress
  public var to: SiteAddress

  public init(from: SiteAddress, to: SiteAddress) {
    self.from = from
    self.to = to
  }
}

extension SiteAddress {
  /// An alias as front matter writes it: `/old/path/` from the site's root, or `old-name` beside
  /// the page. Nil where it leads out of the site or is the root itself.
  public init?(alias: String, of page: SiteAddress) {
    let folder = page.path.split(separator: "/").dropLast(2).joined(separator: "/") + "/page"
    guard let path = ContentPath.resolve(alias, from: folder), !path.isEmpty else { return nil }
    // A server would not take a page for what another ending says.
    guard ["", "html"].contains(ContentPath.fileExtension(of: path)) else { return nil }
    self.init(path.hasSuffix(".html") ? path : path + "/index.html")
  }
}
