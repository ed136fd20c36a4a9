import Datasets
import Quantities

/// Reads the columns of a chart as series over one axis.
struct SeriesReader {
  let lookup: ColumnLookup
  let locale: NumberLocale

  private var specification: ChartSpecification { lookup.specification }

  /// The whole chart as one table, or a table for each panel of small multiples, by its name.
  func tables() throws(ChartProblem) -> [(name: String?, table: SeriesTable)] {
    let rows = Array(0..<lookup.data.rowCount)
    guard let name = specification.multiples else { return [(nil, try table(rows))] }
    let multiples = try lookup.column(name, for: .multiples)
    var groups: [(name: String, rows: [Int])] = []
    var places: [String: Int] = [:]
    for row in rows {
      guard let name = lookup.words(multiples, row) else { continue }
      if let place = places[name] {
        groups[place].rows.append(row)
      } else {
        places[name] = groups.count
        groups.append((name, [row]))
      }
    }
    guard !groups.isEmpty else { throw lookup.noRows }
    guard groups.count <= 24 else {
      throw ChartProblem(
        .multiples,
        "column '\(name)' has \(groups.count) different values, and 24 panels are the most",
        helps: ["choose some of them in a query: where … in (…)"])
    }
    var tables: [(name: String?, table: SeriesTable)] = []
    for group in groups { tables.append((group.name, try table(group.rows))) }
    return tables
  }

  private func table(_ rows: [Int]) throws(ChartProblem) -> SeriesTable {
    let x = try lookup.column(specification.x, for: .x)
    guard !specification.y.isEmpty else {
      throw ChartProblem(
        .y, "\(specification.kind.phrase) needs a column of numbers",
        helps: ["name one: y: value"])
    }
    var columns: [Column] = []
    for (item, name) in specification.y.enumerated() {
      columns.append(try lookup.numbers(name, for: .y, item: item))
    }
    let unit = try Self.commonUnit(columns)
    var builder = SeriesBuilder(
      axis: AxisReader(x, rows: rows, lookup: lookup, locale: locale), unit: unit)
    if let name = specification.series {
      guard columns.count == 1 else {
        throw ChartProblem(
          .series, "series come from the column '\(name)' or from several y, not both",
          helps: ["leave one column in y, or leave series out"])
      }
      let series = try lookup.column(name, for: .series)
      let cells = try bounds(columns[0])
      for row in rows {
        guard let name = lookup.words(series, row) else { continue }
        try builder.add(cells(row), to: name, row: row, specification)
      }
    } else {
      for column in columns {
        let cells = try bounds(column)
        for row in rows {
          try builder.add(cells(row), to: column.title ?? column.name, row: row, specification)
        }
      }
    }
    guard !builder.isEmpty else { throw lookup.noRows }
    return builder.table(specification, locale)
  }

  /// One axis has one unit.
  private static func commonUnit(_ columns: [Column]) throws(ChartProblem) -> Unit {
    let first = columns[0]
    for (item, column) in columns.enumerated() where column.unit != first.unit {
      throw ChartProblem(
        .y, item: item,
        "'\(first.name)' is in \(words(first.unit)) and '\(column.name)' in "
          + "\(words(column.unit)), and one axis has one unit",
        helps: ["draw two charts, or convert one of the columns in a query"])
    }
    return first.unit ?? .count("")
  }

  private static func words(_ unit: Unit?) -> String {
    switch unit {
    case .some(let unit) where unit.name == "count": "plain numbers"
    case .some(let unit): unit.name
    case nil: "words"
    }
  }

  /// A column's cells, with the bounds that two other columns state.
  private func bounds(_ column: Column) throws(ChartProblem) -> (Int) -> Quantity? {
    guard specification.low != nil || specification.high != nil else {
      return { column.quantity(ofRow: $0) }
    }
    var ends: [Column?] = []
    for (name, part) in [
      (specification.low, ChartProblem.Part.low), (specification.high, .high),
    ] {
      guard let name else {
        ends.append(nil)
        continue
      }
      ends.append(try lookup.numbers(name, for: part))
    }
    let (low, high) = (ends[0], ends[1])
    return { row in
      guard var quantity = column.quantity(ofRow: row) else { return nil }
      let least = low.flatMap { $0.quantity(ofRow: row)?.faceValue }
      let most = high.flatMap { $0.quantity(ofRow: row)?.faceValue }
      guard least != nil || most != nil else { return quantity }
      quantity.bounds = Bounds(
        low: least.map { .inclusive($0) } ?? .unbounded,
        high: most.map { .inclusive($0) } ?? .unbounded)
      if most == nil, least == quantity.stated { quantity.modifier = .atLeast }
      if least == nil, most == quantity.stated { quantity.modifier = .upTo }
      return quantity
    }
  }
}
