public import Quantities

/// What a chart shows and how, as an editor writes it: names of columns, words, no drawing.
public struct ChartSpecification: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case bar, line, area, dot, slope, timeline, histogram

    /// As a sentence speaks of one: `an area chart`.
    var phrase: String {
      switch self {
      case .area: "an area chart"
      case .bar, .line, .dot, .slope: "a \(rawValue) chart"
      case .timeline, .histogram: "a \(rawValue)"
      }
    }
  }

  /// How bars of several series share a place on the axis.
  public enum Arrangement: String, Hashable, Sendable, CaseIterable {
    case grouped, stacked
  }

  /// How bars lie. Where nothing is said, time runs from left to right, and names that are long
  /// have their bars to the right of them.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case vertical, horizontal
  }

  /// The order of categories; periods are always in the order of time.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    case rows, largest, smallest
  }

  /// Words at a place of the drawing.
  public struct Note: Hashable, Sendable {
    /// A category or period as its column has it. Nil where the words begin with it: `2018 peak`.
    public var x: String?
    /// Where on the axis of numbers the words point; nil for the mark itself.
    public var y: Rational?
    public var words: String

    public init(x: String? = nil, y: Rational? = nil, words: String) {
      self.x = x
      self.y = y
      self.words = words
    }
  }

  public var kind: Kind
  /// The name of the dataset that the chart is drawn from.
  public var dataset: String
  /// The column of categories, periods or dates; of a histogram the numbers that are counted.
  public var x: String
  /// The columns of numbers, one series each. A histogram has none, a timeline may have none.
  public var y: [String]
  /// The column whose different texts are the series, where the numbers stand in one column.
  public var series: String?
  /// The column whose different texts are the panels of small multiples.
  public var multiples: String?
  /// The column with the name of each mark of a timeline.
  public var labels: String?
  /// Columns with the least and the greatest that a number may be, where cells carry no hedge.
  public var low: String?
  public var high: String?
  /// Nil where nothing is said: bars side by side, areas on each other.
  public var arrangement: Arrangement?
  public var direction: Direction?
  /// Nil where nothing is said: that of the rows.
  public var order: Order?
  /// Series or categories that stand out; all others are drawn in grey.
  public var highlight: [String] = []
  public var notes: [Note] = []
  /// The finding and the measure, which a page writes beside the drawing.
  public var title = ""
  public var subtitle: String?

  public init(kind: Kind, dataset: String, x: String, y: [String] = []) {
    self.kind = kind
    self.dataset = dataset
    self.x = x
    self.y = y
  }
}
