public import Quantities

/// What an expression comes out as.
public enum ExpressionResult: Sendable {
  case quantity(Evaluation)
  case series(Series)
  case text(String)
  case period(Period)
  case condition(Bool)
  case table(ResultTable)
}

/// The result of an expression that is one quantity.
public struct Evaluation: Hashable, Sendable {
  /// Bounds, rounding envelope and unit, and the modifier with which it is printed. `stated` is
  /// nil, except where the expression is nothing but the name of a fact.
  public var quantity: Quantity
  /// What comes out when every input is taken at the number it states; nil where one is a range.
  public var faceValue: Rational?
  /// A fact occurs so often and in such a way that the bounds are true but may be too wide.
  public var mayBeWide: Bool
  /// The keys of the facts that it rests on, through other formulas too, by their first use.
  public var variables: [String]
  /// The datasets that it rests on, by their first use.
  public var datasets: [String] = []
  /// Which rows of each of them.
  public var rows: [UsedRows] = []
  /// The rates of exchange that it rests on, by their first use.
  public var rates: [ExchangeRate] = []
  /// What the reader of the number should know: which rate it was converted at.
  public var remarks: [EvaluationRemark] = []
  /// What is doubtful about the formula without being wrong: `mixed-vintages`.
  public var warnings: [ExpressionError] = []

  public init(
    quantity: Quantity, faceValue: Rational?, mayBeWide: Bool, variables: [String]
  ) {
    self.quantity = quantity
    self.faceValue = faceValue
    self.mayBeWide = mayBeWide
    self.variables = variables
  }
}
