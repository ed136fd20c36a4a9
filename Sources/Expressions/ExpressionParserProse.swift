import Diagnostics
import Quantities

/// What prose, other languages and other notations have, and formulas write in another way.
extension ExpressionParser {
  /// Several words that are one quantity: `more than 5`, `5 to 7`, `three ships`.
  func quantityInWords() -> ExpressionError? {
    let rest = scanner.text(operand..<scanner.bytes.count)
    guard let mention = QuantityReader().read(rest).first, let quantity = mention.quantity,
      mention.range.lowerBound == 0, mention.range.upperBound > scanner.position - operand
    else { return nil }
    let range = operand..<operand + mention.range.upperBound
    let words = scanner.text(range).quoted
    guard quantity.modifier == .exactly, let number = quantity.faceValue else {
      return syntaxError(
        "\(words) is a quantity of prose: in a formula a number has no hedge", at: range,
        help: "make these words the value of a fact and write its id, which keeps the bounds,"
          + " or write the number alone")
    }
    var written = quantity
    written.bounds = Bounds(point: number)
    written.envelope = 0
    return syntaxError(
      "\(words) is a number in words, and formulas have figures", at: range,
      help: "write \(QuantityFormat().precise(written).quoted)")
  }

  /// A number in the notation of another country, or of a calculator.
  func misreadNumber() -> ExpressionError? {
    func error(_ summary: String, _ range: Range<Int>, _ help: String) -> ExpressionError {
      syntaxError(summary, at: range, help: help)
    }
    switch scanner.next {
    case UInt8(ascii: ",") where scanner.isBetweenDigits:
      return error(
        "a comma stands between the arguments of a function", scanner.character,
        "write the decimals behind a point, and thousands in groups of three: "
          + pointed(scanner.text(run(from: operand))).quoted)
    case UInt8(ascii: ".") where scanner.byte(at: scanner.position - 1)?.isDigit == true:
      let range = operand..<scanner.position + 1
      return error(
        "no decimals follow the point of \(scanner.text(range).quoted)", range,
        "write \(scanner.text(operand..<scanner.position).quoted)")
    case let byte? where byte.isDigit: break
    default: return nil
    }
    let before = scanner.text(operand..<scanner.position)
    let range = operand..<run(from: scanner.position).upperBound
    if before.hasSuffix("e") || before.hasSuffix("E"),
      Rational(decimal: "\(before.dropLast())") != nil
    {
      return error(
        "\(scanner.text(range).quoted) is the notation of a calculator", range,
        "write the number out: '1,500,000' or '1.5 million'")
    }
    let groups = scanner.text(range).split(separator: " ")
    if groups.count == 2, groups.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }), groups[0].count < 4,
      groups[1].count == 3
    {
      return error(
        "a space stands within the number \(scanner.text(range).quoted)", range,
        "write \(groups.joined().quoted) or \(groups.joined(separator: ",").quoted)")
    }
    return nil
  }

  /// Digits with points and commas.
  private func run(from start: Int) -> Range<Int> {
    var end = start
    while let byte = scanner.byte(at: end),
      byte.isDigit || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
    {
      end += 1
    }
    return start..<end
  }

  /// With a point before the decimals and no other signs: `1.234,5` is 1234.5.
  private func pointed(_ number: String) -> String {
    let hasDecimals = number.utf8.count { $0 == UInt8(ascii: ",") } == 1
    var result = ""
    for character in number {
      if character.isNumber { result.append(character) }
      if character == ",", hasDecimals { result.append(".") }
    }
    return result
  }

  /// `sqrt 2`, `sum (a, b)`, `2 x 3`, `40 percent of 200`.
  func operatorInWords() -> ExpressionError? {
    if let name = names.last, name.range.lowerBound == operand, let function = name.function {
      return syntaxError(
        scanner.next == UInt8(ascii: "(")
          ? "a space stands between '\(name.id)' and its '('"
          : "'\(name.id)' is a function, and what it works on stands in parentheses",
        at: name.range,
        help: "write \(FunctionTable.entry(function).signatures.joined(separator: " or "))")
    }
    for sign in ["x", "of", "times"] {
      var stop = scanner.position
      while stop > operand, scanner.byte(at: stop - 1)?.isSpace == true { stop -= 1 }
      let start = stop - sign.utf8.count
      guard start > operand, scanner.text(start - 1..<stop) == " \(sign)" else { continue }
      return syntaxError(
        "'\(sign)' is not an operator of formulas", at: start..<stop,
        help: "write '*' in its place")
    }
    return nil
  }

  /// A sign that formulas do not have.
  func strangeSign() -> ExpressionError? {
    let character = scanner.text(scanner.character)
    let helps = [
      "{": "write '('", "}": "write ')'", ";": "write a comma between the arguments of a function",
      "%": "a '%' stands right behind a number: '40%'", "&": "write 'and' between conditions",
      "!": "write 'not' before a comparison, or '!=' for unequal", "_": "write a hyphen in a name",
      "@": "write the id of a figure alone", "\\": "write '/' for a division",
    ]
    guard let byte = character.utf8.first, !byte.isLetter, !byte.isDigit,
      !"()[]'\",.|+-*/^<>=:".utf8.contains(byte) || character == "_"
    else { return nil }
    return syntaxError(
      "'\(character)' means nothing in a formula", at: scanner.character, help: helps[character])
  }

  /// Where a bracket was opened before an error and is closed nowhere, that is the error: what
  /// follows is read in another way once it is closed.
  func withOpenBracket(_ error: ExpressionError) -> ExpressionError {
    guard error.rule == Rule.expressionSyntax.id, !error.summary.hasSuffix("is never closed") else {
      return error
    }
    var open: [Int] = []
    var isText = false
    for (position, byte) in scanner.bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isText.toggle() }
      if isText { continue }
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { open.append(position) }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]"), !open.isEmpty { open.removeLast() }
    }
    guard let bracket = open.last, bracket < error.range.lowerBound else { return error }
    var missing = neverClosed(bracket)
    missing.notes = ["\("besides, \(error.summary)")"]
    missing.helps += error.helps
    return missing
  }

  /// - Parameter position: where the bracket stands.
  func neverClosed(_ position: Int) -> ExpressionError {
    let bracket = scanner.text(position..<position + 1)
    return syntaxError(
      "this '\(bracket)' is never closed", at: position..<position + 1,
      help: "add a '\(bracket == "(" ? ")" : "]")'")
  }
}

extension ExpressionFunction {
  /// What the functions are called in spreadsheets and in other languages.
  static let foreignNames = [
    "average": "mean", "avg": "mean", "arithmetic-mean": "mean", "minimum": "min",
    "maximum": "max", "total": "sum", "add": "sum", "length": "count", "len": "count",
    "counta": "count", "std": "stdev", "stddev": "stdev", "sd": "stdev",
    "standard-deviation": "stdev", "var": "variance", "percentile": "quantile",
    "quartile": "quantile", "corr": "correlation", "correl": "correlation",
    "square-root": "sqrt", "root": "sqrt", "linest": "regression", "lm": "regression",
    "percentage": "percent", "pct": "percent", "diff": "difference", "change": "growth",
  ]
}
