/// The citations and footnotes that a text may hold, found before it is parsed.
///
/// `[@a]` and `[^a]` are links only where something defines them. So each one that stands in the
/// text is defined in a preface that libcmark reads first; the first definition wins, and code
/// spans, escapes and nesting are then libcmark's business alone. The destinations begin with a
/// control character, which no address that we accept does.
struct References {
  /// What stands in the brackets of each citation: `@a, para. 12; @b`.
  private(set) var citations: [CitationSyntax] = []
  /// Labels of footnote references, without their caret.
  private(set) var footnotes: [String] = []
  private(set) var definitions: [FootnoteDefinition] = []
  /// Places of `[@a]:` and `[^a]:` that look like definitions but are none of ours.
  private(set) var strayDefinitions: [Int] = []
  /// Link reference definitions, and an empty line.
  private(set) var preface: [UInt8] = []
  private(set) var prefaceLines = 0

  static let citationMark: UInt8 = 1
  static let footnoteMark: UInt8 = 2

  /// Label to index in `citations` or `footnotes`.
  private var numbers: [String: Int] = [:]

  init() {}

  init(_ source: SourceText, _ prescan: Prescan, footnotes allowsFootnotes: Bool = true) {
    guard prescan.hasCitations || prescan.hasFootnotes else { return }
    let bytes = source.bytes
    var position = source.body.lowerBound
    while let bracket = bytes.first(UInt8(ascii: "["), in: position..<source.body.upperBound) {
      position = bracket + 1
      guard let label = BracketLabel(source, at: bracket) else { continue }
      position = label.end
      guard label.isCitation || allowsFootnotes else { continue }
      if label.end < source.body.upperBound, bytes[label.end] == UInt8(ascii: ":"),
        isDefinitionPlace(source, bracket)
      {
        let isAtMargin = source.lineStarts[source.lineIndex(of: bracket)] == bracket
        if !label.isCitation, isAtMargin {
          definitions.append(FootnoteDefinition(source, label, at: bracket))
        } else {
          strayDefinitions.append(bracket)
        }
        continue
      }
      add(label)
    }
    if prefaceLines > 0 {
      preface.append(lineFeed)
      prefaceLines += 1
    }
  }

  private mutating func add(_ label: BracketLabel) {
    guard numbers[label.text] == nil else { return }
    let number = label.isCitation ? citations.count : footnotes.count
    numbers[label.text] = number
    if label.isCitation {
      citations.append(CitationSyntax(label.text))
    } else {
      footnotes.append(String(label.text.dropFirst()))
    }
    let mark = label.isCitation ? Self.citationMark : Self.footnoteMark
    preface.append(UInt8(ascii: "["))
    preface.append(contentsOf: label.text.utf8)
    preface.append(contentsOf: "]: <".utf8)
    preface.append(mark)
    preface.append(contentsOf: "\(number)>\n".utf8)
    prefaceLines += 1
  }

  /// The citation with exactly this label.
  func citation(_ label: String) -> CitationSyntax? { numbers[label].map { citations[$0] } }

  /// Takes back the definitions that libcmark did not read as such: they stand in code.
  mutating func keepDefinitions(where isRead: (FootnoteDefinition) -> Bool) {
    strayDefinitions.append(contentsOf: definitions.filter { !isRead($0) }.map(\.start))
    definitions.removeAll { !isRead($0) }
  }

  mutating func dropStrays(in code: [Range<Int>]) {
    strayDefinitions.removeAll { isInside(code, $0) }
  }

  /// Forgets the nodes of an earlier parse.
  mutating func disconnect() {
    for index in definitions.indices { definitions[index].item = nil }
  }

  mutating func connect(_ index: Int, to item: Node) { definitions[index].item = item.pointer }

  /// The number behind a control character, if the address is one of ours.
  static func number(_ url: UnsafeBufferPointer<UInt8>, below count: Int) -> Int? {
    guard url.count > 1, let number = Int(String(decoding: url.dropFirst(), as: UTF8.self)),
      (0..<count).contains(number)
    else { return nil }
    return number
  }
}

/// Footnotes are looked up as links are: by their label without regard to case.
func foldedLabel(_ label: String) -> String { label.lowercased() }

/// Whether only white space, `>` and list markers stand before an offset in its line.
private func isDefinitionPlace(_ source: SourceText, _ offset: Int) -> Bool {
  let line = source.line(source.lineIndex(of: offset))
  return source.bytes[line.lowerBound..<offset].allSatisfy { byte in
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// `[@…]` or `[^…]` in a text: what stands inside and where it ends.
struct BracketLabel {
  /// With the `@` or `^`; a line end and what leads the next line are one space.
  let text: String
  /// After the closing bracket.
  let end: Int
  let isCitation: Bool

  /// libcmark's longest label is 1,000 bytes.
  private static let longest = 990

  init?(_ source: SourceText, at bracket: Int) {
    let bytes = source.bytes
    var index = bracket + 1
    guard index < source.body.upperBound else { return nil }
    isCitation = bytes[index] == UInt8(ascii: "@")
    guard isCitation || bytes[index] == UInt8(ascii: "^") else { return nil }
    var label: [UInt8] = []
    while index < source.body.upperBound, label.count < Self.longest {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "]"):
        guard label.count > 1 else { return nil }
        text = String(decoding: label, as: UTF8.self)
        guard text.utf8.count <= Self.longest else { return nil }
        end = index + 1
        return
      // libcmark makes three bytes of a zero byte, and then the label may be too long.
      case UInt8(ascii: "["), 0: return nil
      case UInt8(ascii: "\\"):
        label.append(byte)
        index += 1
        if index < source.body.upperBound, !isLineEnd(bytes[index]) {
          label.append(bytes[index])
          index += 1
        }
      case lineFeed, carriageReturn:
        guard isCitation, let next = lineContinuation(source, from: index) else { return nil }
        label.append(UInt8(ascii: " "))
        index = next
      default:
        guard isCitation || !isWhitespace(byte) else { return nil }
        label.append(byte)
        index += 1
      }
    }
    return nil
  }
}

/// Where a paragraph's text goes on after a line end: past white space and `>`. Nil if the next
/// line is blank.
func lineContinuation(_ source: SourceText, from lineEnd: Int) -> Int? {
  var index = lineEnd + 1
  let isPair = source.bytes[lineEnd] == carriageReturn && index < source.body.upperBound
  if isPair, source.bytes[index] == lineFeed { index += 1 }
  while index < source.body.upperBound {
    let byte = source.bytes[index]
    if isLineEnd(byte) { return nil }
    guard isSpaceOrTab(byte) || byte == UInt8(ascii: ">") else { return index }
    index += 1
  }
  return nil
}
