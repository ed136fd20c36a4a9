public import Quantities

/// All numbers of a fit: of a regression, or of an analysis of variance.
public struct ResultTable: Hashable, Sendable {
  public enum Cell: Hashable, Sendable {
    case count(Int)
    case number(Rational, Unit)
    /// Without a meaning in its row, or a division by zero.
    case none
  }

  /// A row with what it is about: a term of the regression, a source of the variance.
  public struct Row: Hashable, Sendable {
    public var name: String
    /// One for each head but the first.
    public var cells: [Cell]
  }

  /// `regression` or `anova`.
  let function: ExpressionFunction
  /// The heads of the columns in lower case; the first is that of the rows' names.
  public var heads: [String]
  public var rows: [Row]
  /// What is said of the whole fit, such as `r-squared`, by its name as a function.
  public var summary: [Row]
}

extension ResultTable.Row {
  /// A line of a summary.
  init(_ function: ExpressionFunction, _ cell: ResultTable.Cell) {
    self.init(name: function.rawValue, cells: [cell])
  }
}

extension ResultTable.Cell {
  /// Nil is no number.
  init(_ number: Rational?, _ unit: Unit) {
    self = number.map { .number($0.manageable, unit) } ?? .none
  }
}

extension Rational {
  /// The number itself, or the first thirty digits of one that takes thousands to write: the
  /// coefficient of a tenth power is a fraction of which no one has use for the whole.
  var manageable: Rational {
    bitWidth <= Self.longestResult ? self : rounded(.halfToEven, significantDigits: Self.rootDigits)
  }

  /// In binary digits of the numerator and the denominator together.
  private static let longestResult = 1_024
}
