import Datasets
import Diagnostics
import Quantities

/// Finds the columns that a specification names, and reads their cells.
struct ColumnLookup {
  let specification: ChartSpecification
  let data: Dataset

  func column(_ name: String, for part: ChartProblem.Part) throws(ChartProblem) -> Column {
    if let column = data[name] { return column }
    let names = data.columns.map(\.formulaName)
    let helps =
      nearMiss(to: name, in: names).map { ["did you mean '\($0)'?"] }
      ?? ["its columns are \(names.prefix(12).map { "'\($0)'" }.joined(separator: ", "))"]
    throw ChartProblem(
      part, word: name, "dataset '\(data.name)' has no column '\(name)'", helps: helps)
  }

  /// A column of numbers.
  func numbers(_ name: String, for part: ChartProblem.Part) throws(ChartProblem) -> Column {
    let column = try column(name, for: part)
    guard column.unit == nil else { return column }
    let kind = specification.kind.rawValue
    if let cell = column.badCell {
      throw ChartProblem(
        part, word: name,
        "column '\(name)' is not of numbers: row \(cell.row + 1) has '\(cell.text)'",
        cell: cell.place,
        helps: ["correct the cell, or leave it empty where the number is not known"])
    }
    throw ChartProblem(
      part, word: name, "column '\(name)' holds no numbers, and a \(kind) chart draws numbers",
      helps: numberColumns.isEmpty ? [] : ["columns of numbers are \(numberColumns)"])
  }

  private var numberColumns: String {
    data.columns.filter { $0.unit != nil }.map { "'\($0.formulaName)'" }.joined(separator: ", ")
  }

  func texts(_ name: String?, for part: ChartProblem.Part) throws(ChartProblem) -> Column? {
    guard let name else { return nil }
    return try column(name, for: part)
  }

  /// The number of a cell with all that is known of it; nil where it is missing.
  static func quantity(_ column: Column, _ row: Int) -> Quantity? {
    switch column[row] {
    case .number(let number):
      Quantity(
        stated: number, bounds: Bounds(point: number), unit: column.unit ?? .count(""))
    case .quantity(let quantity): quantity
    case .period, .text, .missing: nil
    }
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
