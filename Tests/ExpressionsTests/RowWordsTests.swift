import Datasets
import Expressions
import Quantities
import Testing

@Suite("Formulas over data in words")
struct RowWordsTests {
  private static let text = """
    year,day,victim,usd,wallets
    2021,2021-03-04,KuCoin,$281m,12
    2022,2022-03,Ronin,$620m,at least 3
    2022,2022-06-24,Harmony,$100m,

    """

  private static func table() throws -> Dataset {
    var fields = ["year", "day", "victim", "usd", "wallets"].map { TableSchema.Field(name: $0) }
    fields[2].title = "Victim"
    fields[3].title = "Taken"
    var table = try DatasetReader(path: "thefts.csv").read(
      Array(text.utf8), name: "single-thefts", schema: TableSchema(fields: fields))
    table.title = "Single thefts"
    return table
  }

  private static func words(_ formula: String, isShort: Bool) throws -> String {
    let table = try table()
    let environment = EvaluationEnvironment(
      binding: { name, _ in name.id == "thefts" ? .dataset(table) : nil },
      readLiteral: { QuantityReader().readLiteral($0) })
    return try Evaluator(environment: environment).words(
      for: Expression(parsing: formula), in: "", format: QuantityFormat(), isShort: isShort
    ) { $0.written }
  }

  @Test(
    "Columns and datasets go by their titles, and the rows are counted",
    arguments: [
      (
        "sum(thefts.usd)", "the sum of “Taken” over the 3 rows of “Single thefts”",
        "sum of Taken, 3 rows"
      ),
      (
        "max(thefts.usd where year = 2022)",
        "the greatest of “Taken” over 2 of the 3 rows of “Single thefts” where year = 2022",
        "greatest of Taken where year = 2022, 2 rows"
      ),
      (
        "sum(thefts.wallets)", "the sum of “wallets” over 2 of the 3 rows of “Single thefts”",
        "sum of wallets, 2 rows"
      ),
      (
        "sum(thefts.wallets.low)",
        "the sum of the least that “wallets” may be over 2 of the 3 rows of “Single thefts”",
        "sum of the least that wallets may be, 2 rows"
      ),
      (
        "count(thefts)", "the number of rows of “Single thefts”",
        "number of rows of Single thefts"
      ),
      (
        "count(thefts where wallets.stated >= 3)",
        "the number of rows of “Single thefts” where wallets at face value ≥ 3",
        "number of rows of Single thefts where wallets at face value ≥ 3"
      ),
      (
        "count(thefts where day < \"2022-06\")",
        "the number of rows of “Single thefts” where day < June 2022",
        "number of rows of Single thefts where day < June 2022"
      ),
      (
        "max(sum(thefts.usd by year))",
        "the greatest of the sum of “Taken” by “year” over the 3 rows of “Single thefts”",
        "greatest of the sum of Taken by year, 3 rows"
      ),
      (
        "max(thefts.usd) / $1 million",
        "(the greatest of “Taken” over the 3 rows of “Single thefts”) ÷ $1 million",
        "(the greatest of Taken, 3 rows) ÷ $1 million"
      ),
    ])
  func tellsOfRows(formula: String, words: String, short: String) throws {
    #expect(try Self.words(formula, isShort: false) == words)
    #expect(try Self.words(formula, isShort: true) == short)
  }

  @Test(
    "A cell is told by its row, with what it holds",
    arguments: [
      ("thefts.usd[year = 2021]", "Taken in 2021 ($281 million)"),
      ("thefts.usd[victim = \"Ronin\"]", "Taken for Ronin ($620 million)"),
      ("thefts.victim[day = \"2022-06-24\"]", "Victim on 24 June 2022 (Harmony)"),
      ("thefts.wallets[day = \"2022-03\"]", "wallets in March 2022 (at least 3)"),
      (
        "thefts.usd[year = 2022 and victim = \"Ronin\"]",
        "Taken where year = 2022 and Victim = “Ronin” ($620 million)"
      ),
      (
        "thefts.usd[year = 2021] / thefts.usd[victim = \"Ronin\"]",
        "Taken in 2021 ($281 million) ÷ Taken for Ronin ($620 million)"
      ),
    ])
  func tellsOfCells(formula: String, words: String) throws {
    #expect(try Self.words(formula, isShort: false) == words)
    #expect(try Self.words(formula, isShort: true) == words)
  }

  @Test(
    "The greatest and the least have their rows, where no hedge leaves them open",
    arguments: [
      ("max(thefts.usd)", [1]), ("min(thefts.usd) + max(thefts.usd)", [2, 1]),
      ("max(thefts.usd where year = 2021)", [0]), ("sum(thefts.usd)", []),
      ("max(thefts.wallets)", []), ("max(sum(thefts.usd by year))", []),
    ])
  func findsExtremes(formula: String, rows: [Int]) throws {
    let table = try Self.table()
    let environment = EvaluationEnvironment(
      binding: { name, _ in name.id == "thefts" ? .dataset(table) : nil })
    let found = try Evaluator(environment: environment)
      .extremes(of: Expression(parsing: formula), in: "")
    #expect(found.map(\.row) == rows)
  }
}
