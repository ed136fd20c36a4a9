import Diagnostics

/// Puts a complaint of libyaml into the words of someone who looks at the line.
///
/// libyaml says which of its productions failed. What the editor did is found by looking at the
/// source there, so most of this is about lines and not about productions.
struct YAMLSyntaxError {
  let source: RecordSource
  /// libyaml's words, as in its `scanner.c` and `parser.c`.
  let problem: String
  let context: String
  /// Byte offset of the problem.
  let at: Int
  /// Byte offset where the construct began that could not be finished.
  let opened: Int

  var diagnostic: Diagnostic {
    tab ?? escape ?? openQuotation ?? mangledValue ?? openBracket ?? directive ?? structure
  }

  // MARK: Signs

  private var tab: Diagnostic? {
    let line = source.line(at: at)
    let indentation = line.lowerBound..<source.pastBlanks(line.lowerBound)
    let inIndentation = indentation.first { source.bytes[$0] == 0x09 }
    let here = source.byte(at) == 0x09 ? at : nil
    guard let start = here ?? inIndentation, problem.contains("tab") || here != nil else {
      return nil
    }
    var end = start
    while source.byte(end) == 0x09 { end += 1 }
    return Diagnostic(
      Rule.yamlSyntax.id, "a tab stands where YAML wants spaces", at: source.place(start..<end),
      helps: ["write two spaces for each level"])
  }

  private var escape: Diagnostic? {
    guard context == "while parsing a quoted scalar" else { return nil }
    // The mark is at the backslash, or behind it where the digits of a code are wrong.
    let line = source.line(at: at)
    let slash = (line.lowerBound...max(line.lowerBound, at)).last {
      source.byte($0) == UInt8(ascii: "\\")
    }
    guard let slash else { return nil }
    var end = min(slash + 2, line.upperBound)
    while let byte = source.byte(end), byte & 0xC0 == 0x80 { end += 1 }
    let sign = source.text(slash..<end)
    let digits = [#"\x"#: 2, #"\u"#: 4, #"\U"#: 8][sign]
    return Diagnostic(
      Rule.yamlSyntax.id,
      digits.map { "'\(sign)' wants \($0) hexadecimal digits that name a character" }
        ?? "'\(sign)' is no escape that YAML knows",
      at: source.place(slash..<end),
      helps: [#"write '\\' for a backslash, or use single quotation marks"#])
  }

  /// A quotation mark that is never closed, or that was closed by one meant to open another.
  private var openQuotation: Diagnostic? {
    if context == "while scanning a quoted scalar" { return openQuotation(at: earliestCulprit) }
    guard let start = quotationThatClosed(before: at) else { return nil }
    return openQuotation(at: start)
  }

  private var earliestCulprit: Int { quotationThatClosed(before: opened + 1) ?? opened }

  private func openQuotation(at start: Int) -> Diagnostic {
    let mark = source.text(start..<start + 1)
    let line = source.line(at: start)
    let value = source.valueOnLine(at: start)
    var helps = ["write \(mark) at the end of the value"]
    if value.value.lowerBound == start {
      helps.append("where the \(mark) is part of the text, \(source.quoteHelp(value))")
    }
    return Diagnostic(
      Rule.yamlSyntax.id, "the quotation mark that opens here is not closed",
      at: source.place(source.trimmed(start..<line.upperBound)), helps: helps)
  }

  /// The opening mark of a quoted value above this line that ran on to a mark on this line.
  private func quotationThatClosed(before offset: Int) -> Int? {
    let line = source.line(at: offset)
    guard let above = source.lineAbove(line) else { return nil }
    let value = source.valueOnLine(at: above.lowerBound).value
    guard let mark = source.byte(value.lowerBound), "\"'".utf8.contains(mark),
      !source.bytes[value].dropFirst().contains(mark),
      source.bytes[line.lowerBound..<max(line.lowerBound, min(offset, line.upperBound))]
        .contains(mark)
    else { return nil }
    return value.lowerBound
  }

  /// A value that needs quotation marks.
  private var mangledValue: Diagnostic? {
    guard problem != "could not find expected ':'" else { return nil }
    let value = source.valueOnLine(at: at)
    guard value.key != nil || value.value.lowerBound > source.line(at: at).lowerBound else {
      return nil
    }
    // A lone sign is missed at the end of the line.
    guard !value.value.isEmpty, (value.value.lowerBound...value.value.upperBound).contains(at),
      source.needsQuotes(value.value)
    else { return nil }
    guard let piece = source.pieceInBrackets(value.value, at: at) else {
      return source.mangled(value)
    }
    // Brackets that run on to another line are a matter of their own.
    guard !piece.isEmpty, at < piece.upperBound || problem.contains("token") else { return nil }
    return source.mangledPiece(piece, at: at)
  }

  private var openBracket: Diagnostic? {
    let start: Int?
    switch context {
    case "while parsing a flow sequence", "while parsing a flow mapping": start = opened
    case "while parsing a flow node": start = innermostBracket
    default: start = nil
    }
    guard let start, let sign = source.byte(start) else { return nil }
    let (open, close) = sign == UInt8(ascii: "[") ? ("[", "]") : ("{", "}")
    let line = source.line(at: start)
    return Diagnostic(
      Rule.yamlSyntax.id, "a comma or the closing '\(close)' is missing after this '\(open)'",
      at: source.place(source.trimmed(start..<line.upperBound)),
      helps: [
        "write commas between the parts and '\(close)' at the end",
        "quote a value that holds a comma, a bracket or a brace",
      ])
  }

  /// The last bracket before the problem that nothing closes.
  private var innermostBracket: Int? {
    var closed = 0
    for offset in (source.bounds.lowerBound..<max(at, source.bounds.lowerBound)).reversed() {
      switch source.byte(offset) {
      case UInt8(ascii: "]"), UInt8(ascii: "}"): closed += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if closed == 0 { return offset }
        closed -= 1
      default: break
      }
    }
    return nil
  }

  private var directive: Diagnostic? {
    guard context.contains("directive") || source.byte(opened) == UInt8(ascii: "%") else {
      return nil
    }
    return Diagnostic(
      Rule.yamlSyntax.id, "a line cannot start with '%' in YAML", at: words(at: opened),
      helps: ["write '# ' in front of a comment", "write 'key: value' for a value"])
  }

  // MARK: Lines

  /// Keys, lists and indentation that do not fit together.
  private var structure: Diagnostic {
    let line = source.line(at: problem == "could not find expected ':'" ? opened : at)
    let above = source.lineAbove(line)
    switch problem {
    case "could not find expected ':'":
      return source.missingSpace(onLine: line) ?? noKey(line)
    case "mapping values are not allowed in this context":
      if let above, indentation(above) >= indentation(line) {
        return source.missingSpace(onLine: above) ?? noKey(above)
      }
      return tooDeep(line, under: above)
    case "did not find expected '-' indicator":
      return Diagnostic(
        Rule.yamlSyntax.id, "a line of a list starts with '- '", at: words(at: line.lowerBound),
        helps: ["write '- ' before it, or start it in the column of the key that holds the list"])
    case "did not find expected <document start>":
      return Diagnostic(
        Rule.yamlSyntax.id, "nothing can follow the end of the record", at: words(at: at),
        helps: ["delete this, or write it as 'key: value' above"])
    case "did not find expected key"
    where above.map { indentation($0) != indentation(line) } ?? false:
      return Diagnostic(
        Rule.yamlSyntax.id, "this line starts in a column where no key above it starts",
        at: words(at: line.lowerBound), helps: ["start it in the same column as its neighbours"])
    case "found character that cannot start any token":
      return Diagnostic(
        Rule.yamlSyntax.id, "a line cannot start with '\(source.text(at..<at + 1))' in YAML",
        at: words(at: at), helps: ["write 'key: value', and quote what starts with a sign"])
    case _ where source.isListItem(line):
      return Diagnostic(
        Rule.yamlSyntax.id, "this item of a list belongs to no key",
        at: words(at: line.lowerBound),
        helps: ["write the key of the list on a line above it, with nothing after its colon"])
    default:
      return Diagnostic(
        Rule.yamlSyntax.id, "YAML cannot make sense of this line", at: words(at: at),
        helps: ["write 'key: value', and quote a value that holds signs such as : # [ ] { }"])
    }
  }

  private func noKey(_ line: Range<Int>) -> Diagnostic {
    Diagnostic(
      Rule.yamlSyntax.id, "this line has no key: no colon and space follow its first word",
      at: source.place(source.trimmed(line)),
      helps: [
        "write 'key: value'", "indent it by two spaces where it goes on with the value above",
      ])
  }

  private func tooDeep(_ line: Range<Int>, under above: Range<Int>?) -> Diagnostic {
    var helps = ["start it in the same column as its neighbours"]
    if let above, let key = source.valueOnLine(at: above.lowerBound).key {
      helps = [
        "start it in the same column as '\(source.shown(key))', which has a value already",
        "quote a value that runs over several lines and holds a colon",
      ]
    }
    return Diagnostic(
      Rule.yamlSyntax.id, "this line is indented under a value that is complete",
      at: words(at: line.lowerBound), helps: helps)
  }

  private func indentation(_ line: Range<Int>) -> Int {
    source.pastBlanks(line.lowerBound) - line.lowerBound
  }

  /// From an offset to the end of its line; from the last line that says something where the text
  /// ended too early.
  private func words(at offset: Int) -> SourceRange {
    let line = source.line(at: offset)
    let words = source.trimmed(min(max(offset, line.lowerBound), line.upperBound)..<line.upperBound)
    if words.isEmpty, let above = source.lineAbove(line) {
      return source.place(source.trimmed(above))
    }
    return source.place(words)
  }
}

extension RecordSource {
  /// A part of a bracketed value that needs quotation marks.
  func mangledPiece(_ piece: Range<Int>, at offset: Int) -> Diagnostic {
    let sign = text(offset..<offset + 1)
    let starts = offset == piece.lowerBound
    return Diagnostic(
      Rule.yamlQuote.id,
      starts
        ? "a value cannot start with '\(sign)' in YAML"
        : "'\(shown(piece))' holds signs that mean something else in YAML",
      at: place(piece), helps: [quoteHelp(LineValue(key: nil, value: piece))])
  }
}
