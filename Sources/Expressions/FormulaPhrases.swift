public import Quantities

/// What formulas are put into words with, in the language of a page; English where nothing else is
/// said.
public struct FormulaPhrases: Hashable, Sendable {
  /// A text, as a formula holds it.
  public var quoted: Pattern = "“{0}”"
  /// Rows, and the condition that they meet.
  public var selection: Pattern = "{0} where {1}"
  /// Rows, and the column that makes groups of them.
  public var grouped: Pattern = "{0} by {1}"
  public var both: Pattern = "{0} and {1}"
  public var either: Pattern = "{0} or {1}"
  public var negation: Pattern = "not {0}"
  /// The rows themselves of a dataset.
  public var rowsOf: Pattern = "rows of {0}"
  /// What is computed, and the rows that it is computed over.
  public var over: Pattern = "{0} over {1}"
  /// How many rows there are, of which dataset, and how many of them are taken.
  public var allRows: CountPhrase = "the row of {1}|the {0} rows of {1}"
  public var someRows: CountPhrase = "{2} of the {0} row of {1}|{2} of the {0} rows of {1}"
  /// How many rows, behind what is computed over them.
  public var countedRows: CountPhrase = "{1}, {0} row|{1}, {0} rows"
  /// A cell of a column: what the column holds, and the day, the time or the thing of the row.
  public var onDay: Pattern = "{0} on {1}"
  public var inTime: Pattern = "{0} in {1}"
  public var ofThing: Pattern = "{0} for {1}"
  public var lowEnd: Pattern = "the least that {0} may be"
  public var highEnd: Pattern = "the most that {0} may be"
  /// What a formula in a place of one line begins without.
  public var article = "the "
  /// A value, the condition for it, and the value where the condition does not hold.
  public var choice: Pattern = "{0} if {1}, else {2}"
  /// Between the arguments of a function.
  public var comma = ", "
  public var rounded: Pattern = "{0}, rounded"
  /// An amount, and the unit that it is converted to.
  public var converted: Pattern = "{0} in {1}"
  public var atFaceValue: Pattern = "{0} at face value"
  public var source: Pattern = "the source of {0}"
  public var period: Pattern = "the period of {0}"
  public var days: Pattern = "the days of {0}"
  public var months: Pattern = "the months of {0}"
  public var years: Pattern = "the years of {0}"
  /// The result of a function, by the function's name; `the sum of {0}` and the like where a
  /// function has none here.
  public var functions: [String: Pattern] = [:]
  /// The period of a mean rate of exchange, behind the rate.
  public var meanOf: Pattern = "mean of {0}"
  /// A remark: the period of a mean rate, or the day of a rate, and the rate.
  public var convertedAtMean: Pattern = "Converted at the mean rate of {0}: {1}."
  public var convertedAtDay: Pattern = "Converted at the rate of {0}: {1}."
  /// A remark: how many rows lack a value, how many there are, the columns.
  public var missing: CountPhrase =
    "{0} of {1} rows has no value in {2}|{0} of {1} rows have no value in {2}"

  public init() {}

  func call(_ function: ExpressionFunction) -> Pattern {
    functions[function.rawValue] ?? FunctionTable.entry(function).words
  }
}

/// What the reader of a computed number should know.
public enum EvaluationRemark: Hashable, Sendable {
  /// It was converted at a rate of exchange.
  case converted(ExchangeRate, isMean: Bool)
  /// So many of the rows of the columns have no number to take.
  case missing(Int, of: Int, columns: [String])

  /// A sentence; its numbers are plain ones.
  ///
  /// - Parameters:
  ///   - format: says the language, and which dollar is meant.
  ///   - phrases: in the language of the format.
  public func words(
    in format: QuantityFormat, phrases: FormulaPhrases = FormulaPhrases()
  ) -> String {
    switch self {
    case .converted(let rate, let isMean):
      let plain = QuantityFormat(dollar: format.dollar, locale: format.locale)
      return (isMean ? phrases.convertedAtMean : phrases.convertedAtDay)(
        rate.period.words(in: format.locale), plain.fact(rate.quantity).text)
    case .missing(let missing, let rows, let columns):
      return format.locale.words(
        phrases.missing, missing, format.locale.digits(rows),
        columns.joined(separator: phrases.comma))
    }
  }
}
