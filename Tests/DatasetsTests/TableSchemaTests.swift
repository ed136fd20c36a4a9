import Datasets
import Diagnostics
import Quantities
import Testing

/// Tables that have to be what a Data Package says they are.
@Suite struct TableSchemaTests {
  private typealias Field = TableSchema.Field

  private func read(_ text: String, _ schema: TableSchema) throws -> Dataset {
    try DatasetReader(path: "t.csv").read(Array(text.utf8), name: "t", schema: schema)
  }

  private func problems(_ text: String, _ schema: TableSchema) throws -> [Diagnostic] {
    do {
      _ = try read(text, schema)
      return []
    } catch let error as UnreadableDataset {
      return error.diagnostics
    }
  }

  private func column(
    _ fields: String, _ type: TableSchema.FieldType?, format: String? = nil, unit: String? = nil,
    missing: [String]? = nil
  ) throws -> Column {
    let text = "x,y\n" + fields.split(separator: " ").map { "\"\($0)\",.\n" }.joined()
    let schema = TableSchema(
      fields: [Field(name: "x", type: type, format: format, unit: unit)], missingValues: missing)
    return try #require(try read(text, schema)["x"])
  }

  @Test(
    arguments: [
      ("01967 02139", TableSchema.FieldType.string, nil, "01967 02139"),
      ("2021 2022", .string, nil, "2021 2022"),
      ("1 2.50 NA", .number, nil, "1 2.5 missing"),
      ("NA -", .number, nil, "missing missing"),
      ("1 -2", .integer, nil, "1 -2"),
      ("2021 2022", .year, nil, "2021 2022"),
      ("2021-06 2022-01", .yearmonth, nil, "2021-06 2022-01"),
      ("2021 0009", .year, nil, "2021 0009"),
      ("2021-06-24", .date, nil, "2021-06-24"),
      ("24/06/2021 1/7/2022", .date, "%d/%m/%Y", "2021-06-24 2022-07-01"),
      ("20210624", .date, "%Y%m%d", "2021-06-24"),
      ("2021-06~ 199X", .date, "any", "2021-06~ 199X"),
      ("TRUE 0 false", .boolean, nil, "true false false"),
      ("12:30 13:00", .time, nil, "12:30 13:00"),
      ("1 x", .any, nil, "1 x"),
    ] as [(String, TableSchema.FieldType, String?, String)])
  func declaredTypesBeatInference(
    fields: String, type: TableSchema.FieldType, format: String?, values: String
  ) throws {
    let column = try column(fields, type, format: format)
    #expect((0..<column.rowCount).map { text(column[$0]) }.joined(separator: " ") == values)
  }

  @Test func declaredYearsAreTimes() throws {
    #expect(try column("2021-06", .yearmonth)[0] == .period(try Period(edtf: "2021-06")))
    #expect(try column("2021", .year)[0] == .number(2021))
  }

  @Test(arguments: [
    ("5 6", "USD", "USD"), ("5 6", "percent", "percent"), ("5 6", "years", "year"),
    ("5 6", "attacks", "attacks"), ("$5 $6", "USD", "USD"), ("≥5 6", "EUR", "EUR"),
  ])
  func numbersHaveTheirDeclaredUnit(fields: String, declared: String, unit: String) throws {
    let column = try column(fields, nil, unit: declared)
    #expect((column.unit?.noun ?? column.unit?.name) == unit)
  }

  @Test func decimalsAndMissingValuesAreAsDeclared() throws {
    var field = Field(name: "x", type: .number)
    field.decimalChar = ","
    field.groupChar = "."
    let data = try read(
      "x;y\n1.234,5;a\n-99;b\n", TableSchema(fields: [field], missingValues: ["-99"]))
    #expect(data["x"]?[0] == .number(Rational(2469, 2)))
    #expect(data["x"]?[1] == .missing)
    #expect(try column("NA 5", nil, missing: [""]).unit == nil)
  }

  private static func field(
    _ type: TableSchema.FieldType? = nil, _ change: (inout TableSchema.Constraints) -> Void
  ) -> TableSchema.Field {
    var constraints = TableSchema.Constraints()
    change(&constraints)
    return TableSchema.Field(name: "x", type: type, constraints: constraints)
  }

  /// A mark where the diagnostic points, its headline and its way out.
  @Test(
    arguments: [
      (
        "x,y\n1,a\n[abc],b\n", TableSchema.Field(name: "x", type: .number),
        "'x' has 'abc' in row 2, which is no number", "correct the cell, or the column's type"
      ),
      (
        "x,y\n1,a\n[at least 2],b\n", TableSchema.Field(name: "x", type: .number),
        "'x' has 'at least 2' in row 2, which is no plain number",
        "leave the type out: then money in words is read, and hedges are kept"
      ),
      (
        "x,y\n1,a\n[2.5],b\n", TableSchema.Field(name: "x", type: .integer),
        "'x' has '2.5' in row 2, which is no whole number", "correct the cell, or the column's type"
      ),
      (
        "x,y\n$1,a\n[€2],b\n", TableSchema.Field(name: "x", type: .number),
        "'x' has '€2' in row 2, which is in EUR, and the first in USD",
        "correct the cell, or the column's type"
      ),
      (
        "x,y\n2021-06-24,a\n[2021-06],b\n", TableSchema.Field(name: "x", type: .date),
        "'x' has '2021-06' in row 2, which is no day such as 2022-06-24",
        "correct the cell, or the column's type: 'yearmonth' holds months; without a type, days,"
          + " months and years may mix"
      ),
      (
        "[x],y\n1,a\n", TableSchema.Field(name: "x", type: .date, format: "%A"),
        "the format '%A' of the column 'x' is not known",
        "write it with %Y, %m and %d, as in %d/%m/%Y"
      ),
      (
        "[x],y\n24 2022,a\n", TableSchema.Field(name: "x", type: .date, format: "%d %Y"),
        "the format '%d %Y' of the column 'x' is not known",
        "write it with %Y, %m and %d, as in %d/%m/%Y"
      ),
      (
        "x,y\nyes,a\n[maybe],b\n".replacing("yes", with: "true"),
        TableSchema.Field(name: "x", type: .boolean),
        "'x' has 'maybe' in row 2, which is neither true nor false",
        "correct the cell, or the column's type"
      ),
      (
        "x,y\n[$1],a\n", TableSchema.Field(name: "x", unit: "EUR"),
        "'x' has '$1' in row 1, which is in USD, and the column is declared in EUR",
        "correct the cell, or the declared unit"
      ),
      (
        "x,y\n€17 million,a\nat least 5,b\n[$8.25m],c\n",
        TableSchema.Field(name: "x", unit: "EUR"),
        "'x' has '$8.25m' in row 3, which is in USD, and the column is declared in EUR",
        "correct the cell, or the declared unit"
      ),
      (
        "x,y\n5,a\n[64O],b\n", TableSchema.Field(name: "x", unit: "boxes"),
        "'x' has '64O' in row 2, which is no number",
        "correct it, or drop the unit, by which the column is one of numbers"
      ),
      (
        "x,y\n5,a\n[\"2,50\"],b\n", TableSchema.Field(name: "x", type: .number),
        "'x' has '2,50' in row 2, which is no number",
        "a point separates decimals here: write 2.5, or declare 'decimalChar: \",\"' for the"
          + " column in the data package"
      ),
      (
        "[x],y\n1,a\n", TableSchema.Field(name: "x", unit: "million USD"),
        "the unit 'million USD' of the column 'x' has a number in it",
        "write whole numbers in the cells, and the bare unit, such as USD, in the declaration"
      ),
      (
        "x,y\n1,a\n[],b\n", field { $0.isRequired = true },
        "'x' is empty in row 2, and a value is required",
        "fill it in, or drop the constraint 'required'"
      ),
      (
        "x,y\n1,a\n2,b\n[1.0],b\n", field { $0.isUnique = true },
        "'x' has '1.0' in row 3 again, and its values are to be unique",
        "correct one of them, or drop the constraint 'unique'"
      ),
      (
        "x,y\n1,a\n[-0.5],b\n", field { $0.minimum = "0" },
        "'x' has '-0.5' in row 2, which is below the minimum 0", "correct the cell, or the minimum"
      ),
      (
        "x,y\nat least 1,a\n[up to 4],b\n", field { $0.minimum = "5" },
        "'x' has 'up to 4' in row 2, which is below the minimum 5",
        "correct the cell, or the minimum"
      ),
      (
        "x,y\n2021-05,a\n[2021-07],b\n", field { $0.maximum = "2021-06" },
        "'x' has '2021-07' in row 2, which is above the maximum 2021-06",
        "correct the cell, or the maximum"
      ),
      (
        "[x],y\n1,a\n", field { $0.maximum = "many" },
        "the maximum 'many' of the column 'x' is nothing that its cells can be compared with",
        "declare a number for numbers, and a date for dates"
      ),
      (
        "x,y\nKR,a\n[KO],b\n", field { $0.allowed = ["KR", "US"] },
        "'x' has 'KO' in row 2, which is none of its declared values", "did you mean 'KR'?"
      ),
      (
        "x,y\n1.0,a\n[3],b\n", field { $0.allowed = ["1", "20"] },
        "'x' has '3' in row 2, which is none of its declared values", "the values are '1', '20'"
      ),
      (
        "x,y\nA1,a\n[A12],b\n", field { $0.pattern = "[A-Z][0-9]" },
        "'x' has 'A12' in row 2, which does not match the pattern '[A-Z][0-9]'",
        "correct the cell, or the pattern"
      ),
      (
        "[x],y\nA1,a\n", field { $0.pattern = "[A-Z" },
        "the pattern '[A-Z' of the column 'x' cannot be read: a '[' is not closed",
        "write a regular expression as XML Schema has them"
      ),
      (
        "x,y\nab,a\n[é],b\n", field { $0.minimumLength = 2 },
        "'x' has 'é' in row 2, which is 1 character long", "at least 2 are required"
      ),
      (
        "[X],y\n1,a\n", TableSchema.Field(name: "x"),
        "a column 'x' is declared, and the table has none of that name", "did you mean 'X'?"
      ),
    ] as [(String, TableSchema.Field, String, String)])
  func whatIsNotAsDeclaredIsShownAtItsRow(
    marked: String, field: TableSchema.Field, summary: String, help: String
  ) throws {
    var source = Array(marked.utf8)
    let start = try #require(source.firstIndex(of: UInt8(ascii: "[")))
    source.remove(at: start)
    let end = try #require(source.firstIndex(of: UInt8(ascii: "]")))
    source.remove(at: end)
    let problems = try problems(
      String(decoding: source, as: UTF8.self), TableSchema(fields: [field]))
    #expect(problems.map(\.summary) == [summary])
    #expect(problems.first?.helps == [help])
    #expect(problems.first?.rule == "data-package")
    #expect(problems.first?.range == SourceRange(path: "t.csv", start: start, end: end))
  }

  /// Rows beyond the last problem that is told are counted too.
  @Test func otherRowsAreCountedForTheLastProblemToo() throws {
    let names = (1...10).map { "x\($0)" }
    let row = names.map { _ in "5" }.joined(separator: ",") + "\n"
    let fields = names.map { name in
      var field = Field(name: name)
      field.constraints.maximum = "4"
      return field
    }
    let text = names.joined(separator: ",") + "\n" + String(repeating: row, count: 5)
    let found = try problems(text, TableSchema(fields: fields))
    #expect(found.count == 10)
    #expect(found.allSatisfy { $0.summary.hasSuffix("; so it is in 4 other rows") })
  }

  @Test func manyRowsWithOneWrongWordAreOneProblem() throws {
    let allowed = (0..<1000).map { "word\($0)" }
    let field = Self.field { $0.allowed = allowed }
    let text = "x,y\n" + String(repeating: "ward7,a\n", count: 20_000)
    let found = try problems(text, TableSchema(fields: [field]))
    #expect(found.count == 1)
    #expect(found.first?.helps == ["did you mean 'word7'?"])
    #expect(found.first?.summary.hasSuffix("; so it is in 19999 other rows") == true)
  }

  @Test(arguments: [
    ("13.01.2023", "'format: \"%d.%m.%Y\"'"), ("13/1/2023", "'format: \"%d/%m/%Y\"'"),
    ("1/13/2023", "'format: \"%m/%d/%Y\"'"),
    ("1-2-2023", "'format: \"%d-%m-%Y\"' or 'format: \"%m-%d-%Y\"'"),
  ])
  func aDateInDigitsHintsAtItsFormat(cell: String, formats: String) throws {
    let problem = try #require(
      try problems("x,y\n\(cell),a\n", TableSchema(fields: [Field(name: "x", type: .date)])).first)
    #expect(problem.helps == ["declare how the column is written: \(formats)"])
  }

  @Test func rowsAreToldApartByTheirKey() throws {
    let schema = TableSchema(primaryKey: ["year", "who"])
    #expect(try problems("year,who\n2021,a\n2021,b\n2022,a\n", schema).isEmpty)
    let problem = try #require(try problems("year,who\n2021,a\n2022,b\n2021,a\n", schema).first)
    #expect(
      problem.summary
        == "rows 1 and 3 have the same 'year' and 'who', by which rows are told apart")
    #expect(problem.range?.start == 23)
    #expect(problem.notes.first?.range?.start == 9)
  }

  @Test func aRowWithoutItsKeyIsToldApartByNothing() throws {
    let problem = try #require(
      try problems("year,usd\n2021,1\n,2\n", TableSchema(primaryKey: ["year"])).first)
    #expect(problem.summary == "'year' is empty in row 2, and rows are told apart by it")
  }

  @Test func tenProblemsAreEnough() throws {
    let names = (1...12).map { "x\($0)" }
    let row = names.map { _ in "a" }.joined(separator: ",")
    let fields = names.map { Field(name: $0, type: .number) }
    let text = names.joined(separator: ",") + "\n" + row + "\n"
    #expect(try problems(text, TableSchema(fields: fields)).count == 10)
  }

  @Test func oneCauseInManyRowsIsToldOnce() throws {
    let months = (1...9).map { "2022-0\($0)\n" }.joined()
    let found = try problems(
      "day\n2022-06-24\n\(months)soon\n2022-11\n",
      TableSchema(fields: [Field(name: "day", type: .date)]))
    #expect(
      found.map(\.summary) == [
        "'day' has '2022-01' in row 2, which is no day such as 2022-06-24; so it is in 9 other rows",
        "'day' has 'soon' in row 11, which is no day such as 2022-06-24",
      ])
    #expect(found.first?.notes == ["also rows 3, 4, 5, 6, 7 and 4 more"])
    #expect(
      found.map(\.helps) == [
        [
          "correct the cell, or the column's type: 'yearmonth' holds months; without a type, days,"
            + " months and years may mix"
        ], ["correct the cell, or the column's type"],
      ])
  }

  @Test(arguments: [
    ("x,y\n1,a\n,b\n,c\n", "required", "; so it is in another row"),
    ("x\n1\n2\n3\n4\n", "minimum", "; so it is in 2 other rows"),
    ("x\nab\ncd\nab\nab\n", "unique", "; so it is in another row"),
    ("x\nab\ncd\nab\n", "unique", "and its values are to be unique"),
  ])
  func cellsThatBreakAConstraintAreOneProblem(
    text: String, constraint: String, ending: String
  ) throws {
    var field = Field(name: "x")
    switch constraint {
    case "required": field.constraints.isRequired = true
    case "unique": field.constraints.isUnique = true
    default: field.constraints.minimum = "4"
    }
    let found = try problems(text, TableSchema(fields: [field]))
    #expect(found.count == 1)
    #expect(found.first?.summary.hasSuffix(ending) ?? false)
  }
}
