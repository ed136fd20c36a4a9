/// An address inside the site, relative to its root and without a leading slash:
/// `briefings/2022-02-crypto-theft/index.html`, with a fragment where there is one.
public struct SiteAddress: Hashable, Sendable {
  public var path: String
  public init(_ path: String) { self.path = path }

  public static let home = SiteAddress("index.html")

  public func fragment(_ id: String) -> SiteAddress { SiteAddress("\(path)#\(id)") }
}

/// A link to a page of the site, with its words.
public struct PageLink: Hashable, Sendable {
  public var title: String
  public var address: SiteAddress

  public init(title: String, address: SiteAddress) {
    self.title = title
    self.address = address
  }
}

/// A link of the navigation: into the site, or out of it.
public enum NavigationLink: Hashable, Sendable {
  case page(PageLink)
  /// One of the site's own lists, in the theme's words for it.
  case list(SiteList)
  case external(title: String, url: String)
}

/// The lists that a site has without being told.
public enum SiteList: Hashable, Sendable {
  case briefings, topics, sources, data, ledger

  public var address: SiteAddress {
    switch self {
    case .briefings: SitePaths.briefings
    case .topics: SitePaths.topics
    case .sources: SitePaths.sources
    case .data: SitePaths.datasets
    case .ledger: SitePaths.ledger
    }
  }
}

/// What every page knows of the site.
public struct SiteView: Sendable {
  public var title: String
  public var language: String
  public var description: String?
  public var publisher: SiteSettings.Publisher?
  public var navigation: [NavigationLink] = []
  public var marking: Marking
  /// With a closing slash; nil where the site was not told its address.
  public var baseURL: String?
  public var styleSheet: SiteAddress
  public var favicon: SiteAddress
  /// The theme's scripts by name, without their extension: `ledger`.
  public var scripts: [String: SiteAddress] = [:]
  /// Where each figure's line of the ledger stands.
  public var ledger = LedgerAddresses()
  /// Nil where there is no base URL: a feed needs absolute addresses.
  public var feed: SiteAddress?
  public var estimates: SiteSettings.EstimateScale
  public var counts: SiteCounts
  /// Whether there is a list of data.
  public var hasData = false
  /// The newest date in the content.
  public var newest: CalendarDate?

  public init(
    title: String, language: String, marking: Marking, styleSheet: SiteAddress,
    favicon: SiteAddress, estimates: SiteSettings.EstimateScale, counts: SiteCounts
  ) {
    self.title = title
    self.language = language
    self.marking = marking
    self.styleSheet = styleSheet
    self.favicon = favicon
    self.estimates = estimates
    self.counts = counts
  }
}

/// How much the site holds.
public struct SiteCounts: Hashable, Sendable {
  public var briefings = 0
  public var facts = 0
  public var statistics = 0
  public var sources = 0
  public var topics = 0
  public var words = 0
  public init() {}
}

/// What a page knows of itself: every page's first argument. Each of its parts refers to this one.
public final class PageContext: Sendable {
  public let site: SiteView
  public let address: SiteAddress
  /// What leads from this page to the site's root: ``, `../`, `../../`. The 404 page, which is
  /// served at any address, has the site's absolute path here.
  public let root: String
  /// The highest of what the page shows: a list of briefings is as narrow as its narrowest.
  public let marking: Marking
  /// The page's absolute address, for canonical links; `index.html` is left out.
  public let canonical: String?

  /// - Parameter marking: by default the site's.
  public init(
    site: SiteView, address: SiteAddress, root: String? = nil, marking: Marking? = nil
  ) {
    self.site = site
    self.marking = marking ?? site.marking
    self.address = address
    self.root =
      root
      ?? String(repeating: "../", count: address.path.utf8.lazy.filter { $0 == 0x2F }.count)
    canonical = site.baseURL.map { $0 + address.canonicalPath }
  }
}

extension SiteAddress {
  /// The path without a closing `index.html`.
  public var canonicalPath: String {
    let name = "index.html"
    guard path.hasSuffix(name) else { return path }
    return String(path[..<path.utf8.index(path.endIndex, offsetBy: -name.utf8.count)])
  }
}
