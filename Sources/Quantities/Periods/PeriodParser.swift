extension Period {
  /// Reads EDTF levels 0 and 1, save times of day: years with `X` for unknown digits, years before
  /// 0000 (`-0044`) and of more than four digits (`Y170000002`, at most fifteen), months, days,
  /// seasons, `?`, `~` and `%` at the end of a date, and intervals with open (`..`) or unknown
  /// (empty) ends.
  public init(edtf text: some StringProtocol) throws(PeriodError) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw .empty }
    let strokes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
    guard let stroke = strokes.first else {
      self.init(try PeriodDate(edtf: bytes[...]))
      return
    }
    guard strokes.count == 1 else { throw .tooManyParts(String(text)) }
    let start = try End(edtf: bytes[..<stroke])
    let end = try End(edtf: bytes[(stroke + 1)...])
    guard start.date != nil || end.date != nil else { throw .noDate(String(text)) }
    if let a = start.date, let b = end.date, a.firstDay > b.lastDay {
      throw .reversed(start: a.edtf, end: b.edtf)
    }
    self.init(from: start, to: end)
  }
}

extension Period.End {
  fileprivate init(edtf bytes: ArraySlice<UInt8>) throws(PeriodError) {
    if bytes.isEmpty {
      self = .unknown
    } else if bytes.elementsEqual("..".utf8) {
      self = .open
    } else {
      self = .date(try PeriodDate(edtf: bytes))
    }
  }
}

extension PeriodDate {
  fileprivate init(edtf bytes: ArraySlice<UInt8>) throws(PeriodError) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let first = bytes.first, let last = bytes.last else { throw .empty }
    if bytes.contains(UInt8(ascii: "T")) { throw .unsupported("a time of day") }
    var body = bytes
    var qualifier = Qualifier.certain
    if let found = Qualifier(rawValue: String(UnicodeScalar(last))) {
      qualifier = found
      body = body.dropLast()
    }
    if first == UInt8(ascii: "Y") {
      self.init(year: try longYear(body.dropFirst(), text), qualifier: qualifier)
      return
    }
    let isNegative = first == UInt8(ascii: "-")
    if isNegative { body = body.dropFirst() }
    let fields = body.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), fields[0].count == 4 else { throw .notADate(text) }
    let unknown = fields[0].reversed().prefix { $0 == UInt8(ascii: "X") }.count
    guard unknown <= 2, let stem = decimal(fields[0].dropLast(unknown)) else {
      throw .notADate(text)
    }
    let size = unknown == 0 ? stem : unknown == 1 ? stem * 10 : stem * 100
    // There is no year −0000.
    guard !isNegative || size > 0 else { throw .notADate(text) }
    if unknown > 0, isNegative { throw .unsupported("an unknown digit of a year before 0000") }
    let year = isNegative ? -size : size
    if unknown > 0, fields.count > 1 { throw .unsupported("a month of an unknown year") }
    let part = try Part(edtf: fields.dropFirst(), year: year, text: text)
    self.init(year: year, unknownDigits: unknown, part: part, qualifier: qualifier)
  }
}

extension PeriodDate.Part {
  /// - Parameter fields: what follows the year: a month, or a month and a day.
  fileprivate init(
    edtf fields: ArraySlice<ArraySlice<UInt8>>, year: Int, text: String
  ) throws(PeriodError) {
    guard let first = fields.first else {
      self = .wholeYear
      return
    }
    let dayField = fields.count > 1 ? fields.last : nil
    if isUnknown(first) {
      guard dayField.map(isUnknown) ?? true else { throw .notADate(text) }
      self = .unknownMonth
      return
    }
    guard first.count == 2, let month = decimal(first) else { throw .notADate(text) }
    if (21...24).contains(month), dayField == nil {
      self = .season(month)
      return
    }
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard let dayField else {
      self = .month(month)
      return
    }
    if isUnknown(dayField) {
      self = .unknownDay(month: month)
      return
    }
    guard dayField.count == 2, let day = decimal(dayField) else { throw .notADate(text) }
    guard day >= 1, day <= CalendarDay.days(inMonth: month, of: year) else {
      throw .noSuchDay(day, month: month, year: year)
    }
    self = .day(month: month, day: day)
  }
}

/// The year after `Y`: more than four digits, perhaps with a minus sign.
private func longYear(
  _ bytes: ArraySlice<UInt8>, _ text: String
) throws(PeriodError) -> Int {
  let isNegative = bytes.first == UInt8(ascii: "-")
  let body = isNegative ? bytes.dropFirst() : bytes
  guard body.count > 4, body.first != UInt8(ascii: "0"),
    body.allSatisfy({ (48...57).contains($0) })
  else { throw .notADate(text) }
  guard body.count <= 15 else { throw .unsupported("a year of more than 15 digits") }
  let size = body.reduce(0) { $0 * 10 + Int($1 - 48) }
  return isNegative ? -size : size
}

private func isUnknown(_ field: ArraySlice<UInt8>) -> Bool { field.elementsEqual("XX".utf8) }

private func decimal(_ field: ArraySlice<UInt8>) -> Int? {
  guard !field.isEmpty, field.count <= 4 else { return nil }
  var value = 0
  for byte in field {
    guard (48...57).contains(byte) else { return nil }
    value = value * 10 + Int(byte - 48)
  }
  return value
}
