import Datasets
import Quantities

/// What happened when: the rows of a timeline in the order of time.
struct TimelineEvents {
  struct Event {
    let name: String
    let period: Period
    let quantity: Quantity?
    /// Of the data, counted from 0.
    let row: Int
  }

  var events: [Event]
  var unit: Unit?
  /// The heads of the columns, for the table.
  let heads: (x: String, name: String?, y: String?)

  init(_ lookup: ColumnLookup, locale: NumberLocale) throws(ChartProblem) {
    let specification = lookup.specification
    let x = try lookup.column(specification.x, for: .x)
    guard let labels = specification.labels else {
      throw ChartProblem(
        .labels, "a timeline needs the names of what happened",
        helps: ["name their column: labels: victim"])
    }
    let names = try lookup.column(labels, for: .labels)
    guard specification.y.count <= 1 else {
      throw ChartProblem(
        .y, item: 1, "a timeline shows one number for each event",
        helps: ["leave one column in y"])
    }
    var y: Column?
    if let name = specification.y.first { y = try lookup.numbers(name, for: .y) }
    let axis = AxisReader(
      x, rows: Array(0..<lookup.data.rowCount), lookup: lookup, locale: locale)
    var events: [Event] = []
    for row in 0..<lookup.data.rowCount {
      guard let category = axis.category(row) else { continue }
      guard let period = category.period, period.middle != nil else {
        throw ChartProblem(
          .x, "row \(row + 1) has '\(category.key)' in '\(specification.x)', which is no date",
          notes: ChartProblem.notes("the cell is at", x.place(of: row)),
          helps: ["write dates as 2022, 2022-03 or 2022-03-29"])
      }
      events.append(
        Event(
          name: lookup.words(names, row) ?? "", period: period,
          quantity: y.flatMap { $0.quantity(ofRow: row) }, row: row))
    }
    guard !events.isEmpty else { throw lookup.noRows }
    guard events.count <= 60 else {
      throw ChartProblem(
        .data, "\(events.count) events are more than a timeline can name (60)",
        helps: ["choose some of them in a query: where … or limit 30"])
    }
    self.events = events.enumerated().sorted { a, b in
      let (x, y) = (a.element.period.middle ?? 0, b.element.period.middle ?? 0)
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
    unit = y?.unit
    heads = (x.name, names.name, y?.name)
  }

  /// The same as rows with a bar each, for a column too narrow for an axis of time.
  func table(_ locale: NumberLocale) -> SeriesTable {
    SeriesTable(
      categories: events.map { event in
        let when = event.period.words(in: locale)
        let label = event.name.isEmpty ? when : "\(event.name), \(when)"
        return SeriesTable.Category(key: label, period: nil, locale: locale)
      },
      series: [.init(name: heads.y ?? "", values: events.map(\.quantity), colour: 1)],
      unit: unit ?? .count(""), grain: nil)
  }

  var hasNumbers: Bool { events.contains { $0.quantity != nil } }

  var span: CategoryAxis.Span? {
    guard let first = events.compactMap(\.period.firstDay).min(),
      let last = events.compactMap(\.period.lastDay).max()
    else { return nil }
    // Whole years on both sides: events need the frame of a calendar.
    let days = last.number - first.number
    let grain: TimeGrain = days > 500 ? .year : days > 62 ? .month : .day
    let margin = grain == .day ? 1 : 0
    return (
      grain.start(of: first).advanced(by: -margin),
      grain.start(1 + margin, after: grain.start(of: last))
    )
  }
}
