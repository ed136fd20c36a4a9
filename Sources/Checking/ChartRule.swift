public import Charts
public import Diagnostics
public import SiteModel

/// A chart can be drawn from its dataset.
public enum ChartRule {
  public static let id = Rule.chart.id

  public static func diagnostic(_ problem: ChartProblem, in chart: DeclaredChart) -> Diagnostic {
    let places = chart.places[problem.part] ?? []
    let place = places.indices.contains(problem.item) ? places[problem.item] : places.first
    return Diagnostic(
      id, problem.summary, at: place ?? chart.name?.range ?? chart.range, notes: problem.notes,
      helps: problem.helps)
  }

  /// A chart that is too much for the middle of a text, where an image places it.
  public static func inText(_ problem: ChartProblem, at range: SourceRange?) -> Diagnostic {
    Diagnostic(id, problem.summary, at: range, helps: problem.helps)
  }

  /// An image within text without words.
  public static func wordlessInText(_ name: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      id, "the chart '\(name)' is placed within a text without words", at: range,
      helps: [
        "say in the brackets what it shows, for those who hear it: '![fell, then rose](chart:\(name))'"
      ])
  }

  /// An image without words, which a reader who does not see it could not tell from another.
  public static func nameless(_ name: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      id, "the chart '\(name)' is placed without words, and has no title", at: range,
      helps: ["say in the brackets what it shows: '![Thefts by year](chart:\(name))'"])
  }
}

extension Rule {
  static let chart = Rule(
    "chart", .data, .fixedError,
    "a chart can be drawn from its data, and has words",
    """
    A chart that its data do not fit would mislead, so it is not drawn: an area below zero, bars \
    of texts, or a series of two units. The report says what is in the way and which kind of \
    chart, or which columns, would do. Where a chart has no title, the brackets that place it say \
    what it shows, for those who do not see it.
    """,
    bad: """
      ```csv change hidden source=agency
      year,ships
      2021,4
      2022,-3
      2023,2
      ```

      ```chart by-year
      kind: area
      data: change
      x: year
      y: ‹ships›
      title: The fleet shrank once
      ```
      """,
    good: """
      ```csv change hidden source=agency
      year,ships
      2021,4
      2022,-3
      2023,2
      ```

      ```chart by-year
      kind: line
      data: change
      x: year
      y: ships
      title: The fleet shrank once
      ```
      """)
}
