/// A value of a YAML text, with its place. Scalars stay text: what they mean is the affair of the
/// record's schema, so `no` is never false and `2022-02` never a sum.
public enum YAMLNode: Hashable, Sendable {
  case scalar(YAMLScalar)
  case sequence(YAMLSequence)
  case mapping(YAMLMapping)

  /// Byte range in the file.
  public var range: Range<Int> {
    switch self {
    case .scalar(let scalar): scalar.range
    case .sequence(let sequence): sequence.range
    case .mapping(let mapping): mapping.range
    }
  }

  /// Written in brackets or braces.
  var isFlow: Bool {
    switch self {
    case .scalar: false
    case .sequence(let sequence): sequence.isFlow
    case .mapping(let mapping): mapping.isFlow
    }
  }
}

/// A text: plain, quoted, or a block after `|` or `>`.
public struct YAMLScalar: Hashable, Sendable {
  public enum Style: Hashable, Sendable {
    case plain, quoted, block
    /// Plain, and put together again from parts that commas cut it into; reported already.
    case mended
  }

  public var text: String
  public var style: Style
  /// Byte range in the file, without quotation marks. Where it is as long as the text, the text
  /// stands in the file as it is, and an offset in one is an offset in the other.
  public var range: Range<Int>

  public init(text: String, style: Style, range: Range<Int>) {
    self.text = text
    self.style = style
    self.range = range
  }

  /// Nothing, or the `~` that stands for nothing in YAML.
  public var isEmpty: Bool {
    switch style {
    case .plain: text.isEmpty || text == "~"
    case .quoted, .block, .mended: text.allSatisfy(\.isWhitespace)
    }
  }
}

/// A list, as lines that begin with `- ` or in brackets.
public struct YAMLSequence: Hashable, Sendable {
  public var items: [YAMLNode]
  /// From the first item, or the bracket, to the end of the last.
  public var range: Range<Int>
  /// Written in brackets.
  public var isFlow: Bool

  public init(items: [YAMLNode], range: Range<Int>, isFlow: Bool) {
    self.items = items
    self.range = range
    self.isFlow = isFlow
  }
}

/// Keys with their values, in the order of the file; no key stands twice.
public struct YAMLMapping: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var key: YAMLScalar
    public var value: YAMLNode

    public init(key: YAMLScalar, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  public var entries: [Entry]
  /// From the first key, or the brace, to the end of the last value.
  public var range: Range<Int>
  /// Written in braces.
  public var isFlow: Bool

  public init(entries: [Entry], range: Range<Int>, isFlow: Bool) {
    self.entries = entries
    self.range = range
    self.isFlow = isFlow
  }
}
