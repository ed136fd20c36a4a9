import Diagnostics
import Quantities
import Statistics

/// Reads columns as a schema declares them, and gathers what is not as declared, up to a limit.
struct SchemaCheck {
  let heads: [ColumnHead]
  let table: FieldTable
  private(set) var problems: [DatasetProblem] = []

  init(heads: [ColumnHead], table: FieldTable) {
    self.heads = heads
    self.table = table
  }

  /// More problems of one table would hide the first ones.
  private static let mostReported = 10

  private var isFull: Bool { problems.count >= Self.mostReported }

  /// The cells of a column about which a schema says something.
  mutating func cells(of field: TableSchema.Field, _ reader: ColumnReader) -> Cells {
    let count = problems.count
    let cells = declaredCells(of: field, reader)
    let counted = inUnit(field, cells, reader)
    if problems.count == count {
      ConstraintCheck(field: field, cells: counted, column: reader.column).run(&self)
    }
    return counted
  }

  /// What concerns more than one column.
  mutating func checkTable(_ dataset: Dataset, _ schema: TableSchema) {
    let names = heads.map(\.name)
    var declared: Set<String> = []
    for field in schema.fields where !declared.insert(field.name).inserted {
      let place = names.firstIndex(of: field.name) ?? 0
      note(
        "the column '\(field.name)' is declared twice", head: place,
        help: "make one field of the two in the data package")
    }
    for name in schema.fields.map(\.name) + schema.primaryKey where !names.contains(name) {
      let near = nearMiss(to: name, in: names)
      note(
        "a column '\(name)' is declared, and the table has none of that name", head: 0,
        help: near.map { "did you mean '\($0)'?" }
          ?? "its columns are \(names.map { "'\($0)'" }.joined(separator: ", "))")
    }
    let key = schema.primaryKey.compactMap { name in names.firstIndex(of: name) }
    guard !key.isEmpty, key.count == schema.primaryKey.count, problems.isEmpty else { return }
    var rows: [[Cell]: Int] = [:]
    for row in 0..<dataset.rowCount {
      let cells = key.map { dataset.columns[$0][row] }
      if let gap = cells.firstIndex(of: .missing) {
        note(
          "'\(names[key[gap]])' is empty in row \(row + 1), and rows are told apart by it", row,
          key[gap], help: "fill it in, or correct the primary key", cause: "primary key")
      } else if let first = rows.updateValue(row, forKey: cells) {
        note(
          "rows \(first + 1) and \(row + 1) have the same "
            + key.map { "'\(names[$0])'" }.joined(separator: " and ") + ", by which rows are told "
            + "apart", row, key[0], help: "correct one of them, or the primary key", first: first)
      }
    }
  }

  // MARK: Noting

  /// - Parameter cause: what the cell has in common with others that are wrong too: they are one
  ///   problem. Nil where it is told by itself.
  mutating func note(
    _ summary: String, _ row: Int, _ column: Int, help: String, first: Int? = nil,
    cause: String? = nil
  ) {
    if counts(row, column, cause: cause) { return }
    problems.append(
      DatasetProblem(
        range: place(row, column), summary: summary, help: help, rule: Rule.dataPackage.id,
        first: first.map { place($0, column) },
        cause: cause.map { DatasetProblem.Cause(column: column, words: $0) }))
  }

  /// Counts a row to a problem that is known. False where it is one that is to be told.
  mutating func counts(_ row: Int, _ column: Int, cause: String?) -> Bool {
    let cause = cause.map { DatasetProblem.Cause(column: column, words: $0) }
    if let cause, let known = problems.firstIndex(where: { $0.cause == cause }) {
      problems[known].add(row: row)
      return true
    }
    return isFull
  }

  mutating func note(_ summary: String, head column: Int, help: String) {
    if isFull { return }
    problems.append(
      DatasetProblem(
        range: heads[column].place, summary: summary, help: help, rule: Rule.dataPackage.id))
  }

  private func place(_ row: Int, _ column: Int) -> Range<Int> {
    let start = table.start(ofRow: row)
    return table.place(row: row, column: column) ?? start..<start
  }
}
