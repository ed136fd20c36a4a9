/// The JSON Schema (draft 7, which most editing programs know) of a record.
///
/// YAML gives editing programs numbers and truth values where briefgen reads texts, so a text may
/// be any of these.
public struct JSONSchema {
  let shape: RecordShape
  /// What is said of a key, by its path: `publisher.name`, and `*.value` under any id.
  let describe: (String) -> String?

  public init(_ shape: RecordShape, describe: @escaping (String) -> String?) {
    self.shape = shape
    self.describe = describe
  }

  /// The schema as a file, with a line break at its end.
  ///
  /// - Parameters:
  ///   - title: what the record is, in a few words.
  ///   - id: the name of the file.
  public func text(title: String, id: String) -> String {
    var members: [(String, JSONValue)] = [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("$id", .text(id)),
      ("title", .text(title)),
    ]
    members += record(shape, at: "")
    return JSONValue.object(members).text(indent: 0) + "\n"
  }

  private func record(_ shape: RecordShape, at path: String) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [("type", .text("object"))]
    if !shape.keys.isEmpty {
      members.append(
        (
          "properties",
          .object(shape.keys.map { ($0.name, .object(value(of: $0, at: path))) })
        ))
    }
    let required = shape.keys.filter(\.isRequired)
    if !required.isEmpty { members.append(("required", .array(required.map { .text($0.name) }))) }
    if let entries = shape.entries {
      members += map(keys: entries.key, values: entries.value, at: path)
    } else {
      members.append(("additionalProperties", .flag(false)))
    }
    return members
  }

  private func value(of key: RecordShape.Key, at path: String) -> [(String, JSONValue)] {
    let path = path.isEmpty ? key.name : path + "." + key.name
    let description = describe(path).map { [("description", JSONValue.text($0))] } ?? []
    return description + value(key.value, at: path)
  }

  private func value(_ shape: ValueShape, at path: String) -> [(String, JSONValue)] {
    switch shape {
    case .text(let text): return text.schema
    case .texts(let text):
      return [
        (
          "anyOf",
          .array([
            .object(text.schema), .object(list(of: .text(text), at: path)),
            .object([("type", .text("null"))]),
          ])
        )
      ]
    case .record(let shape): return record(shape, at: path)
    case .list(let item): return list(of: item, at: path)
    case .map(let keys, let values):
      return [("type", .text("object"))] + map(keys: keys, values: values, at: path)
    case .either(let one, let other):
      return [
        ("anyOf", .array([.object(value(one, at: path)), .object(value(other, at: path))]))
      ]
    case .anything: return []
    }
  }

  private func list(of item: ValueShape, at path: String) -> [(String, JSONValue)] {
    [("type", .text("array")), ("items", .object(value(item, at: path)))]
  }

  private func map(
    keys: TextShape, values: ValueShape, at path: String
  ) -> [(String, JSONValue)] {
    let names = keys.schema.filter { $0.0 != "type" }
    let inner = path.isEmpty ? "*" : path + ".*"
    let rest = [("additionalProperties", JSONValue.object(value(values, at: inner)))]
    return names.isEmpty ? rest : [("propertyNames", .object(names))] + rest
  }
}

extension TextShape {
  /// What JSON Schema says of the text.
  fileprivate var schema: [(String, JSONValue)] {
    switch self {
    case .any: Self.anyScalar
    case .integer(let range):
      [
        ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ]
    case .flag:
      [
        (
          "anyOf",
          .array([
            .object([("type", .text("boolean"))]),
            .object([
              ("type", .text("string")),
              ("pattern", .text("^([Tt]rue|[Ff]alse|[Yy]es|[Nn]o|[Oo]n|[Oo]ff)$")),
            ]),
          ])
        )
      ]
    case .choice(let type, let prefix): Self.choice(among: Self.words(of: type), prefix: prefix)
    case .words(let words): [("enum", .array(words.map { .text($0) }))]
    case .pattern(let pattern): Self.anyScalar + [("pattern", .text("^(?:\(pattern))$"))]
    }
  }

  private static var anyScalar: [(String, JSONValue)] {
    [("type", .array([.text("string"), .text("number"), .text("boolean")]))]
  }

  private static func words<Choice: CaseIterable & RawRepresentable<String>>(
    of type: Choice.Type
  ) -> [String] {
    type.allCases.map(\.rawValue)
  }

  /// The words as a list to choose from, beside a pattern for other spellings of them.
  private static func choice(among words: [String], prefix: String) -> [(String, JSONValue)] {
    let spellings = words.map { word in
      var rest = word[...]
      if rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
      return String(rest.flatMap(anyCase))
    }
    let opening = prefix.isEmpty ? "" : "(?:\(String(prefix.flatMap(anyCase))))?"
    return [
      (
        "anyOf",
        .array([
          .object([("enum", .array(words.map { .text($0) }))]),
          .object([
            ("type", .text("string")),
            ("pattern", .text("^\(opening)(?:\(spellings.joined(separator: "|")))$")),
          ]),
        ])
      )
    ]
  }

  private static func anyCase(_ letter: Character) -> String {
    if letter.isLetter { return "[\(letter.uppercased())\(letter.lowercased())]" }
    return letter.isNumber || letter == "-" || letter == ":" ? String(letter) : "[\(letter)]"
  }
}

/// A JSON value whose objects keep the order of their keys.
private indirect enum JSONValue {
  case object([(String, JSONValue)])
  case array([JSONValue])
  case text(String)
  case number(Int)
  case flag(Bool)

  func text(indent: Int) -> String {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map {
        inner + Self.quoted($0.0) + ": " + $0.1.text(indent: indent + 2)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
    case .array(let items):
      if items.allSatisfy(\.isPlain) {
        return "[" + items.map { $0.text(indent: 0) }.joined(separator: ", ") + "]"
      }
      let lines = items.map { inner + $0.text(indent: indent + 2) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + outer + "]"
    case .text(let text): return Self.quoted(text)
    case .number(let number): return "\(number)"
    case .flag(let flag): return "\(flag)"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .object, .array: false
    case .text, .number, .flag: true
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
