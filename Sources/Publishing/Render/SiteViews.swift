import Markdown
import Quantities
import SiteModel
import Statistics

/// Puts resolved pages together into what the theme is shown: lists, topics, sources.
///
/// Views of single pages are made when they are rendered, so that a large site's are never all in
/// memory at once.
struct SiteViews: Sendable {
  var context: ResolutionContext
  var pages: [Shared<ResolvedPage>]
  var ledger: SiteLedger
  var ledgerParts: LedgerDivision
  var datasetUses: DatasetUses
  var shownData: ShownData
  var site: SiteView
  /// Indices into `pages` of briefings, newest first.
  let briefings: [Int]
  let topics: [TopicLink]
  var summaries: [Shared<BriefingSummary>?]
  private let byTopic: [Slug: [Int]]
  var bySource: [SourceID: [Int]]
  var byEntity: [EntityID: [Int]]
  /// Where each page stands in `briefings`; nil for other pages.
  let positions: [Int?]

  init(context: ResolutionContext, pages: [Shared<ResolvedPage>], site: SiteView) {
    self.context = context
    self.pages = pages
    let index = context.index
    let order = pages.indices.filter { index.pages[pages[$0].index].kind == .briefing }
      .sorted { a, b in
        let (first, second) = (index.pages[pages[a].index], index.pages[pages[b].index])
        let (x, y) = (first.frontMatter.date, second.frontMatter.date)
        guard let x, let y, x != y else { return first.slug < second.slug }
        return x > y
      }
    var byTopic: [Slug: [Int]] = [:]
    var bySource: [SourceID: [Int]] = [:]
    var byEntity: [EntityID: [Int]] = [:]
    for place in order {
      for topic in index.pages[pages[place].index].topics {
        byTopic[topic, default: []].append(place)
      }
      for link in pages[place].sources { bySource[link.source.id, default: []].append(place) }
      for entity in pages[place].entities { byEntity[entity, default: []].append(place) }
    }
    var summaries = [Shared<BriefingSummary>?](repeating: nil, count: pages.count)
    for place in order { summaries[place] = Self.summary(of: pages[place], in: context) }
    briefings = order
    ledger = SiteLedger(context: context, pages: pages, briefings: order)
    ledgerParts = LedgerDivision(ledger)
    datasetUses = DatasetUses(ledger)
    let shownData = ShownData(pages, in: index)
    self.shownData = shownData
    self.summaries = summaries
    self.byTopic = byTopic
    self.bySource = bySource
    self.byEntity = byEntity
    var positions = [Int?](repeating: nil, count: pages.count)
    for (position, place) in order.enumerated() { positions[place] = position }
    self.positions = positions
    topics = byTopic.map { slug, places in
      TopicLink(link: Self.topicLink(slug, in: index), count: places.count)
    }
    .sorted { ($1.count, $0.link.title) < ($0.count, $1.link.title) }
    var site = site
    site.counts = Self.counts(pages, context, topics: byTopic.count, cited: bySource)
    site.hasData = index.datasets.values.contains {
      $0.isUsed && ($0.key.page == nil || shownData.contains($0.key))
    }
    if !site.hasData { site.navigation.removeAll { $0 == .list(.data) } }
    site.ledger = ledgerParts.addresses(in: ledger)
    site.newest = order.compactMap { summaries[$0].map { $0.updated ?? $0.date } }.max()
    self.site = site
  }

  private static func topicLink(_ slug: Slug, in index: SiteIndex) -> PageLink {
    PageLink(title: index.topics[slug] ?? slug.rawValue, address: SitePaths.topic(slug))
  }

  private static func counts(
    _ pages: [Shared<ResolvedPage>], _ context: ResolutionContext, topics: Int,
    cited: [SourceID: [Int]]
  ) -> SiteCounts {
    var counts = SiteCounts()
    counts.topics = topics
    counts.sources = sources(context, cited: cited)
    counts.addFigures(of: nil, in: context)
    for page in pages { counts.add(page.value, in: context) }
    return counts
  }

  /// How many sources the site rests on.
  static func sources(_ context: ResolutionContext, cited: [SourceID: [Int]]) -> Int {
    context.index.sources.keys.count {
      context.figures.bySource[$0] != nil || cited[$0] != nil
    }
  }

  static func summary(
    of page: Shared<ResolvedPage>, in context: ResolutionContext
  ) -> Shared<BriefingSummary>? {
    let parsed = context.index.pages[page.index]
    guard let date = parsed.frontMatter.date else { return nil }
    var summary = BriefingSummary(
      slug: parsed.slug, address: parsed.address, title: page.title, date: date,
      marking: parsed.frontMatter.marking?.value ?? context.settings.marking)
    summary.summary = page.summary
    summary.updated = parsed.frontMatter.updated
    summary.topics = parsed.topics.map { topicLink($0, in: context.index) }
    summary.authors = parsed.frontMatter.authors
    summary.readingMinutes = parsed.text.readingMinutes
    summary.keyFigures = page.keyFigures
    summary.counts.sources = page.sources.count
    for figure in page.figures {
      switch context.index.ledger[figure]?.kind {
      case .fact: summary.counts.facts += 1
      case .statistic: summary.counts.statistics += 1
      case nil: break
      }
    }
    summary.counts.statistics += page.expressions.count
    return Shared(summary)
  }

  /// How many briefings the front page shows.
  static let homeLimit = 24

  func places(ofTopic slug: Slug) -> [Int] { byTopic[slug] ?? [] }
  func places(citing source: SourceID) -> [Int] { bySource[source] ?? [] }
  func places(mentioning entity: EntityID) -> [Int] { byEntity[entity] ?? [] }

  // MARK: Views of pages

  func summaries(of places: [Int]) -> [Shared<BriefingSummary>] {
    places.compactMap { summaries[$0] }
  }

  func briefing(_ place: Int) -> BriefingView? {
    guard let summary = summaries[place] else { return nil }
    let page = pages[place]
    let parsed = context.index.pages[page.index]
    var view = BriefingView(summary: summary, body: page.body, text: parsed.text)
    view.dataTo = parsed.frontMatter.dataTo
    view.contact = parsed.frontMatter.contact
    view.status = parsed.frontMatter.status
    view.language = parsed.frontMatter.language
    view.notes = page.notes
    view.sources = page.sources
    view.disagreements = page.disagreements
    view.corrections = parsed.frontMatter.corrections
    view.contents = parsed.body.headings.filter { (2...3).contains($0.level) }
      .map { ContentsEntry(level: $0.level, id: $0.id, text: $0.text) }
    if let position = positions[place] {
      view.newer = position > 0 ? link(briefings[position - 1]) : nil
      view.older = position + 1 < briefings.count ? link(briefings[position + 1]) : nil
    }
    view.related = related(to: place, parsed)
    return view
  }

  func plainPage(_ place: Int) -> PlainPageView {
    let page = pages[place]
    let parsed = context.index.pages[page.index]
    var view = PlainPageView(title: page.title, body: page.body, text: parsed.text)
    view.summary = page.summary
    view.language = parsed.frontMatter.language
    view.updated = parsed.frontMatter.updated ?? parsed.frontMatter.date
    view.notes = page.notes
    view.sources = page.sources
    return view
  }

  private func link(_ place: Int) -> PageLink? {
    summaries[place].map { PageLink(title: $0.title.plain, address: $0.address) }
  }

  /// The newest briefings that share a topic. Each topic's list is in order, so a few of each are
  /// enough.
  private func related(to place: Int, _ page: ParsedPage) -> [PageLink] {
    let limit = 4
    var nearest: [Int] = []
    for topic in page.topics {
      for other in (byTopic[topic] ?? []).prefix(limit + 1) where other != place {
        if let position = positions[other], !nearest.contains(position) { nearest.append(position) }
      }
    }
    nearest.sort()
    return nearest.prefix(limit).compactMap { link(briefings[$0]) }
  }

  func topic(_ slug: Slug) -> TopicView {
    TopicView(
      name: context.index.topics[slug] ?? slug.rawValue,
      briefings: summaries(of: byTopic[slug] ?? []))
  }

  var topicSlugs: [Slug] { byTopic.keys.sorted() }

  func sourceList() -> SourceListView {
    let rows = context.index.sources.values.sorted { $0.id < $1.id }.map { source in
      SourceListView.Row(
        source: source, address: SitePaths.source(source.id),
        facts: (context.figures.bySource[source.id] ?? []).count {
          context.index.ledger[$0]?.kind == .fact
        },
        briefings: bySource[source.id]?.count ?? 0)
    }
    // A register may hold sources for briefings to come.
    return SourceListView(rows: rows.filter { $0.facts + $0.briefings > 0 })
  }

  /// The addresses of the site that its pages link to.
  var linkedAddresses: Set<SiteAddress> {
    var addresses: Set<SiteAddress> = []
    for page in pages {
      for case .page(let link) in page.body.marks { addresses.insert(link.address) }
    }
    return addresses
  }

  func source(_ source: Source) -> SourceView {
    ledger.source(source, citedIn: summaries(of: bySource[source.id] ?? []))
  }

  func entityList() -> EntityListView {
    EntityListView(
      rows: context.index.entities.values.sorted { $0.id < $1.id }.map { entity in
        EntityListView.Row(
          entity: entity, address: SitePaths.entity(entity.id),
          briefings: byEntity[entity.id]?.count ?? 0)
      })
  }

  func entity(_ entity: Entity) -> EntityView {
    EntityView(entity: entity, briefings: summaries(of: byEntity[entity.id] ?? []))
  }
}

extension SiteCounts {
  /// Counts what is on a page.
  ///
  /// - Parameter times: -1 takes it out again.
  mutating func add(_ page: ResolvedPage, in context: ResolutionContext, times: Int = 1) {
    let parsed = context.index.pages[page.index]
    words += times * parsed.text.words
    briefings += times * (parsed.kind == .briefing ? 1 : 0)
    statistics += times * page.expressions.count
    addFigures(of: parsed.figureScope, in: context, times: times)
  }

  /// - Parameter page: nil for the site's own register.
  fileprivate mutating func addFigures(
    of page: Slug?, in context: ResolutionContext, times: Int = 1
  ) {
    for id in context.notes.values[page: page].keys {
      switch context.index.ledger[FigureKey(page: page, id: id)]?.kind {
      case .fact: facts += times
      case .statistic: statistics += times
      case nil: break
      }
    }
  }
}
