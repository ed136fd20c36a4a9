/// A quantity or a period that was found in a text.
public struct QuantityMention: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// Kept apart, since mentions are handed on a lot and a quantity is large.
    indirect case quantity(Quantity)
    case period(Period)
  }

  public var content: Content
  /// UTF-8 offsets of the exact span, hedge included, half-open.
  public var range: Range<Int>
  /// UTF-8 offsets of the number with its unit, without its hedge.
  public var core: Range<Int>
  /// The index, among the text's mentions, of the amount that this one restates.
  public var conversionOf: Int?

  public init(
    content: Content, range: Range<Int>, core: Range<Int>, conversionOf: Int? = nil
  ) {
    self.content = content
    self.range = range
    self.core = core
    self.conversionOf = conversionOf
  }

  /// The quantity, where the mention is none of a period.
  public var quantity: Quantity? {
    if case .quantity(let quantity) = content { quantity } else { nil }
  }

  /// The period, where the mention is one.
  public var period: Period? {
    if case .period(let period) = content { period } else { nil }
  }
}
