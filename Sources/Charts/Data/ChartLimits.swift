import Quantities

/// How much a drawing can show before it shows nothing.
struct ChartLimits {
  private let specification: ChartSpecification

  init(_ specification: ChartSpecification) { self.specification = specification }

  private var kind: ChartSpecification.Kind { specification.kind }

  func check(_ table: SeriesTable) throws(ChartProblem) {
    try checkSeries(table)
    try checkCategories(table)
    if kind == .slope, table.categories.count != 2 {
      let have = table.categories.count
      throw ChartProblem(
        .x, word: specification.x,
        "a slope runs between two points, and '\(specification.x)' has \(have)",
        helps: ["choose two of them in a query: where … in (…)", "or draw a line: kind: line"])
    }
    guard kind == .area || specification.arrangement == .stacked, table.series.count > 1 else {
      return
    }
    for series in table.series {
      if kind == .area, let place = series.values.firstIndex(where: { $0 == nil }) {
        throw ChartProblem(
          .y, word: series.name,
          "'\(series.name)' has no number for \(table.categories[place].label), and areas that "
            + "lie on each other need all of them",
          helps: ["draw lines, which can have gaps: kind: line", "or write the number, if it is 0"])
      }
      if kind == .area, series.values.contains(where: { $0.map { Extent($0).stated < 0 } ?? false })
      {
        throw ChartProblem(
          .y, word: series.name, "'\(series.name)' falls below zero, and areas are sums of parts",
          helps: ["draw lines: kind: line"])
      }
    }
  }

  private func checkSeries(_ table: SeriesTable) throws(ChartProblem) {
    let most: Int
    let way: String
    switch kind {
    case .line: (most, way) = (30, "draw small multiples: multiples: …")
    case .slope: (most, way) = (20, "choose some of them in a query")
    default: (most, way) = (6, "draw small multiples: multiples: …, or highlight some lines")
    }
    guard table.series.count <= most else {
      throw ChartProblem(
        .series, word: specification.series,
        "\(table.series.count) series are more than a \(kind.rawValue) chart can tell apart "
          + "(\(most))",
        helps: [way])
    }
  }

  private func checkCategories(_ table: SeriesTable) throws(ChartProblem) {
    let most: Int
    switch kind {
    case .bar: most = table.grain == nil || specification.direction == .horizontal ? 60 : 120
    case .dot: most = 60
    default: most = 20_000
    }
    guard table.categories.count <= most else {
      throw ChartProblem(
        .x, word: specification.x,
        "\(table.categories.count) different values in '\(specification.x)' are more than a "
          + "\(kind.rawValue) chart can show (\(most))",
        helps: [
          "choose the largest in a query: order by … desc limit 20",
          table.grain == nil
            ? "or show how the numbers are spread: kind: histogram"
            : "or draw a line: kind: line",
        ])
    }
  }

  func checkPanels() throws(ChartProblem) {
    guard [.bar, .line, .area].contains(kind) else {
      throw ChartProblem(
        .multiples, word: specification.multiples,
        "small multiples are of bars, lines or areas, not of a \(kind.rawValue) chart",
        helps: ["leave multiples out, or choose kind: line"])
    }
    guard specification.notes.isEmpty else {
      throw ChartProblem(
        .notes, "a note points at one mark, and small multiples have one in every panel",
        helps: ["say it in the subtitle"])
    }
  }
}
