/// What the content holds, by every name it can be linked by.
public struct SiteIndex: Sendable {
  /// Pages that are published, briefings and others, in the order of their paths.
  public var pages: [ParsedPage]
  public var sources: [SourceID: Source]
  public var entities: [EntityID: Entity]
  /// Content paths of files that are not Markdown, and where they are published.
  public var assets: [String: SiteAddress]
  /// Content paths of pages that this build leaves out, with the reason: `is a draft`.
  public var leftOut: [String: String]
  /// Slugs of briefings that this build leaves out, with the reason.
  public var leftOutBriefings: [Slug: String]
  /// Addresses of pages that are shown though they are not published yet, or no longer, with the
  /// reason: `is a draft`. A build has none.
  public var drafts: [SiteAddress: String] = [:]
  /// Names of topics by slug: the first spelling that was met.
  public var topics: [Slug: String]
  public var ledger: Ledger
  /// What formulas, queries and charts can name, but for those whose id a figure has too.
  public var datasets: [FigureKey: SiteDataset] = [:]
  /// Sources that the Data Package of `Content/data/` and the databases of `site.yaml` name, where
  /// they name them.
  public var sharedSources: [Located<SourceID>] = []
  /// Former addresses of the pages.
  public var redirects: [Redirect] = []
  /// What could not be read, so that nobody knows what it declares; that was reported.
  public var unread = UnreadContent()
  /// Whether the site knows its own address: a feed and a sitemap are made of absolute ones.
  public var hasBaseURL = false

  private var briefingsBySlug: [Slug: Int] = [:]
  private var pagesByContentPath: [String: Int] = [:]
  private var pagesByAddress: [String: Int] = [:]

  public init(
    pages: [ParsedPage], sources: [SourceID: Source], entities: [EntityID: Entity],
    assets: [String: SiteAddress], leftOut: [String: String], leftOutBriefings: [Slug: String],
    topics: [Slug: String], ledger: Ledger
  ) {
    self.pages = pages
    self.sources = sources
    self.entities = entities
    self.assets = assets
    self.leftOut = leftOut
    self.leftOutBriefings = leftOutBriefings
    self.topics = topics
    self.ledger = ledger
    briefingsBySlug.reserveCapacity(pages.count)
    pagesByContentPath.reserveCapacity(pages.count)
    pagesByAddress.reserveCapacity(pages.count)
    for (index, page) in pages.enumerated() {
      if page.kind == .briefing { briefingsBySlug[page.slug] = index }
      pagesByContentPath[page.contentPath] = index
      pagesByAddress[page.address.path] = index
    }
  }

  public func briefing(_ slug: Slug) -> ParsedPage? { briefingsBySlug[slug].map { pages[$0] } }

  /// The page whose own figures have this scope.
  public func page(ofScope scope: Slug) -> ParsedPage? {
    briefing(scope) ?? page(at: SiteAddress(scope.rawValue + "index.html"))
  }

  public func page(contentPath: String) -> ParsedPage? {
    place(contentPath: contentPath).map { pages[$0] }
  }

  /// Where the page of a file stands in ``pages``.
  public func place(contentPath: String) -> Int? { pagesByContentPath[contentPath] }

  public func page(at address: SiteAddress) -> ParsedPage? {
    pagesByAddress[address.path].map { pages[$0] }
  }

  /// The dataset that a name means on a page: its own, then the site's; with a slug, that
  /// briefing's.
  public func dataset(_ id: String, scope: String? = nil, on page: Slug?) -> SiteDataset? {
    datasets.named(id, scope: scope, on: page)
  }

  public var briefingSlugs: some Collection<Slug> { briefingsBySlug.keys }
  public var contentPaths: [String] { Array(pagesByContentPath.keys) + Array(assets.keys) }

  /// Whether briefgen writes something at this address.
  public func hasAddress(_ address: SiteAddress) -> Bool {
    if pagesByAddress[address.path] != nil { return true }
    let parts = address.path.split(separator: "/")
    if parts.count == 3, parts[0] == "briefings", parts[2] == "briefing.json" {
      return briefingsBySlug[Slug(rawValue: String(parts[1]))] != nil
    }
    if dataset(publishedAt: address) != nil { return true }
    guard parts.count == 3, parts[2] == "index.html" else {
      switch address {
      case .home, SitePaths.briefings, SitePaths.topics, SitePaths.sources, SitePaths.robots,
        SitePaths.notFound, SitePaths.ledger, SitePaths.ledgerJSON, SitePaths.ledgerCSV:
        return true
      case SitePaths.feed, SitePaths.sitemap: return hasBaseURL
      case SitePaths.corrections: return !briefingsBySlug.isEmpty
      case SitePaths.correctionsFeed: return hasBaseURL && !briefingsBySlug.isEmpty
      case SitePaths.entities: return !entities.isEmpty
      case SitePaths.datasets: return !datasets.isEmpty
      default: return false
      }
    }
    let name = String(parts[1])
    switch parts[0] {
    case "topics": return topics[Slug(rawValue: name)] != nil
    case "sources": return sources[SourceID(rawValue: name)] != nil
    case "entities": return entities[EntityID(rawValue: name)] != nil
    default: return false
    }
  }
}

extension SiteIndex {
  /// The datasets that a page declares in its text, but for those whose names are others'.
  public func datasets(declaredOn page: ParsedPage) -> [SiteDataset] {
    (page.data.tables.map(\.id.value) + page.data.queries.map(\.id.value)).compactMap {
      datasets[FigureKey(page: page.figureScope, id: $0)]
    }
  }

  /// The dataset whose comma-separated values or page stand at an address.
  public func dataset(publishedAt address: SiteAddress) -> SiteDataset? {
    let parts = address.path.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("data", 2) where parts[1].hasSuffix(".csv"):
      return datasets[FigureKey(page: nil, id: FigureID(rawValue: String(parts[1].dropLast(4))))]
    case ("data", 3) where parts[2] == "index.html":
      return datasets[FigureKey(page: nil, id: FigureID(rawValue: parts[1]))]
    case ("briefings", 3) where parts[2].hasSuffix(".csv"):
      let id = FigureID(rawValue: String(parts[2].dropLast(4)))
      return datasets[FigureKey(page: Slug(rawValue: parts[1]), id: id)]
    default: return nil
    }
  }
}

extension [FigureKey: SiteDataset] {
  /// The dataset that a name means on a page: its own, then the site's; with a slug, that
  /// briefing's.
  public func named(_ id: String, scope: String? = nil, on page: Slug?) -> SiteDataset? {
    let id = FigureID(rawValue: id)
    if let scope { return self[FigureKey(page: Slug(rawValue: scope), id: id)] }
    return page.flatMap { self[FigureKey(page: $0, id: id)] } ?? self[FigureKey(page: nil, id: id)]
  }
}

/// Files with an error that leaves nothing to work with. What refers to them is not reported too:
/// one cause, one diagnostic.
public struct UnreadContent: Hashable, Sendable {
  /// Paths below `Content/`.
  public var files: Set<String> = []
  /// Briefings by the slug that their file's name gives.
  public var briefings: Set<Slug> = []
  public var hasNoSources = false
  public var hasNoEntities = false
  public var hasNoSiteFacts = false
  /// Some of the rates of exchange in `site.yaml`.
  public var hasUnreadRates = false

  public init() {}

  public var isEmpty: Bool { self == UnreadContent() }
}

extension ParsedPage {
  /// What the page's own facts and statistics are known by: a briefing's slug, or the address of
  /// another page, whose slash no slug can have.
  public var figureScope: Slug {
    kind == .briefing ? slug : Slug(rawValue: address.canonicalPath)
  }

  /// The path below `Content/`.
  public var contentPath: String { String(Substring(path.utf8.dropFirst("Content/".utf8.count))) }
}
