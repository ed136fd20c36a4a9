import Datasets
import Quantities
import Testing

@testable import Queries

@Suite struct QueryEngineTests {
  @Test func answersWithADataset() throws {
    let answer = try Desk.ask("select year, \"value (usd)\" from thefts where count > 3")
    #expect(answer.name == "answer")
    #expect(answer.columns.map(\.name) == ["Year", "Value (USD)"])
    #expect(answer.rowCount == 2)
    #expect(answer["Value (USD)"]?.unit == .currency("USD"))
  }

  @Test func keepsTheTypesOfColumns() throws {
    let answer = try Desk.ask(
      "select *, strftime('%Y-%m', day) as month from days",
      ["days": "day,word,share\n2024-01-02,a,4%\n2024-02-03,2024,5%\n"])
    guard case .periods = answer["day"]?.content, case .periods = answer["month"]?.content,
      case .texts = answer["word"]?.content
    else {
      Issue.record("\(answer)")
      return
    }
    #expect(answer["share"]?.unit == .percent)
    #expect(answer["month"]?[1].shown == "2024-02")
  }

  @Test(arguments: ["value_usd", "\"value-usd\"", "\"Value (USD)\"", "thefts.value_usd"])
  func callsAColumnByEachOfItsNames(_ name: String) throws {
    #expect(
      try Desk.lines("select \(name) from thefts where \(name) > 400")
        == ["Value (USD)", "400.1", "1700.15"])
    #expect(try Desk.lines("select sum(\(name)) as all_of_it from thefts")[1] == "2751")
  }

  /// What a query calls a column stands over it, and else the name and title of the file.
  @Test(arguments: [
    ("select f.year as Year", "Year", nil), ("select year as YEAR", "YEAR", nil),
    ("select year", "year", "Year of the theft"), ("select f.year", "year", "Year of the theft"),
    ("select YEAR", "year", "Year of the theft"), ("select *", "year", "Year of the theft"),
    ("select year Year", "Year", nil), ("select year as year", "year", nil),
    ("select max(year) as year", "year", nil), ("select year + 1 as year", "year", nil),
    ("select (year) as Jahr", "Jahr", nil),
  ])
  func headsAreTheEditorsOwn(_ select: String, name: String, title: String?) throws {
    let schema = TableSchema(fields: [.init(name: "year", title: "Year of the theft")])
    let table = try DatasetReader(path: "t.csv").read(
      Array("year,usd\n2021,5\n".utf8), name: "t", schema: schema)
    let answer = try QueryEngine().run(Query(name: "a", sql: select + " from t as f")) { _ in table
    }
    #expect(answer.columns.first?.name == name)
    #expect(answer.columns.first?.title == title)
  }

  /// A query that picks rows says which they are.
  @Test(
    arguments: [
      ("select year from thefts", [0, 1, 2, 3]),
      ("select * from thefts where count > 3", [0, 3]),
      (
        "select year, round(value_usd * 2, 1) as x from thefts t order by t.value_usd desc limit 2",
        [3, 2]
      ),
      ("select year from thefts order by 1 desc", [3, 2, 1, 0]),
      ("select method, round(value_usd) as v from main.thefts where method like 'b%';", [0, 2, 3]),
    ] as [(String, [UInt32])])
  func rowsOfOneTableAreFollowed(_ sql: String, places: [UInt32]) throws {
    let answer = try Desk.ask(sql)
    #expect(answer.base?.dataset == "thefts")
    #expect(answer.base?.places == places)
    #expect(answer.rowCount == places.count)
  }

  @Test(arguments: [
    "select sum(count) as n from thefts", "select distinct method from thefts",
    "select method, count(*) as n from thefts group by method", "select max(year) as y from thefts",
    "select year from thefts union all select year from thefts",
    "select a.year from thefts a, thefts b",
    "select a.year from thefts a join thefts b using (year)",
    "select year, sum(count) over (order by year) as n from thefts",
    "with t as (select * from thefts) select year from t",
    "select year from (select * from thefts)",
    "select year, (select max(year) from thefts) as last from thefts", "values (1)",
    "select 1 as x",
  ])
  func whatPutsRowsTogetherIsNot(_ sql: String) throws {
    #expect(try Desk.ask(sql).base == nil)
  }

  @Test func wantsOneNameOfAColumnThroughout() throws {
    let problem = try Desk.problem("select value_usd from thefts where \"Value (USD)\" > 1")
    #expect(problem?.summary == "no table of the query has a column 'Value (USD)'")
    #expect(
      problem?.helps == [
        "the query calls this column by another of its names too: write one throughout"
      ])
  }

  @Test func readsANameWithLowLinesAsOneWithHyphens() throws {
    let lines = try Desk.lines(
      "select a.x from first_table as a join \"second-table\" b using (x)",
      ["first-table": "x\n1\n2\n", "second-table": "x,y\n2,3\n"])
    #expect(lines == ["x", "2"])
  }

  @Test func fillsOnlyWhatIsRead() throws {
    let text = SQLText("select count(*) from thefts where method = 'bridge'")
    #expect(QueriedTables.names(in: text) == ["thefts"])
    #expect(try Desk.lines("select count(*) as n from thefts where method = 'bridge'")[1] == "3")
    #expect(try Desk.lines("select count(*) as n from thefts")[1] == "4")
  }

  @Test func keepsTheOrderOfRowsWithoutOrderBy() throws {
    let rows = (0..<500).map { "\($0 * 7919 % 500),\($0 % 7)" }.joined(separator: "\n")
    let csv = "k,g\n" + rows
    let first = try Desk.lines("select g, k from t", ["t": csv])
    #expect(first[1] == "0,0" && first[2] == "1,419")
    for _ in 0..<3 { #expect(try Desk.lines("select g, k from t", ["t": csv]) == first) }
    #expect(
      try Desk.lines("select g, sum(k) as s from t group by g", ["t": csv])
        == Desk.lines("select g, sum(k) as s from t group by g order by g", ["t": csv]))
  }

  @Test(arguments: [
    ("select 1 from a, b as c join d on a.x = d.x", ["a", "b", "d"]),
    (
      "with x as (select * from a), y(n) as not materialized (values (1)) select * from x, y", ["a"]
    ),
    ("select (select max(z) from \"b-c\") from a where x in (select x from d)", ["b-c", "a", "d"]),
    ("select * from (a join b using (x)) union select 1, 2 from c -- from d", ["a", "b", "c"]),
    ("select 'from x' as from_a from main.a /* from b */ order by 1, 2", ["a"]),
    ("select [from] from `a` as q, json_each('[1]')", ["a"]),
    ("values (1), (2)", []), ("select from", []), ("", []), ("from from , join (", []),
  ])
  func findsTheTablesOfAQuery(_ sql: String, names: [String]) {
    #expect(QueryEngine.tables(in: sql) == names)
  }

  @Test func refusesColumnsOfOneName() throws {
    let sql = "select year, count as n, year * 2 as n from thefts"
    let problem = try Desk.problem(sql)
    #expect(problem?.summary == "two columns of the query are named 'n'")
    #expect(problem?.helps == ["name one of them in another way: … as another-name"])
    #expect(Desk.marked(problem, in: sql) == "year * 2")
    #expect(
      try Desk.problem("select 1 as 'a b', 2 as \"a-b\"")?.summary
        == "the columns 'a b' and 'a-b' of the query have one name in formulas")
  }

  @Test func refusesNumbersAmongTexts() throws {
    let problem = try Desk.problem("select coalesce(count, 'none') as n from thefts")
    #expect(problem?.summary == "column 'n' has numbers in some rows and texts in others")
    #expect(
      try Desk.problem("select x'00' as n")?.summary.hasPrefix("column 'n' holds bytes") == true)
  }

  @Test func answersWithNoRowsAtAll() throws {
    let answer = try Desk.ask("select year, method, null as x from thefts where false")
    #expect(answer.rowCount == 0)
    #expect(answer.columns.count == 3)
    guard case .texts = answer["method"]?.content else {
      Issue.record("\(answer)")
      return
    }
  }
}

@Suite struct HedgedColumnTests {
  private static let launches = ["t": "year,n\n2021,at least 5\n2022,7\n2023,up to 9\n"]

  @Test func showsAHedgedCellAsItIs() throws {
    let answer = try Desk.ask("select n, year from t where year > 2021", Self.launches)
    guard case .quantities(let cells) = answer["n"]?.content else {
      Issue.record("\(answer)")
      return
    }
    #expect(cells[1]?.modifier == .upTo)
    #expect(answer["n"]?[0] == .number(7))
  }

  @Test func hasTheBoundsAsColumnsOfTheirOwn() throws {
    #expect(
      try Desk.lines("select n_low, t.n_high, sum(n_low) over () as s from t", Self.launches)
        == ["n_low,n_high,s", "5,-,12", "7,7,12", "0,9,12"])
  }

  @Test func doesNotAddWhatIsHedged() throws {
    let problem = try Desk.problem("select sum(n) from t", Self.launches)
    #expect(
      problem?.summary
        == "'n' has cells with a hedge ('at least 5'), and SQL would compute with their first digits"
    )
  }
}
