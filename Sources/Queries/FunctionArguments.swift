import CSQLite
import Quantities

/// A number that a function is given.
struct NumberArgument {
  var number: ExactNumber
  /// Whether it is what a table or an exact function says, and not what SQLite computed in binary.
  var isExact = true
  var isInteger = false
}

/// The arguments of a call, as SQLite hands them over.
struct FunctionArguments {
  let session: QuerySession
  /// The name of the function.
  let name: String
  let values: UnsafeMutablePointer<OpaquePointer?>?
  let count: Int

  /// - Precondition: `place` is from 0 to `count` - 1.
  func value(_ place: Int) -> OpaquePointer? { values?[place] }

  func isNull(_ place: Int) -> Bool { sqlite3_value_type(value(place)) == SQLITE_NULL }

  func text(_ place: Int) -> String? {
    sqlite3_value_text(value(place)).map { String(cString: $0) }
  }

  /// The argument as a number; nil for a null.
  func number(_ place: Int) throws(QueryProblem) -> NumberArgument? {
    let value = value(place)
    switch sqlite3_value_type(value) {
    case SQLITE_NULL: return nil
    case SQLITE_INTEGER:
      return NumberArgument(
        number: .decimal(sqlite3_value_int64(value), scale: 0), isInteger: true)
    case SQLITE_FLOAT:
      let number = sqlite3_value_double(value)
      switch session.numbers.meaning(of: number) {
      case .exact(let exact): return NumberArgument(number: exact)
      case .approximate(let decimal):
        return NumberArgument(number: .fraction(decimal), isExact: false)
      case .ambiguous: throw .ambiguous(number)
      case .none: throw problem("\(name)() is given a number that is too large")
      }
    default:
      let text = text(place) ?? ""
      throw problem(
        "\(name)() is of numbers, and is given the text '\(text.prefix(40))'",
        helps: ["pick the rows that have numbers with 'where'"])
    }
  }

  /// Where the query calls the function, if it does so once.
  var range: Range<Int>? { session.text.range(ofWord: name) }

  func problem(_ summary: String, helps: [String] = []) -> QueryProblem {
    QueryProblem(summary, helps: helps, at: range)
  }
}

extension QueryProblem {
  static func ambiguous(_ number: Double) -> QueryProblem {
    QueryProblem(
      "two numbers of the query look like \(number), and differ only after their fifteenth digit",
      helps: ["a query keeps fifteen digits apart: round the numbers in the table, or divide them"])
  }
}

/// What a function answers with.
enum FunctionResult {
  case null
  case number(Rational, isExact: Bool, isInteger: Bool)
}

extension FunctionResult {
  /// - Parameter argument: a number that the result is made of.
  static func exact(_ number: Rational) -> FunctionResult {
    .number(number, isExact: true, isInteger: false)
  }
}

extension QuerySession {
  /// Hands a result, or the problem that there is instead, to SQLite.
  func answer(
    _ context: OpaquePointer?, _ name: String, _ result: () throws(QueryProblem) -> FunctionResult
  ) {
    do throws(QueryProblem) {
      switch try result() {
      case .null: sqlite3_result_null(context)
      case .number(let number, let isExact, let isInteger):
        if isInteger, isExact, let digits = Int64(exactly: number.numerator), number.isInteger {
          sqlite3_result_int64(context, digits)
        } else if let binary = isExact ? numbers.binary(number) : number.approximateDouble,
          binary.isFinite
        {
          sqlite3_result_double(context, binary)
        } else {
          throw QueryProblem(
            "\(name)() is too large a number for a query", at: text.range(ofWord: name))
        }
      }
    } catch {
      fail(context, error)
    }
  }

  func fail(_ context: OpaquePointer?, _ error: QueryProblem) {
    if problem == nil { problem = error }
    sqlite3_result_error(context, error.summary, -1)
  }
}
