import Quantities

/// The functions of the language. ``FunctionTable`` describes them; their names are reserved: no
/// figure can have one as its id.
public enum ExpressionFunction: String, Hashable, Sendable, CaseIterable {
  case sum, mean, median, min, max, count, mode
  case stdev, variance, quantile, iqr
  case geometricMean = "geometric-mean"
  case weightedMean = "weighted-mean"
  case trimmedMean = "trimmed-mean"
  case correlation, autocorrelation
  case slope, intercept, coefficient
  case standardError = "standard-error"
  case residualStdev = "residual-stdev"
  case rSquared = "r-squared"
  case fStatistic = "f-statistic"
  case sumOfSquares = "sum-of-squares"
  case regression, anova
  case growth, cagr, share, ratio, difference, index, rank
  case movingAverage = "moving-average"
  case perMonth = "per-month"
  case perYear = "per-year"
  case months, days, years
  case round, sqrt, convert

  /// Whether it takes a root, which seldom ends.
  var takesRoots: Bool {
    switch self {
    case .sqrt, .cagr, .stdev, .geometricMean, .standardError, .residualStdev, .correlation: true
    default: false
    }
  }

  /// What no figure may be called.
  public static let reservedNames: Set<String> = ExpressionScanner.keywords.union(
    allCases.map(\.rawValue))
}

/// What a function may be given in one place.
enum ParameterKind: Hashable, Sendable {
  /// A figure or a number.
  case figure
  /// Several figures, or one column of numbers.
  case figures
  /// Several figures, or one column of any kind, or a whole dataset.
  case things
  /// A column of numbers.
  case column
  /// A bare number that is known exactly.
  case number
  /// A whole number within limits, written out.
  case whole(ClosedRange<Int>)
  /// A part of a whole, from 0 to 1: `90%`, `0.9`.
  case share
  /// A figure with a period, or a period.
  case time
  /// A text in quotes; one of a list, where there is one.
  case text(oneOf: [String])
  /// A date in quotes, or a column of dates.
  case date
}

/// One of the things that a function is given.
struct FunctionParameter: Hashable, Sendable {
  var name: String
  var kind: ParameterKind
  /// What an argument that is left out means, in words; nil where it cannot be left out.
  var fallback: String?
  /// Takes any number of arguments.
  var isRepeated = false

  /// Whether it may be given a column or a dataset.
  var takesRows: Bool {
    switch kind {
    case .figures, .things, .column: true
    case .figure, .number, .whole, .share, .time, .text, .date: false
    }
  }
}

/// What comes out of a function.
enum FunctionResult: Hashable, Sendable {
  /// The unit that the figures have in common.
  case same
  /// That of a difference of two of them: percentage points for percentages.
  case spread
  /// The square of a spread.
  case squared
  /// A bare number.
  case number
  /// How one compares with another, as a percentage or a ratio.
  case percent, ratio
  /// One of them less the other.
  case difference
  /// That of `y` for each of what the term of a regression is; of the constant, that of `y`.
  case coefficient
  /// The spread of a coefficient.
  case standardError
  case root
  case length(LengthUnit)
  case rate(LengthUnit)
  case converted
  /// All numbers of a fit.
  case table
}

/// What a function does with the rows of its columns.
enum RowUse: Hashable, Sendable {
  /// One result of all rows, or one for each group of them.
  case together
  /// A value for each row, which the rows before it have a part in.
  case series
  /// Each row on its own, as an operator does.
  case each
  /// One column is explained by others.
  case regression
  /// The means of groups are compared.
  case groups
}

/// One way to call a function.
struct FunctionForm: Hashable, Sendable {
  var parameters: [FunctionParameter]
  var result: FunctionResult
  var rowUse = RowUse.together

  /// How many arguments it takes.
  var counts: ClosedRange<Int> {
    let least = parameters.filter { $0.fallback == nil }.count
    let hasRepeated = parameters.contains(where: \.isRepeated)
    return least...(hasRepeated ? 1_000 : parameters.count)
  }

  func parameter(named name: String) -> FunctionParameter? {
    parameters.first { $0.name == name }
  }

  /// Whether it can work on the rows of a dataset.
  var takesRows: Bool { parameters.contains(where: \.takesRows) }
}

/// What is known of a function: how it is called, what it means, and an example.
struct FunctionEntry: Hashable, Sendable {
  var function: ExpressionFunction
  var forms: [FunctionForm]
  /// The field's name for what comes out, as in "the median of a, b".
  var noun: String
  /// One sentence without a full stop.
  var meaning: String
  var example: String

  /// `the median of {0}`.
  var words: Pattern { Pattern(stringLiteral: "the \(noun) of {0}") }

  /// The ways to call it, for messages: `growth(from, to)`.
  var signatures: [String] { forms.map { signature(of: $0) } }

  private func signature(of form: FunctionForm) -> String {
    let parameters = form.parameters.map { parameter in
      if parameter.isRepeated { return parameter.kind == .column ? "x, …" : "a, b, …" }
      if form.rowUse == .groups, parameter.kind == .column { return "\(parameter.name) by group" }
      return parameter.fallback == nil ? parameter.name : "[\(parameter.name)]"
    }
    return "\(function.rawValue)(\(parameters.joined(separator: ", ")))"
  }

  /// Every parameter of every form, once.
  var parameterNames: [String] {
    var names: [String] = []
    for name in forms.flatMap(\.parameters).map(\.name) where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
