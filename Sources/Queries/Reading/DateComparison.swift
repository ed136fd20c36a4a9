import Quantities

/// A column of dates that is compared with something. SQL compares the letters, so that only dates
/// of one length are in the right order.
struct DateComparison {
  /// The column as the query writes it.
  let name: String
  let operation: String
  let cells: [Period]

  var areYears: Bool { areAsLong(as: "2024") }

  func areAsLong(as text: String) -> Bool { cells.allSatisfy { $0.edtf.count == text.count } }

  func problem(number: String, isLiteral: Bool, at range: Range<Int>) -> QueryProblem {
    QueryProblem(
      "'\(name)' holds dates, and \(number) is a number to SQL",
      helps: isLiteral
        ? helps(for: number) : ["write cast(substr(\(name), 1, 4) as integer) for the year"],
      at: range)
  }

  /// Nil for a text with which SQL compares rightly.
  func problem(text: String, at range: Range<Int>) -> QueryProblem? {
    guard let period = try? Period(edtf: text), period.edtf == text else {
      return QueryProblem(
        "'\(name)' holds dates, and '\(text)' is none",
        helps: ["write a date as '2024-06-30', a month as '2024-06'"], at: range)
    }
    guard let longer = cells.first(where: { $0.edtf.count > text.count }) else { return nil }
    return QueryProblem(
      "'\(name)' holds dates such as \(longer.edtf), and SQL compares them with '\(text)' "
        + "letter by letter", helps: helps(for: text), at: range)
  }

  /// The same with days, as a formula has it: after a period is after its last day, up to a period
  /// is up to its last day.
  private func helps(for text: String) -> [String] {
    if areAsLong(as: text) {
      return ["write it as a text, in single quotes: '\(text)'"]
    }
    guard areAsLong(as: "2024-06-30"), let period = try? Period(edtf: text),
      let first = period.firstDay?.text,
      let last = period.lastDay?.text
    else { return ["compare with a text that is as long as the dates"] }
    switch operation {
    case ">": return ["write \(name) > '\(last)'"]
    case ">=": return ["write \(name) >= '\(first)'"]
    case "<": return ["write \(name) < '\(first)'"]
    case "<=": return ["write \(name) <= '\(last)'"]
    case "<>", "!=", "is not": return ["write \(name) not between '\(first)' and '\(last)'"]
    default: return ["write \(name) between '\(first)' and '\(last)'"]
    }
  }
}

extension CalendarDay {
  fileprivate var text: String {
    let (year, month, day) = components
    return Period(PeriodDate(year: year, part: .day(month: month, day: day))).edtf
  }
}
