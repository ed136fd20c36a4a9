public import Diagnostics

/// Where the rows of a dataset stand, so that every number can be followed back to its line.
public struct DatasetOrigin: Sendable {
  /// The file as diagnostics name it: `Content/data/thefts.csv`, or the page that a table is in.
  public let path: String
  private let offset: Int
  private let table: FieldTable
  private let lines: Lines

  /// How the lines of rows are found.
  enum Lines: Sendable {
    /// In the text, whose first line is the one of that number in its file.
    case counted(LazyValue<LineMap>, first: Int)
    /// One for each row.
    case given([Int])
  }

  init(path: String, offset: Int, table: FieldTable, lines: Lines) {
    self.path = path
    self.offset = offset
    self.table = table
    self.lines = lines
  }

  /// The line of the file, counted from 1, on which a row begins; nil for a row that there is not.
  ///
  /// - Parameter row: counted from 0.
  public func line(ofRow row: Int) -> Int? {
    guard (0..<table.rowCount).contains(row) else { return nil }
    switch lines {
    case .given(let lines): return lines[row]
    case .counted(let map, let first):
      return map.value.lineNumber(at: table.start(ofRow: row)) + first - 1
    }
  }

  /// The bytes of a cell, its quotes included; nil for a cell that there is not, and for one whose
  /// key a JSON object leaves out.
  public func place(ofRow row: Int, column: Int) -> SourceRange? {
    guard (0..<table.rowCount).contains(row), (0..<table.columnCount).contains(column) else {
      return nil
    }
    return table.place(row: row, column: column).map {
      SourceRange(path: path, start: offset + $0.lowerBound, end: offset + $0.upperBound)
    }
  }
}
