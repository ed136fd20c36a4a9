public import Diagnostics
import Records

extension FactDeclaration {
  /// Reads `facts.yaml`: ids with their facts, or with their values alone. What cannot be read is
  /// reported and leaves a gap: a record stays, so that what refers to it is no problem too.
  public static func readRegister(
    path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]
  ) -> [FactDeclaration] {
    RegisterFile(path: path, bytes: bytes)
      .read(as: "the register of facts", diagnostics: &diagnostics, readAll) ?? []
  }

  static func readAll(_ file: inout RecordReader) -> [FactDeclaration] {
    file.all(
      each: "fact", id: .id(), shorthand: FactDeclaration.init,
      FactDeclaration.init(id:range:record:))
  }

  /// `un-theft: more than $50 million`.
  init(id: FigureID, value: FieldText, range: SourceRange) {
    self.init(id: id, value: Located(value.text, at: value.range), range: range)
  }

  init(id: FigureID, range: SourceRange, record: inout RecordReader) {
    let value = record.required("value", .locatedText, example: "value: more than $50 million")
    self.init(id: id, value: value ?? Located("", at: range), range: range)
    readAllButValue(&record)
  }

  /// What a fact says of itself, wherever its words are.
  mutating func readAllButValue(_ record: inout RecordReader) {
    title = record.optional("title", .text)
    period = record.optional("period", .located(.period))
    sources = record.several("source", .located(.id()))
    asOf = record.optional("as-of", .day)
    revises = record.optional("revises", .located(.id(allowsBriefing: true)))
    measure = record.optional("measure", .text)
    check = record.optional("check", .locatedText)
    disputed = record.optional("disputed", .text)
    note = record.optional("note", .text)
    hasProblems = record.hasProblems
  }
}
