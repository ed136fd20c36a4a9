import CYAML
public import Diagnostics

extension YAMLMapping {
  /// Reads a YAML text whose outermost value is a map of keys; an empty text is an empty map.
  ///
  /// Aliases, anchors, tags, merge keys, keys that are not words, a second document and nesting
  /// over 32 are refused. Nil where the text cannot be read: then `diagnostics` says why.
  public static func read(
    _ source: RecordSource, diagnostics: inout [Diagnostic]
  ) -> YAMLMapping? {
    switch YAMLNode.read(source, diagnostics: &diagnostics) {
    case .success(.mapping(let mapping)): return mapping
    case .success(let node?):
      diagnostics.append(node.isNoMapping(in: source))
      return nil
    case .success(nil):
      let start = source.bounds.lowerBound
      return YAMLMapping(entries: [], range: start..<start, isFlow: false)
    case .failure: return nil
    }
  }
}

extension YAMLNode {
  /// Nil in a success is an empty text; a failure is a syntax that cannot be read, reported.
  static func read(
    _ source: RecordSource, diagnostics: inout [Diagnostic]
  ) -> Result<YAMLNode?, YAMLRefusal> {
    // libyaml asserts that its input has an address, which an empty array need not have.
    if source.bounds.isEmpty { return .success(nil) }
    var parser = yaml_parser_t()
    var event = yaml_event_t()
    return source.bytes.withUnsafeBufferPointer { bytes in
      withUnsafeMutablePointer(to: &parser) { parser in
        withUnsafeMutablePointer(to: &event) { event in
          guard let input = bytes.baseAddress, yaml_parser_initialize(parser) == 1 else {
            return .success(nil)
          }
          defer {
            yaml_event_delete(event)
            yaml_parser_delete(parser)
          }
          yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
          yaml_parser_set_input_string(
            parser, input + source.bounds.lowerBound, source.bounds.count)
          var reader = YAMLReader(parser: parser, event: event, source: source)
          let result = Result { () throws(YAMLRefusal) in try reader.document() }
          diagnostics += reader.diagnostics
          if case .failure(let refusal) = result { diagnostics.append(refusal.diagnostic) }
          return result
        }
      }
    }
  }

  fileprivate func isNoMapping(in source: RecordSource) -> Diagnostic {
    let line = source.line(at: range.lowerBound)
    if case .scalar = self, let repair = source.missingSpace(onLine: line) { return repair }
    return Diagnostic(
      Rule.yamlSyntax.id, "keys with values are expected here, but this is \(kind)",
      at: source.place(range.lowerBound..<min(range.upperBound, line.upperBound)),
      helps: ["write 'key: value', one a line"])
  }

  var kind: String {
    switch self {
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}
