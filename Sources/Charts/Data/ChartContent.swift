import Datasets
import Quantities
import Statistics

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
    switch specification.kind {
    case .histogram:
      self = .bins(try HistogramBins(lookup))
    case .timeline:
      self = .events(try TimelineEvents(lookup, locale: format.locale))
    case .bar, .line, .area, .dot, .slope:
      let tables = try TableReader(lookup: lookup, locale: format.locale).tables()
      for (_, table) in tables { try ChartLimits(specification).check(table) }
      let panels = tables.compactMap { table in table.name.map { ($0, table.table) } }
      if panels.isEmpty, let table = tables.first?.table {
        self = .table(table, try NoteLookup(table).notes(specification.notes))
      } else {
        try ChartLimits(specification).checkPanels()
        self = .panels(panels.map { (name: $0.0, table: $0.1) })
      }
    }
  }
}

/// Finds the categories that notes speak of.
struct NoteLookup {
  private let table: SeriesTable

  init(_ table: SeriesTable) { self.table = table }

  func notes(_ notes: [ChartSpecification.Note]) throws(ChartProblem) -> [PlacedNote] {
    var found: [PlacedNote] = []
    for note in notes { found.append(try self.note(note)) }
    return found
  }

  private func note(_ note: ChartSpecification.Note) throws(ChartProblem) -> PlacedNote {
    if let x = note.x {
      if let place = table.categories.firstIndex(where: { $0.key == x || $0.label == x }) {
        return PlacedNote(category: place, y: note.y, words: note.words)
      }
      throw problem(x)
    }
    var best: (place: Int, length: Int, words: String)?
    for (place, category) in table.categories.enumerated() {
      for name in [category.key, category.label] where note.words.hasPrefix(name + " ") {
        let rest = note.words.dropFirst(name.count + 1).drop { $0 == " " }
        if !rest.isEmpty, name.count > best?.length ?? 0 {
          best = (place, name.count, String(rest))
        }
      }
    }
    guard let best else {
      throw problem(String(note.words.prefix { $0 != " " }))
    }
    return PlacedNote(category: best.place, y: note.y, words: best.words)
  }

  private func problem(_ word: String) -> ChartProblem {
    let keys = table.categories.map(\.key)
    let some = keys.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    return ChartProblem(
      .notes, word: word, "a note begins with '\(word)', and the chart has no such mark",
      helps: ["begin it with one of \(some)\(keys.count > 6 ? " …" : "")"])
  }
}
