import Datasets
import Testing

@testable import Queries

/// What SQLite answers without a word, and would answer wrongly.
@Suite struct QueryReadingTests {
  private static let tables = [
    "t": """
    day,month,place,delay,fee,code
    2024-05-31,2024-05,Lauen,7,1.5,12a
    2024-06-01,2024-06,Steg,2,2.5,9
    2024-06-30,2024-06,Lauen,,3.0,7

    """
  ]

  private static func problem(_ expression: String) throws -> (QueryProblem?, String?) {
    let sql = "select \(expression) as x from t"
    let problem = try Desk.problem(sql, tables)
    return (problem, Desk.marked(problem, in: sql))
  }

  @Test(arguments: [
    ("sum(delay) / count(delay)", "ratio(sum(delay), count(delay))"),
    (
      "count(*) filter (where delay > 2) / count(*)",
      "ratio(count(*) filter (where delay > 2), count(*))"
    ),
    ("delay / 2", "ratio(delay, 2)"), ("7 / 2", "ratio(7, 2)"), ("-delay / 2", "ratio(-delay, 2)"),
    ("round(delay) / 2", "ratio(round(delay), 2)"), ("(delay + 1) / 2", "ratio((delay + 1), 2)"),
    ("max(delay, 2.0) / 2", "ratio(max(delay, 2.0), 2)"),
    ("coalesce(delay, 0) / 7", "ratio(coalesce(delay, 0), 7)"),
    ("(select count(*) from t) / 2", "ratio((select count(*) from t), 2)"),
    ("row_number() over (order by day) / 2", "ratio(row_number() over (order by day), 2)"),
    ("cast(fee as integer) / 2", "ratio(cast(fee as integer), 2)"),
    ("case when delay then 1 else 2 end / 2", "ratio(case when delay then 1 else 2 end, 2)"),
  ])
  func doesNotCutQuotients(_ expression: String, ratio: String) throws {
    let (problem, marked) = try Self.problem(expression)
    #expect(problem?.summary == "SQL divides whole numbers without their rest: 7 / 2 is 3")
    #expect(
      problem?.helps == [
        "write \(ratio)", "cast(\(ratio) as integer) where the rest is to be cut off",
      ])
    #expect(marked == expression)
    let sql = "select avg(\(ratio)) as x from t"
    if !expression.contains("count") && !expression.contains("over") {
      #expect(throws: Never.self) { try Desk.ask(sql, Self.tables) }
    }
  }

  @Test(arguments: [
    "delay / 2.0", "fee / 2", "1.0 * delay / 2", "cast(delay as real) / 2", "sum(fee) / count(*)",
    "avg(delay) / 2", "(delay + 0.0) / 3", "total(delay) / 2", "ratio(delay, 2) / 2",
    "coalesce(fee, 0.5) / 2", "max(fee) / 2", "null / 2", "sqrt(delay) / 2", "delay / 2e0",
  ])
  func dividesInBinaryForRound(_ expression: String) throws {
    #expect(throws: Never.self) {
      try Desk.ask("select round(\(expression), 3) as x from t", Self.tables)
    }
  }

  @Test func findsQuotientsThroughAllParts() throws {
    for sql in [
      "with a as (select count(*) as n from t) select n / 2 as x from a",
      "with recursive a(n) as (select 64 union all select n / 2 from a where n > 1) select n from a",
      "select place from t group by place having sum(delay) / count(*) > 1",
      "select place from t order by delay / 2",
      "select a.n / 2 as x from (select delay n from t) a",
      "select column1 / 2 as x from (values (7), (8))",
    ] {
      #expect(
        try Desk.problem(sql, Self.tables)?.summary
          == "SQL divides whole numbers without their rest: 7 / 2 is 3", "\(sql)")
    }
  }

  @Test(arguments: [
    ("day > 2023", "day > '2023-12-31'"), ("day >= 2024", "day >= '2024-01-01'"),
    ("2024 < day", "day > '2024-12-31'"),
    ("day = 2024", "day between '2024-01-01' and '2024-12-31'"),
    ("day <= '2024-06'", "day <= '2024-06-30'"), ("day < '2024-06'", "day < '2024-06-01'"),
    ("day > '2024-06'", "day > '2024-06-30'"),
    ("day = '2024-06'", "day between '2024-06-01' and '2024-06-30'"),
    ("day between '2024-05' and '2024-06-30'", "day >= '2024-05-01'"),
    ("day <> '2024'", "day not between '2024-01-01' and '2024-12-31'"),
    ("day in ('2024-06')", "day between '2024-06-01' and '2024-06-30'"),
    ("max(day) <= '2024-06'", "max(day) <= '2024-06-30'"),
  ])
  func comparesDaysWithDays(_ condition: String, help: String) throws {
    let (problem, _) = try Self.problem(condition)
    #expect(problem?.summary.hasPrefix("'") == true)
    #expect(problem?.summary.contains("' holds dates") == true)
    #expect(problem?.helps == ["write \(help)"])
    #expect(throws: Never.self) { try Desk.ask("select \(help) as x from t", Self.tables) }
  }

  /// The answer of a query may have years that are texts: they equal numbers where SQLite reads one
  /// side as what the other is.
  @Test(arguments: [
    ("select count(*) as n from years where year > 2023", "3"),
    ("select count(*) as n from years a join thefts b on a.year = b.year + 4", nil),
    ("select count(*) as n from years a join thefts b on a.year > b.year", "12"),
    ("select count(*) as n from years where cast(year as integer) > 2023", "3"),
    ("select max(year) > 2023 as n from years", nil),
  ])
  func comparesYearsWithYears(_ sql: String, count: String?) throws {
    let years = try Desk.ask("select substr(day, 1, 4) as year from t", Self.tables)
    let thefts = try Desk.dataset(Desk.thefts, name: "thefts")
    let answer = try? QueryEngine().run(Query(name: "q", sql: sql)) {
      ["years": years, "thefts": thefts][$0]
    }
    #expect(answer?.columns[0][0].shown == count)
  }

  @Test(arguments: [
    ("day > '2024-5-1'", "'day' holds dates, and '2024-5-1' is none"),
    ("day > 'May'", "'day' holds dates, and 'May' is none"),
    ("day - 1", "'day' holds dates, and SQL would compute with their years"),
    ("code * 2", "'code' holds texts, and SQL would compute with their first digits"),
    ("abs(code)", "'code' holds texts, and SQL would compute with their first digits"),
    ("code > 5", "'code' is a text here, and SQL compares it with the number 5 as no number"),
    (
      "substr(day, 1, 4) = 2024",
      "'substr(day, 1, 4)' is a text here, and SQL compares it with the number 2024 as no number"
    ),
    (
      "strftime('%Y', day) >= 2020",
      "'strftime('%Y', day)' is a text here, and SQL compares it with the number 2020 as no number"
    ),
    ("delay <= '2024-06'", "'delay' holds numbers, and '2024-06' is none"),
    ("delay = 'many'", "'delay' holds numbers, and 'many' is none"),
    ("place = 'lauen'", "no row of 'place' has 'lauen'"),
    ("place in ('Steg', 'LAUEN ')", "no row of 'place' has 'LAUEN '"),
    ("case place when 'steg' then 1 end", "no row of 'place' has 'steg'"),
  ])
  func comparesLikeWithLike(_ expression: String, summary: String) throws {
    #expect(try Self.problem(expression).0?.summary == summary)
  }

  @Test(arguments: [
    ("day > '2024-05-31' and month <= '2024-06'", "0 1 1"), ("substr(day, 1, 4) = '2024'", "1 1 1"),
    ("cast(substr(day, 1, 4) as integer) = 2024", "1 1 1"), ("place = 'Paris'", "0 0 0"),
    ("delay = '7'", "1 0 -"), ("day = '2024-06-01'", "0 1 0"), ("place = 'Steg'", "0 1 0"),
    ("code = 9", "0 1 0"), ("lower(place) = 'steg'", "0 1 0"),
    ("substr(day, 1, 7) = month", "1 1 1"),
    ("substr(day, 1, 4) - 1", "2023 2023 2023"), ("day = month", "0 0 0"),
  ])
  func letsTheRestThrough(_ expression: String, column: String) throws {
    let lines = try Desk.lines("select \(expression) as x from t", Self.tables)
    #expect(lines[1...].joined(separator: " ") == column)
  }

  @Test func readsWhatSQLiteReads() throws {
    for sql in [
      "select distinct a.*, b.year + 1 y from thefts a left outer join thefts as b on a.year = b.year",
      "with recursive a(x) as not materialized (values (1), (2) union select x from a) select * from a",
      "select year not in (1, 2), year not between 1 and 2, year notnull, year is not 3 from thefts",
      "select count(distinct year), sum(x) filter (where y) over (partition by a order by b desc nulls "
        + "last rows between unbounded preceding and 1 following) from t window w as (order by x)",
      "select case a when 1 then 2 else 3 end, cast(a as varchar(20)), not exists (select 1) from t",
      "select a is not distinct from b, (a, b) in (select 1, 2), a like 'x' escape '!' from t limit 1, 2",
      "select - -a || b collate nocase as \"x y\" from (t natural join u) order by 1 asc, 2;",
      "select \"t\".\"a\", [t].[b], main.t.c from main.t where a in () except values (1, 2)",
    ] {
      #expect(throws: Never.self, "\(sql)") { try SQLParser.query(SQLText(sql)) }
    }
  }
}
