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
    let licence = record.licence()
    resources = record.records("resources", each: "a resource") { record in
      guard var resource = Resource(&record) else { return nil }
      // Data Package v1, licenses: a resource without any has those of its package.
      if resource.licence == nil { resource.licence = licence }
      return resource
    }
    let sources = record.originsElsewhere()
    if resources.contains(where: \.sources.isEmpty) { record.reportUnread(sources) }
    marking = record.optional("marking", .located(.marking))
    record.passOver(
      words("name title description profile id homepage version created image")
        + words("keywords contributors $schema"))
  }
}

extension DataPackage.Resource {
  fileprivate init?(_ record: inout RecordReader) {
    let path: Located<String>? = record.oneFile()
    let sources: [Located<SourceID>] = record.several("source", .located(.id()))
    let title = record.optional("title", .text)
    let licence = record.licence()
    let unread = record.originsElsewhere()
    if sources.isEmpty { record.reportUnread(unread) }
    let dialect = record.nested("dialect") { Dialect(&$0) }
    var schemaElsewhere: FieldText?
    var schema = record.nested(
      "schema",
      shorthand: {
        schemaElsewhere = $0; return TableSchema()
      }
    ) {
      TableSchema(&$0)
    }
    if let schemaElsewhere { record.report(.schema(in: schemaElsewhere)) }
    let name = record.optional("name", .text)
    let marking: Located<Marking>? = record.optional("marking", .located(.marking))
    record.passOver(words("description profile format mediatype encoding bytes hash"))
    record.passOver(words("type scheme stats rows fields control layout $schema"))
    if let dialect {
      schema = schema ?? TableSchema()
      schema?.delimiter = dialect.delimiter
      schema?.hasHeader = dialect.hasHeader
    }
    guard let path else { return nil }
    self.init(path: path, title: title, licence: licence, sources: sources)
    self.name = name
    self.schema = schema
    self.marking = marking
  }
}

extension RecordReader {
  /// `licence: CC-BY-4.0`, or the name or address of the first of Data Package's `licenses`.
  fileprivate mutating func licence() -> String? {
    let licence = optional("licence", .text) ?? optional("license", .text)
    let licences = records("licenses", each: "a licence") { licence -> String? in
      let name = licence.optional("name", .text)
      let title = licence.optional("title", .text)
      let path = licence.optional("path", .text)
      return name ?? title ?? path
    }
    return licence ?? licences.first
  }

  /// Data Package's `sources`, which are no entries of the site's own list.
  fileprivate mutating func originsElsewhere() -> [Located<String>] {
    records("sources", each: "a source") { source in
      let title: Located<String>? = source.optional("title", .locatedText)
      let path: Located<String>? = source.optional("path", .locatedText)
      source.passOver(words("email version"))
      return title ?? path
    }
  }

  /// Says that the numbers of the file have no source on the site, though the package has one.
  fileprivate mutating func reportUnread(_ sources: [Located<String>]) {
    guard let source = sources.first else { return }
    report(
      Diagnostic(
        .warning, "data-package", "readers are not told of the source '\(source.value)'",
        at: source.range,
        helps: [
          "add it to Content/sources.yaml, and write its id here: 'source: ID' beside 'path'"
        ]))
  }

  /// The path of a resource: a text, or a list of one.
  fileprivate mutating func oneFile() -> Located<String>? {
    guard holdsList("path") else {
      return required("path", .locatedText, example: "path: thefts.csv")
    }
    let paths: [Located<String>] = several("path", .locatedText)
    if paths.count > 1 {
      report(
        Diagnostic(
          Rule.dataPackage.id, "one table is declared in \(paths.count) files", at: paths[1].range,
          helps: ["put its rows into one file, or make a resource of each"]))
    }
    return paths.first
  }
}

extension Diagnostic {
  fileprivate static func schema(in path: FieldText) -> Diagnostic {
    Diagnostic(
      Rule.dataPackage.id, "the schema stands in another file, '\(path.text)'", at: path.range,
      helps: ["write what that file says under 'schema' here"])
  }
}

/// How a file is written (CSV Dialect v1). What would divide its bytes into other fields than a
/// reader of CSV finds is refused, and not passed over.
private struct Dialect {
  var delimiter: String?
  var hasHeader = true

  init(_ dialect: inout RecordReader) {
    delimiter = dialect.optional("delimiter", .text)
    hasHeader = dialect.optional("header", .flag) ?? true
    _ = dialect.optional(
      "quoteChar",
      .settled(
        ["\""], "fields are quoted with double quotes",
        help: "save the file with double quotes around fields that need some"))
    _ = dialect.optional(
      "doubleQuote",
      .settled(["true"], "a quote inside a field is written twice", help: "save the file that way"))
    _ = dialect.optional(
      "skipInitialSpace",
      .settled(
        ["false"], "a space behind a comma belongs to the field",
        help: "delete the spaces behind the commas of the file, and this line"))
    for (key, fact, help) in [
      ("commentChar", "every line is a row", "delete the comments from the file, and this line"),
      ("commentRows", "every line is a row", "delete the comments from the file, and this line"),
      ("escapeChar", "a quote inside a field is written twice", "save the file that way"),
      ("nullSequence", "empty cells are told by the schema", "write it under 'missingValues'"),
    ] {
      _ = dialect.optional(key, .settled([], fact, help: help))
    }
    // As frictionless 5 writes it.
    if let csv = dialect.nested("csv", { Dialect(&$0) }) { self = csv }
    dialect.passOver(words("lineTerminator caseSensitiveHeader csvddfVersion type title $schema"))
  }
}

extension TableSchema {
  fileprivate init(_ record: inout RecordReader) {
    self.init()
    fields = record.records("fields", each: "a field") { Field(&$0) }
    missingValues = record.texts("missingValues")
    primaryKey = record.several("primaryKey", .text)
    foreignKeys = record.records("foreignKeys", each: "a foreign key") { ForeignKey(&$0) }
    record.passOver(words("fieldsMatch type title $schema"))
  }
}

extension TableSchema.ForeignKey {
  fileprivate init?(_ record: inout RecordReader) {
    let fields = record.names("fields", example: "fields: firm")
    let reference = record.nested("reference") { reference in
      // An empty name is that of the table itself.
      let resource: [Located<String>] = reference.several("resource", .locatedText)
      return (resource.first, reference.names("fields", example: "fields: name"))
    }
    record.passOver(words("title description name"))
    if reference == nil, !record.hasProblems {
      record.report(
        Diagnostic(
          Rule.dataPackage.id, "a foreign key does not say what it refers to",
          at: fields.first?.range,
          helps: ["add 'reference: {resource: NAME, fields: COLUMN}'"]))
    }
    guard let (resource, columns) = reference, let first = columns.first, !fields.isEmpty else {
      return nil
    }
    guard columns.count == fields.count else {
      record.report(
        Diagnostic(
          Rule.dataPackage.id,
          "a foreign key names \(fields.count) of its own columns, and \(columns.count) of the other "
            + "table's",
          at: first.range, helps: ["name a column of the other table for each of this one"]))
      return nil
    }
    func name(_ text: Located<String>) -> Name { Name(text.value, at: text.range) }
    self.init(
      fields: fields.map(name), resource: resource.map(name), referenceFields: columns.map(name))
  }
}

extension RecordReader {
  /// One name or a list of them.
  fileprivate mutating func names(_ key: String, example: String) -> [Located<String>] {
    if holdsList(key) { return several(key, .locatedText) }
    return required(key, .locatedText, example: example).map { [$0] } ?? []
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
    missingValues = record.texts("missingValues")
    trueValues = record.texts("trueValues")
    falseValues = record.texts("falseValues")
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
    record.passOver(words("example rdfType bareNumber"))
    if name == nil { return nil }
  }
}

private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
