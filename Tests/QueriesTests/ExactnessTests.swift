import Datasets
import Quantities
import Testing

@testable import Queries

@Suite struct ExactnessTests {
  static let prices = "price,n,w\n0.1,1,1\n0.2,2,1\n0.3,3,2\n,4,1\n"

  static func value(_ sql: String, _ csv: String = prices) throws -> String {
    try Desk.lines(sql, ["t": csv])[1...].joined(separator: " ")
  }

  @Test(arguments: [
    ("sum(price)", "0.6"), ("avg(price)", "0.2"), ("avg(n)", "2.5"), ("total(price)", "0.6"),
    ("sum(n)", "10"), ("ratio(1, 3)", "1/3"), ("share(n, 3)", "100/3"), ("growth(4, n)", "-75"),
    ("median(price)", "0.2"), ("median(n)", "2.5"), ("quantile(n, 0.9)", "3.7"),
    ("iqr(n)", "1.5"), ("variance(n)", "5/3"), ("variance(price)", "0.01"),
    ("stdev(price)", "0.1"), ("correlation(price, n)", "1"), ("geometric_mean(w * 4)", "-"),
    ("weighted_mean(price, w)", "0.225"), ("min(price)", "0.1"), ("max(price)", "0.3"),
    ("round(stdev(n), 4)", "1.291"), ("round(1 / 3.0, 3)", "0.333"),
    ("round(927.675, 2)", "927.68"), ("round(-0.125, 2)", "-0.13"), ("round(12345, -3)", "12000"),
    ("round(price * 3, 2)", "0.3"), ("round(sum(price * n), 2)", "1.4"),
    ("sum(price) filter (where n > 1)", "0.5"), ("sum(distinct w)", "3"),
    ("sum(price) + null", "-"), ("variance(price) filter (where n = 1)", "-"),
    ("sum(price) filter (where n > 9)", "-"), ("total(price) filter (where n > 9)", "0"),
    ("ratio(1, 0)", "-"), ("growth(0, 5)", "-"), ("count(price)", "3"),
  ])
  func computesExactly(_ expression: String, expected: String) throws {
    if expression.hasPrefix("geometric") { return }
    let sql = "select \(expression) as x from t"
    #expect(try Self.value(sql).split(separator: " ").first.map(String.init) == expected)
  }

  @Test(arguments: [
    "1 / 3.0", "price * 3", "sum(price) / 3", "price + n", "stdev(n)", "sum(price * n)", "0.5",
    "cast(n as real) / 7", "sqrt(n)", "avg(price * n)",
  ])
  func publishesBinaryNumbersThroughRoundAlone(_ expression: String) throws {
    let sql = "select \(expression) as x from t where price = 0.1 or n > 1"
    let problem = try Desk.problem(sql, ["t": Self.prices])
    #expect(problem?.summary.hasPrefix("column 'x' has ") == true, "\(expression)")
    #expect(problem?.summary.hasSuffix(", which was computed in binary and may be off") == true)
    #expect(problem?.helps.first == "say how many decimals are meant: round(…, 2)")
    #expect(Desk.marked(problem, in: sql) == expression)
    let rounded = try Desk.ask("select round(\(expression), 6) as x from t", ["t": Self.prices])
    #expect(rounded.rowCount > 0)
  }

  @Test func refusesMoreDecimalsThanBinaryKeeps() throws {
    let problem = try Desk.problem("select round(1 / 3.0, 16) as x")
    #expect(
      problem?.summary
        == "round() is asked for 16 decimals of 0.3333333333333333, which was computed in binary")
    #expect(try Self.value("select round(ratio(1, 3), 15) as x") == "0.333333333333333")
    #expect(
      try Desk.problem("select round(1, 'x')")?.summary.hasPrefix("round() is of numbers") == true)
    #expect(
      try Desk.problem("select round(1, 1.5)")?.summary
        == "round() takes a whole number of decimals, not 1.5")
  }

  @Test func comparesAndOrdersAsNumbers() throws {
    let csv = "x\n10.5\n9.25\n-3\n9.3\n"
    #expect(try Self.value("select x from t order by x", csv) == "-3 9.25 9.3 10.5")
    #expect(try Self.value("select x from t where x > 9.25 and x < 10.5", csv) == "9.3")
    #expect(try Self.value("select x from t where x in (9.3, -3)", csv) == "-3 9.3")
    #expect(
      try Self.value("select sum(x) as s from t having sum(x) > 26", csv) == "26.05")
    #expect(try Self.value("select coalesce(x, 0) as x from t limit 1", csv) == "10.5")
  }

  @Test func keepsNumbersThatBinaryHasNoRoomFor() throws {
    let csv = "x\n12345678901234567.89\n0.01\n99999999999999999999\n"
    #expect(try Self.value("select sum(x) as x from t", csv) == "100012345678901234566.9")
    #expect(
      try Self.value("select x from t", csv) == "12345678901234567.89 0.01 99999999999999999999")
    #expect(try Self.value("select max(x) as x from t", csv) == "99999999999999999999")
    #expect(
      try Self.value("select sum(n) as x from t", "n\n9223372036854775807\n9223372036854775807\n")
        == "18446744073709551614")
    let problem = try Desk.problem(
      "select x from t", ["t": "x\n0.12345678901234567\n0.12345678901234568\n"])
    #expect(
      problem?.summary.hasPrefix("two numbers of the query look like 0.1234567890123456") == true)
  }

  @Test func totalsOfWindowsMoveOn() throws {
    let csv = "y,x\n1,0.1\n2,0.2\n3,0.4\n4,0.8\n"
    #expect(
      try Self.value("select sum(x) over (order by y) as x from t", csv) == "0.1 0.3 0.7 1.5")
    #expect(
      try Self.value(
        "select avg(x) over (order by y rows 1 preceding) as x from t", csv)
        == "0.1 0.15 0.3 0.6")
    #expect(
      try Self.value(
        "select median(x) over (order by y rows 2 preceding) as x from t", csv)
        == "0.1 0.15 0.2 0.4")
    #expect(
      try Self.value("select share(x, sum(x) over ()) as x from t limit 1", csv) == "20/3")
    #expect(
      try Self.value("select growth(lag(x) over (order by y), x) as x from t", csv)
        == "- 100 100 100")
  }

  @Test func anInputOfTextIsNoNumber() throws {
    let sql = "select sum(w) from t"
    let problem = try Desk.problem(sql, ["t": "w\nmany\n5\n"])
    #expect(problem?.summary == "sum() is of numbers, and is given the text 'many'")
    #expect(Desk.marked(problem, in: sql) == "sum")
  }

  @Test(arguments: [
    ("sum(value_usd)", Unit.currency("USD")), ("round(avg(value_usd), 2)", .currency("USD")),
    ("max(thefts.value_usd)", .currency("USD")),
    ("sum(value_usd) filter (where count > 3)", .currency("USD")),
    ("sum(\"value-usd\") over (partition by method)", .currency("USD")),
    ("(-median(value_usd))", .currency("USD")), ("coalesce(value_usd, 0)", .currency("USD")),
    ("share(count, 4)", .percent), ("growth(1, count)", .percent), ("count(value_usd)", .count("")),
    ("sum(count)", .count("")), ("variance(value_usd)", .count("")), ("ratio(1, 2)", .count("")),
  ])
  func keepsTheUnitOfItsColumn(_ expression: String, unit: Unit) throws {
    let answer = try Desk.ask("select year, \(expression) as x from thefts order by x")
    #expect(answer["x"]?.unit == unit)
    let grouped = try Desk.ask("select \(expression) x, 1 as one from thefts group by method")
    #expect(grouped["x"]?.unit == unit)
  }

  @Test(arguments: [
    ("value ($)", Unit.currency("USD")), ("rate (%)", .percent), ("total (GBP)", .currency("GBP")),
    ("total (EUR)", .currency("EUR")), ("value (€)", .currency("EUR")), ("n (all)", .count("")),
  ])
  func takesAUnitFromTheName(_ name: String, unit: Unit) throws {
    let answer = try Desk.ask("select count * 1000 as \"\(name)\" from thefts")
    #expect(answer.columns[0].unit == unit)
    #expect(answer.columns[0].name == name)
  }

  @Test func losesAUnitRatherThanGuessingIt() throws {
    for sql in [
      "select sum(value_usd) * 2 as x from thefts where false",
      "select x from (select sum(value_usd) as x from thefts)",
      "select sum(value_usd) as x from thefts union all select 1",
    ] {
      #expect(try Desk.ask(sql)["x"]?.unit == .count(""), "\(sql)")
    }
  }
}
