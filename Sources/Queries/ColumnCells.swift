import Datasets
import CSQLite
import Quantities
import Statistics

/// The cells of a column as SQLite reads them: in any order, and as often as it likes.
final class ColumnCells {
  private enum Content {
    case integers([Int64])
    case reals([Double])
    /// For each row the place of its text, or `noText`.
    case texts([UInt32], TextList)
  }

  private let content: Content
  /// Which rows have no number; nil where all have, and for texts.
  private let isMissing: [Bool]?

  /// The cells in an order: keys that compare as SQLite compares the cells.
  private(set) lazy var keys = SortKeys(keys: sortKeys(), isMissing: isMissing)

  private init(_ content: Content, isMissing: [Bool]? = nil) {
    self.content = content
    self.isMissing = isMissing
  }

  /// The numbers by which SQLite calls rows, from 1.
  convenience init(rowNumbers count: Int) { self.init(.integers(Array(1...Int64(max(count, 1))))) }

  convenience init(_ column: Column, _ numbers: ExactNumbers) throws(QueryProblem) {
    switch column.content {
    case .numbers(let cells):
      let isMissing =
        column.hasMissing ? (0..<column.rowCount).map { column.isMissing($0) } : nil
      let content = try Self.numbers(cells, column, isMissing, numbers)
      self.init(content, isMissing: isMissing)
    case .texts, .periods, .quantities:
      self.init(try Self.texts(column))
    }
  }

  private static func numbers(
    _ cells: NumberCells, _ column: Column, _ isMissing: [Bool]?, _ numbers: ExactNumbers
  ) throws(QueryProblem) -> Content {
    guard let (known, scale) = column.sample(RowSelection(allOf: column.rowCount))?.decimals else {
      var reals: [Double] = []
      for row in 0..<column.rowCount {
        let exact = cells[row]
        let binary = exact.flatMap { numbers.binary($0) }
        guard binary != nil || exact == nil else {
          throw QueryProblem(
            "a number of '\(column.name)' is too large for a query",
            helps: ["leave the column out, or write its numbers in a larger unit"])
        }
        reals.append(binary ?? 0)
      }
      return .reals(reals)
    }
    var digits = known
    if let isMissing {
      var next = known.makeIterator()
      digits = isMissing.map { $0 ? 0 : next.next() ?? 0 }
    }
    if cells.areIntegers { return .integers(digits) }
    return .reals(
      digits.indices.map { row in
        // A missing number is none that the query knows.
        isMissing?[row] ?? false ? 0 : numbers.binary(digits[row], scale: scale) ?? 0
      })
  }

  private static func texts(_ column: Column) throws(QueryProblem) -> Content {
    var texts: [String] = []
    var places = [UInt32](repeating: noText, count: column.rowCount)
    let (text, count) = text(column)
    if count > column.rowCount / 8 {
      // Where few texts repeat, each row has its own.
      for row in places.indices {
        guard let text = text(row) else { continue }
        places[row] = UInt32(texts.count)
        texts.append(text)
      }
    } else {
      for group in column.groups(of: RowSelection(allOf: column.rowCount)) {
        let rows = group.rows.places
        guard let first = rows.first, let text = text(Int(first)) else { continue }
        for row in rows { places[Int(row)] = UInt32(texts.count) }
        texts.append(text)
      }
    }
    guard texts.allSatisfy({ $0.utf8.count <= QuerySession.longestText }) else {
      throw QueryProblem(
        "a text of '\(column.name)' has more than \(QuerySession.longestText) bytes",
        helps: ["shorten it, or leave the column out of the query"])
    }
    return .texts(places, TextList(texts))
  }

  /// The text of each row, and how many different ones there are. That of a hedged number is the
  /// words in which it is written.
  private static func text(_ column: Column) -> (ofRow: (Int) -> String?, count: Int) {
    switch column.content {
    case .texts(let cells): ({ cells[$0] }, cells.values.count)
    case .periods(let cells): ({ cells[$0]?.edtf }, cells.values.count)
    case .quantities(let cells): ({ cells.words($0) }, cells.values.count)
    case .numbers: ({ _ in nil }, 0)
    }
  }

  // MARK: Reading

  /// Hands SQLite the cell of a row.
  func show(_ row: Int, in context: OpaquePointer?) {
    if let isMissing, isMissing[row] { return sqlite3_result_null(context) }
    switch content {
    case .integers(let numbers): sqlite3_result_int64(context, numbers[row])
    case .reals(let numbers): sqlite3_result_double(context, numbers[row])
    case .texts(let places, let texts):
      let place = places[row]
      if place == noText { return sqlite3_result_null(context) }
      let text = texts[Int(place)]
      sqlite3_result_text(context, text.baseAddress, CInt(text.count), nil)
    }
  }

  // MARK: Searching

  private func sortKeys() -> [UInt64] {
    switch content {
    case .integers(let numbers): return numbers.map(Self.key)
    case .reals(let numbers): return numbers.map(Self.key)
    case .texts(let places, let texts):
      let ranks = texts.ranks()
      return places.map { $0 == noText ? 0 : ranks[Int($0)] + 1 }
    }
  }

  private static func key(_ number: Int64) -> UInt64 { UInt64(bitPattern: number) ^ 1 << 63 }

  private static func key(_ number: Double) -> UInt64 {
    // A negative zero equals zero.
    let bits = (number + 0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }

  /// What rows with a certain cell have in common.
  enum Wanted {
    case key(SortKey)
    /// No row has it.
    case nothing
    /// SQLite has to compare each cell itself.
    case unknown
  }

  /// The key of the cells that equal a value, as SQLite compares a column with it.
  ///
  /// - Parameter matchesNull: whether a missing cell equals a null, as in `is`.
  func wanted(_ value: OpaquePointer?, matchesNull: Bool) -> Wanted {
    if sqlite3_value_type(value) == SQLITE_NULL {
      if !matchesNull { return .nothing }
      if case .texts = content { return .key(SortKey(key: 0)) }
      return isMissing == nil ? .nothing : .key(SortKey(isKnown: false, key: 0))
    }
    if case .texts(_, let texts) = content { return wanted(text: value, texts) }
    // A text that is written like a number is compared as one.
    switch sqlite3_value_numeric_type(value) {
    case SQLITE_INTEGER: return wanted(sqlite3_value_int64(value))
    case SQLITE_FLOAT: return wanted(sqlite3_value_double(value))
    default: return .nothing
    }
  }

  private func wanted(_ number: Int64) -> Wanted {
    if case .integers = content { return .key(SortKey(key: Self.key(number))) }
    return number.magnitude > Self.exact ? .unknown : .key(SortKey(key: Self.key(Double(number))))
  }

  private func wanted(_ number: Double) -> Wanted {
    if case .reals = content { return .key(SortKey(key: Self.key(number))) }
    if number.magnitude > Double(Self.exact) { return .unknown }
    return Int64(exactly: number).map { .key(SortKey(key: Self.key($0))) } ?? .nothing
  }

  /// Up to here, each integer is a binary number.
  private static let exact: UInt64 = 1 << 53

  private func wanted(text value: OpaquePointer?, _ texts: TextList) -> Wanted {
    guard sqlite3_value_type(value) == SQLITE_TEXT else { return .unknown }
    guard let start = sqlite3_value_text(value) else { return .unknown }
    let count = Int(sqlite3_value_bytes(value))
    let rank = start.withMemoryRebound(to: CChar.self, capacity: count) {
      texts.rank(of: UnsafeBufferPointer(start: $0, count: count))
    }
    return rank.map { .key(SortKey(key: $0 + 1)) } ?? .nothing
  }
}

/// The place of a missing text.
private let noText = UInt32.max
