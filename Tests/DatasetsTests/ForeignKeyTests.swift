import Datasets
import Diagnostics
import Testing

/// Values that have to stand in a row of another table.
@Suite struct ForeignKeyTests {
  private typealias Key = TableSchema.ForeignKey

  private static let place = SourceRange(path: "datapackage.yaml", start: 7, end: 11)

  private static func key(_ fields: [String], _ resource: String?, _ columns: [String]) -> Key {
    func name(_ text: String) -> Key.Name { Key.Name(text, at: place) }
    return Key(
      fields: fields.map(name), resource: resource.map(name), referenceFields: columns.map(name))
  }

  private static func read(
    _ text: String, _ name: String, _ schema: TableSchema? = nil
  ) throws -> Dataset {
    try DatasetReader(path: "\(name).csv").read(Array(text.utf8), name: name, schema: schema)
  }

  private static func problems(
    _ calls: String, _ ships: String, _ fields: [String], _ columns: [String]
  ) throws -> [Diagnostic] {
    ForeignKeyCheck(
      key(fields, "ships", columns), of: try read(calls, "calls"), to: try read(ships, "ships")
    ).diagnostics
  }

  @Test func everyValueHasItsRow() throws {
    let ships = "name,built\nAurora,2001\nCorona,2004\n"
    #expect(try Self.problems("ship\nCorona\nAurora\nAurora\n", ships, ["ship"], ["name"]) == [])
  }

  @Test func aStrayValueIsToldOnceWithTheNearestThatThereIs() throws {
    let found = try Self.problems(
      "ship,day\nAurora,1\nCorrona,2\nCorrona,3\nX,4\n", "name\nAurora\nCorona\n", ["ship"],
      ["name"])
    #expect(
      found.map(\.summary) == [
        "'ship' has 'Corrona' in row 2, which no row of 'ships' has as 'name'; so it is in another row",
        "'ship' has 'X' in row 4, which no row of 'ships' has as 'name'",
      ])
    #expect(
      found.map(\.helps) == [
        ["did you mean 'Corona'?"], ["correct the cell, or add a row to 'ships'"],
      ])
    #expect(found.first?.range == SourceRange(path: "calls.csv", start: 18, end: 25))
    #expect(found.first?.notes.first?.range == Self.place)
    #expect(found.first?.notes.last == "also row 3")
  }

  @Test func aMissingValueRefersToNothing() throws {
    let ships = "name,built\nAurora,2001\n"
    let calls = "ship,year\nAurora,2001\n,2001\nAurora,\n"
    #expect(try Self.problems(calls, ships, ["ship", "year"], ["name", "built"]) == [])
  }

  @Test func columnsBelongTogether() throws {
    let found = try Self.problems(
      "ship,year\nAurora,2004\n", "name,built\nAurora,2001\nCorona,2004\n", ["ship", "year"],
      ["name", "built"])
    #expect(
      found.map(\.summary) == [
        "'ship' and 'year' have 'Aurora' and '2004' in row 1, which no row of 'ships' has as 'name'"
          + " and 'built'"
      ])
  }

  @Test func aTableMayReferToItself() throws {
    let firms = try Self.read("name,owner\nA,\nB,A\nC,D\n", "firms")
    let found = ForeignKeyCheck(Self.key(["owner"], nil, ["name"]), of: firms, to: firms)
    #expect(
      found.diagnostics.map(\.summary) == ["'owner' has 'D' in row 3, which no row has as 'name'"])
  }

  @Test func aColumnThatThereIsNotIsReportedInThePackage() throws {
    let found = try Self.problems("ship\nA\n", "name\nA\n", ["ships"], ["nam"])
    #expect(
      found.map(\.summary) == [
        "a foreign key names the column 'ships', and 'calls' has none of that name",
        "a foreign key names the column 'nam', and 'ships' has none of that name",
      ])
    #expect(found.map(\.range) == [Self.place, Self.place])
    #expect(found.map(\.helps) == [["did you mean 'ship'?"], ["did you mean 'name'?"]])
  }

  @Test func numbersAreNoTexts() throws {
    let found = try Self.problems("id\n7\n", "id\nA7\n", ["id"], ["id"])
    #expect(found.map(\.summary) == ["'id' holds numbers, but 'id' of 'ships' texts"])
  }

  @Test func tenStrayValuesAreEnough() throws {
    let calls = "ship\n" + (1...30).map { "S\($0)x\n" }.joined()
    #expect(try Self.problems(calls, "name\nAurora\n", ["ship"], ["name"]).count == 10)
  }

  @Test func aKeyIsPublishedWithBothOfItsTables() throws {
    let schema = {
      var schema = TableSchema()
      schema.foreignKeys = [
        Self.key(["ship"], "ships", ["name"]), Self.key(["after"], nil, ["ship"]),
        Self.key(["year"], "ships", ["name"]),
      ]
      return schema
    }()
    let calls = try Self.read("ship,after,year\nA,,2001\nB,A,2002\n", "calls", schema)
    let ships = try Self.read("name\nA\nB\n", "ships")
    // That of a column of another type is no use to programs.
    let together = TableSchema(of: calls, beside: [calls, ships]).foreignKeys
    #expect(together.map { $0.resource?.text } == ["ships", nil])
    let alone = TableSchema(of: calls, beside: [calls]).foreignKeys
    #expect(alone.map { $0.fields.map(\.text) } == [["after"]])
  }
}
