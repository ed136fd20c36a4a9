import Datasets
import Diagnostics
import Quantities

/// What is wrong with a text that is no formula.
extension ExpressionParser {
  func syntaxError(
    _ summary: String, at range: Range<Int>, help: String? = nil
  ) -> ExpressionError {
    ExpressionError(.expressionSyntax, summary, at: range, helps: help.map { [$0] } ?? [])
  }

  func missingSpaces(round sign: UInt8) -> ExpressionError {
    if let date = bareDate() { return date }
    let sign = Character(Unicode.Scalar(sign))
    let at = scanner.position
    let why = sign == "-" ? ", because a hyphen may be part of a name" : ""
    return syntaxError(
      "'\(sign)' needs a space on either side", at: at..<at + 1,
      help: "write 'a \(sign) b'\(why)")
  }

  /// `month = 2022-09`: a day or month where a difference would be compared. The scanner stands at
  /// its first hyphen.
  private func bareDate() -> ExpressionError? {
    var (start, end) = (scanner.position, scanner.position)
    while scanner.byte(at: start - 1)?.isDigit == true { start -= 1 }
    while let byte = scanner.byte(at: end), byte.isDigit || byte == UInt8(ascii: "-") { end += 1 }
    let text = scanner.text(start..<end)
    let lengths = text.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    guard lengths == [4, 2] || lengths == [4, 2, 2] else { return nil }
    let kind = lengths.count == 2 ? "month" : "day"
    let (before, after) = (comparison(before: start), comparison(from: end))
    guard before != nil || after != nil else { return nil }
    let whole = (before ?? start)..<(after ?? end)
    let mended =
      scanner.text(whole.lowerBound..<start) + "\"\(text)\""
      + scanner.text(end..<whole.upperBound)
    return syntaxError(
      "'\(text)' is a \(kind), and a \(kind) stands in double quotes", at: start..<end,
      help: "write \(mended)")
  }

  /// Where the name begins that is compared with what stands at a position: that of `month` in
  /// `month = 2022`.
  private func comparison(before place: Int) -> Int? {
    var start = place
    while scanner.byte(at: start - 1)?.isSpace == true { start -= 1 }
    let end = start
    while scanner.byte(at: start - 1).map({ "=<>!".utf8.contains($0) }) == true { start -= 1 }
    guard start < end else { return nil }
    while scanner.byte(at: start - 1)?.isSpace == true { start -= 1 }
    while scanner.byte(at: start - 1).map({ $0.isInWord || $0 == UInt8(ascii: ".") }) == true {
      start -= 1
    }
    return start
  }

  /// Where the name ends with which something before it is compared.
  private func comparison(from place: Int) -> Int? {
    var probe = scanner
    probe.position = place
    probe.skipSpaces()
    guard let sign = probe.comparison else { return nil }
    probe.position = sign.range.upperBound
    probe.skipSpaces()
    return probe.word().upperBound
  }

  func unknownFunction(_ word: String, at range: Range<Int>) -> ExpressionError {
    if FigureFormat(rawValue: word) != nil {
      return syntaxError(
        "'\(word)' is a format and takes no arguments", at: range, help: "write '| \(word)'")
    }
    let all = ExpressionFunction.allCases.map(\.rawValue) + FigureFormat.allCases.map(\.rawValue)
    let meant = ExpressionFunction.foreignNames[word] ?? nearMiss(to: word, in: all)
    let help = meant.map { "did you mean '\($0)'?" }
    return ExpressionError(
      .unknownFunction, "there is no function or format '\(word)'", at: range,
      helps: [help ?? "there are \(Set(all).sorted().joined(separator: ", "))"])
  }

  /// A comparison in the spelling of another language.
  func unknownComparison(_ sign: String, at range: Range<Int>) -> ExpressionError {
    let meant = ["==": "=", "<>": "!=", "=<": "<=", "=>": ">=", "≤": "<=", "≥": ">=", "≠": "!="]
    return syntaxError(
      "'\(sign)' is not a comparison of formulas", at: range,
      help: "write '\(meant[sign] ?? "=")' in its place")
  }

  /// `1 < a < 3`.
  func chainedComparison(
    _ left: Node, _ sign: Comparison, _ right: Node
  ) -> ExpressionError {
    let (first, middle) = (scanner.text(left.range), scanner.text(right.range))
    return syntaxError(
      "a comparison has two sides, and a third follows",
      at: scanner.comparison?.range ?? scanner.character,
      help: "write '\(first) \(sign.rawValue) \(middle) and \(middle) …'")
  }

  /// `2^0.5`, `2^(1/2)`: the power begins at `start`, and the scanner stands where it stops being a
  /// whole number.
  func fractionalPower(of base: Node, from start: Int) -> ExpressionError {
    var probe = scanner
    if probe.skip("(") {
      while let byte = probe.next, byte != UInt8(ascii: ")") { probe.position += 1 }
      _ = probe.skip(")")
    } else {
      _ = probe.skip(".")
      while probe.next?.isDigit == true { probe.position += 1 }
    }
    let power = scanner.text(start..<probe.position)
    let isHalf = ["0.5", ".5", "(0.5)", "(1/2)", "(1 / 2)"].contains(power)
    let text = scanner.text(base.range)
    let root = text.hasPrefix("(") ? "sqrt\(text)" : "sqrt(\(text))"
    return syntaxError(
      "a power is a whole number, and here it is \(power.quoted)", at: start..<probe.position,
      help: isHalf
        ? "write \(root.quoted) for the square root"
        : "write a whole power, such as 'a^2' or 'a^-1'; 'sqrt(a)' is the square root")
  }

  func misplacedKeyword(_ word: String, at range: Range<Int>) -> ExpressionError {
    syntaxError(
      "a name, a number or '(' should stand where '\(word)' does", at: range,
      help: word == "not" ? "write 'not' before a comparison" : nil)
  }

  func missingOperand() -> ExpressionError {
    if scanner.isAtEnd {
      var end = scanner.bytes.count
      while end > 1, scanner.bytes[end - 1].isSpace { end -= 1 }
      let last = end - 1..<end
      return syntaxError(
        "the formula ends where a name, a number or '(' should follow", at: last,
        help: "write what belongs behind '\(scanner.text(last))', or take it out")
    }
    if let byte = scanner.next, byte.isCapital {
      var end = scanner.position
      while let byte = scanner.byte(at: end), byte.isInWord || byte.isCapital { end += 1 }
      let word = scanner.text(scanner.position..<end)
      if Currency(code: word) != nil {
        return syntaxError(
          "'\(word)' is the code of a currency, which stands in quotes", at: scanner.position..<end,
          help: "write \"\(word)\"")
      }
      return syntaxError(
        "'\(word)' is no name: names are lower case", at: scanner.position..<end,
        help: isCompared
          ? "write \"\(word)\": a text stands in double quotes"
          : "write '\(word.lowercased())'")
    }
    let character = scanner.text(scanner.character)
    return lookalike(character) ?? strangeSign()
      ?? syntaxError(
        "a name, a number or '(' should stand where '\(character)' does", at: scanner.character,
        help: insteadOfOperand(character))
  }

  /// Whether the position is behind the sign of a comparison.
  private var isCompared: Bool {
    var before = scanner.position - 1
    while scanner.byte(at: before)?.isSpace == true { before -= 1 }
    return scanner.byte(at: before).map { "=<>".utf8.contains($0) } ?? false
  }

  /// `incidents.Damage`: what stands behind the point of a name has a capital.
  ///
  /// - Parameter start: where the member begins.
  func capitalMember(of name: NameReference, from start: Int) -> ExpressionError? {
    guard scanner.next?.isCapital == true else { return nil }
    var end = scanner.position
    while let byte = scanner.byte(at: end), byte.isInWord || byte.isCapital { end += 1 }
    let word = scanner.text(start..<end)
    return syntaxError(
      "'\(word)' is no name: names are lower case", at: start..<end,
      help: "write \("\(name.written).\(word.lowercased())".quoted)")
  }

  /// `sum(incidents.damage) where …`: a formula with the words that pick or group its rows in the
  /// place where they belong.
  private func withRows(at word: Range<Int>) -> String {
    var end = word.lowerBound
    while end > 0, scanner.bytes[end - 1].isSpace { end -= 1 }
    let before = scanner.text(operand..<end)
    let rest = scanner.bytes[word.lowerBound...]
    let stop = rest.firstIndex { ",|)".utf8.contains($0) } ?? rest.endIndex
    var clause = scanner.text(word.lowerBound..<stop)
    while clause.last == " " { clause.removeLast() }
    return before.hasSuffix(")")
      ? "\(before.dropLast()) \(clause))" : "sum(\(before) \(clause))"
  }

  /// Words that stand side by side as one name: `stolen metal` is `stolen-metal`.
  private func joinedName(with word: Range<Int>) -> String? {
    guard let name = names.last, name.range.lowerBound == operand, !word.isEmpty,
      scanner.text(name.range.upperBound..<word.lowerBound).allSatisfy({ $0 == " " })
    else { return nil }
    var joined = "\(scanner.text(name.range))-\(scanner.text(word))"
    var probe = scanner
    probe.position = word.upperBound
    while probe.skip(" ") {
      let next = probe.word()
      guard !next.isEmpty, !ExpressionScanner.keywords.contains(probe.text(next)) else { break }
      joined += "-\(probe.text(next))"
    }
    return joined
  }

  /// What to do with a sign that stands where an operand should.
  private func insteadOfOperand(_ character: String) -> String? {
    var before = scanner.position - 1
    while scanner.byte(at: before)?.isSpace == true { before -= 1 }
    let previous = scanner.byte(at: before).map { Character(Unicode.Scalar($0)) }
    switch character {
    case ",", ")":
      return previous == ","
        ? "write an argument behind the comma before it, or take that comma out"
        : "write what belongs before it"
    case "*" where previous == "*" && before == scanner.position - 1:
      return "write a power as 'a^2'"
    case "+", "=": return "take '\(character)' out"
    case "*", "/": return "keep one of the two signs"
    case ".": return "write the digit before the point: '0.5'"
    case "[": return "write several figures as the arguments of a function: 'sum(a, b)'"
    default: return nil
    }
  }

  /// - Parameter start: where the briefing's slug begins.
  func missingID(of slug: String, from start: Int) -> ExpressionError {
    var end = scanner.position
    while let byte = scanner.byte(at: end), !byte.isSpace, !"()[],*/+|".utf8.contains(byte) {
      end += 1
    }
    let rest = scanner.text(scanner.position..<end)
    if rest.isEmpty {
      return syntaxError(
        "the id of a figure is missing after '\(slug)'.", at: start..<scanner.position,
        help: "write the id of one of its figures: '\(slug)'.total")
    }
    return syntaxError(
      "'\(rest)' is no id of a figure", at: scanner.position..<end,
      help: "ids have small letters, digits and hyphens: '\(slug)'.total")
  }

  /// The formula should end or go on with an operator here, and does not.
  func unexpected() -> ExpressionError {
    let character = scanner.text(scanner.character)
    if let error = misreadNumber() ?? lookalike(character) ?? operatorInWords()
      ?? quantityInWords() ?? strangeSign()
    {
      return error
    }
    switch character {
    case ")": return syntaxError("this ')' has no '('", at: scanner.character, help: "take it out")
    case ",":
      return syntaxError(
        "a comma stands between the arguments of a function", at: scanner.character,
        help: "name the function: 'sum(a, b)', 'mean(a, b)'")
    case "[":
      return syntaxError(
        "a row is picked from a column, and none stands before this '['", at: scanner.character,
        help: "write it right behind a column: 'DATASET.COLUMN[CONDITION]'")
    case "]": return syntaxError("this ']' has no '['", at: scanner.character, help: "take it out")
    default: break
    }
    var probe = scanner
    let word = probe.word()
    switch scanner.text(word) {
    case "where", "by":
      return syntaxError(
        "'\(scanner.text(word))' stands behind an argument of a function", at: word,
        help: "write \(withRows(at: word).quoted)")
    case "else": return syntaxError("this 'else' has no 'if'", at: word)
    case "not": return syntaxError("'not' stands before a condition", at: word)
    case "of":
      return syntaxError(
        "'of' is not an operator of formulas", at: word, help: "write '*' in its place")
    default: break
    }
    let text = word.isEmpty ? character : scanner.text(word)
    let signs = calls > 0 ? "a comma between two arguments, or +, -, * or /" : "+, -, * or /"
    let name = joinedName(with: word).map { "write one name with hyphens, '\($0)', or \(signs)" }
    return syntaxError(
      "an operator\(calls > 0 ? " or a comma" : "") is missing before '\(text)'",
      at: word.isEmpty ? scanner.character : word,
      help: nearMiss(to: text, in: ExpressionScanner.keywords).map { "did you mean '\($0)'?" }
        ?? name ?? "write \(signs)")
  }

  private func lookalike(_ character: String) -> ExpressionError? {
    let meant = [
      "×": "*", "·": "*", "÷": "/", ":": "/", "−": "-", "–": "-", "’": "'", "‘": "'", "“": "\"",
      "”": "\"",
    ]
    guard let sign = meant[character] else { return nil }
    if sign == "/", character == ":" {
      return syntaxError(
        "a ':' stands behind the name of an argument, and here is none", at: scanner.character,
        help: "write '/' for a division")
    }
    return syntaxError(
      "'\(character)' is not an operator of formulas", at: scanner.character,
      help: "write '\(sign)' in its place")
  }
}
