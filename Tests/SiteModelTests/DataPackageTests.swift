import Datasets
import Diagnostics
import SiteModel
import TestSupport
import Testing

/// Data Packages as editors write them, and as other programs do.
@Suite struct DataPackageTests {
  private func read(_ text: String) -> (package: DataPackage?, told: String) {
    var diagnostics: [Diagnostic] = []
    let package = DataPackage.read(
      path: "datapackage.yaml", bytes: Array(text.utf8), diagnostics: &diagnostics)
    return (package, told(diagnostics, of: text))
  }

  @Test func saysWhatIsInAFile() throws {
    let (package, told) = read(
      """
      resources:
      - path: thefts.csv
        title: Thefts by year
        licence: CC-BY-4.0
        source: [un-poe-2022, dna-2022]
        dialect: {delimiter: ";"}
        schema:
          primaryKey: year
          missingValues: ["", "n.a."]
          fields:
          - {name: year, type: year, title: Year}
          - name: usd
            type: number
            unit: USD
            decimalChar: ","
            missingValues: ["-99"]
            constraints: {required: true, minimum: 0, maximum: 10, enum: [1, 2]}
          - {name: sure, type: boolean, trueValues: ["yes"], falseValues: ["no"]}
      """)
    #expect(told == "")
    let resource = try #require(package?.resources.first)
    #expect(resource.path.value == "thefts.csv")
    #expect(resource.title == "Thefts by year")
    #expect(resource.licence == "CC-BY-4.0")
    #expect(resource.sources.map(\.value.rawValue) == ["un-poe-2022", "dna-2022"])
    let schema = try #require(resource.schema)
    #expect(schema.delimiter == ";")
    #expect(schema.hasHeader)
    #expect(schema.primaryKey == ["year"])
    #expect(schema.missingValues == ["", "n.a."])
    #expect(schema["year"]?.title == "Year")
    let usd = try #require(schema["usd"])
    #expect(usd.unit == "USD")
    #expect(usd.missingValues == ["-99"])
    #expect(usd.constraints.isRequired)
    #expect(usd.constraints.minimum == "0")
    #expect(usd.constraints.allowed == ["1", "2"])
    #expect(schema["sure"]?.trueValues == ["yes"])
  }

  @Test func aResourceWithoutALicenceHasThatOfThePackage() throws {
    let (package, told) = read(
      """
      licenses: [{path: "https://example.org/terms", title: Open terms}]
      resources:
      - {path: a.csv}
      - {path: b.csv, licence: CC0-1.0}
      """)
    #expect(told == "")
    #expect(package?.resources.map(\.licence) == ["Open terms", "CC0-1.0"])
  }

  @Test func aSourceThatReadersAreNotToldOfIsNamed() {
    let told = read(
      """
      sources: [{title: Port office, path: "https://example.org"}]
      resources:
      - {path: a.csv, source: port-2024}
      - path: b.csv
        sources: [{title: A ledger}]
      """
    ).told
    #expect(told.contains("readers are not told of the source 'Port office'"))
    #expect(told.contains("readers are not told of the source 'A ledger'"))
    let settled = read(
      """
      sources: [{title: Port office}]
      resources:
      - {path: a.csv, source: port-2024, sources: [{title: Port office}]}
      """
    ).told
    #expect(settled == "")
  }

  /// What `frictionless describe` writes says nothing that has to be taken out.
  @Test func takesWhatOtherProgramsWrite() throws {
    let (package, told) = read(
      """
      {"name": "package", "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
       "profile": "tabular-data-package", "created": "2024-01-01T00:00:00Z", "version": "1.0",
       "licenses": [{"name": "ODC-BY"}], "contributors": [{"title": "A desk"}],
       "resources": [{"name": "t", "type": "table", "path": ["t.csv"], "scheme": "file",
         "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "hash": "sha256:ab",
         "bytes": 12, "fields": 3, "rows": 2, "stats": {"bytes": 1},
         "licenses": [{"name": "CC0-1.0", "path": "https://example.org"}],
         "dialect": {"csv": {"delimiter": "|", "skipInitialSpace": false, "quoteChar": "\\""}},
         "schema": {"$schema": "https://example.org", "fieldsMatch": "subset",
           "foreignKeys": [{"fields": "who", "reference": {"resource": "", "fields": "year"}}],
           "fields": [{"name": "year", "type": "yearmonth", "format": "default"},
             {"name": "who", "type": "list", "rdfType": "https://example.org", "example": "a"}]}}]}
      """)
    #expect(told == "")
    let resource = try #require(package?.resources.first)
    #expect(resource.path.value == "t.csv")
    #expect(resource.licence == "CC0-1.0")
    #expect(resource.schema?.delimiter == "|")
    #expect(resource.schema?["who"]?.type == .list)
  }

  /// What would be read otherwise than it is meant is not passed over.
  @Test(arguments: [
    (
      "path: [t.csv, u.csv]",
      """
      [data-package] «u.csv» one table is declared in 2 files
        help: put its rows into one file, or make a resource of each
      """
    ),
    (
      "path: t.csv\n  schema: schema.json",
      """
      [data-package] «schema.json» the schema stands in another file, 'schema.json'
        help: write what that file says under 'schema' here
      """
    ),
    (
      "path: t.csv\n  dialect: {quoteChar: \"'\"}",
      """
      [data-package] «'» ''' stands here, but fields are quoted with double quotes
        help: save the file with double quotes around fields that need some
      """
    ),
    (
      "path: t.csv\n  dialect: {commentChar: x}",
      """
      [data-package] «x» 'x' stands here, but every line is a row
        help: delete the comments from the file, and this line
      """
    ),
    (
      "path: t.csv\n  dialect: {skipInitialSpace: true}",
      """
      [data-package] «true» 'true' stands here, but a space behind a comma belongs to the field
        help: delete the spaces behind the commas of the file, and this line
      """
    ),
    (
      "path: t.csv\n  schema: {fields: [{name: x, type: float}]}",
      """
      [bad-choice] «float» 'float' is not a type of Table Schema
        help: write 'any', 'string', 'number', 'integer', 'boolean', 'date', 'year', 'yearmonth', \
      'time', 'datetime', 'duration', 'geopoint', 'geojson', 'object', 'array' or 'list'
      """
    ),
    (
      "path: t.csv\n  schema: {fields: [year]}",
      """
      [wrong-kind] «year» 'fields' wants a map, but text stands here
        help: write 'key: value' lines under it, indented
      """
    ),
    (
      "name: t\n  data: [{a: 1}]",
      """
      [missing-key] «» a resource has no 'path'
        help: add a line such as 'path: thefts.csv'
      [unknown-key] «data» unknown key 'data' in a resource
        note: the keys of a resource are $schema, bytes, control, description, dialect, encoding, fields, \
      format, hash, layout, licence, license, licenses, marking, mediatype, name, path, profile, rows, \
      schema, scheme, source, sources, stats, title, type
      """
    ),
  ])
  func saysWhatItCannotTake(resource: String, expected: String) {
    let (_, told) = read("resources:\n- \(resource)\n")
    #expect(told == expected)
  }

  @Test(arguments: ["", "{}", "resources:\n", "resources: []\n", "name: desk\n"])
  func mayHoldNothing(_ text: String) {
    let (package, told) = read(text)
    #expect(told == "")
    #expect(package?.resources.isEmpty ?? true)
  }
}
