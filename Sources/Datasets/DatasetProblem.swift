import Diagnostics

/// What is wrong with the text of a table, and where: bytes of the text.
package struct DatasetProblem: Error {
  var range: Range<Int>
  /// A headline without a full stop.
  var summary: String
  var help: String
  /// `unreadable-csv`, or `data-package` where a table is not what is declared about it.
  var rule = Rule.unreadableCSV.id
  /// The other place that has to do with it.
  var first: Range<Int>?
  var firstWords = "the first is at"
  /// What cells of one column have in common that are wrong for one reason; nil for what is told
  /// by itself.
  var cause: Cause?
  /// The further rows that are wrong for that reason, counted from 0: the first few, and how many
  /// there are.
  var furtherRows: [Int] = []
  var furtherCount = 0

  struct Cause: Hashable {
    var column: Int
    var words: String
  }
}

extension DatasetProblem {
  /// Rows beyond these are only counted.
  private static let mostNamed = 5

  mutating func add(row: Int) {
    furtherCount += 1
    if furtherRows.count < Self.mostNamed { furtherRows.append(row) }
  }

  /// The headline with the number of rows that it is about.
  var headline: String {
    switch furtherCount {
    case 0: summary
    case 1: summary + "; so it is in another row"
    default: summary + "; so it is in \(furtherCount) other rows"
    }
  }

  /// `also row 3`, `also rows 2, 3, 4, 5, 6 and 12 more`.
  var furtherNote: String? {
    guard furtherCount > 0 else { return nil }
    let rows = furtherRows.map { "\($0 + 1)" }.joined(separator: ", ")
    let rest = furtherCount - furtherRows.count
    return "also row\(furtherCount == 1 ? "" : "s") \(rows)" + (rest > 0 ? " and \(rest) more" : "")
  }
}

extension DatasetProblem {
  static func nothing(in format: DatasetReader.Format) -> DatasetProblem {
    DatasetProblem(
      range: 0..<0, summary: "the table is empty",
      help: format == .json
        ? "write a row as an object in the array: [{\"year\": 2021, \"usd\": 400000000}]"
        : "write a line with the names of the columns, then a line for each row")
  }

  /// - Parameter name: what the file is, as the end of a sentence.
  static func foreign(_ name: String, help: String) -> DatasetProblem {
    DatasetProblem(range: 0..<0, summary: "the table is \(name)", help: help)
  }

  static func zeroByte(_ place: Int) -> DatasetProblem {
    DatasetProblem(
      range: place..<(place + 1), summary: "a zero byte stands in the table, which no text has",
      help: "delete it, or save the file again as text")
  }

  /// - Parameter range: the first bytes that are no character.
  static func notUTF8(_ range: Range<Int>) -> DatasetProblem {
    DatasetProblem(
      range: range, summary: "the table is not in UTF-8: these bytes are no character",
      help: TextEncoding.saveAgain)
  }

  static func tooLarge() -> DatasetProblem {
    DatasetProblem(
      range: 0..<0, summary: "the table has more than 4 GB", help: "divide it into several files")
  }

  static func delimiter(_ text: String) -> DatasetProblem {
    DatasetProblem(
      range: 0..<0, summary: "'\(text)' cannot separate fields",
      help: "declare one character as the delimiter, such as a comma, a semicolon or a tab")
  }

  static func unclosedQuote(at place: Int) -> DatasetProblem {
    DatasetProblem(
      range: place..<(place + 1), summary: "this field's quote is never closed",
      help: "add a double quote where the field ends; inside a quoted field, write it twice")
  }

  /// - Parameter end: the quote of another line that closes the field.
  static func unclosedQuote(at place: Int, endingAt end: Int) -> DatasetProblem {
    DatasetProblem(
      range: place..<(place + 1), summary: "this field's quote is not closed in its line",
      help: "add a double quote where the field ends; inside a quoted field, write it twice",
      first: end..<(end + 1), firstWords: "only this quote closes it, and text follows")
  }

  static func textAfterQuote(_ range: Range<Int>) -> DatasetProblem {
    DatasetProblem(
      range: range, summary: "text follows the quote that closes this field",
      help: "inside a quoted field, write a double quote twice: \"\"")
  }

  static func spaceBeforeQuote(_ range: Range<Int>) -> DatasetProblem {
    DatasetProblem(
      range: range, summary: "a space stands before this field's quote",
      help: "delete the space: a quoted field begins with its quote")
  }

  /// - Parameter isEmpty: whether the fields that are too many hold nothing.
  static func ragged(
    _ range: Range<Int>, count: Int, expected: Int, delimiter: UInt8, isEmpty: Bool
  ) -> DatasetProblem {
    let separator = name(of: delimiter)
    let help =
      if count < expected {
        "add the missing fields; a field may be empty"
      } else if isEmpty {
        "delete the \(separator) at the end of the row"
      } else {
        "put a field that contains a \(separator) in double quotes"
      }
    return DatasetProblem(
      range: range, summary: "this row has \(fields(count)), but the first has \(expected)",
      help: help)
  }

  /// A row has too many fields, since a number in it has commas.
  static func parted(
    _ number: String, _ range: Range<Int>, count: Int, expected: Int
  ) -> DatasetProblem {
    DatasetProblem(
      range: range,
      summary: "this row has \(fields(count)), but the first has \(expected): the commas of "
        + "'\(number)' divide it",
      help: "write \"\(number)\" in double quotes, or \(number.filter { $0 != "," })")
  }

  /// The first row does not fit most of the others.
  static func firstRow(
    _ range: Range<Int>, count: Int, others: Int, of length: Int
  ) -> DatasetProblem {
    DatasetProblem(
      range: range,
      summary: "the first row has \(fields(count)), but \(others) of the others have \(length)",
      help: count == 1
        ? "is the first row a title? delete it: the first row names the columns"
        : count < length
          ? "the first row names the columns: delete what stands above it, or name all of them"
          : "the first row names the columns: name each of them once")
  }

  static func titleRow(_ title: ColumnHead, columns: Int) -> DatasetProblem {
    DatasetProblem(
      range: title.place,
      summary: "of \(columns) columns only the first has a name, '\(title.name)'",
      help: "is the first row a title? delete it: the first row names the columns")
  }

  private static func name(of delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "|"): "vertical bar"
    default: "comma"
    }
  }

  static func repeatedName(
    _ name: String, _ range: Range<Int>, first: ColumnHead
  ) -> DatasetProblem {
    DatasetProblem(
      range: range,
      summary: name == first.name
        ? "two columns are named '\(name)'"
        : "formulas cannot tell the columns '\(first.name)' and '\(name)' apart",
      help: "rename one of them", first: first.place)
  }

  /// - Parameter endsRows: whether it may be that every row ends in a comma.
  static func unnamed(_ head: ColumnHead, endsRows: Bool) -> DatasetProblem {
    DatasetProblem(
      range: head.place,
      summary: head.name.isEmpty
        ? "this column has no name" : "the column's name '\(head.name)' has no letter and no digit",
      help: "name every column in the first row"
        + (endsRows ? ", or delete the commas that end the rows" : ""))
  }

  private static func fields(_ count: Int) -> String {
    count == 1 ? "one field" : "\(count) fields"
  }
}
