import Datasets
import Synchronization
import Testing

@testable import Queries

@Suite struct HostileQueryTests {
  @Test(arguments: [
    ("attach 'x.db' as y", "a query only reads, and ATTACH does more", "attach"),
    ("pragma table_list", "a query only reads, and PRAGMA does more", "pragma"),
    ("delete from thefts", "a query only reads, and DELETE does more", "delete"),
    (
      "insert into thefts values (1, 2, 3, 4)", "a query only reads, and INSERT does more", "insert"
    ),
    ("update thefts set year = 1", "a query only reads, and UPDATE does more", "update"),
    ("drop table thefts", "a query only reads, and DROP does more", "drop"),
    ("create table x (y)", "a query only reads, and CREATE does more", "create"),
    ("create virtual table x using fts5(y)", "a query only reads, and CREATE does more", "create"),
    ("begin", "a query only reads, and BEGIN does more", "begin"),
    ("vacuum into 'x'", "a query only reads, and VACUUM does more", "vacuum"),
    (
      "with x as (select 1) delete from thefts", "a query only reads, and this one does more",
      "delete"
    ),
    ("explain select 1", "a query only reads, and EXPLAIN does more", "explain"),
    ("select * from sqlite_schema", "the table 'sqlite_master' is SQLite's own", nil),
    (
      "select * from pragma_database_list", "the table 'pragma_database_list' is SQLite's own",
      "pragma_database_list"
    ),
    ("select * from dbstat", "the table 'dbstat' is SQLite's own", "dbstat"),
    ("select random()", "random() gives another answer each time", "random"),
    ("select hex(randomblob(4))", "randomblob() gives another answer each time", "randomblob"),
    ("select current_date", "current_date depends on the day of the build", "current_date"),
    ("select date('now')", "date() of now depends on the day of the build", "date"),
    ("select date('n' || 'ow')", "date() of now depends on the day of the build", "date"),
    ("select strftime('%Y')", "strftime() of now depends on the day of the build", "strftime"),
    (
      "select time('12:00', 'localtime')",
      "time() with 'localtime' depends on the time zone of the machine", "time"
    ),
    (
      "select load_extension('x.so')", "load_extension() would run a program from the disk",
      "load_extension"
    ),
    (
      "select sqlite_version()", "sqlite_version() is not among the functions of queries",
      "sqlite_version"
    ),
    ("select zeroblob(1000000000)", "zeroblob() is not among the functions of queries", "zeroblob"),
    (
      "select last_insert_rowid()", "last_insert_rowid() is not among the functions of queries",
      "last_insert_rowid"
    ),
    ("select writefile('x', 'y')", "there is no function 'writefile'", "writefile"),
    ("select edit('x')", "there is no function 'edit'", "edit"),
    ("select fts5(1)", "fts5() is not among the functions of queries", "fts5"),
    ("select 1; select 2", "a second statement begins here, and a query is one", "select 2"),
    (
      "select 1; drop table thefts", "a second statement begins here, and a query is one",
      "drop table thefts"
    ),
    ("select ?1", "'?1' is a parameter, and nobody gives it a value", "?1"),
    ("select :year", "':year' is a parameter, and nobody gives it a value", ":year"),
    ("select 1\u{0}; drop table thefts", "the query holds a zero byte", "\u{0}"),
    ("", "the query is empty", nil), ("-- nothing", "the query is empty", nil),
    (";", "the query does not select anything", ";"),
    (
      "select \"nothing\" from thefts", "no table of the query has a column 'nothing'",
      "\"nothing\""
    ),
    ("select yeer from thefts", "no table of the query has a column 'yeer'", "yeer"),
    ("select * from theft", "there is no dataset 'theft'", "theft"),
    (
      "select year\nform thefts\nwhere",
      "SQLite does not understand: near \"thefts\": syntax error",
      "thefts"
    ),
    ("select 'abc", "this quote is never closed", "'abc"),
    ("select \"abc as x", "this quote is never closed", "\"abc as x"),
    ("select 'it's' as x", "this quote is never closed", "' as x"),
    ("select [abc", "this quote is never closed", "[abc"),
    ("select * from", "the query breaks off", "from"),
    ("select 1 as x where", "the query breaks off", "where"),
    (
      "select * from thefts, thefts", "more than one table of the query has a column 'Year'", nil
    ),
    ("select iif(1)", "iif() takes another number of arguments", "iif"),
    (
      "select * from json_each('[1]')", "json_each() is not among the functions of queries",
      "json_each"
    ),
    (
      "select 1 from thefts join json_tree('[1]')",
      "json_tree() is not among the functions of queries", "json_tree"
    ),
    ("select * from temp.thefts", "there is no dataset 'temp.thefts'", nil),
    ("select * from thefts.sqlite_schema", "there is no dataset 'thefts.sqlite_schema'", nil),
    (
      "select fts3_tokenizer('simple')", "fts3_tokenizer() is not among the functions of queries",
      "fts3_tokenizer"
    ),
    ("select year regexp '.*' from thefts", "there is no function 'regexp'", "regexp"),
    ("select 1e999 as x", "column 'x' has a number that is too large for a query", "1e999"),
    (
      "select pow(10, 400) as x", "column 'x' has a number that is too large for a query",
      "pow(10, 400)"
    ),
    ("select 1 as ''", "the name '' of a column has no letter and no digit", "1"),
    ("select '%'", "the name ''%'' of a column has no letter and no digit", "'%'"),
    (
      "select \u{2018}a\u{2019}", "no table of the query has a column '\u{2018}a\u{2019}'",
      "\u{2018}a\u{2019}"
    ),
    (
      "select 1 /* ; */ ; -- ;\nselect 2", "a second statement begins here, and a query is one",
      "select 2"
    ),
    ("replace into thefts values (1)", "a query only reads, and REPLACE does more", "replace"),
    ("select julianday()", "julianday() of now depends on the day of the build", "julianday"),
    (
      "select unixepoch('NOW', 'subsec')", "unixepoch() of now depends on the day of the build",
      "unixepoch"
    ),
    ("select * from thefts order by random()", "random() gives another answer each time", "random"),
    (
      "select order from thefts", "SQLite does not understand: near \"order\": syntax error",
      "order"
    ),
    ("select medain(year) from thefts", "there is no function 'medain'", "medain"),
    (
      "select year from thefts where sum(count) > 1",
      "sum() is of many rows, and stands where one row is looked at", "sum"
    ),
  ])
  func isRefused(_ sql: String, summary: String, marked: String?) throws {
    let problem = try Desk.problem(sql)
    #expect(problem?.summary == summary)
    #expect(Desk.marked(problem, in: sql) == marked)
  }

  @Test func offersWhatMayBeMeant() throws {
    #expect(try Desk.problem("select yeer from thefts")?.helps == ["did you mean 'year'?"])
    #expect(try Desk.problem("select medain(1)")?.helps == ["did you mean 'median'?"])
    #expect(
      try Desk.problem("select zzzzzz from thefts")?.helps
        == ["the columns are year, value_usd, method, count"])
    #expect(try Desk.problem("select * from theft")?.missingTable == "theft")
  }

  @Test(arguments: [
    ("select * form thefts", "did you mean 'from'?"),
    ("select year\nform thefts\nwhere", "did you mean 'from'?"),
    ("select year from thefts gruop by year", "did you mean 'group'?"),
    (
      "select order from thefts",
      "a name that is a word of SQL too goes in double quotes: \"order\""
    ),
    (
      "select year, group from thefts",
      "a name that is a word of SQL too goes in double quotes: \"group\""
    ),
    ("select * from", "write what follows 'from'"),
    ("select * from copper-yearly where x > 1", "write copper_yearly"),
    ("select * from thefts a join copper-by-year b on a.x = b.x", "write copper_by_year"),
    ("select method, count(*) as n from thefts group method", "write 'group by'"),
    ("select year from thefts order 1", "write 'order by'"),
    ("select sum(year) over (partition method) as x from thefts", "write 'partition by'"),
    (
      "select method,\n  sum(count) as total\n  count(*) as n\nfrom thefts",
      "write a comma after 'total'"
    ),
    ("select year round(count, 1) from thefts", "write a comma after 'year'"),
    ("select year as total method from thefts", "write a comma after 'total'"),
    (
      "select year from thefts where method = \"bridge\"",
      "a text stands in single quotes: 'bridge'"
    ),
    ("select year from thefts where method = Bridge", "a text stands in single quotes: 'Bridge'"),
    ("select 'abc", "close it with another '; inside, write it twice"),
    (
      "select year from thefts where method = \u{201C}bridge\u{201D}",
      "write straight quotes: '…' around a text, \"…\" around a name"
    ),
    ("select year\u{A0}from thefts", "a no-break space stands in it: write a plain one"),
    (
      "select year from thefts where method regexp 'b'",
      "patterns are written as like '%x%' or glob '*x*'"
    ),
    ("select stddev(year) from thefts", "write stdev(x)"),
    ("select strftime('%Y', 'now')", "write the date, such as strftime('%Y', '2024-01-31')"),
    (
      "select a.x from t a, t b where x > 1",
      "name its table, as in a.x; a table that comes twice has two names: from t a, t b"
    ),
  ])
  func saysWhatToWrite(_ sql: String, help: String) throws {
    #expect(try Desk.problem(sql, ["t": "x\n1\n"])?.helps == [help])
  }

  /// Names and texts that look like more than they are.
  @Test(arguments: [
    ("select ';' as x", ["x", ";"]), ("select 1 as x;;", ["x", "1"]),
    ("select 1 as x; -- done", ["x", "1"]), ("select 1 /* ; drop */ as x", ["x", "1"]),
    ("select 'drop table x' as x", ["x", "drop table x"]),
    ("select \"order\", [group by] from odd", ["Order,group by", "3,4"]),
    ("select \"größe\" as x from odd", ["x", "5"]), ("select größe from odd", ["Größe", "5"]),
    ("select \"select\" from (select 6 as \"select\")", ["select", "6"]),
    (
      "select printf('%05d|%-4s|%.2f|%%|%,d', 42, 'a', 0.5, 1234567) as x",
      ["x", "00042|a   |0.50|%|1,234,567"]
    ),
    ("select printf('%*d', 4, 7) as x", ["x", "   7"]),
    ("select format('%.3s', 'abcdef') as x", ["x", "abc"]),
    ("select printf(null) as x", ["x", "-"]),
  ])
  func answers(_ sql: String, lines: [String]) throws {
    #expect(try Desk.lines(sql, ["odd": "Order,group by,Größe\n3,4,5\n"]) == lines)
  }

  @Test(arguments: [
    "with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) as n from n",
    "select count(*) as n from t a, t b, t c, t d, t e, t f, t g",
    "with recursive n(x) as (select 1 union all select x + 1 from n) select x from n where x < 0",
  ])
  func endsAQueryThatNeverWould(_ sql: String) throws {
    var limits = QueryLimits()
    limits.steps = 2_000_000
    let csv = "x\n" + (0..<1000).map { "\($0)" }.joined(separator: "\n")
    let problem = try Desk.problem(sql, ["t": csv], limits: limits)
    #expect(problem?.summary == "the query is not done after 2 million steps")
  }

  @Test func endsAQueryByTheClock() throws {
    var limits = QueryLimits()
    let clock = CountingClock()
    limits.time = (.seconds(5), { clock.next() })
    let problem = try Desk.problem(
      "with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) as n from n",
      limits: limits)
    #expect(problem?.summary == "the query is not done after 5 seconds")
  }

  /// What a query may have is its own, however many are answered beside it.
  @Test func aQueryHasItsMemoryForItself() async throws {
    var limits = QueryLimits()
    limits.memory = 24_000_000
    let sql =
      "with recursive n(i, t) as (select 1, printf('%0300d', 1) union select i + 1, "
      + "printf('%0300d', i + 1) from n where i < COUNT) select count(*) as c from n"
    let bounded = limits
    try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask {
          try Desk.ask(sql.replacing("COUNT", with: "20000"), limits: bounded).columns
            .map { $0[0].shown }
        }
      }
      for try await lines in group { #expect(lines == ["20000"]) }
    }
    #expect(
      try Desk.problem(sql.replacing("COUNT", with: "150000"), limits: limits)?.summary
        == "the query needs more memory than it may have")
  }

  /// The names of parts are looked for in a time that parentheses do not blow up.
  @Test func scansManyParenthesesInTime() {
    let sql = "with " + String(repeating: "a(", count: 49_000)
    #expect(QueryEngine.tables(in: sql) == [])
    #expect(
      QueryEngine.tables(in: "select 1 from t" + String(repeating: " ", count: 200_000)) == [])
  }

  /// Each operand is looked at once, however deep it stands.
  @Test(arguments: [
    ("(", " between 1 and 2)", 40), ("(", " in (1, 2))", 40), ("nullif(", ", 1)", 20),
    ("case ", " when 1 then 2 end", 40), ("iif(", ", 1, 2)", 20),
  ])
  func looksAtNestedOperandsOnce(_ open: String, close: String, depth: Int) throws {
    let value =
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    #expect(try Desk.ask("select \(value) as x").rowCount == 1)
  }

  @Test func looksAtNestedPartsOnce() throws {
    let depth = 10
    let sql =
      String(repeating: "with a(x) as (", count: depth) + "select 1"
      + String(repeating: ") select x from a", count: depth)
    #expect(try Desk.lines(sql) == ["x", "1"])
  }

  @Test func endsAnAnswerThatIsTooLong() throws {
    var limits = QueryLimits()
    limits.rows = 10
    let sql = "with recursive n(x) as (select 1 union all select x + 1 from n) select x from n"
    #expect(
      try Desk.problem(sql, limits: limits)?.summary == "the query gives more than 10 rows")
    #expect(try Desk.ask(sql + " limit 10", limits: limits).rowCount == 10)
    limits.rows = 100_000
    limits.textBytes = 1_000_000
    let wide =
      "with recursive n(x) as (select 1 union all select x + 1 from n) "
      + "select printf('%.10000c', 'x') as t from n"
    #expect(
      try Desk.problem(wide, limits: limits)?.summary
        == "the query gives more than 1 million bytes of texts")
  }

  @Test(arguments: [
    "select printf('%.150000c', 'a') || printf('%.150000c', 'a') as x",
    "select replace(printf('%.10000c', 'a'), 'a', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb') as x",
    "select group_concat(printf('%.10000c', 'x')) as x from t a, t b",
    "select printf('%1000000000d', 1) as x", "select printf('%.1000000000f', 1.5) as x",
    "select format('%.*c', 2000000000, 'x') as x", "select printf('%*d', -2147483648, 1) as x",
    "select printf('%99999999999999999999d', 1) as x",
    "select printf('%s%.*c', 1, 300000, 'x') as x",
    "select printf('%150000d%150000d', 1, 1) as x",
    "with recursive n(x) as (values ('a') union all select x || x from n) select max(x) as x from n",
    "select trim('a', printf('%.150000c', 'a') || printf('%.150000c', 'a')) as x",
  ])
  func refusesTextsWithoutEnd(_ sql: String) throws {
    let csv = "x\n" + (0..<10).map { "\($0)" }.joined(separator: "\n")
    let problem = try Desk.problem(sql, ["t": csv])
    #expect(problem?.summary == "a text of the query has more than 200000 bytes")
  }

  @Test func matchesHugePatternsInTime() throws {
    let pattern = String(repeating: "%a", count: 450)
    let text = "printf('%.100000c', 'a')"
    #expect(try Desk.lines("select \(text) like '\(pattern)%b' as x")[1] == "0")
    #expect(try Desk.lines("select \(text) like '\(pattern)' as x")[1] == "1")
    let long = String(repeating: "%a", count: 1000)
    #expect(
      try Desk.problem("select 'a' like '\(long)'")?.summary == "a pattern has at most 1000 signs")
  }

  @Test func refusesAMegabyteOfSQL() throws {
    let problem = try Desk.problem("select '\(String(repeating: "x", count: 1 << 20))'")
    #expect(problem?.summary == "the query has 1048585 bytes, and 100000 is the most")
  }

  @Test(arguments: [
    "select " + String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000),
    "select " + String(repeating: "-", count: 1) + String(repeating: " - ", count: 5000) + "1",
    "select " + String(repeating: "not ", count: 5000) + "1",
    String(repeating: "select * from (", count: 500) + "select 1"
      + String(repeating: ")", count: 500),
    "select 1" + String(repeating: " union all select 1", count: 400),
    "select 1" + String(repeating: " + 1", count: 5000),
    "with " + (0..<500).map { "a\($0) as (select 1)" }.joined(separator: ","),
    "select case " + String(repeating: "when 1 then ", count: 2000),
  ])
  func survivesDeepNesting(_ sql: String) throws {
    #expect(try Desk.problem(sql) != nil)
  }

  @Test func survivesAnyBytes() {
    var state: UInt64 = 20_260_101
    let words = [
      "select", "from", "thefts", "(", ")", ",", "sum", "year", "'", "\"", "with", "as", "x",
      "over", "order by", "1", ".5e", "*", "union", "--", "/*", "*/", ";", "[", "é", "group by",
      "case", "when", "then", "end", "filter", "where", "in", "lag", "share", "value_usd", "=",
    ]
    for _ in 0..<1500 {
      var sql = ""
      for _ in 0..<(1 + Int(state >> 33) % 14) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sql += words[Int(state >> 33) % words.count] + " "
      }
      do {
        let answer = try Desk.ask(sql)
        #expect(answer.columns.allSatisfy { $0.rowCount == answer.rowCount })
      } catch let problem as QueryProblem {
        #expect(!problem.summary.isEmpty)
        if let range = problem.range { #expect(range.upperBound <= sql.utf8.count) }
      } catch {
        Issue.record("\(error)")
      }
    }
  }
}

/// A clock on which a second goes by at every look.
private final class CountingClock: Sendable {
  private let seconds = Mutex(0)

  func next() -> Duration {
    seconds.withLock { seconds in
      seconds += 1
      return .seconds(seconds)
    }
  }
}
