public import Markup
public import SiteModel

/// The sitemap (sitemaps.org protocol 0.9): the address of every page a search engine may index.
public struct Sitemap {
  /// One page, with the day of its last change where that is known.
  public struct Entry: Sendable {
    public var address: SiteAddress
    public var modified: CalendarDate?

    public init(address: SiteAddress, modified: CalendarDate?) {
      self.address = address
      self.modified = modified
    }
  }

  let baseURL: String
  let entries: [Entry]

  /// - Parameter baseURL: absolute, with a closing slash.
  public init(baseURL: String, entries: [Entry]) {
    self.baseURL = baseURL
    self.entries = entries
  }

  public func write(into writer: inout HTMLWriter) {
    writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    writer.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for entry in entries {
      writer.raw("<url><loc>")
      writer.href(baseURL)
      writer.href(entry.address.canonicalPath)
      writer.raw("</loc>")
      if let modified = entry.modified {
        writer.raw("<lastmod>")
        writer.text(modified.description)
        writer.raw("</lastmod>")
      }
      writer.raw("</url>\n")
    }
    writer.raw("</urlset>\n")
  }
}
