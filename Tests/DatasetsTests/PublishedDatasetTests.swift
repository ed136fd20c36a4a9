import Datasets
import Quantities
import TestSupport
import Testing

/// Files that other programs read.
@Suite struct PublishedDatasetTests {
  private func written(_ data: Dataset) -> String {
    String(decoding: CSVWriter.bytes(of: data), as: UTF8.self)
  }

  @Test func cellsAreWrittenAsTheyAre() throws {
    let data = try csv(
      "day,usd,note,share\n2021-06-24,$1.50,\"say \"\"no\"\", twice\",40%\n"
        + "2021-06,\"$1,234.5\",\"two\nlines\",\n")
    #expect(
      written(data)
        == "day,usd,note,share\r\n2021-06-24,1.5,\"say \"\"no\"\", twice\",40\r\n"
        + "2021-06,1234.5,\"two\nlines\",\r\n")
  }

  @Test func decimalsAreExact() throws {
    let fields = ["0.05", "-12.3", "-0.001", "100", "0", "12345678901234.567"]
    let data = try csv("x\n" + fields.joined(separator: "\n"))
    #expect(written(data) == "x\r\n" + fields.map { $0 + "\r\n" }.joined())
    let long = try csv("x\n0.05\n123456789012345678901234567890.5\n")
    #expect(written(long) == "x\r\n0.05\r\n123456789012345678901234567890.5\r\n")
  }

  @Test func aThirdHasThirtyDigits() {
    let column = Column(name: "x", numbers: [Rational(1, 3), nil, 5], unit: .ratio)
    let data = Dataset(name: "t", columns: [column], rowCount: 3)
    #expect(written(data) == "x\r\n0.333333333333333333333333333333\r\n\"\"\r\n5\r\n")
  }

  @Test(arguments: ["=1+1", "+x", "-x", "@x"])
  func noTextIsAFormulaOfASpreadsheet(text: String) {
    let column = Column(name: "x", texts: [text, "a=b"])
    #expect(
      written(Dataset(name: "t", columns: [column], rowCount: 2)) == "x\r\n'\(text)\r\na=b\r\n")
  }

  @Test func hedgesAreWrittenInWordsWithTheirBounds() throws {
    let data = try csv(
      "year,killed,killed_low\n2021,at least 59,a\n2022,10–12,b\n2023,7,c\n2024,,d\n")
    #expect(
      written(data)
        == "year,killed,killed_low_,killed_high,killed_low\r\n2021,at least 59,59,,a\r\n"
        + "2022,10–12,10,12,b\r\n2023,7,7,7,c\r\n2024,,,,d\r\n")
    let schema = TableSchema(of: data)
    #expect(
      schema.fields.map(\.name) == ["year", "killed", "killed_low_", "killed_high", "killed_low"])
    #expect(schema.fields.map(\.type) == [.integer, .string, .number, .number, .string])
    #expect(schema.fields[2].description == "The least that it can be, by the words of 'killed'.")
  }

  @Test(arguments: [
    ("1 2", TableSchema.FieldType.integer), ("1 2.5", .number), ("a b", .string),
    ("2021-06-24 2021-06-25", .date), ("2021-06 2021-07", .yearmonth), ("2021 2021-07", .string),
    ("2021-06~ 2021-07", .string),
  ])
  func typesAreThoseOfTheCells(fields: String, type: TableSchema.FieldType) throws {
    let data = try csv("x\n" + fields.split(separator: " ").joined(separator: "\n"))
    #expect(TableSchema(of: data).fields.map(\.type) == [type])
  }

  @Test func whatWasDeclaredIsPublished() throws {
    var field = TableSchema.Field(name: "x", title: "Stolen", type: .integer, unit: "USD")
    field.constraints.minimum = "0"
    let declared = TableSchema(fields: [field], missingValues: ["-99"], primaryKey: ["x"])
    let data = try DatasetReader(path: "t.csv").read(
      Array("x,y\n5,a\n6,b\n".utf8), name: "t", schema: declared)
    #expect(data["x"]?.title == "Stolen")
    let schema = TableSchema(of: data)
    #expect(schema.fields[0].title == "Stolen")
    #expect(schema.fields[0].unit == "USD")
    #expect(schema.fields[0].constraints.minimum == "0")
    #expect(schema.missingValues == [""])
    #expect(schema.primaryKey == ["x"])
  }

  /// What is written is read as the same table again.
  @Test func whatIsWrittenIsReadAgain() throws {
    let text = "a,b,c\n1,2021-06,\"x, \"\"y\"\"\"\n2.50,,\n,2021-07,z\n"
    let first = try csv(text)
    let again = try csv(written(first))
    for (one, other) in zip(first.columns, again.columns) {
      #expect((0..<3).map { one[$0] } == (0..<3).map { other[$0] })
    }
  }
}

extension PublishedDatasetTests {
  typealias Limits = TableSchema.Constraints

  private static func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits()
    change(&limits)
    return limits
  }

  /// Constraints are published in the form that the cells have there.
  @Test(
    arguments: [
      (
        "24/06/2022 1/7/2022", .date, "%d/%m/%Y",
        limits {
          $0.pattern = "[0-9/]+"; $0.minimum = "2022-06"; $0.maximum = "2022-07"
        },
        limits {
          $0.minimum = "2022-06-01"; $0.maximum = "2022-07-31"
        }
      ),
      (
        "yes no", .boolean, nil,
        limits {
          $0.allowed = ["yes", "no"]; $0.maximumLength = 3
        },
        limits { $0.allowed = ["true", "false"] }
      ),
      (
        ".5 1.50", .number, nil,
        limits {
          $0.minimum = ".5"; $0.allowed = [".5", "1.50"]; $0.pattern = "[0-9]*.[0-9]+"
        },
        limits {
          $0.minimum = "0.5"; $0.allowed = ["0.5", "1.5"]
        }
      ),
      (
        "-x ab", .string, nil,
        limits {
          $0.allowed = ["-x", "ab"]; $0.maximumLength = 2; $0.isRequired = true
        },
        limits {
          $0.allowed = ["'-x", "ab"]; $0.isRequired = true
        }
      ),
      (
        "KR US", .string, nil,
        limits {
          $0.pattern = "[A-Z]{2}"; $0.isUnique = true
        },
        limits {
          $0.pattern = "[A-Z]{2}"; $0.isUnique = true
        }
      ),
      (
        "2022-06 2022", nil, nil,
        limits {
          $0.minimum = "2021"; $0.allowed = ["2022-06", "2022"]
        },
        limits { $0.allowed = ["2022-06", "2022"] }
      ),
      (
        "≥5 10–12", nil, nil,
        limits {
          $0.minimum = "5"; $0.isRequired = true
        },
        limits { $0.isRequired = true }
      ),
    ] as [(String, TableSchema.FieldType?, String?, Limits, Limits)])
  func constraintsAreThoseOfThePublishedCells(
    cells: String, type: TableSchema.FieldType?, format: String?, declared: Limits, expected: Limits
  ) throws {
    var field = TableSchema.Field(name: "x", type: type, format: format, constraints: declared)
    (field.trueValues, field.falseValues) = (["yes"], ["no"])
    let text = "x,y\n" + cells.split(separator: " ").map { "\($0),a\n" }.joined()
    let data = try DatasetReader(path: "t.csv").read(
      Array(text.utf8), name: "t", schema: TableSchema(fields: [field], primaryKey: ["x"]))
    let schema = TableSchema(of: data)
    #expect(schema.fields[0].constraints == expected)
    let again = try DatasetReader(path: "t.csv").read(
      CSVWriter.bytes(of: data), name: "t", schema: schema)
    #expect(again.rowCount == data.rowCount)
  }
}

extension PublishedDatasetTests {
  /// Whatever a table holds, what is published of it is a table with the same rows, and what the
  /// published schema says it is.
  @Test func whateverIsReadCanBePublished() throws {
    var noise = SplitMix64(seed: 21)
    var tables = 0
    let alphabet = Array(",;\n 12.5-%$a–=\u{FEFF}")
    func word() -> String {
      String(
        (0..<Int.random(in: 0...6, using: &noise)).compactMap { _ in
          alphabet.randomElement(using: &noise)
        })
    }
    for _ in 0..<2000 {
      let rows = (0..<3).map { _ in (0..<2).map { _ in word() } }
      let objects = rows.dropFirst().map { row in
        "{" + zip(rows[0], row).map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ") + "}"
      }
      let text = "[\(objects.joined(separator: ", "))]".split(separator: "\n").joined(
        separator: "\\n")
      let reader = DatasetReader(path: "x.json")
      guard let data = try? reader.read(Array(text.utf8), name: "x") else { continue }
      let again = try DatasetReader(path: "y.csv").read(
        CSVWriter.bytes(of: data), name: "y", schema: TableSchema(of: data))
      #expect(again.rowCount == data.rowCount)
      #expect(again.columns.count == TableSchema(of: data).fields.count)
      tables += 1
    }
    #expect(tables > 300)
  }
}
