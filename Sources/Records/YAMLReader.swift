import CYAML
import Diagnostics

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

  mutating func start() -> Int {
    positions.offset(of: Int(clamping: event.pointee.start_mark.index))
  }

  mutating func end() -> Int {
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

extension String {
  /// A block keeps its last line break in YAML; a record's text has no use for it.
  fileprivate var droppingLastLineBreaks: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
