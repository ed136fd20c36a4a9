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
      .error, "yaml-syntax", "keys with values are expected here, but this is \(kind)",
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

/// Why a YAML text cannot be read any further.
struct YAMLRefusal: Error {
  var diagnostic: Diagnostic
}

/// Builds the tree from libyaml's events.
struct YAMLReader {
  /// Deeper brackets make libyaml's scanner quadratic, and no record needs them.
  static let deepestNesting = 32

  let parser: UnsafeMutablePointer<yaml_parser_t>
  let event: UnsafeMutablePointer<yaml_event_t>
  let source: RecordSource
  /// Problems that did not stop the reading.
  var diagnostics: [Diagnostic] = []
  private var positions: CodePointPositions

  init(
    parser: UnsafeMutablePointer<yaml_parser_t>, event: UnsafeMutablePointer<yaml_event_t>,
    source: RecordSource
  ) {
    self.parser = parser
    self.event = event
    self.source = source
    positions = CodePointPositions(source)
  }

  /// The outermost value; nil where the text is empty.
  mutating func document() throws(YAMLRefusal) -> YAMLNode? {
    try advance()  // the stream's start
    try advance()
    if event.pointee.type == YAML_STREAM_END_EVENT { return nil }
    try advance()
    let root = try node(depth: 1)
    try advance()  // the document's end
    try advance()
    guard event.pointee.type == YAML_STREAM_END_EVENT else {
      throw refusal(
        "a second YAML document starts here", at: line(from: start()),
        helps: ["keep one document in a file: delete this line"])
    }
    if case .scalar(let scalar) = root, scalar.isEmpty { return nil }
    return root
  }

  /// The value whose first event is the current one; its last event is current afterwards.
  private mutating func node(depth: Int) throws(YAMLRefusal) -> YAMLNode {
    switch event.pointee.type {
    case YAML_SEQUENCE_START_EVENT:
      let isFlow = event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      return .sequence(try sequence(isFlow: isFlow, depth: depth))
    case YAML_MAPPING_START_EVENT:
      let isFlow = event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      return .mapping(try mapping(isFlow: isFlow, depth: depth))
    case YAML_SCALAR_EVENT:
      return .scalar(try scalar())
    default:
      throw refusal(sign: UInt8(ascii: "*"), at: start())
    }
  }

  private mutating func sequence(isFlow: Bool, depth: Int) throws(YAMLRefusal) -> YAMLSequence {
    try refuseProperties()
    let start = start()
    try refuse(depth: depth, at: start)
    var items: [YAMLNode] = []
    var cut: CutValue?
    try advance()
    while event.pointee.type != YAML_SEQUENCE_END_EVENT {
      let item = try node(depth: depth + 1)
      if let whole = cut?.whole, CutValue.isThousands(item, after: whole.upperBound) {
        cut?.whole = whole.lowerBound..<item.range.upperBound
      } else {
        if let cut { items[items.count - 1] = join(cut, after: nil) }
        cut = isFlow ? CutValue(items: items, next: item) : nil
        if cut == nil { items.append(item) }
      }
      try advance()
    }
    if let cut { items[items.count - 1] = join(cut, after: nil) }
    let end = isFlow ? self.end() : items.last?.range.upperBound ?? start
    return YAMLSequence(items: items, range: start..<max(start, end), isFlow: isFlow)
  }

  private mutating func mapping(isFlow: Bool, depth: Int) throws(YAMLRefusal) -> YAMLMapping {
    try refuseProperties()
    let start = start()
    try refuse(depth: depth, at: start)
    var entries: [YAMLMapping.Entry] = []
    var keys = MappingKeys()
    var end = start
    var cut: CutValue?
    try advance()
    while event.pointee.type != YAML_MAPPING_END_EVENT {
      let key = try key(depth: depth)
      try advance()
      let value = try node(depth: depth + 1)
      end = max(key.range.upperBound, value.range.upperBound)
      let entry = YAMLMapping.Entry(key: key, value: value)
      if let whole = cut?.whole, CutValue.hasNoColon(entry, in: source) {
        cut?.whole = whole.lowerBound..<key.range.upperBound
      } else {
        finish(&cut, in: &entries)
        cut = isFlow ? CutValue(entries: entries, next: entry, in: source) : nil
        if cut == nil { append(entry, to: &entries, &keys) }
      }
      try advance()
    }
    finish(&cut, in: &entries)
    if isFlow { end = self.end() }
    return YAMLMapping(entries: entries, range: start..<max(start, end), isFlow: isFlow)
  }

  private mutating func append(
    _ entry: YAMLMapping.Entry, to entries: inout [YAMLMapping.Entry], _ keys: inout MappingKeys
  ) {
    if let first = keys.first(like: entry.key, in: entries) {
      diagnostics.append(duplicate(entry.key, of: first))
    } else {
      entries.append(entry)
    }
  }

  private mutating func finish(_ cut: inout CutValue?, in entries: inout [YAMLMapping.Entry]) {
    guard let whole = cut, let last = entries.indices.last else { return }
    entries[last].value = join(whole, after: entries[last].key.range)
    cut = nil
  }

  private mutating func key(depth: Int) throws(YAMLRefusal) -> YAMLScalar {
    guard event.pointee.type == YAML_SCALAR_EVENT || event.pointee.type == YAML_ALIAS_EVENT else {
      let kind = event.pointee.type == YAML_SEQUENCE_START_EVENT ? "a list" : "a map"
      try refuse(depth: depth + 1, at: start())
      throw refusal(
        "a key is a word, but this key is \(kind)", at: start()..<start() + 1,
        helps: ["write 'key: value', with a word before the colon"])
    }
    guard case .scalar(let key) = try node(depth: depth) else {
      throw refusal(sign: UInt8(ascii: "*"), at: start())
    }
    if key.text == "<<", key.style == .plain {
      throw refusal(
        "'<<' merges another map in YAML, and merge keys are not read", at: key.range,
        helps: ["write out the keys that were to be merged"])
    }
    return key
  }

  private mutating func scalar() throws(YAMLRefusal) -> YAMLScalar {
    try refuseProperties()
    let scalar = event.pointee.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let start = start()
    let end = end()
    switch scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return YAMLScalar(text: text, style: .quoted, range: start + 1..<max(start + 1, end - 1))
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      let range = source.trimmed(start..<max(start, end))
      try refuseIndentedBlock(range)
      return YAMLScalar(text: text.droppingLastLineBreaks, style: .block, range: range)
    default:
      if !text.isEmpty, let sign = source.commentSign(after: end) {
        diagnostics.append(source.cutOff(value: start..<end, at: sign))
      }
      return YAMLScalar(text: text, style: .plain, range: start..<max(start, end))
    }
  }
}

// MARK: Events

extension YAMLReader {
  private mutating func advance() throws(YAMLRefusal) {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw syntaxError() }
  }

  private mutating func start() -> Int {
    positions.offset(of: Int(clamping: event.pointee.start_mark.index))
  }

  private mutating func end() -> Int {
    positions.offset(of: Int(clamping: event.pointee.end_mark.index))
  }

  private mutating func syntaxError() -> YAMLRefusal {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? ""
    if state.error == YAML_READER_ERROR {
      let offset = source.bounds.lowerBound + Int(clamping: state.problem_offset)
      return YAMLRefusal(
        diagnostic: source.unreadable(
          at: offset, value: UInt32(truncatingIfNeeded: state.problem_value),
          isControl: problem.hasPrefix("control")))
    }
    let at = positions.offset(of: Int(clamping: state.problem_mark.index))
    let context = state.context.map { String(cString: $0) } ?? ""
    let opened =
      context.isEmpty ? at : positions.offset(of: Int(clamping: state.context_mark.index))
    let error = YAMLSyntaxError(
      source: source, problem: problem, context: context, at: at, opened: opened)
    return YAMLRefusal(diagnostic: error.diagnostic)
  }
}

// MARK: What is refused

extension YAMLReader {
  /// Anchors and tags stand before a value, so its first byte tells.
  private mutating func refuseProperties() throws(YAMLRefusal) {
    let start = start()
    guard let sign = source.byte(start), sign == UInt8(ascii: "&") || sign == UInt8(ascii: "!"),
      start < end() || event.pointee.type == YAML_MAPPING_START_EVENT
    else { return }
    throw refusal(sign: sign, at: start)
  }

  private func refuse(depth: Int, at start: Int) throws(YAMLRefusal) {
    guard depth > Self.deepestNesting else { return }
    throw refusal(
      "lists and maps are nested more than \(Self.deepestNesting) deep here",
      at: start..<start + 1,
      helps: ["a record needs three or four levels: look for brackets or dashes too many"])
  }

  /// `value: >5` is an empty block with a given indentation, and the text is lost.
  private func refuseIndentedBlock(_ range: Range<Int>) throws(YAMLRefusal) {
    let line = source.line(at: range.lowerBound)
    let header = range.lowerBound..<min(range.upperBound, line.upperBound)
    guard source.bytes[header].dropFirst().contains(where: \.isDigit) else { return }
    throw YAMLRefusal(diagnostic: source.mangled(source.valueOnLine(at: range.lowerBound)))
  }

  private func refusal(sign: UInt8, at start: Int) -> YAMLRefusal {
    YAMLRefusal(diagnostic: source.property(sign: sign, at: start))
  }

  private func refusal(_ summary: String, at range: Range<Int>, helps: [String]) -> YAMLRefusal {
    YAMLRefusal(
      diagnostic: Diagnostic(.error, "yaml-feature", summary, at: source.place(range), helps: helps)
    )
  }

  private func line(from start: Int) -> Range<Int> {
    start..<max(start, source.line(at: start).upperBound)
  }

  private func duplicate(_ key: YAMLScalar, of first: YAMLScalar) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-key", "'\(key.text.shortened)' stands twice here",
      at: source.place(key.range),
      notes: [.init("it stands first at", at: source.place(first.range))],
      helps: ["keep one of the two, or give one another name"])
  }
}

/// Finds a key that stood before: by looking at each while they are few, then by a table.
private struct MappingKeys {
  private var places: [String: Int] = [:]
  private var counted = 0

  mutating func first(like key: YAMLScalar, in entries: [YAMLMapping.Entry]) -> YAMLScalar? {
    if entries.count <= 16 { return entries.first { $0.key.text == key.text }?.key }
    while counted < entries.count {
      places[entries[counted].key.text] = counted
      counted += 1
    }
    return places[key.text].map { entries[$0].key }
  }
}

extension String {
  /// A block keeps its last line break in YAML; a record's text has no use for it.
  fileprivate var droppingLastLineBreaks: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
