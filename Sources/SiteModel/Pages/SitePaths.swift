/// Where the pages of a site stand: the one place that knows the layout of addresses.
public enum SitePaths {
  public static let briefings = SiteAddress("briefings/index.html")
  public static let topics = SiteAddress("topics/index.html")
  public static let sources = SiteAddress("sources/index.html")
  public static let entities = SiteAddress("entities/index.html")
  public static let ledger = SiteAddress("ledger/index.html")
  public static let ledgerJSON = SiteAddress("ledger/ledger.json")
  public static let ledgerCSV = SiteAddress("ledger/ledger.csv")
  /// The list of all data.
  public static let datasets = SiteAddress("data/index.html")
  /// All corrections of all briefings.
  public static let corrections = SiteAddress("corrections/index.html")
  public static let correctionsFeed = SiteAddress("corrections/feed.xml")
  public static let notFound = SiteAddress("404.html")
  public static let feed = SiteAddress("feed.xml")
  public static let sitemap = SiteAddress("sitemap.xml")
  public static let robots = SiteAddress("robots.txt")

  public static func briefing(_ slug: Slug) -> SiteAddress {
    SiteAddress("briefings/\(slug)/index.html")
  }

  /// A briefing for programs, beside its page.
  public static func briefingJSON(_ slug: Slug) -> SiteAddress {
    SiteAddress("briefings/\(slug)/briefing.json")
  }

  public static func topic(_ slug: Slug) -> SiteAddress { SiteAddress("topics/\(slug)/index.html") }
  public static func source(_ id: SourceID) -> SiteAddress {
    SiteAddress("sources/\(id)/index.html")
  }
  public static func entity(_ id: EntityID) -> SiteAddress {
    SiteAddress("entities/\(id)/index.html")
  }

  /// A dataset as comma-separated values: beside the page that declares it, or among the site's.
  public static func data(_ key: FigureKey) -> SiteAddress {
    guard let page = key.page else { return SiteAddress("data/\(key.id).csv") }
    // The scope of a page that is no briefing is its folder, with a slash.
    let folder = page.rawValue.hasSuffix("/") ? page.rawValue : "briefings/\(page)/"
    return SiteAddress("\(folder)\(key.id).csv")
  }

  /// A chart as a picture, beside the page that shows it.
  public static func drawing(_ page: Slug, _ name: String) -> SiteAddress {
    let data = data(FigureKey(page: page, id: FigureID(rawValue: name)))
    return SiteAddress("\(data.path.dropLast(4)).svg")
  }

  /// The page that shows a dataset of `Content/data/`.
  public static func dataset(_ id: FigureID) -> SiteAddress {
    SiteAddress("data/\(id)/index.html")
  }

  /// The Data Package of the site's datasets, or of those of a page.
  public static func dataPackage(of page: Slug?) -> SiteAddress {
    let folder = data(FigureKey(page: page, id: FigureID(rawValue: ""))).path.dropLast(4)
    return SiteAddress(folder + "datapackage.json")
  }

  /// A part of a large site's ledger, by its name in addresses: `2022`, `2022-02`.
  public static func ledger(part: String) -> SiteAddress {
    SiteAddress("ledger/\(part)/index.html")
  }

  /// A page that is not a briefing, below the folders that hold it: `about/index.html`.
  public static func page(_ slug: Slug, in folders: [String]) -> SiteAddress {
    SiteAddress((folders + [slug.rawValue, "index.html"]).joined(separator: "/"))
  }

  /// First components of addresses that briefgen writes itself.
  public static let reserved: Set<String> = [
    "briefings", "topics", "entities", "sources", "ledger", "data", "corrections", "search",
    "assets", "index.html", "404.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt",
  ]
}
