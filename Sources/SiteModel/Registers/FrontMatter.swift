public import Diagnostics

/// What stands between the `---` lines of a briefing or page.
public struct FrontMatter: Hashable, Sendable {
  /// How far a briefing is: a draft is never published, a withdrawn one keeps its address.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case draft, published, withdrawn
  }

  /// Inline Markdown. Required.
  public var title: Located<String>
  /// Required for a briefing; nil on a page.
  public var date: CalendarDate?
  public var updated: CalendarDate?
  /// The day up to which the data run.
  public var dataTo: CalendarDate?
  /// Inline Markdown, shown as the standfirst.
  public var summary: Located<String>?
  public var authors: [String] = []
  public var contact: String?
  public var topics: [Located<String>] = []
  public var marking: Located<Marking>?
  public var status: Status = .published
  /// The editor wrote that it is published, and did not leave it at that.
  public var isStatedPublished = false
  public var publishAt: CalendarDate?
  public var expires: CalendarDate?
  public var reviewBy: CalendarDate?
  public var slug: Located<Slug>?
  public var aliases: [Located<String>] = []
  /// BCP 47; nil where it is the site's.
  public var declaredLanguage: Located<String>?
  public var language: String? { declaredLanguage?.value }
  public var translationOf: Located<Slug>?
  public var sources: [Source] = []
  public var facts: [FactDeclaration] = []
  public var statistics: [StatisticDeclaration] = []
  /// Facts and statistics that are shown as cards.
  public var keyFigures: [Located<FigureID>] = []
  public var corrections: [Correction] = []

  public init(title: Located<String>) { self.title = title }
}

/// A dated notice that something published was wrong or has changed.
public struct Correction: Hashable, Sendable {
  /// What a notice is, from a slip of the pen to an error that undoes the text.
  public enum Class: String, Hashable, Sendable, CaseIterable {
    case correction, clarification, update, retraction
  }

  public var date: CalendarDate
  public var kind: Class
  public var was: String?
  public var now: String
  public var reason: String?
  public var source: Located<SourceID>?
  public var range: SourceRange

  public init(date: CalendarDate, kind: Class, now: String, range: SourceRange) {
    self.date = date
    self.kind = kind
    self.now = now
    self.range = range
  }
}
