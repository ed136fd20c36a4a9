import Markup
import SiteModel

extension SiteAddress {
  /// The address as a page sees it that needs `root` to come to the site's root.
  func url(from root: String) -> SafeURL { SafeURL(root: root, path: path) }
}

/// A link to a page of the site, with its title.
struct TitledLink: HTML {
  let link: PageLink
  let root: String

  func write(into writer: inout HTMLWriter) {
    writer.raw("<a href=\"")
    link.address.url(from: root).write(into: &writer)
    writer.raw("\">")
    writer.text(link.title)
    writer.raw("</a>")
  }
}

/// A link out of the site; only the words where the address is not one that is safe to follow.
struct ExternalLink: Component {
  let words: String
  let address: String?

  var body: some HTML {
    if let address, let url = SafeURL(external: address) {
      A(href: url, .fixed("rel", "external")) { words }
    } else {
      words
    }
  }
}
