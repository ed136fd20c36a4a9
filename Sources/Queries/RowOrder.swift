import Diagnostics

/// What is compared in place of a cell.
struct SortKey {
  /// Missing cells come first.
  var isKnown = true
  var key: UInt64
}

/// The keys of a column's cells, by row.
struct SortKeys {
  let keys: [UInt64]
  /// Which rows have none; nil where all have.
  let isMissing: [Bool]?

  fileprivate func isBefore(_ row: UInt32, _ other: SortKey) -> Bool {
    let isKnown = isKnown(row)
    return isKnown == other.isKnown
      ? isKnown && keys[Int(row)] < other.key : other.isKnown
  }

  fileprivate func isEqual(_ row: UInt32, _ other: SortKey) -> Bool {
    let isKnown = isKnown(row)
    return isKnown == other.isKnown && (!isKnown || keys[Int(row)] == other.key)
  }

  private func isKnown(_ row: UInt32) -> Bool { !(isMissing?[Int(row)] ?? false) }
}

/// The rows of a table, sorted by some of its columns; rows that are equal stay as they stand.
final class RowOrder {
  /// It stays where it is, so that cursors can point into it.
  let rows: UnsafeMutableBufferPointer<UInt32>

  /// - Parameter columns: the keys of each, the one that counts most first.
  init(of rowCount: Int, by columns: [(keys: SortKeys, isDescending: Bool)]) {
    rows = .allocate(capacity: rowCount)
    _ = rows.initialize(from: 0..<UInt32(rowCount))
    var sorter = RadixSorter(rows)
    for (keys, isDescending) in columns.reversed() {
      sorter.sort(by: keys, isDescending: isDescending)
    }
  }

  deinit { rows.deallocate() }

  /// Those of some rows that have a key.
  ///
  /// - Precondition: among these rows the keys rise.
  func places(in range: Range<Int>, with key: SortKey, of keys: SortKeys) -> Range<Int> {
    let start = rows[range].lowerBound { keys.isBefore($0, key) }
    let end = rows[start..<range.upperBound].lowerBound { keys.isEqual($0, key) }
    return start..<end
  }
}

/// Sorts rows by keys, a byte at a time and the last first (Knuth, The Art of Computer Programming,
/// volume 3, section 5.2.5).
private struct RadixSorter {
  private let rows: UnsafeMutableBufferPointer<UInt32>
  private var moved: [UInt32]

  init(_ rows: UnsafeMutableBufferPointer<UInt32>) {
    self.rows = rows
    moved = [UInt32](repeating: 0, count: rows.count)
  }

  mutating func sort(by keys: SortKeys, isDescending: Bool) {
    let first = keys.keys.first ?? 0
    let differing = keys.keys.reduce(0) { $0 | ($1 ^ first) }
    let turned: UInt64 = isDescending ? 0xFF : 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) where differing >> shift & 0xFF != 0 {
      keys.keys.withUnsafeBufferPointer { keys in
        sort { Int((keys[Int($0)] >> shift & 0xFF) ^ turned) }
      }
    }
    if let isMissing = keys.isMissing { sort { isMissing[Int($0)] == isDescending ? 1 : 0 } }
  }

  /// - Parameter digit: of a row, from 0 to 255.
  private mutating func sort(_ digit: (UInt32) -> Int) {
    var next = [Int](repeating: 0, count: 256)
    for row in rows { next[digit(row)] += 1 }
    var start = 0
    for place in next.indices {
      (next[place], start) = (start, start + next[place])
    }
    for row in rows {
      let digit = digit(row)
      moved[next[digit]] = row
      next[digit] += 1
    }
    _ = rows.update(from: moved)
  }
}
