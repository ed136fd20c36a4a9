/// The fields of a table as stretches of one text, before anybody asks what they are.
struct FieldTable: Sendable {
  let bytes: [UInt8]
  let columnCount: Int
  /// For each row where its fields begin, and one behind the end of the last: a field goes from
  /// its start to one before the next.
  let starts: [UInt32]
  /// Whether the first row holds the names of the columns and is passed over.
  var hasHeader = false
  /// Whether a field in double quotes means what stands between them (RFC 4180 §2.5 to 2.7).
  var hasQuotes = false
  /// What parts the fields of separated values; nil for other tables.
  var delimiter: UInt8?
  /// Where the fields stand in the file, if the text is not the file's own.
  var places: Places?

  /// Row by row.
  struct Places: Sendable {
    var rows: [Int] = []
    /// Nil for a field that the file leaves out.
    var fields: [Range<Int>?] = []
  }

  var rowCount: Int { starts.count / (columnCount + 1) - (hasHeader ? 1 : 0) }

  /// The stretch of a field in the text.
  func range(row: Int, column: Int) -> Range<Int> {
    let place = (hasHeader ? row + 1 : row) * (columnCount + 1) + column
    return Int(starts[place])..<(Int(starts[place + 1]) - 1)
  }

  /// Where a field stands in the file.
  func place(row: Int, column: Int) -> Range<Int>? {
    guard let places else { return range(row: row, column: column) }
    return places.fields[row * columnCount + column]
  }

  /// Where a row begins in the file.
  func start(ofRow row: Int) -> Int {
    places?.rows[row] ?? range(row: row, column: 0).lowerBound
  }

  /// The text of a field, without its quotes.
  func text(row: Int, column: Int) -> String {
    let field = bytes[range(row: row, column: column)]
    guard hasQuotes, field.first == quote else { return String(decoding: field, as: UTF8.self) }
    return String(decoding: unquoted(field), as: UTF8.self)
  }

  /// Goes through the fields of one column until one is refused.
  ///
  /// - Parameter take: is given a field without its quotes, which it must not keep.
  func forEachField(
    of column: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        var place = (hasHeader ? columnCount + 1 : 0) + column
        while place < starts.count {
          let (start, end) = (Int(starts[place]), Int(starts[place + 1]) - 1)
          let field = UnsafeBufferPointer(rebasing: bytes[start..<end])
          let goesOn =
            if hasQuotes, start < end, field[0] == quote {
              unquoted(bytes[start..<end]).withUnsafeBufferPointer(take)
            } else {
              take(field)
            }
          if !goesOn { return }
          place += columnCount + 1
        }
      }
    }
  }

  /// What stands between the quotes of a field; two quotes inside are one.
  private func unquoted(_ field: some RandomAccessCollection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(field.count)
    var isSecond = false
    for byte in field.dropFirst().dropLast() {
      isSecond = byte == quote && !isSecond
      if !isSecond { text.append(byte) }
    }
    return text
  }
}

extension FieldTable {
  /// A table of texts that were taken out of their file.
  ///
  /// - Parameter rows: each with `columnCount` fields; nil where one is left out.
  init(rows: [(start: Int, fields: [(text: String, place: Range<Int>)?])], columnCount: Int) {
    var bytes: [UInt8] = []
    var starts: [UInt32] = []
    var places = Places()
    for (start, fields) in rows {
      for field in fields {
        starts.append(UInt32(clamping: bytes.count))
        bytes.append(contentsOf: (field?.text ?? "").utf8)
        bytes.append(0)
        places.fields.append(field?.place)
      }
      starts.append(UInt32(clamping: bytes.count))
      places.rows.append(start)
    }
    self.init(bytes: bytes, columnCount: columnCount, starts: starts, places: places)
  }
}

let quote = UInt8(ascii: "\"")
