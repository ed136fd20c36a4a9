public import Quantities

/// The data of a chart as rows.
public struct ChartTable: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    /// As it is read; empty where nothing is known.
    public let text: String
    /// The number behind it; nil for a name.
    public let quantity: Quantity?
  }

  public struct Head: Hashable, Sendable {
    public let text: String
    /// The dataset's column that stands below; nil where the chart made what does.
    public let column: String?
  }

  public let heads: [Head]
  /// Each as long as `heads`.
  public let rows: [[Cell]]
  /// The row of the dataset that each of them shows, counted from 0; nil where none or several.
  public let origins: [Int?]
  /// Which columns hold numbers.
  public let areNumbers: [Bool]
}

extension ChartTable {
  init(
    _ content: ChartContent, _ specification: ChartSpecification, _ format: LabelFormat,
    _ phrases: ChartPhrases
  ) {
    func number(_ quantity: Quantity?) -> Cell {
      Cell(text: quantity.map { format.words($0) } ?? "", quantity: quantity)
    }
    func name(_ text: String) -> Cell { Cell(text: text, quantity: nil) }
    func column(_ name: String) -> Head { Head(text: name, column: name) }
    /// Series are columns where no column names them.
    func series(_ names: [String]) -> [Head] {
      names.enumerated().map { place, name in
        Head(text: name, column: specification.series == nil ? specification.y[place] : nil)
      }
    }
    func rows(_ table: SeriesTable) -> [[Cell]] {
      table.categories.enumerated().map { place, category in
        [name(category.label)] + table.series.map { number($0.values[place]) }
      }
    }
    switch content {
    case .table(let table, _):
      heads = [column(specification.x)] + series(table.series.map(\.name))
      self.rows = rows(table)
      origins = table.categories.map(\.row)
      areNumbers = [false] + table.series.map { _ in true }
    case .panels(let panels):
      // A panel may lack a series that another has.
      var names: [String] = []
      for series in panels.flatMap(\.table.series) where !names.contains(series.name) {
        names.append(series.name)
      }
      heads = [column(specification.multiples ?? ""), column(specification.x)] + series(names)
      self.rows = panels.flatMap { panel in
        panel.table.categories.enumerated().map { place, category in
          [name(panel.name), name(category.label)]
            + names.map { series in
              number(panel.table.series.first { $0.name == series }?.values[place])
            }
        }
      }
      origins = panels.flatMap { $0.table.categories.map(\.row) }
      areNumbers = [false, false] + names.map { _ in true }
    case .events(let events):
      heads = [events.heads.x, events.heads.name, events.heads.y].compactMap { $0 }.map(column)
      self.rows = events.events.map { event in
        [name(event.period.words(in: format.locale)), name(event.name)]
          + (events.heads.y == nil ? [] : [number(event.quantity)])
      }
      origins = events.events.map(\.row)
      areNumbers = [false, false] + (events.heads.y == nil ? [] : [true])
    case .bins(let bins):
      heads = [phrases.from, phrases.toLessThan, phrases.count].map {
        Head(text: $0, column: nil)
      }
      self.rows = bins.counts.enumerated().map { place, count in
        func edge(_ value: Rational) -> Cell {
          number(Quantity(stated: value, bounds: Bounds(point: value), unit: bins.unit))
        }
        let count = Rational(count)
        return [
          edge(bins.edges[place]), edge(bins.edges[place + 1]),
          number(Quantity(stated: count, bounds: Bounds(point: count), unit: .count(""))),
        ]
      }
      origins = bins.counts.map { _ in nil }
      areNumbers = [true, true, true]
    }
  }
}
