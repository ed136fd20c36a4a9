import Diagnostics
import Quantities

/// What is wrong with a text that is no formula.
extension ExpressionParser {
  func syntaxError(
    _ summary: String, at range: Range<Int>, help: String? = nil
  ) -> ExpressionError {
    ExpressionError("expression-syntax", summary, at: range, helps: help.map { [$0] } ?? [])
  }

  func missingSpaces(round sign: UInt8) -> ExpressionError {
    let sign = Character(Unicode.Scalar(sign))
    let at = scanner.position
    let why = sign == "-" ? "a hyphen may be part of a name" : "so that it cannot be missed"
    return syntaxError(
      "'\(sign)' needs a space on either side", at: at..<at + 1,
      help: "write 'a \(sign) b', because \(why)")
  }

  func unknownFunction(_ word: String, at range: Range<Int>) -> ExpressionError {
    if ExpressionFunction.planned.contains(word) { return unavailable("'\(word)'", at: range) }
    if FigureFormat(rawValue: word) != nil {
      return syntaxError(
        "'\(word)' is a format and takes no arguments", at: range, help: "write '| \(word)'")
    }
    let all = ExpressionFunction.allCases.map(\.rawValue) + FigureFormat.allCases.map(\.rawValue)
    let help = nearMiss(to: word, in: all).map { "did you mean '\($0)'?" }
    return ExpressionError(
      "unknown-function", "there is no function or format '\(word)'", at: range,
      helps: [help ?? "there are \(all.sorted().joined(separator: ", "))"])
  }

  private func unavailable(_ what: String, at range: Range<Int>) -> ExpressionError {
    ExpressionError(
      "not-available-yet", "\(what) needs a dataset, and datasets are not available yet",
      at: range)
  }

  func missingOperand() -> ExpressionError {
    if scanner.isAtEnd {
      let end = scanner.bytes.count
      return syntaxError(
        "the formula ends where a name, a number or '(' should follow", at: max(0, end - 1)..<end)
    }
    if let byte = scanner.next, byte.isCapital {
      var end = scanner.position
      while let byte = scanner.byte(at: end), byte.isInWord || byte.isCapital { end += 1 }
      let word = scanner.text(scanner.position..<end)
      return syntaxError(
        "'\(word)' is no name: names are lower case", at: scanner.position..<end,
        help: "write '\(word.lowercased())'")
    }
    let character = scanner.text(scanner.character)
    if character == "\"" {
      return syntaxError(
        "a text has no use in this formula", at: scanner.character,
        help: "write names without quotes")
    }
    return lookalike(character)
      ?? syntaxError(
        "a name, a number or '(' should stand where '\(character)' does", at: scanner.character)
  }

  /// The formula should end or go on with an operator here, and does not.
  func unexpected() -> ExpressionError {
    let character = scanner.text(scanner.character)
    if let error = lookalike(character) { return error }
    switch character {
    case ")": return syntaxError("this ')' has no '('", at: scanner.character, help: "take it out")
    case ",":
      return syntaxError(
        "a comma stands between the arguments of a function", at: scanner.character)
    case "<", ">", "=", "!", "[": return unavailable("'\(character)'", at: scanner.character)
    default: break
    }
    var probe = scanner
    let word = probe.word()
    if ExpressionScanner.keywords.contains(scanner.text(word)) {
      return unavailable("'\(scanner.text(word))'", at: word)
    }
    return syntaxError(
      "an operator is missing before '\(word.isEmpty ? character : scanner.text(word))'",
      at: word.isEmpty ? scanner.character : word, help: "write +, -, * or /")
  }

  private func lookalike(_ character: String) -> ExpressionError? {
    let meant = ["×": "*", "·": "*", "÷": "/", ":": "/", "−": "-", "–": "-", "’": "'", "‘": "'"]
    guard let sign = meant[character] else { return nil }
    return syntaxError(
      "'\(character)' is not an operator of formulas", at: scanner.character,
      help: "write '\(sign)' in its place")
  }
}
