/// Whether a source reports a number or we computed it.
public enum FigureKind: String, Hashable, Sendable {
  case fact, statistic
}

/// A number in the text: the words of a fact or a statistic, and the note that it opens.
public struct NumberMark: Hashable, Sendable {
  public var kind: FigureKind
  /// The note's id on this page: `n-un-theft`.
  public var note: String
  /// This occurrence's own id, so that the note's ↩ leads back: `r-un-theft`, `r-un-theft_2`.
  public var anchor: String
  /// The house style's words; nil where the editor's own words stand.
  public var words: String?
  /// For `<data value>`; nil for what is no number.
  public var machineNumber: MachineNumber?

  public init(
    kind: FigureKind, note: String, anchor: String, words: String?, machineNumber: MachineNumber?
  ) {
    self.kind = kind
    self.note = note
    self.anchor = anchor
    self.words = words
    self.machineNumber = machineNumber
  }
}

/// The note to a number: value, bounds, formula, inputs, sources.
public struct NumberNote: Hashable, Sendable {
  public var kind: FigureKind
  /// The note's id on this page: `n-un-theft`.
  public var id: String
  /// The figure's name, by which the ledger has it too.
  public var figure: FigureKey
  /// True for an expression in the text, whose id is briefgen's.
  public var isInline = false
  /// The words of the number: `more than $50 million`.
  public var words: String
  /// What is measured, if the editor said so.
  public var title: String?
  /// `more than $50,000,000, no upper limit`; nil for what is no number.
  public var value: String?
  /// For `<data value>`; nil for what is no number.
  public var machineNumber: MachineNumber?
  /// What the hedge and the rounding mean, in plain words: `a floor: the source names no upper
  /// limit`; nil for a number that is what it says.
  public var reading: String?
  /// `January 2020 to about June 2021`.
  public var period: String?
  /// What the inputs of a formula cover, where the result's own period is not known.
  public var inputsPeriod: LedgerPeriod?
  /// Further wordings of the same fact: `£37m`.
  public var alsoAs: [String] = []
  /// A statistic's formula as written: `un-theft / months(period)`.
  public var formula: String?
  /// The formula with the inputs' words: `more than $50 million ÷ 17 to 19 months`.
  public var formulaWithValues: String?
  /// The notes of the formula's inputs, on this page.
  public var inputList: [NoteInput] = []
  /// The datasets that it rests on.
  public var datasets: [NoteDataset] = []
  /// The sources on this page's list that the number rests on, inputs of inputs included.
  public var sources: [CitationLink] = []
  /// Remarks of briefgen: "the bounds may be wide".
  public var remarks: [String] = []
  /// The editor's own note.
  public var note: String?
  /// Why sources disagree about it.
  public var disputed: String?
  /// The day whose knowledge a fact is.
  public var asOf: CalendarDate?
  /// Where it stands in the text: ids of the occurrences, in order.
  public var anchors: [String] = []

  public init(kind: FigureKind, id: String, figure: FigureKey, words: String, value: String?) {
    self.kind = kind
    self.id = id
    self.figure = figure
    self.words = words
    self.value = value
  }
}

/// A figure that a formula names, with the note that says more of it.
public struct NoteInput: Hashable, Sendable {
  public var words: String
  /// The id of the input's note on this page.
  public var note: String
  public init(words: String, note: String) {
    self.words = words
    self.note = note
  }
}

/// A dataset that a number rests on, and where a reader can see it.
public struct NoteDataset: Hashable, Sendable {
  public var use: DatasetUse
  /// What it is called, in the language of the page: `thefts.csv`.
  public var place: String
  public var address: SiteAddress?

  /// - Parameter place: in English where it is left out.
  public init(_ use: DatasetUse, place: String? = nil, address: SiteAddress?) {
    self.use = use
    self.place = place ?? use.declaration.place
    self.address = address
  }
}

/// A reference to the page's list of sources.
public struct CitationLink: Hashable, Sendable {
  /// Its number in the list, from 1; the list item's id is `s-` and the source's id.
  public var number: Int
  public var source: Source
  /// `para. 12`.
  public var locator: String?

  public init(number: Int, source: Source, locator: String? = nil) {
    self.number = number
    self.source = source
    self.locator = locator
  }

  public var anchor: String { "s-\(source.id)" }
}

/// A card: a key figure with its hedge apart and a drawing of what the hedge allows.
public struct KeyFigure: Hashable, Sendable {
  public var kind: FigureKind
  /// `more than`; nil for a bare number.
  public var hedge: String?
  /// `$50 million`.
  public var value: String
  /// `taken from at least three exchanges`; the id in words where the editor gave no title.
  public var title: String
  /// `UN Panel of Experts, B2` or `400 m ÷ (1 + 40 %)`.
  public var origin: String
  /// For `<data value>`; nil for what is no number.
  public var machineNumber: MachineNumber?
  /// The note that the card opens.
  public var note: String
  /// Nil where the number is of a kind that the page's other cards cannot be compared with.
  public var bar: BoundsBar?

  public init(
    kind: FigureKind, hedge: String?, value: String, title: String, origin: String, note: String,
    bar: BoundsBar?
  ) {
    self.kind = kind
    self.hedge = hedge
    self.value = value
    self.title = title
    self.origin = origin
    self.note = note
    self.bar = bar
  }
}

/// What a hedge allows, as shares of the drawing's width, 0 to 1. An end that is nil is open.
public struct BoundsBar: Hashable, Sendable {
  public var low: Double?
  public var high: Double?
  /// Where the number in the words stands.
  public var stated: Double?
  /// What the bar says, in a few words: `a floor; it may be more`.
  public var caption: String?

  public init(low: Double?, high: Double?, stated: Double?) {
    self.low = low
    self.high = high
    self.stated = stated
  }
}

/// Figures that do not agree, side by side, with the desk's reason.
public struct Disagreement: Hashable, Sendable {
  /// What stands against what.
  public enum Kind: Hashable, Sendable {
    /// Facts of one measure and period.
    case sources
    /// A stated figure, and what other figures make of it.
    case check
    /// A figure, and those that it replaced: the newest first.
    case revision
  }

  /// One of the figures.
  public struct Reading: Hashable, Sendable {
    public var words: String
    /// None for what was computed.
    public var sources: [Source]
    /// The note of the figure, where it stands on this page.
    public var note: String?
    public var remark: String?
    /// The day as of which it was stated, where that tells it from the others.
    public var asOf: CalendarDate?
    public init(words: String, sources: [Source], note: String?, remark: String?) {
      self.words = words
      self.sources = sources
      self.note = note
      self.remark = remark
    }
  }

  public var kind: Kind
  /// What is measured.
  public var title: String
  public var readings: [Reading]
  /// Why they differ, or which one the desk uses; nil for a revision that says no more.
  public var reason: String?

  public init(
    _ kind: Kind = .sources, title: String, readings: [Reading], reason: String?
  ) {
    self.kind = kind
    self.title = title
    self.readings = readings
    self.reason = reason
  }
}

/// A level of confidence.
public struct ConfidenceMark: Hashable, Sendable {
  public var level: Confidence
  /// `high confidence`, in the language of the page.
  public var words: String

  /// - Parameter language: a tag.
  public init(_ level: Confidence, in language: String? = nil) {
    self.level = level
    words = PageWords.of(language).estimates[level][0]
  }
}

/// A word of estimative probability on the site's declared scale.
public struct EstimateMark: Hashable, Sendable {
  /// The scale's own word, lower case: `very likely`.
  public var term: String
  /// Percent, 0 to 100.
  public var low: Int
  public var high: Int
  public init(term: String, low: Int, high: Int) {
    self.term = term
    self.low = low
    self.high = high
  }
}
