import Statistics

/// The reference of the expression language for editors, written from the function table.
public enum ExpressionReference {
  /// A Markdown table of every function: how it is called, what it means, an example.
  public static var markdown: String {
    var lines = ["| function | gives | example |", "|---|---|---|"]
    for entry in sorted {
      let calls = entry.signatures.map { "`\(cell($0))`" }.joined(separator: " or ")
      let choices = entry.choices.map { " \(cell($0))." } ?? ""
      lines.append(
        "| \(calls) | \(cell(entry.meaning))\(choices.isEmpty ? "" : ";" + choices.dropLast()) "
          + "| `\(cell(entry.example))` |")
    }
    lines += ["", "## The methods of `quantile`", "", quantileLead, ""]
    lines += ["| method | number | the quantile of n values at the share p |", "|---|---|---|"]
    lines += QuantileMethod.allCases.map {
      "| `\"\($0.name)\"` | \($0.rawValue) | \($0.meaning) |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let quantileLead = """
    A method is given by its name or its number, behind the share: \
    `quantile(thefts.usd, 90%, "hazen")` and `quantile(thefts.usd, 90%, "5")` are one. The numbers \
    are those of Hyndman and Fan (1996), and of `type` in R; the names are NumPy's with hyphens. A place that is \
    no whole number lies between two values in order of size, and the quantile as far between them; \
    places before the first and behind the last are these.
    """

  /// The examples, in the order of the table.
  public static var examples: [String] { sorted.map(\.example) }

  private static var sorted: [FunctionEntry] {
    FunctionTable.entries.sorted { $0.function.rawValue < $1.function.rawValue }
  }

  /// A bar would end the cell.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension FunctionEntry {
  /// What may be left out or has to be one of a few, in words.
  fileprivate var choices: String? {
    let notes = forms.flatMap(\.parameters).compactMap { parameter -> String? in
      guard let fallback = parameter.fallback else { return nil }
      guard case .text(let choices) = parameter.kind, let first = choices.first,
        let last = choices.last
      else { return "without `\(parameter.name)` it is \(fallback)" }
      // So many have a table of their own.
      if choices.count > 3 {
        return "`\(parameter.name)` is one of those below, \"\(fallback)\" if left out"
      }
      let between = choices.count == 2 ? "or" : "to"
      return
        "`\(parameter.name)` is \"\(first)\" \(between) \"\(last)\", \"\(fallback)\" if left out"
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}

extension QuantileMethod {
  /// Where it takes the quantile, for the reference.
  fileprivate var meaning: String {
    switch self {
    case .invertedDistribution: "the first value whose place is not below n·p"
    case .averagedInvertedDistribution:
      "the same, and the mean of it and the next where n·p is a whole number (SAS)"
    case .closestObservation: "the value whose place is nearest to n·p, of two the even one"
    case .interpolatedInvertedDistribution: "the place n·p"
    case .hazen: "the place n·p + 1/2"
    case .weibull: "the place (n + 1)·p (Minitab, SPSS, PERCENTILE.EXC of Excel)"
    case .linear: "the place (n − 1)·p + 1 (R, NumPy, PERCENTILE.INC of Excel)"
    case .medianUnbiased:
      "the place (n + 1/3)·p + 1/3: about median-unbiased whatever the distribution"
    case .normalUnbiased: "the place (n + 1/4)·p + 3/8: about unbiased for a normal distribution"
    }
  }
}
