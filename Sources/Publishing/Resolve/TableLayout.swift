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
    if let sort = block.sort, let column = column(sort) { order = self.order(by: column) }
    let shown = Array(order.prefix(block.rows ?? TableView.longestOnPage))
    var made = TableColumn.all(
      columns, rows: shown, isAnswer: isAnswer, format: computation.format)
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

  // MARK: Order

  /// The rows by the values of a column; those without one last, equal ones as they stand.
  private func order(by column: Column) -> [Int] {
    let keys = (0..<dataset.rowCount).map { SortingKey(column[$0]) }
    return keys.indices.sorted { a, b in
      if keys[a] == keys[b] { return a < b }
      if keys[a] == .missing || keys[b] == .missing { return keys[b] == .missing }
      return block.isDescending ? keys[b] < keys[a] : keys[a] < keys[b]
    }
  }

  // MARK: Totals

  /// The rows below the table, and what has to be said of them.
  private mutating func foot(
    below made: inout [TableColumn], of columns: [Column]
  ) -> ([TableView.FootRow], [String]) {
    var rows = block.statistics.map { statistic in
      TableView.FootRow(statistic.kind, numbers: columns.map { _ in nil })
    }
    var remarks = Remarks()
    for (row, statistic) in block.statistics.enumerated() {
      for name in statistic.columns {
        guard let column = numbers(name, for: statistic.kind.rawValue) else { continue }
        guard let place = columns.firstIndex(where: { $0.name == column.name }) else {
          diagnostics.append(
            TableRule.notShown(name.value, for: statistic.kind.rawValue, at: name.range))
          continue
        }
        guard let value = evaluate(statistic.kind, of: column, at: name),
          let format = made[place].format
        else { continue }
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
    guard let formula = try? Expression(parsing: "\(statistic.function)(x)") else { return nil }
    switch computation.over(table).evaluator.evaluate(formula, on: nil) {
    case .success(let evaluation): return evaluation
    case .failure(.inherited): return nil
    case .failure(.error(let error)):
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

/// What readers of totals should know: of which columns how many rows have no value.
private struct Remarks {
  private var missing: [(count: Int, rows: Int, columns: [String])] = []

  mutating func add(_ remarks: [EvaluationRemark], of column: Column) {
    let name = column.headline ?? column.name
    for case .missing(let count, let rows, _) in remarks {
      guard let place = missing.firstIndex(where: { $0.count == count }) else {
        missing.append((count, rows, [name]))
        continue
      }
      if !missing[place].columns.contains(name) { missing[place].columns.append(name) }
    }
  }

  func sentences(in format: QuantityFormat) -> [String] {
    missing.map { count, rows, columns in
      EvaluationRemark.missing(count, of: rows, columns: columns)
        .words(in: format, phrases: format.pageWords.formulas)
    }
  }
}

/// By what a row is put in order.
private enum SortingKey: Equatable, Comparable {
  case number(Rational, tie: Int)
  case text(String)
  case missing

  init(_ cell: Cell) {
    switch cell {
    case .number(let number): self = .number(number, tie: 0)
    case .quantity(let quantity):
      self = quantity.signedPrincipal.map { .number($0, tie: quantity.modifier.order) } ?? .missing
    case .period(let period): self = .text(period.edtf)
    case .text(let text): self = .text(text.lowercased())
    case .missing: self = .missing
    }
  }

  static func < (a: SortingKey, b: SortingKey) -> Bool {
    switch (a, b) {
    case (.number(let a, let tie), .number(let b, let other)): a == b ? tie < other : a < b
    case (.text(let a), .text(let b)): a < b
    default: false
    }
  }
}

extension Quantity {
  /// The number that the words turn on; a fall is below zero.
  fileprivate var signedPrincipal: Rational? { principal.map { $0 * sign } }
}
