/// The name of a fact or a statistic in an expression: `un-theft`, `'2021-05-oil-cap'.total.low`.
public struct NameReference: Hashable, Sendable {
  /// What is taken of the figure instead of all that is known about it.
  public enum Property: String, Hashable, Sendable, CaseIterable {
    /// The number without its hedge.
    case stated
    /// The lower or the upper end of its bounds, as an exact number.
    case low, high
    /// The time it covers; only the functions of a period take one.
    case period
  }

  /// The slug of the briefing where the figure is declared; nil for this briefing or the site.
  public var scope: String?
  public var id: String
  public var property: Property?
  /// UTF-8 offsets in the expression's text, half-open.
  public var range: Range<Int>

  public init(scope: String? = nil, id: String, property: Property? = nil, range: Range<Int>) {
    self.scope = scope
    self.id = id
    self.property = property
    self.range = range
  }

  /// The name as it is written, without its property: `'2021-05-oil-cap'.total`.
  public var written: String { scope.map { "'\($0)'.\(id)" } ?? id }
}
