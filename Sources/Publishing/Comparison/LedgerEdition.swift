public import Files
public import Quantities
public import SiteModel

/// The ledger as one build had it, to be compared with that of another build: every figure with
/// what `ledger.json` says of it.
public struct LedgerEdition: Sendable {
  /// In the order of the ledger.
  public var figures: [EditionFigure]
  /// The pages that readers can be told of a change on, by their addresses in the site; empty
  /// where that is not known.
  public var pages: [String: EditionPage] = [:]
  /// The content of the datasets that figures rest on; nil where it is not known, as of a
  /// `ledger.json`.
  public var datasets: [FigureKey: ContentHash]?
  /// The site's address, with a closing slash; nil where it has none.
  public var baseURL: String?

  public init(figures: [EditionFigure]) { self.figures = figures }
}

/// A page of an edition that can carry corrections.
public struct EditionPage: Hashable, Sendable {
  /// As the editor knows it: `Content/briefings/2022-02-crypto-theft.md`.
  public var path: String
  public var corrections: [Correction]
  /// When it was last changed, as far as it says.
  public var date: CalendarDate?

  public init(path: String, corrections: [Correction], date: CalendarDate? = nil) {
    self.path = path
    self.corrections = corrections
    self.date = date
  }
}

/// A fact or statistic of an edition.
public struct EditionFigure: Hashable, Sendable {
  /// A page that states the figure.
  public struct Use: Hashable, Sendable {
    public var title: String
    /// Inside the site: `briefings/2022-02-crypto-theft/index.html`.
    public var address: SiteAddress
    /// The id of the figure's note on the page.
    public var note: String

    public init(title: String, address: SiteAddress, note: String) {
      self.title = title
      self.address = address
      self.note = note
    }
  }

  public var key: FigureKey
  public var kind: FigureKind
  /// A computation in a text, whose id counts those before it and may be another in each edition.
  public var isInline = false
  public var title: String?
  /// As pages print it.
  public var words: String
  /// Nil for what is no amount, which is its words.
  public var quantity: Quantity?
  public var period: LedgerPeriod?
  /// As the editor wrote it; nil for a fact.
  public var formula: String?
  /// The figures that the formula names.
  public var inputs: [FigureKey] = []
  /// Those that it rests on through any number of steps.
  public var datasets: [FigureKey] = []
  /// `GBP/USD 1.2434 (2023)`, through any number of steps.
  public var rates: [String] = []
  public var sources: [SourceID] = []
  public var uses: [Use] = []

  public init(key: FigureKey, kind: FigureKind, words: String) {
    self.key = key
    self.kind = kind
    self.words = words
  }
}

extension EditionFigure {
  /// What the figure says, apart from how it is printed: $0.5 million is $500,000, though its
  /// rounding allows more.
  var value: Value {
    guard let quantity else { return .text(words) }
    return .amount(quantity.bounds, quantity.unit, quantity.change, quantity.modifier)
  }

  enum Value: Hashable {
    case amount(Bounds, Unit, Change?, Modifier)
    case text(String)
  }
}
