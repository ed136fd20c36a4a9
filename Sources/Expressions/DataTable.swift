public import Quantities

/// A table whose columns formulas can name.
public struct DataTable: Sendable {
  /// The id by which formulas know it: `thefts`.
  public let name: String
  public let columns: [DataColumn]
  public let rowCount: Int

  /// - Precondition: every column has `rowCount` cells, and no two have the same name.
  public init(name: String, columns: [DataColumn], rowCount: Int) {
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
  }

  func column(_ name: String) -> DataColumn? { columns.first { $0.name == name } }
}

/// One column of a table: cells of one kind, nil where a cell is empty.
public struct DataColumn: Sendable {
  public enum Cells: Hashable, Sendable {
    case numbers([Rational?], Unit)
    case texts([String?])
    case periods([Period?])
  }

  /// As formulas write it: lower-case letters, digits and hyphens.
  public let name: String
  public let cells: Cells

  public init(name: String, cells: Cells) {
    self.name = name
    self.cells = cells
  }
}
