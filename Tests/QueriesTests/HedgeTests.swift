import Datasets
import TestSupport
import Testing

@testable import Queries

/// A column of which one cell is hedged is text to SQL, which would compute with its first digits.
@Suite struct HedgeTests {
  private static let tables = [
    "metal": """
    year,thefts,town
    2020,"more than 2,700",Lauen
    2021,"2,100",Lauen
    2022,850,Steg
    2023,,Steg

    """,
    "other": "year,thefts\n2021,9\n2022,8\n",
  ]

  @Test(arguments: [
    "thefts * 2", "2 - thefts", "-thefts", "thefts % 2", "thefts / 2.0",
    "round(thefts / 1000.0, 1)",
    "avg(thefts + 0)", "sum(thefts)", "avg(thefts)", "share(thefts, 5)", "max(thefts)",
    "min(thefts, 3)", "abs(thefts)", "cast(thefts as integer)", "cast(thefts as real)",
    "thefts > 1000", "1000 >= thefts", "thefts between 1 and 3", "thefts = 2100",
    "thefts in (850, 2100)", "thefts in (select thefts from metal)", "not thefts",
    "thefts and 1", "case when thefts then 1 end", "case when thefts > 5 then 1 end",
    "iif(thefts, 1, 2)", "coalesce(thefts, '0') + 1", "(thefts || '') * 1", "lower(thefts) < 'b'",
    "substr(thefts, 1, 3) + 0", "printf('%d', thefts)", "sign(thefts)", "sqrt(thefts)",
    "replace(thefts, ',', '') + 0", "cast(thefts as text) + 0",
    "row_number() over (order by thefts)",
    "count(*) filter (where thefts)", "(select thefts from metal limit 1) + 1",
    "thefts - lag(thefts) over (order by year)", "max(thefts) over ()", "thefts = year",
    "thefts collate nocase > '1'", "(thefts, 1) = (2100, 1)", "~thefts", "thefts & 1",
    "nullif(thefts, 850)", "case thefts when 850 then 1 end", "total(thefts)", "thefts is 850",
  ])
  func doesNotComputeWithIt(_ expression: String) throws {
    let sql = "select \(expression) as x from metal"
    let problem = try Desk.problem(sql, Self.tables)
    #expect(
      problem?.summary.hasPrefix("'thefts' has cells with a hedge ('more than 2,700'), and SQL ")
        == true, "\(expression): \(problem?.summary ?? "")")
    #expect(problem?.helps.first == "thefts_low and thefts_high are its bounds, as numbers")
    #expect(Desk.marked(problem, in: sql)?.contains("thefts") == true)
  }

  @Test func pointsAtTheColumn() throws {
    let sql = "select year, thefts * 2 as twice from metal"
    let problem = try Desk.problem(sql, Self.tables)
    #expect(
      problem?.summary
        == "'thefts' has cells with a hedge ('more than 2,700'), and SQL would compute with their "
        + "first digits")
    #expect(
      problem?.helps == [
        "thefts_low and thefts_high are its bounds, as numbers",
        "a formula keeps the hedge: sum(metal.thefts)",
      ])
    #expect(problem?.range == 13..<19)
  }

  /// However the column is called on the way.
  @Test(arguments: [
    "select n + 1 as x from (select thefts as n from metal)",
    "select n + 1 as x from (select thefts n from metal)",
    "with a as (select thefts from metal), b as (select * from a) select thefts * 2 as x from b",
    "with a(n) as (select thefts from metal) select n * 2 as x from a",
    "with a as (select m.* from metal m) select a.thefts * 2 as x from a",
    "select thefts as n from metal order by n", "select year, thefts from metal order by 2",
    "select thefts from metal order by thefts || ''",
    "select thefts from metal where thefts > 1000",
    "select year from metal group by year having max(thefts) > 3",
    "select a.year from metal a join metal b on a.thefts > b.thefts",
    "select a.year from metal a join metal b using (thefts)",
    "select a.year from metal a natural join metal b",
    "select x * 2 as y from (select thefts as x from other union all select thefts from metal)",
    "select max(x) as y from (select distinct coalesce(thefts, '') as x from metal)",
    "with recursive a(n, i) as (select '1', 1 union all select m.thefts, i + 1 from metal m, a "
      + "where i < 2) select n + 1 as x from a",
    "select year from metal m where exists (select 1 from other o where o.thefts < m.thefts)",
    "select year, sum(1) over w as s from metal window w as (order by thefts)",
    "select \"thefts\" + 1 as x from metal", "select [thefts] + 1 as x from metal",
    "select thefts as a from metal union select thefts from other order by a",
    "select column1 + 1 as x from (values ((select thefts from metal)))",
    "select year from metal limit (select thefts from metal)",
  ])
  func followsItThroughTheQuery(_ sql: String) throws {
    let problem = try Desk.problem(sql, Self.tables)
    #expect(
      problem?.summary.contains("'thefts' has cells with a hedge") == true,
      "\(sql): \(problem?.summary ?? "")")
  }

  @Test(arguments: [
    ("select thefts from metal where year = 2021", ["thefts", "2100"]),
    (
      "select distinct thefts as n from metal where thefts is not null and year > 2020",
      ["n", "2100", "850"]
    ),
    ("select year from metal where thefts is null", ["year", "2023"]),
    ("select year from metal where thefts isnull or thefts = '850'", ["year", "2022", "2023"]),
    (
      "select year from metal where thefts in ('850', 'more than 2,700')", ["year", "2020", "2022"]
    ),
    ("select year from metal where thefts like 'more%'", ["year", "2020"]),
    ("select count(thefts) as n from metal", ["n", "3"]),
    ("with a as (select * from metal) select thefts from a where year = 2022", ["thefts", "850"]),
    ("select coalesce(thefts, 'none') as n from metal where year > 2021", ["n", "850", "none"]),
    (
      "select case when year = 2022 then thefts end as n from metal where year > 2021",
      ["n", "850", "-"]
    ),
    (
      "select thefts || ' cases' as n from metal where year = 2020", ["n", "more than 2,700 cases"]
    ),
    ("select sum(thefts_low) as n from metal", ["n", "5650"]),
    (
      "select thefts_low as thefts from metal order by thefts",
      ["thefts", "-", "850", "2100", "2700"]
    ),
    ("select o.thefts * 2 as n from metal m join other o using (year)", ["n", "18", "16"]),
    (
      "select lag(thefts) over (order by year) as n from metal where year > 2021",
      ["n", "-", "850"]
    ),
    ("select thefts from metal group by thefts having count(*) > 1", ["thefts"]),
  ])
  func showsItAsItStands(_ sql: String, lines: [String]) throws {
    #expect(try Desk.lines(sql, Self.tables) == lines, "\(sql)")
  }

  /// Either refused, or what exact cells give.
  @Test func isRefusedOrRight() throws {
    let hedged = Self.tables
    let exact = ["metal": Self.tables["metal"]?.replacing("more than 2,700", with: "2,700") ?? ""]
    var random = SplitMix64(seed: 20)
    var answered = 0
    for _ in 0..<3_000 {
      let sql = RandomQuery(using: &random).sql
      guard let answer = try? Desk.lines(sql, hedged), let right = try? Desk.lines(sql, exact)
      else { continue }
      answered += 1
      #expect(answer == right, "\(sql)")
    }
    #expect(answered > 100)
  }
}

/// A query over rows without a hedge, in a column with one.
private struct RandomQuery {
  private(set) var sql = ""

  init(using random: inout SplitMix64) {
    func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
    func expression(_ name: String, _ depth: Int) -> String {
      if depth == 0 { return pick([name, name, name, "year", "2", "'850'", "1.5", "null"]) }
      let a = expression(name, depth - 1)
      let b = expression(name, Int.random(in: 0..<depth, using: &random))
      return pick([
        a, a, "(\(a) + \(b))", "\(a) * 2", "-\(a)", "(\(a) = \(b))", "(\(a) is \(b))",
        "(\(a) > \(b))",
        "\(a) is null", "(\(a) between \(b) and 3000)", "coalesce(\(a), \(b))",
        "abs(\(a))", "cast(\(a) as integer)", "max(\(a), \(b))", "round(\(a), 1)", "ratio(\(a), 2)",
        "iif(\(b), \(a), \(a))", "case when \(b) then \(a) else \(a) end",
        "(\(a) in (\(b), '850'))",
        "case \(a) when \(b) then 1 else 2 end", "(select \(a))", "(not \(a))", "lag(\(a)) over ()",
      ])
    }
    let depth = Int.random(in: 0...2, using: &random)
    let rest = pick(["", "", " order by 1", " order by v", " order by year", " order by thefts"])
    let simple = "from metal where year > 2020"
    sql = pick([
      "select \(expression("thefts", depth)) as v, year \(simple)\(rest)",
      "select \(expression("n", depth)) as v from (select thefts as n, year, thefts \(simple))\(rest)",
      "with a(n, year, thefts) as (select thefts, year, thefts \(simple)) "
        + "select \(expression("n", depth)) as v, year from a\(rest)",
      "select \(pick(["count", "max", "min", "sum", "avg"]))(\(expression("thefts", depth))) as v \(simple)",
      "select v from (select thefts as v \(simple) union all select \(expression("thefts", depth)) \(simple))",
      "select year as v \(simple) and \(expression("thefts", depth))\(rest)",
      "select distinct \(expression("thefts", depth)) as v \(simple)",
      "select year, count(*) as v \(simple) group by year, \(expression("thefts", depth))",
    ])
  }
}
