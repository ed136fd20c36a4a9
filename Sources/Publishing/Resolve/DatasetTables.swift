import Charts
import Datasets
import Quantities
import SiteModel

extension TableView {
  /// Rows of a dataset's own page; those beyond are in the file alone.
  static let longest = 1_000
  /// Rows of a table in a text whose editor says nothing else.
  static let longestOnPage = 25

  /// A dataset in the words of readers, with the unit of a column in its head.
  ///
  /// - Parameters:
  ///   - rows: how many are shown at most.
  ///   - isAnswer: a query gave it, so that long decimals are those of a division.
  init(of dataset: Dataset, id: String, rows: Int, isAnswer: Bool, format: QuantityFormat) {
    let shown = Array(0..<min(dataset.rowCount, rows))
    let columns = TableColumn.all(
      dataset.columns, rows: shown, isAnswer: isAnswer, format: format)
    self.init(id: id, columns: columns.map(\.cells), of: dataset, rows: shown)
    self.columns = columns.map(\.head)
  }

  /// - Parameter columns: the cells of each.
  init(id: String, columns: [[Cell]], of dataset: Dataset, rows: [Int]) {
    self.init(
      id: id, columns: [], rows: rows.indices.map { row in columns.map { $0[row] } })
    omitted = dataset.rowCount - rows.count
    origins = rows.map { $0 + 1 }
  }

  /// The data of a chart.
  ///
  /// - Parameter dataset: what the chart is drawn from, which knows titles and times.
  init(of table: ChartTable, from dataset: Dataset, id: String, format: QuantityFormat) {
    let numbers = table.heads.indices.map { place in
      TableColumn.Numbers(of: table.rows.map { $0[place].quantity })
    }
    let magnitudes = TableColumn.magnitudes(numbers, format)
    let columns = table.heads.indices.map { place in
      TableColumn(
        chart: table.rows.map { $0[place] }, head: table.heads[place].text,
        numbers: table.areNumbers[place] ? numbers[place] : nil, magnitude: magnitudes[place],
        column: table.heads[place].column.flatMap { dataset[$0] }, format: format)
    }
    self.init(
      id: id, columns: columns.map(\.head),
      rows: table.rows.indices.map { row in columns.map { $0.cells[row] } })
    origins = table.origins.map { row in row.map { $0 + 1 } }
  }
}
