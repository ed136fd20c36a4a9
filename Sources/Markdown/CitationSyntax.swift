/// What stands inside the brackets of a citation: `@a, para. 12; @b`.
struct CitationSyntax {
  struct Reference: Equatable {
    var source: String
    /// Where in the source: `para. 12`.
    var locator: String?
  }

  enum Fault: Equatable {
    /// `[@a; b]`, `[@ a]`.
    case missingAt(String)
    /// `[@a para. 12]`.
    case missingComma(source: String, locator: String)
    /// `[@a, @b]`, `[@a, para. 3, @b]`: a source, its place if one is named, and the next source.
    case missingSemicolon(source: String, locator: String?, other: String)
  }

  let label: String
  private(set) var references: [Reference] = []
  private(set) var fault: Fault?

  init(_ label: String) {
    self.label = label
    let utf8 = Array(label.utf8)
    var start = 0
    while start <= utf8.count {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: ";")) ?? utf8.count
      read(utf8, trimmed(utf8, start..<end))
      start = end + 1
    }
  }

  private mutating func read(_ label: [UInt8], _ part: Range<Int>) {
    guard !part.isEmpty else { return }
    let idStart = part.lowerBound + 1
    let idEnd =
      label[idStart..<part.upperBound].firstIndex { isWhitespace($0) || $0 == UInt8(ascii: ",") }
      ?? part.upperBound
    guard label[part.lowerBound] == UInt8(ascii: "@"), idEnd > idStart else {
      fault = .missingAt(String(decoding: label[part], as: UTF8.self))
      return
    }
    let id = String(decoding: label[idStart..<idEnd], as: UTF8.self)
    var rest = trimmed(label, idEnd..<part.upperBound)
    let hasComma = !rest.isEmpty && label[rest.lowerBound] == UInt8(ascii: ",")
    if hasComma { rest = trimmed(label, (rest.lowerBound + 1)..<rest.upperBound) }
    let locator = rest.isEmpty ? nil : String(decoding: label[rest], as: UTF8.self)
    if let locator, !hasComma { fault = .missingComma(source: id, locator: locator) }
    if let locator, let other = otherSource(in: locator) {
      let own = locator[..<other].trimmingSuffix { $0.isWhitespace || $0 == "," }
      fault = .missingSemicolon(
        source: id, locator: own.isEmpty ? nil : String(own), other: String(locator[other...]))
    }
    references.append(Reference(source: id, locator: locator))
  }
}

/// Where a locator goes on with what looks like a source: an `@` at its start or behind a comma.
private func otherSource(in locator: String) -> String.Index? {
  locator.indices.first { index in
    guard locator[index] == "@" else { return false }
    return locator[..<index].last { !$0.isWhitespace }.map { $0 == "," } ?? true
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}

private func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var range = range
  while let first = range.first, isWhitespace(bytes[first]) {
    range = (first + 1)..<range.upperBound
  }
  while let last = range.last, isWhitespace(bytes[last]) { range = range.lowerBound..<last }
  return range
}
