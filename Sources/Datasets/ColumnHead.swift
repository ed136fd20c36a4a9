/// The name of a column, and where it stands.
struct ColumnHead {
  var name: String
  /// Bytes of the text.
  var place: Range<Int>

  /// Names for a table without a head: those that are declared for all of its columns, or numbers.
  static func unwritten(_ count: Int, _ schema: TableSchema?) -> [ColumnHead] {
    guard let schema, !schema.hasHeader, schema.fields.count == count else {
      return numbered(count)
    }
    return schema.fields.map { ColumnHead(name: $0.name, place: 0..<0) }
  }

  /// Names for a table without a head.
  static func numbered(_ count: Int) -> [ColumnHead] {
    if count == 1 { return [ColumnHead(name: "x", place: 0..<0)] }
    return (0..<count).map { ColumnHead(name: "x\($0 + 1)", place: 0..<0) }
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    // A byte order mark is no part of a name wherever it stands.
    while let first = text.first, first.isWhitespace || first == "\u{FEFF}" { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// Names that formulas cannot write, or cannot tell apart.
  static func problems(_ heads: [ColumnHead]) -> [DatasetProblem] {
    // Spreadsheets put a title over the first column, and as many commas behind it as they need.
    if heads.count > 2, let title = heads.first, !title.name.isEmpty,
      heads.dropFirst().allSatisfy(\.name.isEmpty)
    {
      return [.titleRow(title, columns: heads.count)]
    }
    var places: [String: Int] = [:]
    var problems: [DatasetProblem] = []
    for (column, head) in heads.enumerated() {
      let key = Column.formulaName(head.name)
      if key.isEmpty {
        let endsRows = column > 0 && column == heads.count - 1 && head.place.isEmpty
        problems.append(.unnamed(head, endsRows: endsRows))
      } else if let first = places[key] {
        problems.append(.repeatedName(head.name, head.place, first: heads[first]))
      } else {
        places[key] = column
      }
    }
    return problems
  }
}
