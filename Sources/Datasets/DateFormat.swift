import Quantities

/// How the dates of a column are written.
struct DateFormat {
  private enum Form {
    /// `2022-06-24`
    case day
    /// `2022-06`
    case month
    /// Any date or interval of EDTF.
    case edtf
    /// Letters of `strptime` and what stands between them.
    case pattern([UInt8])
  }

  private let form: Form

  /// Nil for a format that is not known.
  init?(_ field: TableSchema.Field) {
    switch (field.type, field.format) {
    case (.yearmonth, _): form = .month
    case (_, nil), (_, "default"): form = .day
    case (_, "any"): form = .edtf
    case (_, let pattern?):
      let bytes = Array(pattern.utf8)
      let letters = bytes.indices.dropLast().filter { bytes[$0] == UInt8(ascii: "%") }
        .map { bytes[$0 + 1] }
      // A day without its month would be read as one.
      guard ["Y", "Ym", "Ymd"].contains(where: { $0.utf8.sorted() == letters.sorted() }) else {
        return nil
      }
      form = .pattern(bytes)
    }
  }

  /// What is wrong with a field in another form, as the end of a sentence.
  var shortcoming: String {
    switch form {
    case .day: "no day such as 2022-06-24"
    case .month: "no month such as 2022-06"
    case .edtf: "no date such as 2022-06 or 2020/2021-06~"
    case .pattern(let pattern): "no date in the form \(String(decoding: pattern, as: UTF8.self))"
    }
  }

  /// What to do about a field that is not as it should be.
  func help(for text: String) -> String {
    let correct = "correct the cell, or the column's type"
    guard (try? Period(edtf: text)) != nil else {
      let formats = Self.formats(of: text)
      if formats.isEmpty { return correct }
      return "declare how the column is written: "
        + formats.map { "'format: \"\($0)\"'" }.joined(separator: " or ")
    }
    switch form {
    case .day:
      return correct
        + ": 'yearmonth' holds months; without a type, days, months and years may mix"
    case .month: return correct + ": without one, days, months and years may mix"
    case .edtf, .pattern: return correct
    }
  }

  /// The formats that a date in digits can have: `%d.%m.%Y` for `13.01.2023`.
  private static func formats(of text: String) -> [String] {
    "./-".flatMap { sign -> [String] in
      let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      let numbers = parts.compactMap { part in
        part.utf8.allSatisfy { $0 &- 48 < 10 } ? Int(part) : nil
      }
      guard numbers.count == 3, parts.count == 3, parts[2].utf8.count == 4 else { return [] }
      var orders: [[String]] = []
      if (1...31).contains(numbers[0]), (1...12).contains(numbers[1]) {
        orders.append(["%d", "%m", "%Y"])
      }
      // Points stand between day and month in this order alone.
      if sign != ".", (1...12).contains(numbers[0]), (1...31).contains(numbers[1]) {
        orders.append(["%m", "%d", "%Y"])
      }
      return orders.map { $0.joined(separator: String(sign)) }
    }
  }

  func period(_ text: String) -> Period? {
    switch form {
    case .edtf: return try? Period(edtf: text)
    case .day: return plainDate(text) { if case .day = $0 { true } else { false } }
    case .month: return plainDate(text) { if case .month = $0 { true } else { false } }
    case .pattern(let pattern):
      return Self.edtf(of: Array(text.utf8), pattern).flatMap { try? Period(edtf: $0) }
    }
  }

  private func plainDate(_ text: String, _ isWanted: (PeriodDate.Part) -> Bool) -> Period? {
    guard let period = try? Period(edtf: text), !period.isInterval,
      case .date(let date) = period.start, date.qualifier == .certain, isWanted(date.part)
    else { return nil }
    return period
  }

  /// A date that is written by a pattern, in EDTF.
  private static func edtf(of text: [UInt8], _ pattern: [UInt8]) -> String? {
    var parts: [UInt8: String] = [:]
    var (rest, letters) = (text[...], pattern[...])
    while let letter = letters.popFirst() {
      guard letter == UInt8(ascii: "%"), let part = letters.popFirst() else {
        guard rest.popFirst() == letter else { return nil }
        continue
      }
      let most = part == UInt8(ascii: "Y") ? 4 : 2
      let digits = rest.prefix(most).prefix { $0 &- 48 < 10 }
      guard !digits.isEmpty, most == 2 || digits.count == 4 else { return nil }
      rest = rest.dropFirst(digits.count)
      let number = String(decoding: digits, as: UTF8.self)
      parts[part] = number.utf8.count == 1 ? "0" + number : number
    }
    guard rest.isEmpty else { return nil }
    let inOrder = "Ymd".utf8.compactMap { parts[$0] }
    return inOrder.joined(separator: "-")
  }
}
