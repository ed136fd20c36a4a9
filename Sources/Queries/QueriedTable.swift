import Datasets
import CSQLite

/// A dataset while a query reads it. SQLite has its address, and asks it for rows and cells.
final class QueriedTable {
  let dataset: Dataset
  /// Those of the dataset, and the bounds of hedged ones that the query asks for.
  var columns: [Column]
  /// What SQLite calls them: by the name in the header, or as the query does.
  var columnNames: [String]
  /// The names of those that SQLite knows the types of.
  var typedColumns: Set<String> = []
  /// The cells of the columns that the query reads.
  private var cells: [ColumnCells?] = []
  private lazy var rowNumbers = ColumnCells(rowNumbers: dataset.rowCount)
  /// SQLite calls a plan by its place here.
  private var plans: [RowPlan] = []
  /// For each plan its rows, once they are sorted.
  private var orders: [RowOrder?] = []

  init(_ dataset: Dataset) {
    self.dataset = dataset
    columns = dataset.columns
    columnNames = columns.map(\.name)
  }

  /// How SQLite is told of the columns.
  func declaration(as name: String) -> String {
    let columns = zip(columns, columnNames).map { column, name in
      quotedName(name) + (typedColumns.contains(name) ? " " + column.sqlType : "")
    }
    return "create table \(quotedName(name)) (\(columns.joined(separator: ", ")))"
  }

  /// Looks at the columns of some names.
  func read(_ names: Set<String>, _ numbers: ExactNumbers) throws(QueryProblem) {
    cells = []
    for (column, name) in zip(columns, columnNames) {
      cells.append(names.contains(name) ? try ColumnCells(column, numbers) : nil)
    }
  }

  /// Hands SQLite a cell.
  func show(_ row: Int, column: Int, in context: OpaquePointer?) {
    if column < cells.count { cells[column]?.show(row, in: context) }
  }

  // MARK: Plans

  func number(of plan: RowPlan) -> Int {
    if let number = plans.firstIndex(of: plan) { return number }
    plans.append(plan)
    orders.append(nil)
    return plans.count - 1
  }

  /// Puts a cursor before the rows of a plan.
  ///
  /// - Parameter values: one for each equality of the plan.
  func find(
    plan number: Int, _ values: UnsafeMutablePointer<OpaquePointer?>?,
    _ cursor: UnsafeMutablePointer<dataset_cursor>
  ) {
    let plan = plans[number]
    var searchable = plan
    var wanted: [(key: SortKey, keys: SortKeys)] = []
    cursor.pointee.place = 0
    cursor.pointee.end = 0
    for (place, equality) in plan.equalities.enumerated() {
      let cells = cells(equality.column)
      switch cells?.wanted(values?[place], matchesNull: equality.matchesNull) {
      case .key(let key):
        if let cells { wanted.append((key, cells.keys)) }
      case .nothing: return
      case .unknown, nil: searchable.equalities.removeAll { $0 == equality }
      }
    }
    let order = order(
      searchable.equalities.count == wanted.count && searchable == plan
        ? number : self.number(of: searchable))
    var range = 0..<dataset.rowCount
    for (key, keys) in wanted { range = order?.places(in: range, with: key, of: keys) ?? range }
    cursor.pointee.rows = order.map { UnsafePointer($0.rows.baseAddress) } ?? nil
    cursor.pointee.place = Int64(range.lowerBound)
    cursor.pointee.end = Int64(range.upperBound)
  }

  private func cells(_ column: Int) -> ColumnCells? {
    if column < 0 { return rowNumbers }
    return column < cells.count ? cells[column] : nil
  }

  /// The rows of a plan, sorted when they are first asked for; nil where they are as they stand.
  private func order(_ number: Int) -> RowOrder? {
    if let order = orders[number] { return order }
    let terms = plans[number].terms.compactMap { term in
      cells(term.column).map { (keys: $0.keys, isDescending: term.isDescending) }
    }
    if terms.isEmpty { return nil }
    let order = RowOrder(of: dataset.rowCount, by: terms)
    orders[number] = order
    return order
  }
}
