import Datasets
import Quantities

/// Finds the columns that a specification names, and reads their cells.
struct ColumnLookup {
  let specification: ChartSpecification
  let data: Dataset

  /// - Parameter item: which of the names in that part it is.
  func column(
    _ name: String, for part: ChartProblem.Part, item: Int = 0
  ) throws(ChartProblem) -> Column {
    if let column = data[name] { return column }
    throw ChartProblem(
      part, item: item, "dataset '\(specification.dataset)' has no column '\(name)'",
      helps: [
        ChartProblem.offer(name, in: data.columns.map(\.formulaName), else: "its columns are")
      ])
  }

  /// A column of numbers.
  func numbers(
    _ name: String, for part: ChartProblem.Part, item: Int = 0
  ) throws(ChartProblem) -> Column {
    let column = try column(name, for: part, item: item)
    guard column.unit == nil else { return column }
    if let cell = column.badCell {
      throw ChartProblem(
        part, item: item,
        "column '\(name)' is not of numbers: row \(cell.row + 1) has '\(cell.text)'",
        notes: ChartProblem.notes("the cell is at", cell.place),
        helps: [
          cell.hint ?? "correct the cell, or leave it empty where the number is not known"
        ])
    }
    throw ChartProblem(
      part, item: item,
      "column '\(name)' holds no numbers, and \(specification.kind.phrase) draws numbers",
      helps: numberColumns.isEmpty ? [] : ["columns of numbers are \(numberColumns)"])
  }

  var noRows: ChartProblem {
    ChartProblem(
      .data, "dataset '\(specification.dataset)' has no row that could be drawn",
      helps: ["look at the rows: is a condition too narrow, or a column empty?"])
  }

  private var numberColumns: String {
    data.columns.filter { $0.unit != nil }.map { "'\($0.formulaName)'" }.joined(separator: ", ")
  }

  /// The words of a cell of any kind; nil where it is missing.
  func words(_ column: Column, _ row: Int) -> String? {
    switch column[row] {
    case .text(let text): text
    case .period(let period): period.edtf
    case .missing: nil
    case .number(let number): number.description
    case .quantity(let quantity): QuantityFormat().fact(quantity).text
    }
  }
}
