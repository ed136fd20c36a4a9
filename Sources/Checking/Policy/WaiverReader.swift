public import Diagnostics

/// Finds the waivers of a Markdown or YAML file, line by line.
public struct WaiverReader {
  public private(set) var waivers: [Waiver] = []
  /// What keeps a comment that is meant as a waiver from being one.
  public private(set) var diagnostics: [Diagnostic] = []

  private let path: String
  private let bytes: [UInt8]
  private let lines: [Range<Int>]

  private static let open = Array("<!-- briefgen:".utf8)
  private static let openInYAML = Array("# briefgen:".utf8)

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    let word = Array("briefgen:".utf8)
    guard path.hasSuffix(".md") || path.hasSuffix(".yaml"), bytes.firstIndex(of: word) != nil else {
      lines = []
      return
    }
    lines = Self.lines(of: bytes)
    let body = path.hasSuffix(".md") ? bodyStart : lines.count
    for line in 0..<body { readYAML(line) }
    var fence: ArraySlice<UInt8>?
    for line in body..<lines.count {
      let text = trimmed(lines[line])
      if let open = fence {
        if text.starts(with: open), text.allSatisfy({ $0 == open.first }) { fence = nil }
      } else if let open = Self.fence(text) {
        fence = open
      } else {
        readMarkdown(line)
      }
    }
  }

  // MARK: Lines

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where byte == newline {
      lines.append(start..<place)
      start = place + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  private func trimmed(_ line: Range<Int>) -> ArraySlice<UInt8> { bytes[line].trimmedOfSpace }

  private func isBlank(_ line: Int) -> Bool { trimmed(lines[line]).isEmpty }

  /// The line behind the front matter.
  private var bodyStart: Int {
    func isRule(_ line: Int) -> Bool { trimmed(lines[line]).elementsEqual("---".utf8) }
    guard !lines.isEmpty, isRule(0) else { return 0 }
    return lines.indices.dropFirst().first(where: isRule) ?? lines.count
  }

  /// The letters that close a fenced block again: three or more of one kind.
  private static func fence(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = text.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let run = text.prefix { $0 == first }
    return run.count >= 3 ? run : nil
  }

  // MARK: Markdown

  private mutating func readMarkdown(_ line: Int) {
    var rest = lines[line]
    while let start = bytes[rest].firstIndex(of: Self.open) {
      let end = bytes[start..<rest.upperBound].firstIndex(of: Array("-->".utf8))
      let place = start..<(end.map { $0 + 3 } ?? rest.upperBound)
      rest = place.upperBound..<rest.upperBound
      let isAlone =
        bytes[lines[line].lowerBound..<start].trimmedOfSpace.isEmpty
        && bytes[rest].trimmedOfSpace.isEmpty
      add(
        bytes[(start + Self.open.count)..<(end ?? place.upperBound)], place,
        scope: isAlone ? block(after: line) : block(around: line))
    }
  }

  /// The first block behind a line: up to a blank line, or to the end of a fenced block.
  private func block(after line: Int) -> Range<Int> {
    let isWaiver = { trimmed(lines[$0]).starts(with: Self.open) }
    guard let first = ((line + 1)..<lines.count).first(where: { !isBlank($0) && !isWaiver($0) })
    else { return lines[line] }
    let last: Int
    if let fence = Self.fence(trimmed(lines[first])) {
      last =
        ((first + 1)..<lines.count).first { trimmed(lines[$0]).starts(with: fence) }
        ?? lines.count - 1
    } else {
      last = lastOfBlock(first)
    }
    return lines[first].lowerBound..<lines[last].upperBound
  }

  private func block(around line: Int) -> Range<Int> {
    var first = line
    while first > 0, !isBlank(first - 1) { first -= 1 }
    return lines[first].lowerBound..<lines[lastOfBlock(line)].upperBound
  }

  private func lastOfBlock(_ line: Int) -> Int {
    var last = line
    while last + 1 < lines.count, !isBlank(last + 1) { last += 1 }
    return last
  }

  // MARK: YAML

  private mutating func readYAML(_ line: Int) {
    guard let start = bytes[lines[line]].firstIndex(of: Self.openInYAML) else { return }
    let place = start..<lines[line].upperBound
    let isAlone = bytes[lines[line].lowerBound..<start].trimmedOfSpace.isEmpty
    let first =
      isAlone
      ? ((line + 1)..<lines.count).first { number in
        !isBlank(number) && trimmed(lines[number]).first != UInt8(ascii: "#")
      } ?? line : line
    var last = first
    let indent = indentation(first)
    while last + 1 < lines.count, isBlank(last + 1) || indentation(last + 1) > indent { last += 1 }
    add(
      bytes[(start + Self.openInYAML.count)..<place.upperBound], place,
      scope: lines[first].lowerBound..<lines[last].upperBound)
  }

  private func indentation(_ line: Int) -> Int {
    bytes[lines[line]].prefix { $0 == UInt8(ascii: " ") }.count
  }

  // MARK: Words

  /// - Parameter words: what follows `briefgen:`, as in ` allow RULE: reason `.
  private mutating func add(_ words: ArraySlice<UInt8>, _ place: Range<Int>, scope: Range<Int>) {
    let place = SourceRange(path: path, start: place.lowerBound, end: place.upperBound)
    let text = String(decoding: words.trimmedOfSpace, as: UTF8.self)
    let verb = text.prefix { !$0.isWhitespace }
    guard verb == "allow" else {
      diagnostics.append(WaiverRule.unknownVerb(String(verb), at: place))
      return
    }
    let rest = text.dropFirst(verb.count).drop(while: \.isWhitespace)
    let id = rest.prefix { $0 != ":" && !$0.isWhitespace }
    let reason = rest.dropFirst(id.count).drop { $0 == ":" || $0.isWhitespace }
    if let problem = WaiverRule.problem(rule: String(id), reason: String(reason), at: place) {
      diagnostics.append(problem)
      return
    }
    waivers.append(
      Waiver(
        rule: RuleID(rawValue: String(id)), reason: String(reason), place: place, scope: scope))
  }
}

private let newline = UInt8(ascii: "\n")

extension Collection<UInt8> where Index == Int, SubSequence == ArraySlice<UInt8> {
  /// Where a text first stands; nil where it does not.
  fileprivate func firstIndex(of text: [UInt8]) -> Int? {
    guard count >= text.count, let first = text.first else { return nil }
    return indices.dropLast(text.count - 1).first { place in
      self[place] == first && self[place..<(place + text.count)].elementsEqual(text)
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmedOfSpace: ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 32 || byte == 9 || byte == 13 }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return self[endIndex..<endIndex] }
    return self[first...last]
  }
}
