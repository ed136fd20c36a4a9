import Exports
import Markup
import SiteModel

/// One page of the site that has to be written, or a file of another kind.
enum RenderJob: Sendable {
  case home, briefings, topics, sources, entities, notFound
  /// With its `briefing.json`.
  case briefing(Int)
  case page(Int)
  case topic(Slug)
  case source(Source)
  case entity(Entity)
  case redirect(Redirect)
  /// The ledger's first page, and an index of its parts where it is divided.
  case ledger
  case ledgerPart(Int)
  /// `ledger.json` and `ledger.csv`, of the same entries.
  case ledgerFiles
  case feed, sitemap, robots
  /// All corrections of all briefings, as a page and as a feed.
  case corrections, correctionsFeed
  /// The drawing of a mark of a page, as a file.
  case drawing(Int, mark: Int)
  /// A dataset as comma-separated values.
  case data(SiteDataset)
  /// The page of a dataset of `Content/data/`.
  case dataset(SiteDataset)
  /// The list of all datasets.
  case datasets
  /// A Data Package: of the site's datasets, or of those of a page.
  case dataPackage(Slug?)
}

extension SiteViews {
  /// Everything that a site consists of. The long lists come first, so that no worker is left
  /// with one when the others are done.
  var jobs: [RenderJob] {
    var jobs: [RenderJob] = [.ledgerFiles, .ledger]
    if !ledgerParts.isWhole { jobs += ledgerParts.parts.indices.map { .ledgerPart($0) } }
    jobs += [.briefings, .home, .topics, .sources, .notFound, .robots]
    if !context.index.entities.isEmpty { jobs.append(.entities) }
    if site.baseURL != nil { jobs += [.feed, .sitemap] }
    if !briefings.isEmpty {
      jobs.append(.corrections)
      if site.baseURL != nil { jobs.append(.correctionsFeed) }
    }
    jobs += topicSlugs.map { .topic($0) }
    jobs += context.index.sources.values.sorted { $0.id < $1.id }.map { .source($0) }
    jobs += context.index.entities.values.sorted { $0.id < $1.id }.map { .entity($0) }
    jobs += pages.indices.filter { context.index.pages[pages[$0].index].kind == .page }
      .map { .page($0) }
    jobs += context.index.redirects.map { .redirect($0) }
    jobs += dataJobs + drawingJobs
    jobs += briefings.map { .briefing($0) }
    return jobs
  }

  func address(of job: RenderJob) -> SiteAddress {
    switch job {
    case .home: .home
    case .briefings: SitePaths.briefings
    case .topics: SitePaths.topics
    case .sources: SitePaths.sources
    case .entities: SitePaths.entities
    case .notFound: SitePaths.notFound
    case .briefing(let place), .page(let place): context.index.pages[pages[place].index].address
    case .topic(let slug): SitePaths.topic(slug)
    case .source(let source): SitePaths.source(source.id)
    case .entity(let entity): SitePaths.entity(entity.id)
    case .redirect(let redirect): redirect.from
    case .ledger: SitePaths.ledger
    case .ledgerPart(let part): ledgerParts.parts[part].address
    case .ledgerFiles: SitePaths.ledgerJSON
    case .feed: SitePaths.feed
    case .sitemap: SitePaths.sitemap
    case .corrections: SitePaths.corrections
    case .correctionsFeed: SitePaths.correctionsFeed
    case .robots: SitePaths.robots
    case .drawing(let place, let mark): chart(place, mark)?.drawing ?? .home
    case .data(let dataset): SitePaths.data(dataset.key)
    case .dataset(let dataset): SitePaths.dataset(dataset.key.id)
    case .datasets: SitePaths.datasets
    case .dataPackage(let page): SitePaths.dataPackage(of: page)
    }
  }

  /// Where the second file of a job is published that has two.
  func companion(of job: RenderJob) -> SiteAddress? {
    switch job {
    case .briefing(let place): summaries[place].map { SitePaths.briefingJSON($0.slug) }
    case .ledgerFiles: SitePaths.ledgerCSV
    default: nil
    }
  }

  /// - Returns: where the second file of a job is published that has two: they are made of the same
  ///   values, which are computed once for both.
  func write(
    _ job: RenderJob, theme: some Theme, into writer: inout HTMLWriter,
    companion: inout HTMLWriter
  ) -> SiteAddress? {
    switch job {
    case .briefing(let place):
      guard let view = briefing(place) else { return nil }
      let page = page(of: job)
      theme.write(view, page: page, into: &writer)
      BriefingJSON(view, figures: ledger.figures(on: place), page: page).write(into: &companion)
      return SitePaths.briefingJSON(view.summary.slug)
    case .ledgerFiles:
      writeLedger(json: &writer, csv: &companion)
      return SitePaths.ledgerCSV
    default:
      write(job, theme: theme, into: &writer)
      return nil
    }
  }

  private func write(_ job: RenderJob, theme: some Theme, into writer: inout HTMLWriter) {
    let page = page(of: job)
    switch job {
    case .briefing, .ledgerFiles: break
    case .home:
      let newest = summaries(of: Array(briefings.prefix(Self.homeLimit)))
      let view = HomeView(briefings: newest, topics: topics)
      theme.write(view, page: page, into: &writer)
    case .briefings:
      theme.write(
        BriefingListView(briefings: summaries(of: briefings)), page: page, into: &writer)
    case .topics: theme.write(TopicListView(topics: topics), page: page, into: &writer)
    case .sources: theme.write(sourceList(), page: page, into: &writer)
    case .entities: theme.write(entityList(), page: page, into: &writer)
    case .notFound: theme.writeNotFound(page: page, into: &writer)
    case .page(let place): theme.write(plainPage(place), page: page, into: &writer)
    case .topic(let slug): theme.write(topic(slug), page: page, into: &writer)
    case .source(let source): theme.write(self.source(source), page: page, into: &writer)
    case .entity(let entity): theme.write(self.entity(entity), page: page, into: &writer)
    case .redirect(let redirect): RedirectPage(redirect, page: page).write(into: &writer)
    case .ledger: theme.write(ledgerView, page: page, into: &writer)
    case .ledgerPart(let part): theme.write(ledgerView(part), page: page, into: &writer)
    case .feed:
      guard let baseURL = site.baseURL else { return }
      let newest = summaries(of: Array(briefings.prefix(AtomFeed.limit)))
      AtomFeed(site: site, baseURL: baseURL, briefings: newest).write(into: &writer)
    case .sitemap:
      guard let baseURL = site.baseURL else { return }
      Sitemap(baseURL: baseURL, entries: sitemapEntries).write(into: &writer)
    case .corrections:
      theme.write(CorrectionListView(rows: corrections), page: page, into: &writer)
    case .correctionsFeed:
      guard let baseURL = site.baseURL else { return }
      CorrectionFeed(site: site, baseURL: baseURL, rows: corrections).write(into: &writer)
    case .robots: RobotsFile(baseURL: site.baseURL).write(into: &writer)
    case .drawing(let place, let mark): writeDrawing(of: place, mark, into: &writer)
    case .data(let dataset): writeData(of: dataset, into: &writer)
    case .dataset(let dataset):
      guard let view = view(of: dataset) else { return }
      theme.write(view, page: page, into: &writer)
    case .datasets: theme.write(datasetList, page: page, into: &writer)
    case .dataPackage(let page): dataPackage(of: page).write(into: &writer)
    }
  }

  private func page(of job: RenderJob) -> PageContext {
    PageContext(
      site: site, address: address(of: job), root: job.isServedAnywhere ? absoluteRoot : nil,
      marking: marking(of: job))
  }

  private func writeLedger(json: inout HTMLWriter, csv: inout HTMLWriter) {
    var list = LedgerJSON(site: site, marking: marking(of: .ledgerFiles))
    let table = LedgerCSV()
    list.begin(into: &json)
    table.begin(into: &csv)
    for entries in ledgerGroups {
      list.add(entries, into: &json)
      table.add(entries, into: &csv)
    }
    list.end(into: &json)
  }

  /// What the 404 page's links begin with. It is served at any address, so they are absolute, but
  /// name no host: the same site may be looked at on another.
  private var absoluteRoot: String {
    guard let url = site.baseURL, let host = url.firstRange(of: "://")?.upperBound,
      let path = url[host...].firstIndex(of: "/")
    else { return "/" }
    return String(url[path...])
  }

  private var sitemapEntries: [Sitemap.Entry] {
    jobs.compactMap { job in
      guard job.isIndexed, !isWithdrawn(job) else { return nil }
      return Sitemap.Entry(address: address(of: job), modified: modified(job))
    }
    .sorted { $0.address.path < $1.address.path }
  }

  /// A withdrawn briefing stays where it was, but is not offered any more.
  private func isWithdrawn(_ job: RenderJob) -> Bool {
    guard case .briefing(let place) = job else { return false }
    return context.index.pages[pages[place].index].frontMatter.status == .withdrawn
  }

  private func modified(_ job: RenderJob) -> CalendarDate? {
    switch job {
    case .briefing(let place): summaries[place].map { $0.updated ?? $0.date }
    case .home, .briefings: site.newest
    case .corrections: corrections.first?.correction.date
    default: nil
    }
  }
}

extension RenderJob {
  var isServedAnywhere: Bool {
    if case .notFound = self { return true }
    return false
  }

  /// Whether a search engine should know of it.
  var isIndexed: Bool {
    switch self {
    case .notFound, .redirect, .feed, .correctionsFeed, .sitemap, .robots, .ledgerFiles, .data,
      .dataPackage, .drawing:
      false
    default: true
    }
  }
}
