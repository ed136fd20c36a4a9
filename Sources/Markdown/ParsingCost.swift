/// Finds the few texts on which libcmark's time grows with the square of their length.
///
/// Two are known for 0.30.2: a blank line is offered to every open list item, so many blank lines
/// under deep lists; and every link looks back at all images that are still open. No text that a
/// person wrote comes near the limits; a text beyond them is refused instead of parsed.
func takesTooLong(_ source: SourceText) -> Bool {
  // Below this size even the worst text is parsed within a blink.
  guard source.body.count > 16 * 1024 else { return false }
  return nestingCost(source) > 50_000_000 || openImages(source) > 10_000
}

/// The deepest list that a line could open, times the number of blank lines.
private func nestingCost(_ source: SourceText) -> Int {
  var blankLines = 0
  var deepest = 0
  for index in source.lineStarts.indices {
    var markers = 0
    var isBlank = true
    var previous: UInt8 = 0
    scan: for byte in source.bytes[source.line(index)] {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isBlank = false
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        if isListMarkerEnd(previous) { markers += 1 }
      default:
        isBlank = false
        break scan
      }
      previous = byte
    }
    if isBlank { blankLines += 1 }
    deepest = max(deepest, markers)
  }
  return deepest.multipliedReportingOverflow(by: blankLines).partialValue
}

private func isListMarkerEnd(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
    UInt8(ascii: ")"):
    true
  default: false
  }
}

/// The most `![` that stand between two blank lines.
private func openImages(_ source: SourceText) -> Int {
  var most = 0
  var count = 0
  for index in source.lineStarts.indices {
    let line = source.line(index)
    if line.isEmpty { count = 0 }
    var position = line.lowerBound
    while let mark = source.bytes.first(UInt8(ascii: "!"), in: position..<line.upperBound) {
      if source.bytes.has("![", at: mark) { count += 1 }
      position = mark + 1
    }
    most = max(most, count)
  }
  return most
}
