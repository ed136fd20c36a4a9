public import Statistics

/// A briefing in a list: on the home page, a topic's, a source's.
public struct BriefingSummary: Sendable {
  public var slug: Slug
  public var address: SiteAddress
  public var title: InlineText
  public var summary: InlineText?
  public var date: CalendarDate
  public var updated: CalendarDate?
  public var topics: [PageLink] = []
  public var marking: Marking
  public var authors: [String] = []
  public var counts = FigureCounts()
  public var readingMinutes = 1
  public var keyFigures: [KeyFigure] = []

  public init(
    slug: Slug, address: SiteAddress, title: InlineText, date: CalendarDate, marking: Marking
  ) {
    self.slug = slug
    self.address = address
    self.title = title
    self.date = date
    self.marking = marking
  }
}

/// How many figures a page states.
public struct FigureCounts: Hashable, Sendable {
  public var facts = 0
  public var statistics = 0
  public var sources = 0
  public init() {}
}

/// A briefing's own page.
public struct BriefingView: Sendable {
  public var summary: Shared<BriefingSummary>
  public var body: FilledBody
  public var dataTo: CalendarDate?
  public var contact: String?
  /// BCP 47; nil where it is the site's.
  public var language: String?
  public var status: FrontMatter.Status = .published
  public var notes: [NumberNote] = []
  public var sources: [CitationLink] = []
  public var disagreements: [Disagreement] = []
  public var corrections: [Correction] = []
  public var text: TextStatistics
  /// Headings of level 2 and 3, for a table of contents.
  public var contents: [ContentsEntry] = []
  public var newer: PageLink?
  public var older: PageLink?
  /// Briefings that share a topic, newest first, at most four.
  public var related: [PageLink] = []

  public init(summary: Shared<BriefingSummary>, body: FilledBody, text: TextStatistics) {
    self.summary = summary
    self.body = body
    self.text = text
  }
}

/// A heading in a table of contents.
public struct ContentsEntry: Hashable, Sendable {
  public var level: Int
  public var id: String
  public var text: String
  public init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}

/// The front page.
public struct HomeView: Sendable {
  /// The newest first.
  public var briefings: [Shared<BriefingSummary>]
  /// Every topic with its number of briefings, most first.
  public var topics: [TopicLink]
  public init(briefings: [Shared<BriefingSummary>], topics: [TopicLink]) {
    self.briefings = briefings
    self.topics = topics
  }
}

/// A topic with its number of briefings.
public struct TopicLink: Hashable, Sendable {
  public var link: PageLink
  public var count: Int
  public init(link: PageLink, count: Int) {
    self.link = link
    self.count = count
  }
}

/// All briefings, newest first.
public struct BriefingListView: Sendable {
  public var briefings: [Shared<BriefingSummary>]
  public init(briefings: [Shared<BriefingSummary>]) { self.briefings = briefings }
}

/// The index of topics.
public struct TopicListView: Sendable {
  public var topics: [TopicLink]
  public init(topics: [TopicLink]) { self.topics = topics }
}

/// One topic and what was written about it.
public struct TopicView: Sendable {
  public var name: String
  public var briefings: [Shared<BriefingSummary>]
  public init(name: String, briefings: [Shared<BriefingSummary>]) {
    self.name = name
    self.briefings = briefings
  }
}

/// The index of sources.
public struct SourceListView: Sendable {
  /// A source with how much rests on it.
  public struct Row: Sendable {
    public var source: Source
    public var address: SiteAddress
    public var facts: Int
    public var briefings: Int
    public init(source: Source, address: SiteAddress, facts: Int, briefings: Int) {
      self.source = source
      self.address = address
      self.facts = facts
      self.briefings = briefings
    }
  }
  public var rows: [Row]
  public init(rows: [Row]) { self.rows = rows }
}

/// A figure in a table, with the page where it stands.
public struct FigureRow: Hashable, Sendable {
  public var kind: FigureKind
  public var id: String
  public var words: String
  public var title: String?
  public var period: String?
  /// The note on the page that states it.
  public var page: PageLink?
  public init(
    kind: FigureKind, id: String, words: String, title: String?, period: String?, page: PageLink?
  ) {
    self.kind = kind
    self.id = id
    self.words = words
    self.title = title
    self.period = period
    self.page = page
  }
}

/// One source and all that rests on it.
public struct SourceView: Sendable {
  public var source: Source
  public var figures: [FigureRow]
  public var briefings: [Shared<BriefingSummary>]
  public init(source: Source, figures: [FigureRow], briefings: [Shared<BriefingSummary>]) {
    self.source = source
    self.figures = figures
    self.briefings = briefings
  }
}

/// The index of entities.
public struct EntityListView: Sendable {
  /// An entity with how many briefings mention it.
  public struct Row: Sendable {
    public var entity: Entity
    public var address: SiteAddress
    public var briefings: Int
    public init(entity: Entity, address: SiteAddress, briefings: Int) {
      self.entity = entity
      self.address = address
      self.briefings = briefings
    }
  }
  public var rows: [Row]
  public init(rows: [Row]) { self.rows = rows }
}

/// A person, organisation, place or programme and where it is mentioned.
public struct EntityView: Sendable {
  public var entity: Entity
  public var briefings: [Shared<BriefingSummary>]
  public init(entity: Entity, briefings: [Shared<BriefingSummary>]) {
    self.entity = entity
    self.briefings = briefings
  }
}

/// Any Markdown file that is not a briefing: about, method.
public struct PlainPageView: Sendable {
  public var title: InlineText
  public var summary: InlineText?
  public var updated: CalendarDate?
  public var body: FilledBody
  public var notes: [NumberNote] = []
  public var sources: [CitationLink] = []
  public var text: TextStatistics
  public init(title: InlineText, body: FilledBody, text: TextStatistics) {
    self.title = title
    self.body = body
    self.text = text
  }
}
