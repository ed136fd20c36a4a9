import Datasets

/// The name of a fact, a statistic or a dataset in an expression: `un-theft`,
/// `'2021-05-oil-cap'.total.low`, `thefts.usd`.
public struct NameReference: Hashable, Sendable {
  /// What is taken of a figure instead of all that is known about it.
  public enum Property: String, Hashable, Sendable, CaseIterable {
    /// The number without its hedge.
    case stated
    /// The lower or the upper end of its bounds, as an exact number.
    case low, high
    /// The time it covers.
    case period
    /// The titles of its sources.
    case source

    /// Whether the cells of a column have it, too.
    var isOfCells: Bool { cells != nil }

    /// What it takes of hedged cells.
    var cells: QuantityCells.Part? {
      switch self {
      case .stated: .stated
      case .low: .low
      case .high: .high
      case .period, .source: nil
      }
    }
  }

  /// The slug of the briefing where the figure is declared; nil for this briefing or the site.
  public var scope: String?
  public var id: String
  /// What stands behind the point: a property of a figure, or a column of a dataset.
  public var member: String?
  /// What is taken of each cell of a column: `low` of `thefts.usd.low`.
  var cellProperty: Property?
  /// UTF-8 offsets in the expression's text, half-open.
  public var range: Range<Int>

  public init(scope: String? = nil, id: String, member: String? = nil, range: Range<Int>) {
    self.scope = scope
    self.id = id
    self.member = member
    self.range = range
  }

  public init(scope: String? = nil, id: String, property: Property, range: Range<Int>) {
    self.init(scope: scope, id: id, member: property.rawValue, range: range)
  }

  /// The property of a figure that the member is, if it is one.
  public var property: Property? { member.flatMap(Property.init(rawValue:)) }

  /// The name as it is written, without its member: `'2021-05-oil-cap'.total`.
  public var written: String { scope.map { "'\($0)'.\(id)" } ?? id }

  /// The function of that name: a column of a file may be called so, a figure may not.
  var function: ExpressionFunction? {
    scope == nil && member == nil ? ExpressionFunction(rawValue: id) : nil
  }

  /// Whether it is the name of a function, which no figure has.
  public var isFunction: Bool { function != nil }

  /// Where the member stands in the expression's text.
  var memberRange: Range<Int> {
    let end = range.upperBound - (cellProperty.map { $0.rawValue.utf8.count + 1 } ?? 0)
    return end - (member?.utf8.count ?? 0)..<end
  }
}
