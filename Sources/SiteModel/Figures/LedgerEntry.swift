public import Diagnostics
public import Quantities

/// One line of the ledger: a fact or a statistic with all that is known of it.
public struct LedgerEntry: Hashable, Sendable {
  public var key: FigureKey
  public var kind: FigureKind
  /// True for an expression that stands in a text: its id was given by briefgen, and nothing can
  /// name it.
  public var isInline = false
  /// What is measured, if the editor said so.
  public var title: String?
  /// The number as pages show it, hedge included: a fact in its source's words, a statistic in
  /// house style.
  public var words: String
  public var value: LedgerValue
  /// What it covers; nil where nobody says so.
  public var period: LedgerPeriod?
  /// What the inputs of its formula cover, where its own period is not known: a figure for 2020 may
  /// be worked back from figures of 2021.
  public var inputsPeriod: LedgerPeriod?
  /// Further wordings of the same fact: `more than £37 million`.
  public var alsoAs: [String] = []
  /// How it is computed; nil for a fact.
  public var formula: ResolvedFormula?
  /// The statistics whose formulas name it, in the order of the ledger.
  public var namedBy: [FigureKey] = []
  /// What it rests on: a fact's own sources, or those of a statistic's inputs through any number
  /// of steps.
  public var sources: [LedgerSource] = []
  /// The datasets that it rests on, through any number of steps.
  public var datasets: [DatasetUse] = []
  /// The rates of exchange that it rests on, through any number of steps.
  public var rates: [LedgerRate] = []
  /// Where the id stands in the content; nil for an expression in a text.
  public var declared: SourceRange?
  /// The briefing that declares it was withdrawn: its figures are kept for the record.
  public var isWithdrawn = false
  /// The pages that state it.
  public var uses: [LedgerUse] = []
  /// Facts with the same measure, period and vintage are compared.
  public var measure: String?
  /// The expression that its value must agree with.
  public var check: String?
  /// What that expression came to; nil where it had an error.
  public var checkResult: LedgerCheck?
  /// Why two sources disagree.
  public var disputed: String?
  /// The fact that it takes the place of.
  public var revises: FigureKey?
  /// The facts that take its place.
  public var revisedBy: [FigureKey] = []
  /// The day whose knowledge a fact is: its source's date, unless the editor says another.
  public var asOf: CalendarDate?
  /// Remarks of briefgen: "the bounds may be wide". Those of a fact tell its revisions.
  public var remarks: [String] = []
  /// What is doubtful about its formula, for the editor alone.
  public var doubts: [String] = []
  /// The editor's own note.
  public var note: String?

  public init(key: FigureKey, kind: FigureKind, words: String, value: LedgerValue) {
    self.key = key
    self.kind = kind
    self.words = words
    self.value = value
  }

  /// The title, or the id in words.
  public var name: String {
    title ?? (isInline ? formula?.withValues : nil)
      ?? key.id.title(without: kind == .fact ? period?.edtf : nil)
  }
}

/// The time that a figure covers.
public struct LedgerPeriod: Hashable, Sendable {
  /// EDTF (ISO 8601-2): `2020/2021-06~`.
  public var edtf: String
  /// `January 2020 to about June 2021`.
  public var words: String
  /// Some of the inputs that it is taken from say no period.
  public var isPartial = false

  public init(edtf: String, words: String) {
    self.edtf = edtf
    self.words = words
  }

  public init(_ period: Period, in locale: NumberLocale = .english) {
    self.init(edtf: period.edtf, words: period.words(in: locale))
  }
}

/// A source that a figure rests on.
public struct LedgerSource: Hashable, Sendable {
  public var source: Source
  /// The place in it that the text cites beside the figure: `para. 12`.
  public var locator: String?
  public init(source: Source, locator: String? = nil) {
    self.source = source
    self.locator = locator
  }
}

/// A rate of exchange that a figure rests on.
public struct LedgerRate: Hashable, Sendable {
  /// `GBP/USD`: how many of the second buy one of the first.
  public var pair: String
  /// Exact: a decimal.
  public var value: String
  /// The day of the rate, or the time of which it is the mean.
  public var period: LedgerPeriod
  public var source: LedgerSource
  public init(pair: String, value: String, period: LedgerPeriod, source: LedgerSource) {
    self.pair = pair
    self.value = value
    self.period = period
    self.source = source
  }
}

/// What the check of a fact came to.
public struct LedgerCheck: Hashable, Sendable {
  /// `103%`.
  public var words: String
  /// The expression with the words of its inputs.
  public var withValues: String
  public var agrees: Bool
  public init(words: String, withValues: String, agrees: Bool) {
    self.words = words
    self.withValues = withValues
    self.agrees = agrees
  }
}

/// A page that states a figure.
public struct LedgerUse: Hashable, Sendable {
  /// A place of a page that is not its text.
  public enum Place: String, Hashable, Sendable, CaseIterable {
    case title, summary
    case card = "key-figure"
    /// A note within a drawing.
    case chart
  }

  public var page: PageLink
  /// The id of the figure's note on the page.
  public var note: String
  /// The ids of the places in the text, in its order; empty where the page has the number only in
  /// its headline, on a card, or as an input of a formula.
  public var anchors: [String]
  /// Where else on the page it stands.
  public var places: [Place] = []
  public init(page: PageLink, note: String, anchors: [String]) {
    self.page = page
    self.note = note
    self.anchors = anchors
  }
}

extension String {
  /// An id as words: `un-theft` reads `un theft`.
  public var asWords: String { String(map { $0 == "-" ? " " : $0 }) }
}
