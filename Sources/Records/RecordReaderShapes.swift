import Diagnostics

extension RecordReader {
  /// All that a reader of records asks for: it is given a record without any key.
  public static func shape(of read: (inout RecordReader) -> Void) -> RecordShape {
    let nothing = RecordSource(path: "", bytes: [])
    let mapping = YAMLMapping(entries: [], range: 0..<0, isFlow: false)
    var reader = RecordReader(
      mapping, in: nothing, subject: RecordSubject("a record", at: nothing.place(0..<0)))
    reader.shape = RecordShape()
    read(&reader)
    return reader.shape ?? RecordShape()
  }

  /// What may stand where a record does, or a text that is short for one.
  static func shape(hasShorthand: Bool, _ read: (inout RecordReader) -> Void) -> ValueShape {
    let record = ValueShape.record(shape(of: read))
    return hasShorthand ? .either(.text(.any), record) : record
  }

  /// The shape of the records under any id, as `read` asks for them with one id.
  mutating func describe<ID, Value>(
    id type: FieldType<ID>, hasShorthand: Bool,
    _ read: (ID, SourceRange, inout RecordReader) -> Value?
  ) {
    let place = source.place(0..<0)
    guard let id = try? type.read(FieldText("a", at: place)) else { return }
    shape?.entries = (
      type.shape, Self.shape(hasShorthand: hasShorthand) { _ = read(id, place, &$0) }
    )
  }
}
