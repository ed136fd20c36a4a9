/// A table of a text, such as a page's: the plain words of its cells, with their places.
public struct TextTable: Sendable {
  public struct Cell: Hashable, Sendable {
    public var text: String
    /// Bytes of the file.
    public var range: Range<Int>

    public init(_ text: String, at range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  public struct Row: Hashable, Sendable {
    /// Cells that are missing at the end are empty, and those beyond the head are left out, as GFM
    /// §4.10 has it.
    public var cells: [Cell]
    /// The line of the file, counted from 1.
    public var line: Int
    /// Where the row begins: a byte of the file.
    public var start: Int

    public init(cells: [Cell], line: Int, start: Int) {
      self.cells = cells
      self.line = line
      self.start = start
    }
  }

  /// The names of the columns.
  public var head: [Cell]
  public var rows: [Row]

  public init(head: [Cell], rows: [Row]) {
    self.head = head
    self.rows = rows
  }

  var fields: FieldTable {
    FieldTable(
      rows: rows.map { row in
        (
          row.start,
          head.indices.map { column in
            row.cells.indices.contains(column)
              ? (row.cells[column].text, row.cells[column].range) : nil
          }
        )
      }, columnCount: head.count)
  }
}
