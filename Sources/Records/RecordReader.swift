public import Diagnostics

/// Reads one record, key by key, and collects what is wrong with it.
///
/// The getters name the keys that the record knows: whatever was not asked for when
/// `finish()` is called is unknown. A getter gives nil, or leaves an item out, where it reported a
/// problem, so that one pass finds all of them.
public struct RecordReader {
  public let source: RecordSource
  /// What the record is, as a message names it.
  public let subject: RecordSubject
  private let entries: [YAMLMapping.Entry]
  private var isTaken: [Bool]
  private(set) var known: [String] = []
  /// Required keys that are not there, with an example of each.
  private(set) var missing: [(key: String, example: String)] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// What the getters were asked for; nil where a record is read.
  var shape: RecordShape?

  public init(_ mapping: YAMLMapping, in source: RecordSource, subject: RecordSubject) {
    self.source = source
    self.subject = subject
    entries = mapping.entries
    isTaken = Array(repeating: false, count: entries.count)
    known.reserveCapacity(24)
  }

  /// Reports a problem that a getter could not know.
  public mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// How many problems the getters have reported so far.
  public var problemCount: Int { diagnostics.count }

  /// Whether anything was wrong so far; asked when all getters were called, also of the keys.
  public var hasProblems: Bool { !diagnostics.isEmpty || isTaken.contains(false) }

  /// The problems of the record, unknown keys included, in the order of the file.
  public consuming func finish() -> [Diagnostic] {
    reportUnknown(zip(entries, isTaken).compactMap { $1 ? nil : $0.key })
    return diagnostics.sorted { first, second in
      guard let first = first.range, let second = second.range else { return false }
      return first < second
    }
  }

  // MARK: Single values

  public mutating func optional<Value>(_ key: String, _ type: FieldType<Value>) -> Value? {
    shape?.add(key, .text(type.shape))
    guard let entry = take(key), let field = text(of: entry) else { return nil }
    return value(of: field, type)
  }

  /// - Parameter example: a line that shows how the key is written: `date: 2022-02-07`.
  public mutating func required<Value>(
    _ key: String, _ type: FieldType<Value>, example: String
  ) -> Value? {
    shape?.add(key, .text(type.shape), isRequired: true)
    guard let entry = take(key) else {
      missing.append((key, example))
      return nil
    }
    guard let field = text(of: entry) else { return nil }
    return value(of: field, type)
  }

  /// One value, or a list of them; a key without a value is an empty list.
  public mutating func several<Value>(_ key: String, _ type: FieldType<Value>) -> [Value] {
    shape?.add(key, .texts(type.shape))
    guard let entry = take(key) else { return [] }
    switch entry.value {
    case .scalar(let scalar):
      if scalar.isEmpty, source.commentSign(after: scalar.range.upperBound) == nil { return [] }
      guard let field = text(of: entry), let value = value(of: field, type) else { return [] }
      return [value]
    case .sequence(let sequence):
      var values: [Value] = []
      for item in sequence.items {
        guard let field = text(of: item, of: entry.key), let value = value(of: field, type) else {
          continue
        }
        values.append(value)
      }
      return values
    case .mapping:
      reportKind(of: entry.value, key: entry.key, wants: .texts)
      return []
    }
  }

  // MARK: Records in the record

  /// A record of its own: `publisher:` with `name` and `url` under it.
  ///
  /// - Parameter shorthand: what a text in the record's place means; nil refuses it.
  @discardableResult
  public mutating func nested<Value>(
    _ key: String, shorthand: ((FieldText) -> Value)? = nil,
    _ read: (inout RecordReader) -> Value?
  ) -> Value? {
    shape?.add(key, Self.shape(hasShorthand: shorthand != nil) { _ = read(&$0) })
    guard let entry = take(key) else { return nil }
    return record(
      entry.value, of: entry.key,
      subject: RecordSubject("'\(key)'", at: source.place(entry.key.range)),
      shorthand: shorthand, read)
  }

  /// A list of records, each after `- `.
  public mutating func records<Value>(
    _ key: String, each name: String, _ read: (inout RecordReader) -> Value?
  ) -> [Value] {
    shape?.add(key, .list(of: .record(Self.shape(of: { _ = read(&$0) }))))
    guard let entry = take(key), !isEmpty(entry.value) else { return [] }
    guard case .sequence(let sequence) = entry.value else {
      reportKind(of: entry.value, key: entry.key, wants: .records)
      return []
    }
    return sequence.items.compactMap { item in
      let start = item.range.lowerBound
      let subject = RecordSubject(name, at: source.place(start..<start))
      return record(item, of: entry.key, subject: subject, shorthand: nil, read)
    }
  }

  /// One value or a list of them, each a text or a record of its own.
  ///
  /// - Parameter shorthand: what a text means.
  public mutating func list<Value>(
    _ key: String, each name: String, shorthand: (FieldText) -> Value,
    _ read: (inout RecordReader) -> Value?
  ) -> [Value] {
    if shape != nil {
      let item = Self.shape(hasShorthand: true) { _ = read(&$0) }
      shape?.add(key, .either(item, .list(of: item)))
    }
    guard let entry = take(key), !isEmpty(entry.value) else { return [] }
    var items = [entry.value]
    if case .sequence(let sequence) = entry.value { items = sequence.items }
    return items.compactMap { item in
      let start = item.range.lowerBound
      let subject = RecordSubject(name, at: source.place(start..<start))
      return withoutActuallyEscaping(shorthand) {
        record(item, of: entry.key, subject: subject, shorthand: $0, read)
      }
    }
  }

  /// A map of records by their ids.
  ///
  /// - Parameters:
  ///   - shorthand: what a text in a record's place means; nil refuses it.
  ///   - read: makes the record that is declared under an id.
  public mutating func register<ID, Value>(
    _ key: String, each name: String, id type: FieldType<ID>,
    shorthand: ((ID, FieldText, SourceRange) -> Value)? = nil,
    _ read: (ID, SourceRange, inout RecordReader) -> Value?
  ) -> [Value] {
    shape?.add(
      key,
      .record(
        Self.shape(of: { _ = $0.all(each: name, id: type, shorthand: shorthand, read) })))
    guard let entry = take(key), !isEmpty(entry.value) else { return [] }
    guard case .mapping(let mapping) = entry.value else {
      reportKind(of: entry.value, key: entry.key, wants: .map)
      return []
    }
    var inner = RecordReader(mapping, in: source, subject: subject)
    let values = inner.all(each: name, id: type, shorthand: shorthand, read)
    diagnostics += inner.diagnostics
    return values
  }

  /// All keys of this record as ids of records: a register that is a file of its own.
  public mutating func all<ID, Value>(
    each name: String, id type: FieldType<ID>,
    shorthand: ((ID, FieldText, SourceRange) -> Value)? = nil,
    _ read: (ID, SourceRange, inout RecordReader) -> Value?
  ) -> [Value] {
    if shape != nil { describe(id: type, hasShorthand: shorthand != nil, read) }
    var values: [Value] = []
    values.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      isTaken[index] = true
      let place = source.place(entry.key.range)
      guard let id = value(of: FieldText(entry.key.text, at: place), type) else { continue }
      let made = record(
        entry.value, of: entry.key, subject: RecordSubject(name, id: entry.key.text, at: place),
        shorthand: shorthand.map { shorthand in { shorthand(id, $0, place) } }
      ) { read(id, place, &$0) }
      if let made { values.append(made) }
    }
    return values
  }

  /// A map of single values: `GBP: sterling`.
  public mutating func pairs<Key, Value>(
    _ key: String, keys keyType: FieldType<Key>, values valueType: FieldType<Value>
  ) -> [(key: Key, value: Value)] {
    shape?.add(key, .map(keys: keyType.shape, values: .text(valueType.shape)))
    guard let entry = take(key), !isEmpty(entry.value) else { return [] }
    guard case .mapping(let mapping) = entry.value else {
      reportKind(of: entry.value, key: entry.key, wants: .map)
      return []
    }
    return mapping.entries.compactMap { entry in
      let name = FieldText(entry.key.text, at: source.place(entry.key.range))
      let key = value(of: name, keyType)
      let value = text(of: entry).flatMap { self.value(of: $0, valueType) }
      guard let key, let value else { return nil }
      return (key, value)
    }
  }

  /// Texts of a list, of which some may be empty; nil without the key.
  public mutating func texts(_ key: String) -> [String]? {
    shape?.add(key, .list(of: .text(.any)))
    guard let entry = take(key) else { return nil }
    guard case .sequence(let sequence) = entry.value else {
      reportKind(of: entry.value, key: entry.key, wants: .texts)
      return nil
    }
    return sequence.items.compactMap { item in
      guard case .scalar(let scalar) = item else {
        reportKind(of: item, key: entry.key, wants: .text)
        return nil
      }
      return scalar.text
    }
  }

  /// Keys that a standard knows, and that say nothing here.
  public mutating func passOver(_ keys: [String]) {
    for key in keys {
      shape?.add(key, .anything)
      _ = take(key)
    }
  }

  /// True where the record holds the key with a list after it.
  public func holdsList(_ key: String) -> Bool {
    guard case .sequence? = entries.first(where: { $0.key.text == key })?.value else {
      return false
    }
    return true
  }

  /// What may be written in two forms: read as a list where the key has a list after it.
  public mutating func listOrMap<Value>(
    _ key: String, list: (inout RecordReader) -> Value, map: (inout RecordReader) -> Value
  ) -> Value {
    if shape != nil { _ = list(&self) }
    return holdsList(key) ? list(&self) : map(&self)
  }
}

// MARK: Parts of the getters

extension RecordReader {
  private mutating func take(_ key: String) -> YAMLMapping.Entry? {
    known.append(key)
    guard let index = entries.firstIndex(where: { $0.key.text == key }) else { return nil }
    isTaken[index] = true
    return entries[index]
  }

  private mutating func text(of entry: YAMLMapping.Entry) -> FieldText? {
    text(of: entry.value, of: entry.key)
  }

  private mutating func text(of node: YAMLNode, of key: YAMLScalar) -> FieldText? {
    guard case .scalar(let scalar) = node else {
      reportKind(of: node, key: key, wants: .text)
      return nil
    }
    guard !scalar.isEmpty else {
      reportEmpty(scalar, key: key)
      return nil
    }
    var field = FieldText(scalar.text, at: source.place(scalar.range))
    field.isReported = scalar.style == .mended
    return field
  }

  private mutating func value<Value>(of field: FieldText, _ type: FieldType<Value>) -> Value? {
    do throws(FieldProblem) {
      return try type.read(field)
    } catch {
      if !field.isReported {
        report(
          Diagnostic(
            error.rule, error.summary, at: field.range, notes: error.notes, helps: error.helps
          ).mended(by: error.fix(of: field)))
      }
      return nil
    }
  }

  private mutating func record<Value>(
    _ node: YAMLNode, of key: YAMLScalar, subject: RecordSubject,
    shorthand: ((FieldText) -> Value)?, _ read: (inout RecordReader) -> Value?
  ) -> Value? {
    switch node {
    case .scalar(let scalar):
      guard let shorthand else {
        if scalar.isEmpty {
          reportEmpty(scalar, key: key)
        } else {
          reportKind(of: node, key: key, wants: .map)
        }
        return nil
      }
      return text(of: node, of: key).map(shorthand)
    case .sequence:
      reportKind(of: node, key: key, wants: shorthand == nil ? .map : .textOrMap)
      return nil
    case .mapping(let mapping):
      var inner = RecordReader(mapping, in: source, subject: subject)
      let value = read(&inner)
      diagnostics += inner.finish()
      return value
    }
  }

  private func isEmpty(_ node: YAMLNode) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.isEmpty
  }
}
