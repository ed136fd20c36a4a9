import Markup
import SiteModel

/// The marking, the site's name and its navigation. On the front page the name is the page's
/// headline and stands there instead.
struct Masthead: Component {
  let page: LocalPage
  let marking: Marking

  var body: some HTML {
    Header(class: "masthead") {
      MarkingLine(marking: marking)
      Div(class: "wrap") {
        SiteName(page: page)
        SiteNavigation(page: page)
      }
    }
  }
}

private struct SiteName: Component {
  let page: LocalPage

  var body: some HTML {
    if page.address != .home {
      P(class: "name") {
        TitledLink(link: PageLink(title: page.site.title, address: .home), root: page.root)
      }
    }
  }
}

private struct SiteNavigation: Component {
  let page: LocalPage

  var body: some HTML {
    Nav(.label(page.words.frame.site)) {
      Ul {
        ForEach(page.site.navigation) { NavigationItem(link: $0, page: page) }
      }
    }
  }
}

private struct NavigationItem: HTML {
  let link: NavigationLink
  let page: LocalPage

  func write(into writer: inout HTMLWriter) {
    writer.raw("<li>")
    switch link {
    case .external(let title, let url):
      ExternalLink(words: title, address: url).write(into: &writer)
    case .page(let link): write(link.title, link.address, into: &writer)
    case .list(let list):
      write(page.words.title(of: list), list.address, into: &writer)
    }
    writer.raw("</li>")
  }

  private func write(
    _ title: String, _ address: SiteAddress, into writer: inout HTMLWriter
  ) {
    writer.raw("<a href=\"")
    address.url(from: page.root).write(into: &writer)
    if address == page.address {
      writer.raw("\" aria-current=\"page\">")
    } else {
      writer.raw(page.address.isBelow(address) ? "\" aria-current=\"true\">" : "\">")
    }
    writer.text(title)
    writer.raw("</a>")
  }
}

extension SiteAddress {
  /// True where `index` is the index of a folder that holds this page: the navigation then shows
  /// in which part of the site the reader is.
  fileprivate func isBelow(_ index: SiteAddress) -> Bool {
    let folder = index.canonicalPath
    return !folder.isEmpty && folder != index.path && path.hasPrefix(folder)
  }
}

extension Wording {
  fileprivate func title(of list: SiteList) -> String {
    switch list {
    case .briefings: frame.briefings
    case .topics: frame.topics
    case .sources: frame.sources
    case .data: data.data
    case .ledger: frame.ledger
    }
  }
}
