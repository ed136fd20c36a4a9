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
        if page.address != .home {
          P(class: "name") {
            A(href: SiteAddress.home.url(from: page.root)) { page.site.title }
          }
        }
        Nav(.label(page.words.frame.site)) {
          Ul {
            ForEach(page.navigation) { NavigationItem(link: $0, page: page) }
          }
        }
      }
    }
  }
}

struct NavigationItem: Component {
  let link: NavigationLink
  let page: LocalPage

  var body: some HTML {
    Li {
      switch link {
      case .external(let title, let url): ExternalLink(words: title, address: url)
      case .page(let link):
        let url = link.address.url(from: page.root)
        if link.address == page.address {
          A(href: url, .fixed("aria-current", "page")) { link.title }
        } else if page.address.isBelow(link.address) {
          A(href: url, .fixed("aria-current", "true")) { link.title }
        } else {
          A(href: url) { link.title }
        }
      }
    }
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

extension LocalPage {
  /// The site's navigation; where the settings give none, the indexes that hold something.
  var navigation: [NavigationLink] {
    if !site.navigation.isEmpty { return site.navigation }
    var links = [
      NavigationLink.page(.init(title: words.frame.briefings, address: SitePaths.briefings))
    ]
    if site.counts.topics > 0 {
      links.append(.page(.init(title: words.frame.topics, address: SitePaths.topics)))
    }
    if site.counts.sources > 0 {
      links.append(.page(.init(title: words.frame.sources, address: SitePaths.sources)))
    }
    links.append(.page(.init(title: words.frame.ledger, address: SitePaths.ledger)))
    return links
  }
}
