/// What is wrong with a text of comma-separated values, and where: bytes of the text.
struct CSVProblem: Error {
  var range: Range<Int>
  /// A headline without a full stop.
  var summary: String
  var help: String
  /// The other place that has to do with it.
  var first: Range<Int>?
}

extension CSVProblem {
  static func nothing() -> CSVProblem {
    CSVProblem(
      range: 0..<0, summary: "the table is empty",
      help: "write a line with the names of the columns, then a line for each row")
  }

  static func notUTF8() -> CSVProblem {
    CSVProblem(
      range: 0..<0, summary: "the table is in UTF-16, not in UTF-8",
      help: "save the file again as “CSV UTF-8”")
  }

  static func tooLarge() -> CSVProblem {
    CSVProblem(
      range: 0..<0, summary: "the table has more than 4 GB", help: "divide it into several files")
  }

  static func unclosedQuote(at place: Int) -> CSVProblem {
    CSVProblem(
      range: place..<(place + 1), summary: "this field's quote is never closed",
      help: "add a double quote where the field ends; inside a quoted field, write it twice")
  }

  static func textAfterQuote(_ range: Range<Int>) -> CSVProblem {
    CSVProblem(
      range: range, summary: "text follows the quote that closes this field",
      help: "inside a quoted field, write a double quote twice: \"\"")
  }

  static func ragged(
    _ range: Range<Int>, count: Int, expected: Int, delimiter: UInt8
  ) -> CSVProblem {
    let separator =
      switch delimiter {
      case UInt8(ascii: "\t"): "tab"
      case UInt8(ascii: ";"): "semicolon"
      default: "comma"
      }
    return CSVProblem(
      range: range,
      summary: "this row has \(fields(count)), but the first has \(expected)",
      help: count > expected
        ? "put a field that contains a \(separator) in double quotes"
        : "add the missing fields; a field may be empty")
  }

  static func repeatedName(_ name: String, _ range: Range<Int>, first: Range<Int>) -> CSVProblem {
    CSVProblem(
      range: range, summary: "two columns are named '\(name)'", help: "rename one of them",
      first: first)
  }

  private static func fields(_ count: Int) -> String {
    count == 1 ? "one field" : "\(count) fields"
  }
}
