import Datasets
import Diagnostics
import Quantities
import TestSupport
import Testing

/// What a point and a comma mean in the numbers of a file.
@Suite struct DecimalTests {
  private func read(_ text: String, _ fields: [TableSchema.Field] = []) throws -> Dataset {
    try DatasetReader(path: "t.csv").read(
      Array(text.utf8), name: "t", schema: fields.isEmpty ? nil : TableSchema(fields: fields))
  }

  private func rows(_ text: String, _ fields: [TableSchema.Field] = []) throws -> [String] {
    let data = try read(text, fields)
    return (0..<data.rowCount).map { row in
      data.columns.map { cell in
        switch cell[row] {
        case .number(let number): "\(number)"
        case .quantity(let quantity): "\(quantity.signedBounds.low.value ?? 0)+"
        case .text(let text): "'\(text)'"
        case .period(let period): period.edtf
        case .missing: "-"
        }
      }.joined(separator: " ")
    }
  }

  private static func field(
    _ type: TableSchema.FieldType?, decimal: String? = nil, group: String? = nil
  ) -> TableSchema.Field {
    var field = TableSchema.Field(name: "n", type: type)
    (field.decimalChar, field.groupChar) = (decimal, group)
    return field
  }

  @Test(arguments: [
    // One column with decimal commas settles the others.
    ("n;eur\n1.200;€ 2.624,83\n900;€ 5\n2.500;€ 7,5\n", ["1200 2624.83", "900 5", "2500 7.5"]),
    ("n;eur\n1.200;1.234.567\n2.500;8\n", ["1200 1234567", "2500 8"]),
    // A mistyped cell and a text with a comma settle nothing else.
    ("n;eur\n1.200;1,5\n7;2,25\n8;64O\n", ["1200 '1,5'", "7 '2,25'", "8 '64O'"]),
    ("n;say\n1.25;x\n1.5;1,5\n7;y\n", ["1.25 'x'", "1.5 '1,5'", "7 'y'"]),
    // So do commas that could part thousands, unless something has a decimal point.
    ("n;m\n1,500;1.200\n2,5;3\n", ["1.5 1200", "2.5 3"]),
    ("n;m\n1,500;2\n", ["1.5 2"]),
    // A column's own cells say what its points are.
    ("n;m\n1.200;2\n0.5;3\n", ["1.2 2", "0.5 3"]),
    ("n;m\n1,234.5;2\n", ["1234.5 2"]),
    // Hedges are read with the same signs.
    ("n;m\nat least 1.200;2,5\n1.300;3\n", ["1200+ 2.5", "1300 3"]),
    ("n\tm\n1.200\t2,5\n1.300\t3,75\n", ["1200 2.5", "1300 3.75"]),
    ("n\tm\n1.200\t2\n1,300\t3\n", ["1.2 2", "1300 3"]),
    ("n,m\n1.200,2\n1.300,3\n", ["1.2 2", "1.3 3"]),
    ("n|m\n1.200|2,5\n", ["1200 2.5"]),
  ])
  func signsMeanTheSameInAllColumns(text: String, expected: [String]) throws {
    #expect(try rows(text) == expected)
  }

  @Test(
    arguments: [
      (nil, nil, nil), (.integer, nil, nil), (.number, ".", nil), (.number, ",", "."),
    ] as [(TableSchema.FieldType?, String?, String?)])
  func wholeNumbersAreInNoDoubt(
    type: TableSchema.FieldType?, decimal: String?, group: String?
  ) throws {
    let field = Self.field(type, decimal: decimal, group: group)
    #expect(try rows("n;m\n1200;a\n900;b\n", [field]) == ["1200 'a'", "900 'b'"])
  }

  @Test(
    arguments: [
      ("n;m\n900;a\n1.200;b\n", field(nil), "1.200", "1.2 or 1200"),
      ("n;m\n€ 1.200;0.25\n", field(nil), "€ 1.200", "1.2 or 1200"),
      ("n;m\n1,200;0.25\n", field(nil), "1,200", "1.2 or 1200"),
      ("n;m\n1.200;2,5\n", field(.number), "1.200", "1.2 or 1200"),
      ("n,m\n1.200,\"2,50\"\n1.300,\"1.234,5\"\n", field(nil), "1.200", "1.2 or 1200"),
    ])
  func whatCanBeReadInTwoWaysIsAnError(
    text: String, field: TableSchema.Field, cell: String, readings: String
  ) throws {
    let error = try #require(throws: UnreadableDataset.self) { try read(text, [field]) }
    #expect(error.diagnostics.count == 1)
    let problem = try #require(error.diagnostics.first)
    #expect(problem.summary.contains("'n' has '\(cell)' in row"))
    #expect(problem.summary.hasSuffix("which can be \(readings)"))
    let range = try #require(problem.range)
    let bytes = Array(text.utf8)[range.start..<range.end]
    #expect(String(decoding: bytes, as: UTF8.self) == cell)
    #expect(problem.helps.first?.contains("'decimalChar: ") == true)
    #expect(problem.helps.first?.contains("'groupChar: ") == true)
  }

  @Test(
    arguments: [
      (nil, ".", nil, "1.2"), (nil, nil, ".", "1200"), (.number, nil, ".", "1200"),
      (.number, nil, nil, "1.2"), (.string, nil, nil, "'1.200'"), (.integer, ",", ".", "1200"),
    ] as [(TableSchema.FieldType?, String?, String?, String)])
  func aDeclarationSettlesIt(
    type: TableSchema.FieldType?, decimal: String?, group: String?, value: String
  ) throws {
    let field = Self.field(type, decimal: decimal, group: group)
    #expect(try rows("n;m\n1.200;b\n", [field]) == ["\(value) 'b'"])
  }

  private static let zeros = "17" + String(repeating: "0", count: 30)

  /// A column that is used as one of numbers is blamed at the cell that keeps it from being one.
  @Test(
    arguments: [
      ("n,m\n5,a\n\"2,50\",b\n", 1, "2,50", "write 2.5"),
      ("n,m\n\"1.234,50\",a\n\"2,50\",b\n", 0, "1.234,50", "write 1234.5"),
      ("n;m\n1.5;2,5\n2;3\n", 0, "1.5", "a comma separates decimals in this file"),
      ("n,m\n5,a\n64O,b\n7,c\n", 1, "64O", nil),
      ("n,m\n5,a\n1e400,b\n", 1, "1e400", "at most 10^30"),
      ("n,m\n5,a\n1e-31,b\n", 1, "1e-31", "at most 10^30"),
      ("n,m\n€5,a\n€\(zeros) million,b\n", 1, "€\(zeros) million", "at most 10^30"),
      ("n,m\n€17 million,a\n€2m,c\n$8.25m,b\nat least €5,d\n", 2, "$8.25m", nil),
    ])
  func theCellIsBlamed(text: String, row: Int, cell: String, hint: String?) throws {
    let bad = try #require(try read(text)["n"]?.badCell)
    #expect(bad.row == row)
    #expect(bad.text == cell)
    if let hint { #expect(bad.hint?.contains(hint) == true) } else { #expect(bad.hint == nil) }
  }

  @Test func theCellIsBlamedByTheSignsOfTheSite() throws {
    var reader = DatasetReader(path: "t.csv")
    reader.dollar = try #require(Currency(code: "AUD"))
    let schema = TableSchema(missingValues: ["unknown"])
    let data = try reader.read(
      Array("n,m\n$5,a\nunknown,b\nAUD 7,c\nEUR 3,d\n".utf8), name: "t", schema: schema)
    #expect(data["n"]?.badCell?.row == 3)
  }
}
