import CYAML
import Diagnostics

/// Why a YAML text cannot be read any further.
struct YAMLRefusal: Error {
  var diagnostic: Diagnostic
}

extension YAMLReader {
  /// Anchors and tags stand before a value, so its first byte tells.
  mutating func refuseProperties() throws(YAMLRefusal) {
    let start = start()
    guard let sign = source.byte(start), sign == UInt8(ascii: "&") || sign == UInt8(ascii: "!"),
      start < end() || event.pointee.type == YAML_MAPPING_START_EVENT
    else { return }
    throw refusal(sign: sign, at: start)
  }

  func refuse(depth: Int, at start: Int) throws(YAMLRefusal) {
    guard depth > Self.deepestNesting else { return }
    throw refusal(
      "lists and maps are nested more than \(Self.deepestNesting) deep here",
      at: start..<start + 1,
      helps: ["a record needs three or four levels: look for brackets or dashes too many"])
  }

  /// `value: >5` is an empty block with a given indentation, and the text is lost.
  func refuseIndentedBlock(_ range: Range<Int>) throws(YAMLRefusal) {
    let line = source.line(at: range.lowerBound)
    let header = range.lowerBound..<min(range.upperBound, line.upperBound)
    guard source.bytes[header].dropFirst().prefix(while: { !$0.isBlank }).contains(where: \.isDigit)
    else { return }
    throw YAMLRefusal(diagnostic: source.mangled(source.valueOnLine(at: range.lowerBound)))
  }

  func refusal(sign: UInt8, at start: Int) -> YAMLRefusal {
    YAMLRefusal(diagnostic: source.property(sign: sign, at: start))
  }

  func refusal(_ summary: String, at range: Range<Int>, helps: [String]) -> YAMLRefusal {
    YAMLRefusal(
      diagnostic: Diagnostic(Rule.yamlFeature.id, summary, at: source.place(range), helps: helps)
    )
  }

  func line(from start: Int) -> Range<Int> {
    start..<max(start, source.line(at: start).upperBound)
  }

  func duplicate(_ key: YAMLScalar, of first: YAMLScalar) -> Diagnostic {
    Diagnostic(
      Rule.duplicateKey.id, "'\(key.text.shortened)' stands twice here",
      at: source.place(key.range),
      notes: [.init("it stands first at", at: source.place(first.range))],
      helps: ["keep one of the two, or give one another name"])
  }
}
