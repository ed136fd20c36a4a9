/// Finds a key that stood before: by looking at each while they are few, then by a table.
struct MappingKeys {
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
