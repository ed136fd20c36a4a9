import Datasets
public import Diagnostics
import Records

extension DataPackage {
  /// Reads a Data Package in YAML or JSON, which is YAML too.
  ///
  /// - Returns: nil where it is neither. Other problems are reported and leave a gap.
  public static func read(
    path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]
  ) -> DataPackage? {
    RegisterFile(path: path, bytes: bytes)
      .read(as: "the data package", diagnostics: &diagnostics) { DataPackage(&$0) }
  }

  private init(_ record: inout RecordReader) {
    resources = record.records("resources", each: "a resource") { Resource(&$0) }
    record.passOver(
      words("name title description profile id homepage version created image licence license")
        + words("keywords licenses sources contributors $schema"))
  }
}

extension DataPackage.Resource {
  fileprivate init?(_ record: inout RecordReader) {
    let path: Located<String>? = record.required(
      "path", .locatedText, example: "path: thefts.csv")
    let sources: [Located<SourceID>] = record.several("source", .located(.id()))
    let title = record.optional("title", .text)
    let licence = record.optional("licence", .text) ?? record.optional("license", .text)
    let licences = record.records("licenses", each: "a licence") { licence -> String? in
      licence.passOver(words("path title"))
      return licence.optional("name", .text)
    }
    let delimiter = record.nested("dialect") { dialect -> String? in
      dialect.passOver(
        words("header lineTerminator quoteChar doubleQuote skipInitialSpace csvddfVersion $schema"))
      return dialect.optional("delimiter", .text)
    }
    var schema = record.nested("schema") { TableSchema(&$0) }
    record.passOver(words("name description profile format mediatype encoding bytes hash sources"))
    if let delimiter {
      schema = schema ?? TableSchema()
      schema?.delimiter = delimiter
    }
    guard let path else { return nil }
    self.init(path: path, title: title, licence: licence ?? licences.first, sources: sources)
    self.schema = schema
  }
}

extension TableSchema {
  fileprivate init(_ record: inout RecordReader) {
    self.init()
    fields = record.records("fields", each: "a field") { Field(&$0) }
    missingValues = record.texts("missingValues")
    primaryKey = record.several("primaryKey", .text)
    record.passOver(words("foreignKeys $schema"))
  }
}

extension TableSchema.Field {
  fileprivate init?(_ record: inout RecordReader) {
    let name = record.required("name", .text, example: "name: year")
    self.init(name: name ?? "")
    title = record.optional("title", .text)
    description = record.optional("description", .text)
    type = record.optional("type", .choice("a type of Table Schema"))
    format = record.optional("format", .text)
    unit = record.optional("unit", .text)
    decimalChar = record.optional("decimalChar", .text)
    groupChar = record.optional("groupChar", .text)
    record.nested("constraints") { (limits: inout RecordReader) -> Bool? in
      constraints.isRequired = limits.optional("required", .flag) ?? false
      constraints.isUnique = limits.optional("unique", .flag) ?? false
      constraints.minimum = limits.optional("minimum", .text)
      constraints.maximum = limits.optional("maximum", .text)
      constraints.allowed = limits.texts("enum")
      constraints.pattern = limits.optional("pattern", .text)
      constraints.minimumLength = limits.optional("minLength", .integer(in: 0...1_000_000))
      constraints.maximumLength = limits.optional("maxLength", .integer(in: 0...1_000_000))
      return true
    }
    record.passOver(words("example rdfType bareNumber trueValues falseValues"))
    if name == nil { return nil }
  }
}

private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
