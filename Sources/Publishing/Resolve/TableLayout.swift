import Charts
import Checking
import Datasets
import Diagnostics
import Expressions
import Quantities
import SiteModel

/// Lays a dataset out as a `table` block asks.
struct TableLayout {
  private let block: TableBlock
  private let dataset: Dataset
  private let isAnswer: Bool
  private let computation: FigureComputation
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter isAnswer: a query gave the dataset.
  init(
    _ block: TableBlock, of dataset: Dataset, isAnswer: Bool, computation: FigureComputation
  ) {
    self.block = block
    self.dataset = dataset
    self.isAnswer = isAnswer
    self.computation = computation
  }

  /// - Returns: nil where the block is wrong, as `diagnostics` say.
  mutating func view(id: String) -> TableView? {
    let named = block.columns.compactMap { column($0) }
    let columns = block.columns.isEmpty ? dataset.columns : named
    var order = Array(0..<dataset.rowCount)
    if let sort = block.sort, let column = sortingColumn(sort) {
      order = RowOrder(by: column, isDescending: block.isDescending).rows
    }
    let shown = Array(order.prefix(block.rows ?? TableView.longestOnPage))
    var made = TableColumn.all(
      columns, counted: counted, rows: shown, isAnswer: isAnswer, format: computation.format)
    let (foot, remarks) = foot(below: &made, of: columns)
    if let lines = lines(shown) { made.append(lines) }
    guard diagnostics.isEmpty else { return nil }
    var view = TableView(id: id, columns: made.map(\.cells), of: dataset, rows: shown)
    view.columns = made.map(\.head)
    view.foot = foot.map { row in
      var row = row
      row.numbers += Array(repeating: nil, count: made.count - columns.count)
      return row
    }
    view.remarks = (block.remark.map { [$0] } ?? []) + remarks
    return view
  }

  /// The columns of which the foot tells something, or a line is drawn: they are no years.
  private var counted: Set<String> {
    let names = block.statistics.flatMap(\.columns) + block.sparkline
    return Set(names.compactMap { dataset[$0.value]?.name })
  }

  private mutating func sortingColumn(_ name: Located<String>) -> Column? {
    for (short, word) in [(" desc", "descending"), (" asc", "ascending")]
    where dataset[name.value] == nil && name.value.lowercased().hasSuffix(short) {
      let column = name.value.dropLast(short.count)
      diagnostics.append(TableRule.shortOrder(String(column), word, at: name.range))
      return nil
    }
    return column(name)
  }

  private mutating func column(_ name: Located<String>) -> Column? {
    if let column = dataset[name.value] { return column }
    diagnostics.append(
      TableRule.unknownColumn(
        name.value, of: dataset.name, columns: dataset.columns.map(\.formulaName), at: name.range))
    return nil
  }

  /// A column of numbers, for a key of the block that is of numbers.
  private mutating func numbers(_ name: Located<String>, for key: String) -> Column? {
    guard let column = column(name) else { return nil }
    guard column.unit != nil else {
      diagnostics.append(TableRule.noNumbers(name.value, for: key, at: name.range))
      return nil
    }
    return column
  }

  // MARK: Totals

  /// The rows below the table, and what has to be said of them.
  private mutating func foot(
    below made: inout [TableColumn], of columns: [Column]
  ) -> ([TableView.FootRow], [String]) {
    var rows = block.statistics.map { statistic in
      TableView.FootRow(statistic.kind, numbers: columns.map { _ in nil })
    }
    var remarks = TableRemarks()
    for (row, statistic) in block.statistics.enumerated() {
      for name in statistic.columns {
        guard let column = numbers(name, for: statistic.kind.rawValue) else { continue }
        guard let place = columns.firstIndex(where: { $0.name == column.name }) else {
          diagnostics.append(
            TableRule.notShown(name.value, for: statistic.kind.rawValue, at: name.range))
          continue
        }
        guard let format = made[place].format else {
          diagnostics.append(
            TableRule.noNumbers(name.value, for: statistic.kind.rawValue, at: name.range))
          continue
        }
        guard let value = evaluate(statistic.kind, of: column, at: name) else { continue }
        let isBetween = statistic.kind == .mean || statistic.kind == .median
        let words = isBetween ? format.average(value.quantity) : format.total(value.quantity)
        rows[row].numbers[place] = words.map {
          TableView.Number($0, value: value.quantity.machineNumber)
        }
        remarks.add(value.remarks, of: column)
      }
    }
    for place in columns.indices {
      let aligned = made[place].align(with: rows.map { $0.numbers[place] })
      for (row, number) in aligned.enumerated() { rows[row].numbers[place] = number }
    }
    return (rows, remarks.sentences(in: computation.format))
  }

  /// The function of the whole column, exactly and with its bounds, as a formula computes it.
  private mutating func evaluate(
    _ statistic: TableStatistic, of column: Column, at name: Located<String>
  ) -> Evaluation? {
    // Under a name that a formula can write: that of the column may be a number.
    let rows = 0..<column.rowCount
    let unit = column.unit ?? .count("")
    let only: Column
    if case .quantities = column.content {
      only = Column(name: "x", quantities: rows.map { column.quantity(ofRow: $0) }, unit: unit)
    } else {
      only = Column(name: "x", numbers: rows.map { column.quantity(ofRow: $0)?.stated }, unit: unit)
    }
    let table = Dataset(name: "data", columns: [only], rowCount: column.rowCount)
    do throws(ExpressionError) {
      let formula = try Expression(parsing: "\(statistic.function)(x)")
      switch computation.over(table).evaluator.evaluate(formula, on: nil) {
      case .success(let evaluation): return evaluation
      case .failure(.inherited): return nil
      case .failure(.error(let error)): throw error
      }
    } catch {
      diagnostics.append(
        TableRule.noStatistic(
          statistic.rawValue, of: name.value, because: error.summary, helps: error.helps,
          at: name.range))
      return nil
    }
  }

  // MARK: Sparklines

  /// The column of small lines; nil where none is asked for.
  private mutating func lines(_ rows: [Int]) -> TableColumn? {
    guard let first = block.sparkline.first else { return nil }
    guard block.sparkline.count > 1 else {
      diagnostics.append(TableRule.sparklineOfOne(first.value, at: first.range))
      return nil
    }
    var columns: [Column] = []
    for name in block.sparkline {
      guard let column = numbers(name, for: "sparkline") else { continue }
      if let unit = columns.first?.unit, let other = column.unit, unit != other {
        diagnostics.append(
          TableRule.severalUnits(name.value, other.name, other: unit.name, at: name.range))
      }
      columns.append(column)
    }
    guard let from = columns.first, let to = columns.last else { return nil }
    var format = computation.format
    format.isInFigures = true
    let phrases = format.pageWords.charts
    return TableColumn(
      TableView.Column(
        title: "\(from.headline ?? from.name)–\(to.headline ?? to.name)", kind: .drawing),
      rows.map { row in
        let quantities = columns.map { $0.quantity(ofRow: row) }
        let told = zip(columns, quantities).compactMap { column, quantity in
          quantity.map {
            phrases.named(column.headline ?? column.name, format.fact($0, as: .compact).text)
          }
        }
        return .drawing(
          Sparkline(
            quantities.map { $0.flatMap(\.signedPrincipal) },
            name: told.joined(separator: format.pageWords.formulas.comma)))
      })
  }
}
