import Datasets
import Promises

/// Reads any bytes as CSV; every column can be typed, and every cell asked for.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(UnreadableDataset) {
    let table = try CSVReader(path: "table.csv").read(bytes, name: "table")
    for column in table.columns {
      promise(table[column.name] != nil, "a column is not found by its name")
      for row in 0..<min(table.rowCount, 50) {
        promise(!column.isMissing(row) || column[row] == .missing, "a missing cell has a value")
      }
      _ = column.sample(table.rows)?.sum
      _ = column.groups(of: table.rows)
    }
  } catch {
    promise(!error.diagnostics.isEmpty, "an error says nothing")
    for diagnostic in error.diagnostics {
      promise(diagnostic.range.map { $0.end <= count } ?? true, "an error is outside of its file")
    }
  }
  return 0
}
