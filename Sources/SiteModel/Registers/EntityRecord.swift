public import Diagnostics
import Records

extension Entity {
  /// Reads `entities.yaml`: ids with their entities. What cannot be read is reported and
  /// leaves a gap: a record stays, so that what refers to it is no problem too.
  public static func readRegister(
    path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]
  ) -> [Entity] {
    RegisterFile(path: path, bytes: bytes)
      .read(as: "the register of entities", diagnostics: &diagnostics, readAll) ?? []
  }

  static func readAll(_ file: inout RecordReader) -> [Entity] {
    file.all(each: "entity", id: .id(), Entity.init)
  }

  init(id: EntityID, range: SourceRange, record: inout RecordReader) {
    let name = record.required("name", .text, example: "name: Lazarus Group")
    let kind = record.required(
      "kind", .choice("a kind of entity") as FieldType<Kind>, example: "kind: organisation")
    self.init(id: id, name: name ?? "", kind: kind ?? .organisation, range: range)
    aliases = record.several("aliases", .text)
    summary = record.optional("summary", .text)
    stix = record.optional("stix", .text)
  }
}
