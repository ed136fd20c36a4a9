/// The objects of a JSON array (RFC 8259) as rows of a table, with the texts of their values as
/// they are written: numbers keep every digit.
struct JSONRecords {
  /// The keys, in the order in which they are first seen.
  private(set) var heads: [ColumnHead] = []
  private(set) var table: FieldTable

  /// How many cells rows may leave out: a few bytes of a file could make any number of them.
  private static func mostEmpty(of values: Int) -> Int { 10_000 + 20 * values }

  init(_ bytes: [UInt8], from start: Int) throws(DatasetProblem) {
    var scanner = JSONScanner(bytes, from: start)
    var columns: [String: Int] = [:]
    var rows: [(start: Int, fields: [(text: String, place: Range<Int>)?])] = []
    var values = 0
    table = FieldTable(bytes: [], columnCount: 0, starts: [])
    try scanner.expect("[", else: .notObjects)
    if !scanner.take("]") {
      repeat {
        scanner.skipSpaces()
        let start = scanner.place
        try scanner.expect("{", else: .notObject)
        var fields = [(text: String, place: Range<Int>)?](repeating: nil, count: heads.count)
        if !scanner.take("}") {
          repeat {
            let key = try scanner.key()
            let column = columns[key.text] ?? heads.count
            if column == heads.count {
              columns[key.text] = column
              heads.append(ColumnHead(name: ColumnHead.trimmed(key.text), place: key.place))
              fields.append(nil)
            }
            if fields[column] != nil { throw .repeatedKey(key.text, key.place) }
            try scanner.expect(":", else: .noColon)
            fields[column] = try scanner.value(of: key.text)
            values += 1
          } while scanner.take(",")
          try scanner.expect("}", else: .unclosedObject)
        }
        rows.append((start, fields))
        guard rows.count * heads.count - values <= Self.mostEmpty(of: values) else {
          throw .sparse(keys: heads.count, at: start..<(start + 1))
        }
      } while scanner.take(",")
      try scanner.expect("]", else: .unclosedArray)
    }
    try scanner.expectEnd()
    if heads.isEmpty { throw .nothing(in: .json) }
    for index in rows.indices {
      let absent = heads.count - rows[index].fields.count
      rows[index].fields += [(text: String, place: Range<Int>)?](repeating: nil, count: absent)
    }
    table = FieldTable(rows: rows, columnCount: heads.count)
  }
}
