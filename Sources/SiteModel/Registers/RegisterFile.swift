import Diagnostics
import Records

/// A YAML file that is one register: ids with their records.
struct RegisterFile {
  let source: RecordSource

  init(path: String, bytes: [UInt8]) { source = RecordSource(path: path, bytes: bytes) }

  /// Nil where the file cannot be read as YAML.
  func read<Value>(
    as name: String, diagnostics: inout [Diagnostic],
    _ read: (inout RecordReader) -> Value
  ) -> Value? {
    guard let mapping = YAMLMapping.read(source, diagnostics: &diagnostics) else { return nil }
    let start = source.bounds.lowerBound
    var record = RecordReader(
      mapping, in: source, subject: RecordSubject(name, at: source.place(start..<start)))
    let value = read(&record)
    diagnostics += record.finish()
    return value
  }
}
