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

/// One source and all that rests on it.
public struct SourceView: Sendable {
  /// What a figure would be without the source.
  public enum Standing: Hashable, Sendable {
    /// A fact that nothing else reports.
    case falls
    /// A statistic that needs figures which would fall: these, by their words.
    case fallsWith([String])
    /// A fact that these report too.
    case stands(on: [Source])
    /// A statistic whose inputs all stand.
    case standsWithInputs
  }

  /// A fact that the source reports, or a statistic that rests on it through any number of steps.
  public struct Row: Sendable {
    public var entry: LedgerEntry
    public var standing: Standing
    public init(entry: LedgerEntry, standing: Standing) {
      self.entry = entry
      self.standing = standing
    }
  }

  /// How many facts and statistics rest on it, and how many of them would fall.
  public struct Counts: Hashable, Sendable {
    public var facts = 0
    public var statistics = 0
    public var fallingFacts = 0
    public var fallingStatistics = 0
    public init() {}
    public var figures: Int { facts + statistics }
    public var falling: Int { fallingFacts + fallingStatistics }
  }

  public var source: Source
  /// Facts before statistics, each with the newest briefing first; of very many the first.
  public var rows: [Row]
  public var counts: Counts
  public var briefings: [Shared<BriefingSummary>]
  public init(
    source: Source, rows: [Row], counts: Counts, briefings: [Shared<BriefingSummary>]
  ) {
    self.source = source
    self.rows = rows
    self.counts = counts
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
  /// BCP 47; nil where it is the site's.
  public var language: String?
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
