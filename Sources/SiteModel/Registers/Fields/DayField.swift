import Diagnostics
import Records

extension FieldType where Value == CalendarDate {
  /// A day as ISO 8601 writes it, without a time: `2022-02-07`.
  static var day: Self {
    Self(.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")) { (field) throws(FieldProblem) in
      if let date = CalendarDate(iso: field.text) { return date }
      throw FieldProblem(noDay: field.text)
    }
  }
}

extension FieldProblem {
  fileprivate init(noDay text: String) {
    let written = WrittenDay(text)
    if let day = written.day {
      let reason = written.hasTime ? "has a time" : "is not in the form YYYY-MM-DD"
      self.init(
        Rule.badDate.id, "the date '\(text.shortened)' \(reason)", helps: ["write '\(day)'"])
    } else if written.isISO {
      self.init(
        Rule.badDate.id, "the calendar has no day '\(text.shortened)'",
        helps: ["write the year, month and day as YYYY-MM-DD"])
    } else {
      self.init(
        Rule.badDate.id, "'\(text.shortened)' is not a date",
        helps: ["write it as YYYY-MM-DD: '2022-02-07'"])
    }
  }
}

/// A day in one of the forms that people write where ISO 8601 is wanted, in order to show the
/// right one. What could be two days (`07/02/2022`) is none.
private struct WrittenDay {
  /// The one day that is meant.
  var day: CalendarDate?
  var hasTime = false
  /// Four digits, two and two, though there need be no such day.
  var isISO = false

  init(_ text: String) {
    let parts = text.split { $0 == " " || $0 == "," || $0 == "\t" }
    guard let first = parts.first else { return }
    // `2022-02-07T10:00:00Z`, `2022-02-07 10:00`.
    let date = first.split(separator: "T", omittingEmptySubsequences: false)[0]
    let time = date.count < first.count || parts.dropFirst().first?.contains(":") == true
    if date.count == first.count, parts.count > 1, !time {
      day = Self.words(parts)
      return
    }
    hasTime = time
    let numbers = date.split { "-/.".contains($0) }.map { (digits: $0.count, value: Int($0)) }
    if numbers.count == 3, numbers[0].digits == 4, let year = numbers[0].value,
      let month = numbers[1].value, let day = numbers[2].value
    {
      isISO = true
      self.day = CalendarDate(year: year, month: month, day: day)
    } else if numbers.count == 1, numbers[0].digits == 8, let value = numbers[0].value {
      day = CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }
  }

  /// `7 February 2022`, `February 7, 2022`, `7th Feb 2022`.
  private static func words(_ parts: [Substring]) -> CalendarDate? {
    guard parts.count == 3 else { return nil }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    func month(_ word: Substring) -> Int? {
      guard word.count >= 3 else { return nil }
      return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
    }
    func number(_ word: Substring) -> Int? { Int(word.prefix { $0.isASCII && $0.isNumber }) }
    guard let year = Int(parts[2]), (1000...9999).contains(year) else { return nil }
    if let day = number(parts[0]), let month = month(parts[1]) {
      return CalendarDate(year: year, month: month, day: day)
    }
    if let month = month(parts[0]), let day = number(parts[1]) {
      return CalendarDate(year: year, month: month, day: day)
    }
    return nil
  }
}
