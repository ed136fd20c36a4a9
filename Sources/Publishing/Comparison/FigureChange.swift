public import SiteModel

/// What became of a figure from one edition of the ledger to the next.
public struct FigureChange: Sendable {
  /// The gravest thing that changed, from the gravest on.
  public enum Kind: String, Comparable, CaseIterable, Sendable {
    /// The number, or what it is a number of.
    case value
    /// The number is the same, and more or less is claimed of it.
    case hedge
    case removed
    case period
    /// The sources that it rests on.
    case sources
    /// The formula is another and comes to the same.
    case formula
    /// The value moved by less than its words show.
    case unseen
    /// The same value in other words.
    case wording
    /// The same declaration under another id.
    case renamed
    case added

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  }

  public var kind: Kind
  /// Nil for a figure that was added.
  public var old: EditionFigure?
  /// Nil for a figure that was removed.
  public var new: EditionFigure?
  /// All that changed, the gravest first.
  public var aspects: [Kind]
  /// By how much the value changed: one number, or both ends of a range. Empty where the two are
  /// not numbers of the same thing.
  public var differences: [FigureDifference] = []
  /// Whether the old and the new value can both be true, as far as their hedges and roundings go;
  /// nil where that says nothing.
  public var canBothBeTrue: Bool?
  /// Why a statistic changed, a way for each cause. Empty for a fact, whose declaration changed.
  public var causes: [ChangeCause] = []
  /// The pages that stated the old words and now state the new ones.
  public var pages: [ChangedPage] = []

  /// Published words say another thing than they did, and some page does not tell its readers.
  public var isUnexplained: Bool {
    (kind == .value || kind == .hedge) && pages.contains { $0.file != nil && $0.notice == nil }
  }

  /// The figure as it is now, or as it was where it is gone.
  public var figure: EditionFigure? { new ?? old }
}

/// A page on which a figure changed.
public struct ChangedPage: Hashable, Sendable {
  public var use: EditionFigure.Use
  /// The content file, where the page can carry corrections.
  public var file: String?
  /// The correction that tells readers of the change, or of what it follows from.
  public var notice: Correction?
  /// Where there is none, one that has the old number or the new one, and another in its place.
  public var unfitting: Correction?

  public init(use: EditionFigure.Use) { self.use = use }
}

/// Why a statistic changed.
public struct ChangeCause: Hashable, Sendable {
  public enum Root: Hashable, Sendable {
    /// A fact's declaration, or a figure that came or went.
    case figure(FigureKey)
    /// The formula of the first step.
    case formula(old: String, new: String)
    case dataset(FigureKey)
    /// A rate of exchange: as it is now, or as it was where it is gone.
    case rate(String)
    /// An older `ledger.json` does not say what its datasets held.
    case unknown(datasets: [FigureKey])
  }

  public var root: Root
  /// The statistics that the change went through, the figure itself last.
  public var steps: [FigureKey]

  public init(root: Root, steps: [FigureKey]) {
    self.root = root
    self.steps = steps
  }
}
