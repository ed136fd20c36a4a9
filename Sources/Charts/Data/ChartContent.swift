import Datasets
import Quantities

/// What a chart draws, checked: from here on nothing can fail.
enum ChartContent {
  case table(SeriesTable, [PlacedNote])
  case panels([(name: String, table: SeriesTable)])
  case events(TimelineEvents)
  case bins(HistogramBins)
}

extension ChartContent {
  init(_ lookup: ColumnLookup, _ format: LabelFormat) throws(ChartProblem) {
    let specification = lookup.specification
    try KeyCheck(specification).check()
    guard lookup.data.rowCount > 0 else { throw lookup.noRows }
    switch specification.kind {
    case .histogram:
      self = .bins(try HistogramBins(lookup))
    case .timeline:
      self = .events(try TimelineEvents(lookup, locale: format.locale))
    case .bar, .line, .area, .dot, .slope:
      let tables = try SeriesReader(lookup: lookup, locale: format.locale).tables()
      let limits = ChartLimits(specification)
      for (_, table) in tables { try limits.check(table) }
      try limits.checkHighlight(tables.map(\.table))
      let panels = tables.compactMap { table in table.name.map { (name: $0, table: table.table) } }
      if panels.isEmpty, let table = tables.first?.table {
        self = .table(table, try NoteLookup(table).notes(specification.notes))
      } else {
        self = .panels(panels)
      }
    }
  }
}
