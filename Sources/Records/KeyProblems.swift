import Diagnostics

/// The problems of keys, and of the kind of value after them.
extension RecordReader {
  /// Each unknown key is compared with all known ones; a file that is no record at all must not
  /// turn that into hours.
  private static let mostUnknownKeys = 20

  /// Unknown keys and missing ones; a required key that is only misspelt is one problem.
  mutating func reportUnknown(_ keys: [YAMLScalar]) {
    var misspelt: Set<String> = []
    for key in keys.prefix(Self.mostUnknownKeys) {
      let near = nearMiss(to: key.text, in: known)
      if let near { misspelt.insert(near) }
      report(unknown(key, near: near))
    }
    for (key, example) in missing where !misspelt.contains(key) {
      report(
        Diagnostic(
          Rule.missingKey.id, "\(subject) has no '\(key)'", at: subject.range,
          helps: ["add a line such as '\(example)'"]))
    }
    if keys.count > Self.mostUnknownKeys {
      report(
        Diagnostic(
          Rule.unknownKey.id,
          "\(keys.count - Self.mostUnknownKeys) more keys of \(subject) are unknown",
          at: subject.range, helps: ["is this the file that was meant?"]))
    }
  }

  private func unknown(_ key: YAMLScalar, near: String?) -> Diagnostic {
    Diagnostic(
      Rule.unknownKey.id, "unknown key '\(key.text.shortened)' in \(subject)",
      at: source.place(key.range),
      notes: near == nil
        ? ["the keys of \(subject) are \(known.sorted().joined(separator: ", "))"] : [],
      helps: near.map { ["did you mean '\($0)'?"] } ?? [])
  }

  mutating func reportEmpty(_ scalar: YAMLScalar, key: YAMLScalar) {
    if scalar.style == .plain, let sign = source.commentSign(after: scalar.range.upperBound) {
      let value = source.valueOnLine(at: sign)
      report(
        Diagnostic(
          Rule.yamlQuote.id,
          "'#' starts a comment in YAML, so '\(key.text.shortened)' has no value",
          at: source.place(value.value), helps: [source.quoteHelp(value)]))
      return
    }
    report(
      Diagnostic(
        Rule.emptyValue.id, "'\(key.text.shortened)' has no value", at: source.place(key.range),
        helps: ["write one after the colon, or delete the key"]))
  }

  mutating func reportKind(of node: YAMLNode, key: YAMLScalar, wants wanted: WantedKind) {
    let start = node.range.lowerBound
    let line = source.line(at: start)
    let shown = start..<max(start, min(node.range.upperBound, line.upperBound))
    report(
      Diagnostic(
        Rule.wrongKind.id,
        "'\(key.text.shortened)' wants \(wanted.rawValue), but \(node.kind) stands here",
        at: source.place(shown), helps: [help(for: node, wanted: wanted)]))
  }

  private func help(for node: YAMLNode, wanted: WantedKind) -> String {
    if wanted.acceptsText, node.isFlow {
      let line = source.valueOnLine(at: node.range.lowerBound)
      let value = line.value == node.range ? line : LineValue(key: nil, value: node.range)
      return "where it is text, \(source.quoteHelp(value))"
    }
    switch wanted {
    case .text: return "write one value after the colon"
    case .texts: return "write one value after the colon, or each after '- '"
    case .records: return "start each item with '- '"
    case .map, .textOrMap: return "write 'key: value' lines under it, indented"
    }
  }
}

/// The kind of value that a key wants, in the words of a message.
enum WantedKind: String {
  case text = "one text"
  case texts = "one text or a list of them"
  case records = "a list of records"
  case map = "a map"
  case textOrMap = "one text or a map"

  var acceptsText: Bool { self == .text || self == .texts || self == .textOrMap }
}
