/// An answer as it is kept: a head that says what was asked and when, then the rows as
/// comma-separated values in which null is nothing and an empty text is `""`.
struct KeptAnswer: Hashable, Sendable {
  var database: String
  var sql: String
  var time: ReadingTime
  var result: QueryResult

  /// How every file of an answer begins, whatever its version.
  static let signature = "briefgen answer "

  /// The file, which `init(reading:)` reads. The lengths in the head tell a file that was cut.
  var bytes: [UInt8] {
    var text = "\(Self.signature)1\ndatabase: \(database)\nread: \(time)\n"
    text += "types: \(result.columns.map(\.type.rawValue).joined(separator: " "))\n"
    text += "rows: \(result.rowCount)\nquery: \(sql.utf8.count) bytes\n\(sql)\n\n"
    var bytes = Array(text.utf8)
    append(result.columns.map(\.name), to: &bytes)
    for row in 0..<result.rowCount { append(result.columns.map { $0.cells[row] }, to: &bytes) }
    return bytes
  }

  private func append(_ fields: [String?], to bytes: inout [UInt8]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      guard let field else { continue }
      if !field.isEmpty, !field.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 < 32 }) {
        bytes.append(contentsOf: field.utf8)
      } else {
        bytes.append(34)
        for byte in field.utf8 {
          if byte == 34 { bytes.append(34) }
          bytes.append(byte)
        }
        bytes.append(34)
      }
    }
    bytes.append(10)
  }
}

/// Why a file is no kept answer.
struct KeptAnswerFault: Error {
  var reason: String
}

extension KeptAnswer {
  init(reading bytes: [UInt8]) throws(KeptAnswerFault) {
    var reader = KeptAnswerReader(rest: bytes[...])
    guard try reader.line() == Self.signature + "1" else {
      throw KeptAnswerFault(reason: "it is of another version")
    }
    database = try reader.value("database")
    guard let time = ReadingTime(try reader.value("read")) else {
      throw KeptAnswerFault(reason: "it does not say when the database was asked")
    }
    self.time = time
    let types = try reader.value("types").split(separator: " ").map {
      ColumnType(rawValue: String($0))
    }
    guard let rowCount = Int(try reader.value("rows")), rowCount >= 0,
      let length = Int(try reader.value("query").split(separator: " ").first ?? ""), length >= 0
    else { throw KeptAnswerFault(reason: "its head is damaged") }
    sql = try reader.text(length)
    guard try reader.line().isEmpty, try reader.line().isEmpty else {
      throw KeptAnswerFault(reason: "its head is damaged")
    }
    let names = try reader.fields()
    guard names.count == types.count, !types.contains(nil) else {
      throw KeptAnswerFault(reason: "its columns have no types")
    }
    var columns = zip(names, types).compactMap { name, type in
      type.map { QueryResult.Column(name: name ?? "", type: $0, cells: []) }
    }
    for _ in 0..<rowCount {
      let fields = try reader.fields()
      guard fields.count == columns.count else {
        throw KeptAnswerFault(reason: "one of its rows is too short or too long")
      }
      for (place, field) in fields.enumerated() { columns[place].cells.append(field) }
    }
    guard reader.rest.isEmpty else { throw KeptAnswerFault(reason: "it has too many rows") }
    result = QueryResult(columns: columns)
  }
}

/// Takes a kept answer apart from its beginning.
private struct KeptAnswerReader {
  var rest: ArraySlice<UInt8>

  private static let cut = KeptAnswerFault(reason: "its end is missing")

  mutating func line() throws(KeptAnswerFault) -> String {
    guard let end = rest.firstIndex(of: 10) else { throw Self.cut }
    defer { rest = rest[(end + 1)...] }
    return try decoded(rest[..<end])
  }

  /// The value of the line with this key.
  mutating func value(_ key: String) throws(KeptAnswerFault) -> String {
    guard let value = try line().withoutPrefix("\(key): ") else {
      throw KeptAnswerFault(reason: "its head has no '\(key)'")
    }
    return String(value)
  }

  mutating func text(_ length: Int) throws(KeptAnswerFault) -> String {
    guard length <= rest.count else { throw Self.cut }
    defer { rest = rest.dropFirst(length) }
    return try decoded(rest.prefix(length))
  }

  /// The fields of a row, and the line end behind it.
  mutating func fields() throws(KeptAnswerFault) -> [String?] {
    var fields: [String?] = []
    while true {
      fields.append(rest.first == 34 ? try quoted() : try bare())
      switch rest.popFirst() {
      case 44: continue
      case 10: return fields
      case nil: throw Self.cut
      default: throw KeptAnswerFault(reason: "text follows a quote in one of its rows")
      }
    }
  }

  private mutating func bare() throws(KeptAnswerFault) -> String? {
    let field = rest.prefix { $0 != 44 && $0 != 10 }
    rest = rest.dropFirst(field.count)
    return field.isEmpty ? nil : try decoded(field)
  }

  private mutating func quoted() throws(KeptAnswerFault) -> String {
    var field: [UInt8] = []
    rest.removeFirst()
    while true {
      guard let byte = rest.popFirst() else { throw Self.cut }
      if byte == 34 {
        guard rest.first == 34 else { break }
        rest.removeFirst()
      }
      field.append(byte)
    }
    return try decoded(field[...])
  }

  private func decoded(_ bytes: ArraySlice<UInt8>) throws(KeptAnswerFault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw KeptAnswerFault(reason: "it is not in UTF-8")
    }
    return text
  }
}
