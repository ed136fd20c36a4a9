import Checking
import Diagnostics
import SiteModel

/// Resolves the navigation of `site.yaml`.
struct Navigation {
  let settings: SiteSettings
  let index: SiteIndex

  func links(_ diagnostics: inout [Diagnostic]) -> [NavigationLink] {
    guard !settings.navigation.isEmpty else { return standard }
    return settings.navigation.compactMap { item in
      let address = item.address.value
      if address.hasPrefix("https://") || address.hasPrefix("http://") {
        return .external(title: item.title, url: address)
      }
      switch index.target(of: address, inFileAt: "site.yaml") {
      case .page(let page): return .page(PageLink(title: item.title, address: page))
      case .fragment: return nil
      case .dead(let problem):
        diagnostics.append(
          DeadLinkRule.diagnostic(
            problem, destination: address, at: item.address.range, files: index.contentPaths))
        return nil
      }
    }
  }

  /// What a site shows that does not say: its lists, as far as they hold something, and every page
  /// at the top of `Content/`. Whether data are shown, only the finished pages tell.
  private var standard: [NavigationLink] {
    var links = [NavigationLink.list(.briefings)]
    if !index.topics.isEmpty { links.append(.list(.topics)) }
    if !index.sources.isEmpty { links.append(.list(.sources)) }
    links += [.list(.data), .list(.ledger)]
    for page in index.pages where page.kind == .page && !page.contentPath.contains("/") {
      links.append(.page(PageLink(title: page.title.plainText, address: page.address)))
    }
    return links
  }
}
