public import Expressions
public import Quantities

/// What a figure came out as: a quantity or something else, the words that pages print, and what it
/// rests on.
public struct FigureValue: Sendable {
  /// What the figure is.
  public enum Content: Hashable, Sendable {
    case quantity(Quantity)
    /// Printed as it stands.
    case text(String)
    case period(Period)
  }

  public var content: Content
  public var words: FormattedQuantity
  /// Its number for machines; nil for what is no quantity.
  public var machineNumber: MachineNumber?
  /// What it covers; nil where nobody says so.
  public var period: Period?
  /// What the inputs of its formula cover, where its own period is not known.
  public var inputPeriods: InputPeriods?
  /// The sources that it rests on, those of its inputs included, in order of first use.
  public var sources: [SourceID]
  /// The datasets that it rests on, those of its inputs included, in order of first use.
  public var datasets: [DatasetUse] = []
  /// The rates of exchange that it rests on, those of its inputs included.
  public var rates: [ExchangeRate] = []
  /// How it was computed; nil for a fact.
  public var formula: ResolvedFormula?
  /// The day as of which a fact is stated; nil where that is not known, and for a statistic.
  public var vintage: CalendarDate?
  /// Remarks for the reader: "the bounds may be wide".
  public var remarks: [FigureRemark] = []
  /// What is doubtful about its formula, for the editor.
  public var warnings: [ExpressionError] = []

  public init(
    _ content: Content, words: FormattedQuantity, sources: [SourceID], formula: ResolvedFormula?
  ) {
    self.content = content
    self.words = words
    self.sources = sources
    self.formula = formula
    machineNumber = quantity?.machineNumber
  }

  /// Nil for a text or a period.
  public var quantity: Quantity? {
    if case .quantity(let quantity) = content { quantity } else { nil }
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
  /// The datasets it names, in order of first use.
  public var datasets: [DatasetDeclaration] = []

  public init(source: String, withValues: String, inputs: [FigureKey]) {
    self.source = source
    self.withValues = withValues
    self.inputs = inputs
  }
}
