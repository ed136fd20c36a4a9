/// A typed table: the columns of a file, of a table in a text or of a query's result.
public struct Dataset: Sendable {
  /// The id by which formulas know it: `thefts`.
  public let name: String
  public let columns: [Column]
  /// The number of rows, the one with the columns' names left out.
  public let rowCount: Int

  /// - Precondition: every column has `rowCount` rows, and no two have the same name.
  public init(name: String, columns: [Column], rowCount: Int) {
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
  }

  /// The column of a name; nil where there is none.
  public subscript(name: String) -> Column? { columns.first { $0.name == name } }
}
