import Quantities

/// Gathers cells into series: categories and series in the order of their first rows.
struct SeriesBuilder {
  private let axis: AxisReader
  private let unit: Unit
  private var categories: [SeriesTable.Category] = []
  private var categoryPlaces: [String: Int] = [:]
  private var names: [String] = []
  private var namePlaces: [String: Int] = [:]
  /// By place of series and of category; the row is kept to say where a second one is.
  private var cells: [[Int: (quantity: Quantity?, row: Int)]] = []

  init(axis: AxisReader, unit: Unit) {
    self.axis = axis
    self.unit = unit
  }

  var isEmpty: Bool { cells.allSatisfy { $0.values.allSatisfy { $0.quantity == nil } } }

  mutating func add(
    _ quantity: Quantity?, to series: String, row: Int, _ specification: ChartSpecification
  ) throws(ChartProblem) {
    guard let category = axis.category(row) else { return }
    let place = categoryPlaces[category.key] ?? categories.count
    if place == categories.count {
      categoryPlaces[category.key] = place
      categories.append(category)
    } else if categories[place].row != row {
      categories[place].row = nil
    }
    let seriesPlace = namePlaces[series] ?? names.count
    if seriesPlace == names.count {
      namePlaces[series] = seriesPlace
      names.append(series)
      cells.append([:])
    }
    if let other = cells[seriesPlace][place] {
      let several = specification.series == nil && specification.y.count == 1
      throw ChartProblem(
        .x,
        "rows \(other.row + 1) and \(row + 1) both have '\(category.key)' in '\(specification.x)'"
          + (several ? "" : " for '\(series)'"),
        notes: [other.row, row].flatMap { row in
          ChartProblem.notes("row \(row + 1) is at", axis.place(of: row))
        },
        helps: [
          "add them up in a query: select …, sum(…) … group by …",
          "or name the column that tells them apart: series: …",
        ])
    }
    cells[seriesPlace][place] = (quantity, row)
  }

  /// - Parameter locale: for the names of steps of time that have no row.
  func table(_ specification: ChartSpecification, _ locale: NumberLocale) -> SeriesTable {
    var table = sortedTable(specification)
    if [.bar, .line, .dot].contains(specification.kind), specification.multiples == nil {
      table.addAbsentSteps(locale)
    }
    return table
  }

  private func sortedTable(_ specification: ChartSpecification) -> SeriesTable {
    var order = Array(categories.indices)
    let grain = self.grain
    if SeriesTable.areInOrderOfTime(categories) {
      order.sort { (categories[$0].period?.middle ?? 0) < (categories[$1].period?.middle ?? 0) }
    } else if let chosen = specification.order, chosen != .rows {
      let sums = order.map { place in
        cells.reduce(Rational.zero) { sum, cells in
          sum + (cells[place]?.quantity.map { Extent($0).stated } ?? 0)
        }
      }
      let isFalling = chosen == .largest
      order.sort { a, b in
        sums[a] == sums[b] ? a < b : isFalling ? sums[a] > sums[b] : sums[a] < sums[b]
      }
    }
    let highlighted = Set(specification.highlight)
    let someSeries = names.contains { highlighted.contains($0) }
    var colour = 0
    var series: [SeriesTable.Series] = []
    for (place, name) in names.enumerated() {
      let isColoured = !someSeries || highlighted.contains(name)
      if isColoured { colour += 1 }
      series.append(
        SeriesTable.Series(
          name: name, values: order.map { cells[place][$0]?.quantity },
          colour: isColoured && colour <= 6 ? colour : 0,
          quietDays: grain == .day
            ? Set(order.indices.filter { cells[place][order[$0]] == nil }) : []))
    }
    return SeriesTable(
      categories: order.map { categories[$0] }, series: series, unit: unit, grain: grain)
  }

  private var grain: TimeGrain? {
    var common: TimeGrain?
    for category in categories {
      guard let period = category.period, let grain = TimeGrain(of: period) else { return nil }
      if let common, common != grain { return nil }
      common = grain
    }
    return common
  }
}
