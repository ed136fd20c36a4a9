public import Markup
import SiteModel

/// `robots.txt` (RFC 9309): everything may be read, and the sitemap is there.
public struct RobotsFile {
  let baseURL: String?

  public init(baseURL: String?) { self.baseURL = baseURL }

  public func write(into writer: inout HTMLWriter) {
    writer.raw("User-agent: *\nAllow: /\n")
    guard let baseURL else { return }
    writer.raw("\nSitemap: ")
    writer.raw((baseURL + SitePaths.sitemap.path).utf8)
    writer.raw("\n")
  }
}
