import Statistics

/// The one description of every function: the parser, the checker, the evaluator, the near misses
/// and the reference for editors read it.
enum FunctionTable {
  static let entries: [FunctionEntry] =
    sums + spreads + averages + relations + fits + changes + times
  /// Where the entry of each function stands.
  private static let places = Dictionary(
    entries.enumerated().map { ($1.function, $0) }, uniquingKeysWith: { first, _ in first })

  /// Every function has one.
  static func entry(_ function: ExpressionFunction) -> FunctionEntry {
    entries[places[function, default: 0]]
  }

  private typealias Parameter = FunctionParameter

  private static let values = Parameter(name: "values", kind: .figures, isRepeated: true)
  static let column = FunctionParameter(name: "values", kind: .column)
  private static func figure(_ name: String) -> Parameter { Parameter(name: name, kind: .figure) }

  private static func entry(
    _ function: ExpressionFunction, _ parameters: [Parameter], _ result: FunctionResult,
    noun: String, _ meaning: String, _ example: String
  ) -> FunctionEntry {
    FunctionEntry(
      function: function, forms: [FunctionForm(parameters: parameters, result: result)],
      noun: noun, meaning: meaning, example: example)
  }

  private static let sums = [
    entry(
      .sum, [values], .same, noun: "sum", "all of them added up",
      "sum(thefts.usd where year >= 2021)"),
    entry(
      .count, [Parameter(name: "values", kind: .things, isRepeated: true)], .number,
      noun: "number", "how many there are: figures, rows, or cells that are not empty",
      "count(thefts where usd > 100000000)"),
    entry(.min, [values], .same, noun: "least", "the least of them", "min(a, b, c)"),
    entry(
      .max, [values], .same, noun: "greatest", "the greatest of them", "max(thefts.usd by year)"),
    entry(
      .mode, [values], .same, noun: "mode", "the value that occurs most often", "mode(thefts.year)"),
  ]

  private static let averages = [
    entry(.mean, [values], .same, noun: "mean", "the arithmetic mean", "mean(a, b)"),
    entry(
      .median, [values], .same, noun: "median",
      "the middle one in order of size, or the mean of the two in the middle",
      "median(thefts.usd)"),
    entry(
      .geometricMean, [values], .same, noun: "geometric mean",
      "the root of their product; none may be below zero", "geometric-mean(1.05, 1.2, 0.9)"),
    entry(
      .weightedMean,
      [column, Parameter(name: "weights", kind: .column)], .same, noun: "weighted mean",
      "the mean in which each value counts by its weight",
      "weighted-mean(polls.share, polls.people)"),
    entry(
      .trimmedMean, [values, Parameter(name: "trim", kind: .share)], .same,
      noun: "trimmed mean", "the mean without that share of the values at either end",
      "trimmed-mean(thefts.usd, 10%)"),
    FunctionEntry(
      function: .movingAverage,
      forms: [
        FunctionForm(
          parameters: [column, Parameter(name: "window", kind: .whole(1...1_000_000))],
          result: .same, rowUse: .series)
      ], noun: "moving average", meaning: "for each row the mean of the last rows, itself included",
      example: "moving-average(thefts.usd by year, 3)"),
  ]

  private static let spreads = [
    entry(
      .stdev, [values], .spread, noun: "standard deviation",
      "the standard deviation of a sample (n − 1), to 30 digits", "stdev(thefts.usd)"),
    entry(
      .variance, [values], .squared, noun: "variance", "the variance of a sample (n − 1)",
      "variance(3, 4, 8)"),
    entry(
      .quantile,
      [
        values, Parameter(name: "at", kind: .share),
        Parameter(
          name: "method",
          kind: .text(
            oneOf: QuantileMethod.allCases.map(\.name)
              + QuantileMethod.allCases.map { String($0.rawValue) }),
          fallback: "linear"),
      ], .same, noun: "quantile",
      "the value below which that share of them lies",
      "quantile(thefts.usd, 90%)"),
    entry(
      .iqr, [values], .spread, noun: "interquartile range",
      "how far the quarter points lie apart (quantiles of type 7)", "iqr(thefts.usd)"),
  ]

  private static let relations = [
    entry(
      .correlation,
      [Parameter(name: "x", kind: .column), Parameter(name: "y", kind: .column)], .ratio,
      noun: "correlation", "Pearson's coefficient of two columns",
      "correlation(thefts.victims, thefts.usd)"),
    entry(
      .autocorrelation,
      [column, Parameter(name: "lag", kind: .whole(1...1_000_000), fallback: "1")], .ratio,
      noun: "autocorrelation", "how far a column resembles itself so many rows before",
      "autocorrelation(rates.value, 1)"),
  ]

  private static let changes = [
    FunctionEntry(
      function: .growth,
      forms: [
        FunctionForm(parameters: [figure("from"), figure("to")], result: .percent),
        FunctionForm(parameters: [column], result: .percent, rowUse: .series),
      ], noun: "growth",
      meaning: "by how many percent it grew; of a column, from each row to the next",
      example: "growth(attacks-2020, attacks-2021)"),
    entry(
      .cagr,
      [
        figure("from"), figure("to"),
        Parameter(
          name: "years", kind: .number, fallback: "the time between the ends of their periods"),
      ], .percent, noun: "yearly growth",
      "the growth a year that leads from one to the other (compound annual growth rate)",
      "cagr(stolen-2019, stolen-2024)"),
    entry(
      .share, [figure("part"), figure("whole")], .percent, noun: "share",
      "one as a percentage of the other", "share(unlaundered, total)"),
    entry(
      .ratio, [figure("of"), figure("to")], .ratio, noun: "ratio",
      "one as a multiple of the other", "ratio(chainalysis-2021, un-theft)"),
    entry(
      .difference, [figure("from"), figure("subtracted")], .difference, noun: "difference",
      "the first without the second", "difference(ether, bitcoin)"),
    FunctionEntry(
      function: .index,
      forms: [
        FunctionForm(parameters: [figure("of"), figure("base")], result: .number),
        FunctionForm(parameters: [column], result: .number, rowUse: .series),
      ], noun: "index",
      meaning: "the value where the base is 100; of a column, with its first row as the base",
      example: "index(stolen-2024, stolen-2020)"),
    FunctionEntry(
      function: .rank,
      forms: [
        FunctionForm(parameters: [column], result: .number, rowUse: .series),
        FunctionForm(
          parameters: [
            figure("of"), Parameter(name: "others", kind: .figures, isRepeated: true),
          ], result: .number),
      ], noun: "rank",
      meaning: "the place in order of size, 1 for the greatest; equals share the better place",
      example: "rank(stolen-2024, stolen-2023, stolen-2022)"),
  ]

  private static let times = [
    length(.months, .month), length(.days, .day), length(.years, .year),
    entry(
      .perMonth, [figure("figure")], .rate(.month), noun: "monthly rate",
      "the figure divided by the months of its period", "un-theft | per-month"),
    entry(
      .perYear, [figure("figure")], .rate(.year), noun: "yearly rate",
      "the figure divided by the years of its period", "per-year(un-theft)"),
    entry(
      .round, [figure("number"), Parameter(name: "decimals", kind: .whole(-15...15))], .same,
      noun: "rounded value", "rounded half to even, to so many decimals; −6 rounds to millions",
      "round(total, -6)"),
    entry(
      .sqrt, [figure("number")], .root, noun: "square root", "the square root, to 30 digits",
      "sqrt(2)"),
    FunctionEntry(
      function: .convert,
      forms: [
        FunctionForm(
          parameters: [
            Parameter(name: "figure", kind: .figures),
            Parameter(name: "to", kind: .text(oneOf: [])),
            Parameter(name: "on", kind: .date, fallback: "the figure's period"),
          ], result: .converted, rowUse: .each)
      ], noun: "conversion",
      meaning: """
        in another currency, at the mean rate of its period or the rate of its last day, from the \
        `rates` of site.yaml; or in another unit of time; of a column, each row on the date that \
        the column `on` has for it
        """, example: "sum(convert(thefts.usd, \"GBP\", on: thefts.date))"),
  ]

  private static func length(
    _ function: ExpressionFunction, _ unit: LengthUnit
  ) -> FunctionEntry {
    entry(
      function, [Parameter(name: "period", kind: .time)], .length(unit), noun: "length",
      "how many \(function.rawValue) the figure's period has", "\(function.rawValue)(un-theft)")
  }
}
