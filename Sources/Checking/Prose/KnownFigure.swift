import Diagnostics
public import Quantities
public import SiteModel

/// A fact or statistic that a number of a text may mean.
public struct KnownFigure: Sendable {
  /// How near the figure is to the page whose numbers are compared with it.
  public enum Reach: Int, Sendable, Comparable {
    /// It is another page's: the page must give a reason to think of it.
    case elsewhere
    case site
    case page

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  public var figure: Figure
  public var quantity: Quantity
  /// What its words say: a statistic's value has more digits than are printed.
  public var spoken: Quantity
  /// As pages show it.
  public var words: String
  public var period: Period?
  public var sources: Set<SourceID>
  public var reach: Reach
  /// What the sentences are about that state it, with its title and id.
  public var context: SubjectWords
  /// What each of these sentences is about.
  public var sentences: [SubjectWords]
  /// The same amount in other units.
  public var restatements: [Quantity] = []
  /// The fact that takes its place.
  public var newer: FigureKey?

  public init(
    _ figure: Figure, quantity: Quantity, spoken: Quantity, words: String, period: Period?,
    sources: Set<SourceID>, reach: Reach, sentences: [SubjectWords]
  ) {
    self.figure = figure
    self.quantity = quantity
    self.spoken = spoken
    self.words = words
    self.period = period
    self.sources = sources
    self.reach = reach
    self.sentences = sentences
    let name = figure.key.id.rawValue.asWords + " " + (figure.title ?? "")
    context = sentences.reduce(SubjectWords(name), +)
  }

  public var key: FigureKey { figure.key }

  /// As a link of a page writes it.
  public func link(on page: Slug) -> String {
    let name = key.page == page || key.page == nil ? key.id.rawValue : key.description
    return "\(figure.kind == .fact ? "fact" : "stat"):\(name)"
  }
}

extension Quantity {
  /// Whether two nouns can mean the same things, told by their heads.
  func countsTheSame(as other: Quantity) -> Bool { unit.countsTheSame(as: other.unit) }

  var isMoney: Bool {
    unit.factors.contains { if case .currency = $0.base { $0.exponent > 0 } else { false } }
  }

  /// What is measured, whatever the unit: money, a share, a length. Nil for what cannot be mixed up.
  var dimension: String? {
    if isMoney { return "money" }
    guard unit.factors.count == 1, let factor = unit.factors.first, factor.exponent == 1 else {
      return nil
    }
    switch factor.base {
    case .percent, .percentagePoint: return "share"
    case .measure: return "measure"
    case .count, .currency: return nil
    }
  }
}
