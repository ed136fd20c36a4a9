import Datasets
import Promises

/// Reads any bytes as CSV and as JSON; every column can be typed, every cell asked for, and what is
/// published of a table can be read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for path in ["table.csv", "table.json"] {
    do throws(UnreadableDataset) {
      check(try DatasetReader(path: path).read(bytes, name: "table"), count)
    } catch {
      promise(!error.diagnostics.isEmpty, "an error says nothing")
      for diagnostic in error.diagnostics {
        promise(diagnostic.range.map { $0.end <= count } ?? true, "an error is outside of its file")
      }
    }
  }
  return 0
}

private func check(_ table: Dataset, _ count: Int) {
  for (place, column) in table.columns.enumerated() {
    promise(table[column.name] != nil, "a column is not found by its name")
    for row in 0..<min(table.rowCount, 50) {
      promise(!column.isMissing(row) || column[row] == .missing, "a missing cell has a value")
      promise(table.origin?.line(ofRow: row) != nil, "a row has no line")
      let cell = table.origin?.place(ofRow: row, column: place)
      promise(cell.map { $0.end <= count } ?? true, "a cell is outside of its file")
    }
    _ = column.sample(table.rows)?.sum
    _ = column.groups(of: table.rows)
  }
  let published = CSVWriter.bytes(of: table)
  let schema = TableSchema(of: table)
  do throws(UnreadableDataset) {
    let again = try DatasetReader(path: "again.csv").read(
      published, name: "again", schema: schema)
    promise(again.columns.count == schema.fields.count, "a published table has other columns")
    promise(again.rowCount == table.rowCount, "a published table has other rows")
  } catch {
    promise(false, "a published table cannot be read")
  }
}
