extension DatasetProblem {
  /// How a text can fail to be an array of objects.
  package enum JSONMistake {
    case notObjects, notObject, noKey, noColon, unclosedObject, unclosedArray, surplus
    case unclosedString, controlCharacter, badEscape, zero
    case noValue(String)
  }

  static func json(_ mistake: JSONMistake, _ range: Range<Int>) -> DatasetProblem {
    let (summary, help) =
      switch mistake {
      case .notObjects:
        (
          "the file is no array of objects",
          "write a row as an object in the array: [{\"year\": 2021, \"usd\": 400000000}]"
        )
      case .notObject:
        (
          "this row is no object",
          "write it in braces: {\"year\": 2021, \"usd\": 400000000}; no comma stands behind the"
            + " last"
        )
      case .noKey:
        (
          "the name of a column in double quotes is expected here",
          "write \"year\": 2021; no comma stands behind the last value"
        )
      case .noColon: ("a colon is expected behind the name of the column", "write \"year\": 2021")
      case .unclosedObject:
        ("this row needs a comma or its closing brace here", "separate values by commas")
      case .unclosedArray:
        ("the array needs a comma or its closing bracket here", "separate rows by commas")
      case .surplus: ("text follows the array", "put all rows into one array")
      case .unclosedString:
        (
          "this text's quote is never closed",
          "add a double quote where the text ends; inside, write it as \\\" and a line end as \\n"
        )
      case .controlCharacter:
        ("a control character stands in the text", "write it as an escape, such as \\t for a tab")
      case .badEscape:
        (
          "this escape means nothing in JSON",
          "write \\\\ for a backslash; the others are \\\" \\/ \\b \\f \\n \\r \\t and \\u with "
            + "four hexadecimal digits"
        )
      case .zero: ("a zero character stands in the text, which no page can show", "delete it")
      case .noValue(let key):
        (
          "'\(key)' has no value that JSON knows here",
          "write a number such as 0.5 or -3, a text in double quotes, true, false or null"
        )
      }
    return DatasetProblem(range: range, summary: summary, help: help)
  }

  static func nested(_ key: String, at range: Range<Int>) -> DatasetProblem {
    DatasetProblem(
      range: range, summary: "'\(key)' holds values inside a value, and a cell holds one",
      help: "give each of them a column of its own")
  }

  static func sparse(keys: Int, at range: Range<Int>) -> DatasetProblem {
    DatasetProblem(
      range: range, summary: "the rows have \(keys) different keys, and most cells are empty",
      help: "give all rows the same keys; what is told apart by keys is a column of its own")
  }

  static func repeatedKey(_ key: String, _ range: Range<Int>) -> DatasetProblem {
    DatasetProblem(
      range: range, summary: "this row has two values for '\(key)'", help: "remove one of them")
  }
}
