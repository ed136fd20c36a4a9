/// A typed table: the columns of a file, of a table in a text or of a query's result.
public struct Dataset: Sendable {
  /// The id by which formulas know it: `thefts`.
  public let name: String
  public let columns: [Column]
  /// The number of rows, the one with the columns' names left out.
  public let rowCount: Int
  /// What readers see above it.
  public var title: String?
  /// Where the rows stand; nil for what was computed, such as the result of a query.
  public var origin: DatasetOrigin?
  /// Which rows of another table these are; nil for rows that stand in a file, and for what was
  /// computed from several.
  public var base: BaseRows?
  /// Under which its publisher lets others use it: `CC-BY-4.0`.
  public var licence: String?
  /// What its Data Package declares; nil where everything was inferred.
  public var schema: TableSchema?

  /// - Precondition: every column has `rowCount` rows, and no two have the same name.
  public init(
    name: String, columns: [Column], rowCount: Int, title: String? = nil,
    origin: DatasetOrigin? = nil, licence: String? = nil,
    schema: TableSchema? = nil
  ) {
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
    self.title = title
    self.origin = origin
    self.licence = licence
    self.schema = schema
  }

  /// The column of a name, as the header or a formula writes it; nil where there is none.
  public subscript(name: String) -> Column? {
    columns.first { $0.name == name } ?? columns.first { $0.formulaName == name }
  }

  /// Every row.
  public var rows: RowSelection { RowSelection(allOf: rowCount) }

  /// Those of some rows in which all of some columns have a value: the rows that correlation and
  /// regression can use.
  public func rows(in rows: RowSelection, whereKnown columns: [Column]) -> RowSelection {
    columns.reduce(rows) { rows, column in
      column.hasMissing ? rows.filter { !column.isMissing($0) } : rows
    }
  }
}
