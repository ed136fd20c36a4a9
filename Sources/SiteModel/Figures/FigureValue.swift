public import Expressions
public import Quantities

/// What a figure came out as: its quantity, the house style's words, and what it rests on.
public struct FigureValue: Sendable {
  public var quantity: Quantity
  public var words: FormattedQuantity
  /// The exact number, for machines; nil for a range.
  public var machineValue: String?
  /// The sources that it rests on, those of its inputs included, in order of first use.
  public var sources: [SourceID]
  /// How it was computed; nil for a fact.
  public var formula: ResolvedFormula?
  /// The day as of which a fact is stated; nil where that is not known, and for a statistic.
  public var vintage: CalendarDate?
  /// Remarks for the reader: "the bounds may be wide".
  public var remarks: [String] = []
  /// What is doubtful about its formula, for the editor.
  public var warnings: [ExpressionError] = []

  public init(
    quantity: Quantity, words: FormattedQuantity, machineValue: String?, sources: [SourceID],
    formula: ResolvedFormula?
  ) {
    self.quantity = quantity
    self.words = words
    self.machineValue = machineValue
    self.sources = sources
    self.formula = formula
  }
}

/// A formula whose names are known.
public struct ResolvedFormula: Hashable, Sendable {
  /// As the editor wrote it.
  public var source: String
  /// With the inputs' words in place of their names: `up to $400 million ÷ (1 + about 40%)`.
  public var withValues: String
  /// The figures it names, in order of first use.
  public var inputs: [FigureKey]

  public init(source: String, withValues: String, inputs: [FigureKey]) {
    self.source = source
    self.withValues = withValues
    self.inputs = inputs
  }
}
