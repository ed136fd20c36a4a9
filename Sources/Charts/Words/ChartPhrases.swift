public import Quantities

/// What charts are described with, in the language of a page; English where nothing else is said.
public struct ChartPhrases: Hashable, Sendable {
  /// A kind of chart where a sentence begins, and several of it side by side.
  public struct Kind: Hashable, Sendable {
    public var name: String
    public var small: CountPhrase

    public init(_ name: String, small: CountPhrase) {
      self.name = name
      self.small = small
    }
  }

  public var bar = Kind("Bar chart", small: "{0} small bar chart|{0} small bar charts")
  public var stackedBar = Kind(
    "Stacked bar chart", small: "{0} small stacked bar chart|{0} small stacked bar charts")
  public var line = Kind("Line chart", small: "{0} small line chart|{0} small line charts")
  public var area = Kind("Area chart", small: "{0} small area chart|{0} small area charts")
  public var dot = Kind("Dot chart", small: "{0} small dot chart|{0} small dot charts")
  public var slope = Kind("Slope chart", small: "{0} small slope chart|{0} small slope charts")
  public var timeline = Kind("Timeline", small: "{0} small timeline|{0} small timelines")
  public var histogram = Kind("Histogram", small: "{0} small histogram|{0} small histograms")

  public var values: CountPhrase = "{0} value|{0} values"
  public var series: CountPhrase = "{0} series"
  public var events: CountPhrase = "{0} event|{0} events"
  public var categories: CountPhrase = "{0} category|{0} categories"
  public var steps: CountPhrase = "{0} step|{0} steps"
  /// A kind of chart, and how much it shows.
  public var opening: Pattern = "{0} of {1}"
  /// An opening, and the first and last of its periods.
  public var span: Pattern = "{0}, {1} to {2}"
  /// An opening, and its number of categories.
  public var over: Pattern = "{0} over {1}"
  /// Small charts.
  public var onOneScale: Pattern = "{0} on one scale"
  /// A name, and what is said of it.
  public var named: Pattern = "{0}: {1}"
  /// Where an editor's note points, and its words.
  public var note: Pattern = "Note at {0}: {1}"
  public var noNumbers = "no numbers"
  public var always: Pattern = "always {0}"
  public var extremes: Pattern = "highest {0}, lowest {1}"
  /// What is said so far, and the number at both ends.
  public var level: Pattern = "{0}; starting and ending at {1}"
  /// What is said so far, the first number, the last one.
  public var rising: Pattern = "{0}; rising from {1} to {2}"
  public var falling: Pattern = "{0}; falling from {1} to {2}"
  /// What is said so far, and the names of what has no number.
  public var noFigure: Pattern = "{0}; no figure for {1}"
  /// `{1}` is what is said so far.
  public var unknown: CountPhrase = "{1}; {0} value is not known|{1}; {0} values are not known"
  /// An event's name, and its number; two items of a list.
  public var event: Pattern = "{0}, {1}"
  /// How many values, in how many steps, from where, to where.
  public var bins: Pattern = "{0} in {1} from {2} to {3}"
  /// How many values are in the fullest step, and its edges.
  public var most: Pattern = "Most, {0}, are from {1} to less than {2}"
  /// The heads of a histogram's table.
  public var from = "from"
  public var toLessThan = "to less than"
  public var count = "count"

  public init() {}

  func kind(of specification: ChartSpecification) -> Kind {
    switch specification.kind {
    case .bar: specification.arrangement == .stacked ? stackedBar : bar
    case .line: line
    case .area: area
    case .dot: dot
    case .slope: slope
    case .timeline: timeline
    case .histogram: histogram
    }
  }
}
