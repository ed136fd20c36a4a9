/// The functions that need no dataset. Their names are reserved: no figure can have them as its id.
public enum ExpressionFunction: String, Hashable, Sendable, CaseIterable {
  case months, days, years
  case perMonth = "per-month"
  case perYear = "per-year"
  case growth, ratio, share, difference, sum, mean, min, max, round

  /// How a call is written, for messages.
  var signature: String {
    switch self {
    case .months, .days, .years, .perMonth, .perYear: "\(rawValue)(figure)"
    case .growth: "growth(from, to)"
    case .ratio: "ratio(of, to)"
    case .share: "share(part, whole)"
    case .difference: "difference(from, subtracted)"
    case .sum, .mean, .min, .max: "\(rawValue)(a, b, …)"
    case .round: "round(number, decimals)"
    }
  }

  var argumentCounts: ClosedRange<Int> {
    switch self {
    case .months, .days, .years, .perMonth, .perYear: 1...1
    case .growth, .ratio, .share, .difference, .round: 2...2
    case .sum, .mean, .min, .max: 1...1_000
    }
  }

  /// Functions over the rows of a dataset, which the language has names for but cannot call yet.
  static let planned: Set = [
    "median", "count", "stdev", "variance", "quantile", "iqr", "mode", "geometric-mean",
    "weighted-mean", "trimmed-mean", "correlation", "autocorrelation", "slope", "intercept",
    "r-squared", "cagr", "convert", "rank", "index", "moving-average",
  ]

  /// What no figure may be called.
  public static let reservedNames: Set<String> = planned.union(allCases.map(\.rawValue))
}
