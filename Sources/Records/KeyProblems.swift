import Diagnostics

/// The problems of keys, and of the kind of value after them.
extension RecordReader {
  /// Each unknown key is compared with all known ones; a file that is no record at all must not
  /// turn that into hours.
  private static let mostUnknownKeys = 20

  mutating func reportUnknown(_ key: YAMLScalar) {
    unknownKeys += 1
    guard unknownKeys <= Self.mostUnknownKeys else { return }
    let place = source.place(key.range)
    if let near = nearMiss(to: key.text, in: known) {
      report(
        Diagnostic(
          .error, "unknown-key", "unknown key '\(key.text.shortened)' in \(subject)", at: place,
          helps: ["did you mean '\(near)'?"]))
    } else {
      let list = known.sorted().joined(separator: ", ")
      report(
        Diagnostic(
          .error, "unknown-key", "unknown key '\(key.text.shortened)' in \(subject)", at: place,
          notes: ["the keys of \(subject) are \(list)"]))
    }
  }

  mutating func reportMoreUnknown() {
    let more = unknownKeys - Self.mostUnknownKeys
    guard more > 0 else { return }
    report(
      Diagnostic(
        .error, "unknown-key", "\(more) more keys of \(subject) are unknown", at: subject.range,
        helps: ["is this the file that was meant?"]))
  }

  mutating func reportEmpty(_ scalar: YAMLScalar, key: YAMLScalar) {
    if scalar.style == .plain, let sign = source.commentSign(after: scalar.range.upperBound) {
      let value = source.valueOnLine(at: sign)
      report(
        Diagnostic(
          .error, "yaml-quote",
          "'#' starts a comment in YAML, so '\(key.text.shortened)' has no value",
          at: source.place(value.value), helps: [source.quoteHelp(value)]))
      return
    }
    report(
      Diagnostic(
        .error, "empty-value", "'\(key.text.shortened)' has no value", at: source.place(key.range),
        helps: ["write one after the colon, or delete the line"]))
  }

  mutating func reportKind(of node: YAMLNode, key: YAMLScalar, wants: String) {
    let start = node.range.lowerBound
    let line = source.line(at: start)
    let shown = start..<max(start, min(node.range.upperBound, line.upperBound))
    var helps: [String] = []
    switch node {
    case .sequence(let sequence) where sequence.isFlow:
      helps = ["where it is text, \(source.quoteHelp(source.valueOnLine(at: start)))"]
    case .mapping(let mapping) where mapping.isFlow:
      helps = ["where it is text, \(source.quoteHelp(source.valueOnLine(at: start)))"]
    default: break
    }
    report(
      Diagnostic(
        .error, "wrong-kind",
        "'\(key.text.shortened)' wants \(wants), but \(node.kind) stands here",
        at: source.place(shown), helps: helps))
  }
}
