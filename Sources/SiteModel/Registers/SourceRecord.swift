public import Diagnostics
import Records

extension Source {
  /// Reads `sources.yaml`: ids with their sources. What cannot be read is reported and
  /// leaves a gap: a record stays, so that what refers to it is no problem too.
  public static func readRegister(
    path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]
  ) -> [Source] {
    RegisterFile(path: path, bytes: bytes)
      .read(as: "the register of sources", diagnostics: &diagnostics, readAll) ?? []
  }

  static func readAll(_ file: inout RecordReader) -> [Source] {
    file.all(each: "source", id: .id(), Source.init)
  }

  init(id: SourceID, range: SourceRange, record: inout RecordReader) {
    let title = record.required("title", .text, example: "title: Final report of the panel")
    self.init(id: id, title: title ?? "", range: range)
    publisher = record.optional("publisher", .text)
    authors = record.several("authors", .text)
    date = record.optional("date", .day)
    url = record.optional("url", .webAddress)
    archived = record.optional("archived", .webAddressOrFile)
    sha256 = record.optional("sha256", .sha256)
    grade = record.optional("grade", .grade)
    seenBy = record.optional("seen-by", .text)
    descriptor = record.optional("descriptor", .text)
    language = record.optional("language", .language)
  }
}
