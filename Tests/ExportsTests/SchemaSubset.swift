import Foundation

/// Checks a value against the parts of JSON Schema (draft 2020-12) that the project's schemas use:
/// `type`, `properties`, `required`, `additionalProperties`, `items`, `enum`, `const`, `anyOf` and
/// `$ref` into the `$defs` of the file or of one beside it.
struct SchemaSubset {
  let root: [String: Any]
  private(set) var problems: [String] = []

  private init(root: [String: Any]) { self.root = root }

  /// - Parameter file: the name of a schema in `Documentation/`.
  init(_ file: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Documentation/" + file))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// The whole value of a file.
  mutating func check(_ value: Any) { check(value, against: root, at: "$") }

  private mutating func check(_ value: Any, against schema: [String: Any], at path: String) {
    if let reference = schema["$ref"] as? String {
      let parts = reference.components(separatedBy: "#/$defs/")
      var other = parts[0].isEmpty ? SchemaSubset(root: root) : try? SchemaSubset(parts[0])
      guard let target = (other?.root["$defs"] as? [String: [String: Any]])?[parts.last ?? ""]
      else { return problems.append("\(path): the schema has no \(reference)") }
      other?.check(value, against: target, at: path)
      problems += other?.problems ?? []
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let fits = choices.contains { choice in
        var copy = SchemaSubset(root: root)
        copy.check(value, against: choice, at: path)
        return copy.problems.isEmpty
      }
      if !fits { problems.append("\(path): fits none of the choices") }
    }
    if let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map({ [$0] }),
      !types.contains(where: { Self.isA($0, value) })
    {
      return problems.append("\(path): is no \(types.joined(separator: " or "))")
    }
    let values = (schema["enum"] as? [String]) ?? (schema["const"] as? String).map { [$0] }
    if let values, !values.contains(value as? String ?? "") {
      problems.append("\(path): is none of \(values)")
    }
    if let object = value as? [String: Any] { check(members: object, schema, path) }
    if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, element) in array.enumerated() {
        check(element, against: items, at: "\(path)[\(index)]")
      }
    }
  }

  private mutating func check(
    members object: [String: Any], _ schema: [String: Any], _ path: String
  ) {
    for key in schema["required"] as? [String] ?? [] where object[key] == nil {
      problems.append("\(path): has no \(key)")
    }
    guard let properties = schema["properties"] as? [String: [String: Any]] else { return }
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      if let property = properties[key] {
        check(value, against: property, at: "\(path).\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        problems.append("\(path): the schema knows no \(key)")
      }
    }
  }

  private static func isA(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "integer": value is Int && !(value is String)
    case "boolean": value is Bool
    default: false
    }
  }
}
