import Charts
import Datasets
import Quantities
import SiteModel

extension TableView {
  /// Rows beyond these are in the file alone.
  static let longest = 1_000

  /// A dataset in the words of readers: numbers grouped, units in the head.
  init(of dataset: Dataset, id: String, format: QuantityFormat) {
    let printers = dataset.columns.map { ColumnPrinter($0, format: format) }
    self.init(
      id: id, columns: printers.map(\.head),
      rows: (0..<min(dataset.rowCount, Self.longest)).map { row in
        printers.map { $0.text(row) }
      })
    omitted = max(0, dataset.rowCount - Self.longest)
  }

  /// The data of a chart.
  init(of table: ChartTable, id: String) {
    let columns = zip(table.heads, table.areNumbers).map { head, isNumber in
      Column(title: head, unit: nil, isNumber: isNumber)
    }
    self.init(id: id, columns: columns, rows: table.rows.map { $0.map(\.text) })
  }
}

/// Prints the cells of one column.
private struct ColumnPrinter {
  let column: Datasets.Column
  var format: QuantityFormat
  /// Years have no groups of digits.
  let areYears: Bool

  init(_ column: Datasets.Column, format: QuantityFormat) {
    self.column = column
    self.format = format
    self.format.isInFigures = true
    if case .numbers(let cells) = column.content, cells.unit == .count(""), cells.areIntegers {
      areYears = (0..<column.rowCount).allSatisfy { row in
        guard case .number(let number) = column[row] else { return true }
        return number >= 1500 && number < 2200
      }
    } else {
      areYears = false
    }
  }

  var head: TableView.Column {
    let unit = column.unit.flatMap { $0 == .count("") ? nil : $0.noun ?? $0.name }
    return TableView.Column(
      title: column.title ?? column.name, unit: unit,
      isNumber: column.unit != nil && !areYears)
  }

  func text(_ row: Int) -> String {
    switch column[row] {
    case .number(let number):
      if areYears { return number.description }
      let bare = Quantity(stated: number, bounds: Bounds(point: number), unit: .count(""))
      return format.fact(bare, as: .full).text
    case .quantity(var quantity):
      quantity.unit = .count("")
      return format.fact(quantity, as: .full).text
    case .period(let period): return period.words(in: format.locale)
    case .text(let text): return text
    case .missing: return ""
    }
  }
}
