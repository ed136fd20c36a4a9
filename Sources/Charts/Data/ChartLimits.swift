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
        .x, "a slope runs between two points, and '\(specification.x)' has \(have)",
        helps: ["choose two of them in a query: where … in (…)", "or draw a line: kind: line"])
    }
    if specification.order != nil, table.isInOrderOfTime {
      throw ChartProblem(
        .order, "'order' has no meaning over time: '\(specification.x)' has an order of its own",
        helps: ["leave it out"])
    }
    if kind == .area { try checkAreas(table) }
  }

  private func checkAreas(_ table: SeriesTable) throws(ChartProblem) {
    for (place, series) in table.series.enumerated() {
      let item = specification.series == nil ? place : 0
      if table.series.count > 1, let gap = series.values.firstIndex(where: { $0 == nil }) {
        throw ChartProblem(
          .y, item: item,
          "'\(series.name)' has no number for \(table.categories[gap].label), and areas that "
            + "lie on each other need all of them",
          helps: ["draw lines, which can have gaps: kind: line", "or write the number, if it is 0"])
      }
      if series.values.contains(where: { $0.map { Extent($0).stated < 0 } ?? false }) {
        throw ChartProblem(
          .y, item: item, "'\(series.name)' falls below zero, and areas are sums of parts",
          helps: ["draw lines: kind: line"])
      }
    }
  }

  /// What stands out is a series, or of bars and dots a category: in one panel at least.
  func checkHighlight(_ tables: [SeriesTable]) throws(ChartProblem) {
    guard !specification.highlight.isEmpty else { return }
    var names = tables.flatMap(\.series).map(\.name)
    let categories = tables.filter { $0.canHighlightCategories(specification) }
      .flatMap(\.categories)
    if Set(names).count == 1, !categories.isEmpty { names = [] }
    names += categories.map(\.key)
    let known = Set(names + categories.map(\.label) + tables.flatMap(\.series).map(\.name))
    for (item, name) in specification.highlight.enumerated() where !known.contains(name) {
      throw ChartProblem(
        .highlight, item: item, "the chart shows no '\(name)' that could stand out",
        helps: [ChartProblem.offer(name, in: names, else: "highlight one of")])
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
        .series,
        "\(table.series.count) series are more than \(kind.phrase) can tell apart "
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
        .x,
        "\(table.categories.count) different values in '\(specification.x)' are more than "
          + "\(kind.phrase) can show (\(most))",
        helps: [
          "choose the largest in a query: order by … desc limit 20",
          table.grain == nil
            ? "or show how the numbers are spread: kind: histogram"
            : "or draw a line: kind: line",
        ])
    }
  }
}
