import CSQLite

/// `printf` and `format`, whose widths SQLite itself only looks at when the text is made: for a width
/// of a thousand million it counts that far.
extension QuerySession {
  func registerFormats() {
    for name in ["printf", "format"] {
      ExactFunction(
        name, self,
        .ofRow { row, context in
          do throws(QueryProblem) {
            let width = Self.widest(row)
            guard width <= Self.longestText else { throw .longText(at: row.range) }
            guard row.session.charge(width / 100) else {
              return sqlite3_result_error(context, "interrupted", -1)
            }
            // A text that grows too long is a null there.
            if row.session.plainFunctions.answer(context, row), row.count > 0, !row.isNull(0) {
              throw .longText(at: row.range)
            }
          } catch {
            row.session.fail(context, error)
          }
        }
      ).register(arguments: -1)
    }
  }

  /// The largest width and precision that the format names, together.
  private static func widest(_ row: FunctionArguments) -> Int {
    guard row.count > 0, let format = row.text(0) else { return 0 }
    var rest = Array(format.utf8)[...]
    var argument = 1
    var (width, widest) = (0, 0)
    /// Digits, or a star, whose number is the next argument.
    func takeNumber() -> Int {
      if rest.first == UInt8(ascii: "*") {
        rest.removeFirst()
        defer { argument += 1 }
        guard argument < row.count else { return 0 }
        return Int(clamping: sqlite3_value_int64(row.value(argument)).magnitude)
      }
      var number = 0
      while let digit = rest.first.map({ $0 &- 48 }), digit < 10 {
        number = min(number * 10 + Int(digit), longestText + 1)
        rest.removeFirst()
      }
      return number
    }
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else { continue }
      while let flag = rest.first, "-+ #0,!".utf8.contains(flag) { rest.removeFirst() }
      width = takeNumber()
      if rest.first == UInt8(ascii: ".") {
        rest.removeFirst()
        width = max(width, takeNumber())
      }
      widest = max(widest, width)
      while rest.first == UInt8(ascii: "l") { rest.removeFirst() }
      if let kind = rest.popFirst(), !"%n".utf8.contains(kind) { argument += 1 }
    }
    return widest
  }
}
