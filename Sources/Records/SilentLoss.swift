import Diagnostics

/// A value between brackets that a comma cut into several, while its parts are put together again.
///
/// `{value: 6,000 operatives}` is a value `6` and a key without a colon to YAML, and `[1,000]` is
/// two numbers.
struct CutValue {
  /// The part that YAML reads as the value.
  let first: Range<Int>
  /// All parts, with the commas.
  var whole: Range<Int>

  init?(entries: [YAMLMapping.Entry], next: YAMLMapping.Entry, in source: RecordSource) {
    guard let last = entries.last, case .scalar(let value) = last.value, value.style == .plain,
      !value.text.isEmpty, Self.hasNoColon(next, in: source)
    else { return nil }
    first = value.range
    whole = value.range.lowerBound..<next.key.range.upperBound
  }

  init?(items: [YAMLNode], next: YAMLNode) {
    guard case .scalar(let value)? = items.last, value.style == .plain,
      (1...3).contains(value.text.utf8.reversed().prefix(while: \.isDigit).count),
      Self.isThousands(next, after: value.range.upperBound)
    else { return nil }
    first = value.range
    whole = value.range.lowerBound..<next.range.upperBound
  }

  /// A key that nothing follows, not even a colon.
  static func hasNoColon(_ entry: YAMLMapping.Entry, in source: RecordSource) -> Bool {
    guard entry.key.style == .plain, case .scalar(let rest) = entry.value, rest.text.isEmpty,
      rest.style == .plain
    else { return false }
    return source.byte(source.pastBlanks(entry.key.range.upperBound)) != UInt8(ascii: ":")
  }

  /// Three digits after a comma without a space.
  static func isThousands(_ node: YAMLNode, after end: Int) -> Bool {
    guard case .scalar(let next) = node, next.style == .plain, next.range.lowerBound == end + 1
    else { return false }
    return next.text.utf8.prefix(while: \.isDigit).count == 3
  }
}

extension YAMLReader {
  /// Reports a cut value and gives what was meant.
  mutating func join(_ cut: CutValue, after key: Range<Int>?) -> YAMLNode {
    diagnostics.append(
      Diagnostic(
        Rule.yamlQuote.id,
        "between brackets a comma ends the value, so YAML reads '\(source.shown(cut.first))'",
        at: source.place(cut.whole),
        helps: [source.quoteHelp(LineValue(key: key, value: cut.whole))]))
    return .scalar(YAMLScalar(text: source.text(cut.whole), style: .mended, range: cut.whole))
  }
}

extension RecordSource {
  /// `title: Report #3`, of which YAML keeps `Report`.
  func cutOff(value: Range<Int>, at sign: Int) -> Diagnostic {
    let line = valueOnLine(at: sign)
    let lost = sign..<max(sign, line.value.upperBound)
    return Diagnostic(
      .warning, Rule.yamlQuote.id,
      "'\(shown(lost))' is a comment in YAML, so the value is '\(shown(value))'", at: place(lost),
      helps: [quoteHelp(line), "put a space after the '#' where a comment is meant"])
  }

  /// An alias (`*`), an anchor (`&`) or a tag (`!`).
  func property(sign: UInt8, at start: Int) -> Diagnostic {
    var end = start
    while let byte = byte(end), !byte.isBlank, !byte.isLineBreak, !",]}".utf8.contains(byte) {
      end += 1
    }
    let value = valueOnLine(at: start)
    let isWholeValue = value.value.lowerBound == start
    let piece = isWholeValue ? value.value : pieceInBrackets(value.value, at: start)
    let meant = LineValue(key: isWholeValue ? value.key : nil, value: piece ?? start..<end)
    let (name, plural, instead) =
      switch sign {
      case UInt8(ascii: "*"): ("an alias", "aliases", "repeat the value that it stands for")
      case UInt8(ascii: "&"): ("an anchor", "anchors", "delete it, and repeat the value elsewhere")
      default: ("a tag", "tags", "delete it: what a value is follows from its key")
      }
    return Diagnostic(
      Rule.yamlFeature.id,
      "'\(shown(start..<end))' is \(name) in YAML, and \(plural) are not read",
      at: place(start..<end),
      helps: ["where it is text, \(quoteHelp(meant))", "otherwise \(instead)"])
  }

  /// A byte that is no text: not UTF-8, or a control character.
  func unreadable(at offset: Int, value: UInt32, isControl: Bool) -> Diagnostic {
    var end = offset + 1
    guard isControl else {
      return Diagnostic(
        Rule.notUTF8.id, "this byte (0x\(hex(value))) is not UTF-8", at: place(offset..<end),
        helps: ["save the file as UTF-8"])
    }
    while let byte = byte(end), byte & 0xC0 == 0x80 { end += 1 }
    return Diagnostic(
      Rule.controlCharacter.id, "the control character U+\(hex(value, width: 4)) stands here",
      at: place(offset..<end), helps: ["delete it: it shows nowhere"])
  }

  private func hex(_ value: UInt32, width: Int = 2) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
