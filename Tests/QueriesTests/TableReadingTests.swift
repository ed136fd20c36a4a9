import Datasets
import Testing

@testable import Queries

/// What SQLite asks of a table that is a dataset: rows in an order, and rows with certain cells.
@Suite struct TableReadingTests {
  static let ships = [
    "ships": """
    name,flag,built,tons
    Vega,PA,1998,12.5
    anna,LR,2004,-3
    Berta,,2004,7.25
    Åland,PA,,7.25
    Carla,LR,1998,
    anna,lr,2010,100
    ,PA,2004,0.1

    """,
    "flags": """
    code,state,fleet
    LR,Liberia,4
    PA,Panama,7
    MT,Malta,2
    PA,Republic of Panama,7.0
    ,nobody,

    """,
    "years": "year,note\n2004,even\n2010,round\n1998,old\n,lost\n",
    "fees": "flag,since,fee\nLR,2000,10\nPA,1990,5\nLR,2006,30\nPA,2003,8\n",
    "words": "said,n\n2004,1\n 2004,2\n2010.0,3\nlate,4\n",
    "hedged": "year,n\n2021,at least 5\n2022,7\n2023,up to 9\n2024,\n2025,7\n",
  ]

  static func rows(_ sql: String) throws -> [String] {
    Array(try Desk.lines(sql, ships).dropFirst())
  }

  @Test(arguments: [
    ("name", ["-", "Berta", "Carla", "Vega", "anna", "anna", "Åland"]),
    ("name desc", ["Åland", "anna", "anna", "Vega", "Carla", "Berta", "-"]),
    ("name nulls last", ["Berta", "Carla", "Vega", "anna", "anna", "Åland", "-"]),
    ("name collate nocase", ["-", "anna", "anna", "Berta", "Carla", "Vega", "Åland"]),
    ("tons", ["Carla", "anna", "-", "Berta", "Åland", "Vega", "anna"]),
    ("tons desc", ["anna", "Vega", "Berta", "Åland", "-", "anna", "Carla"]),
    ("built desc, tons", ["anna", "anna", "-", "Berta", "Carla", "Vega", "Åland"]),
    ("flag, built desc, name", ["Berta", "anna", "Carla", "-", "Vega", "Åland", "anna"]),
    ("length(name), tons desc", ["-", "anna", "Vega", "anna", "Berta", "Åland", "Carla"]),
  ])
  func sortsAsSQLDoes(_ order: String, names: [String]) throws {
    #expect(try Self.rows("select name from ships order by \(order)") == names)
  }

  /// Rows that are equal stay as they stand, whichever way the others go.
  @Test func keepsEqualRowsInTheirOrder() throws {
    #expect(
      try Self.rows("select tons, flag from ships where built = 2004 order by built")
        == ["-3,LR", "7.25,-", "0.1,PA"])
    #expect(
      try Self.rows("select tons from ships order by flag desc")
        == ["100", "12.5", "7.25", "0.1", "-3", "-", "7.25"])
  }

  @Test(arguments: [
    ("built = 1998 or tons = 7.25", ["12.5", "7.25", "7.25", "-"]),
    ("flag in ('PA', 'LR') and built in (2010, 2004)", ["-3", "0.1"]),
    ("tons between 0 and 7.25", ["7.25", "7.25", "0.1"]),
    ("tons > -3 and tons < 12.5", ["7.25", "7.25", "0.1"]),
    ("name >= 'Vega' and name < 'b'", ["12.5", "-3", "100"]),
    ("name < 'Vega'", ["7.25", "-"]),
    ("name = 'ANNA' collate nocase", ["-3", "100"]), ("name = 'Emma'", []),
    ("built = '2004'", ["-3", "7.25", "0.1"]), ("built = 2004.0", ["-3", "7.25", "0.1"]),
    ("built = 2004.5", []), ("tons = 100", ["100"]),
    ("tons = '7.25'", ["7.25", "7.25"]), ("flag = null", []), ("flag is null", ["7.25"]),
    ("flag is (select null)", ["7.25"]), ("flag is not 'PA'", ["-3", "7.25", "-", "100"]),
    ("built = (select max(year) from years)", ["100"]), ("rowid in (7, 2)", ["-3", "0.1"]),
    ("built > 1e300", []), ("built < 9223372036854775807 and name = 'Carla'", ["-"]),
  ])
  func picksRowsInTheirOrder(_ condition: String, tons: [String]) throws {
    #expect(try Self.rows("select tons from ships where \(condition)") == tons)
  }

  @Test func joinsByKeys() throws {
    #expect(
      try Self.rows("select s.name, f.state from ships s join flags f on f.code = s.flag limit 4")
        == ["Vega,Panama", "Vega,Republic of Panama", "anna,Liberia", "Åland,Panama"])
    #expect(
      try Self.rows("select s.tons, y.note from ships s left join years y on y.year = s.built")
        == ["12.5,old", "-3,even", "7.25,even", "7.25,-", "-,old", "100,round", "0.1,even"])
    #expect(
      try Self.rows("select s.tons, y.note from ships s join years y on y.year is s.built")
        == ["12.5,old", "-3,even", "7.25,even", "7.25,lost", "-,old", "100,round", "0.1,even"])
    #expect(
      try Self.rows(
        "select a.tons, b.tons as next from ships a left join ships b on b.rowid = a.rowid + 1")
        == ["12.5,-3", "-3,7.25", "7.25,7.25", "7.25,-", "-,100", "100,0.1", "0.1,-"])
    #expect(
      try Self.rows(
        "select s.name, f.fee from ships s join fees f on f.flag = s.flag and f.since = 1990")
        == ["Vega,5", "Åland,5", "-,5"])
  }

  /// A text is compared with a number as a number, in either direction.
  @Test(arguments: [
    "words w join years y on w.said = y.year", "years y join words w on w.said = y.year",
    "words w left join years y on y.year = w.said",
  ])
  func joinsTextsWithNumbers(_ tables: String) throws {
    #expect(
      try Self.rows("select w.n, y.note from \(tables) where y.year > 0 order by w.n")
        == ["1,even", "2,even", "3,round"])
  }

  @Test func joinsManyRowsInTime() throws {
    let count = 20_000
    let csv =
      "k,n\n" + (0..<count).map { "key \($0 * 7919 % count),\($0)" }.joined(separator: "\n")
    var limits = QueryLimits()
    limits.steps = 2_000_000
    let answer = try Desk.ask(
      """
      select count(*) as n, sum(a.n - c.n) as d from t a join u b on b.k = a.k
      join t c on c.n = b.n where exists (select 1 from u where u.n = a.n and u.k = b.k)
      """, ["t": csv, "u": csv], limits: limits)
    #expect(answer.columns.map { $0[0].shown } == ["\(count)", "0"])
  }

  @Test func groupsByColumns() throws {
    #expect(
      try Self.rows("select flag, count(*) as n, sum(tons) as t from ships group by flag")
        == ["-,1,7.25", "LR,2,-3", "PA,3,19.85", "lr,1,100"])
    #expect(
      try Self.rows(
        "select built, flag, group_concat(tons, ' ') as t from ships group by built, flag")
        == [
          "-,PA,7.25", "1998,LR,-", "1998,PA,12.5", "2004,-,7.25", "2004,LR,-3.0", "2004,PA,0.1",
          "2010,lr,100.0",
        ])
    #expect(
      try Self.rows(
        """
        select flag, count(*) as n from ships where built = 2004 group by flag
        order by flag desc limit 2 offset 1
        """) == ["LR,1", "-,1"])
    #expect(
      try Self.rows("select min(name) as a, max(name) as z, min(built) as b from ships")
        == ["Berta,Åland,1998"])
  }

  /// Without an order, each value stands where its first row does.
  @Test func showsDifferentRowsOnce() throws {
    #expect(try Self.rows("select distinct flag from ships") == ["PA", "LR", "-", "lr"])
    #expect(
      try Self.rows("select distinct flag from ships order by 1 desc limit 2") == ["lr", "PA"])
    #expect(
      try Self.rows("select distinct tons, built from ships where tons > 7")
        == ["12.5,1998", "7.25,2004", "7.25,-", "100,2010"])
    #expect(try Self.rows("select count(distinct built) as n from ships") == ["3"])
  }

  @Test func looksUpForEachRow() throws {
    #expect(
      try Self.rows(
        """
        select s.tons, (select f.fee from fees f where f.flag = s.flag and f.since <= s.built
        order by f.since desc limit 1) as fee from ships s
        """) == ["12.5,5", "-3,10", "7.25,-", "7.25,-", "-,-", "100,-", "0.1,8"])
    #expect(
      try Self.rows(
        "select y.note from years y where not exists (select 1 from ships where built = y.year)")
        == ["lost"])
  }

  @Test func takesAPartOfTheRows() throws {
    #expect(try Self.rows("select tons from ships limit 2 offset 4") == ["-", "100"])
    #expect(
      try Self.rows("select tons from ships order by tons desc limit 3 offset 1")
        == ["12.5", "7.25", "7.25"])
    #expect(
      try Self.rows(
        "select tons, row_number() over (partition by flag order by tons desc) as n from ships")
        == ["7.25,1", "-3,1", "-,2", "12.5,1", "7.25,2", "0.1,3", "100,1"])
  }

  /// A hedged number is its words; its ends are numbers.
  @Test(arguments: [
    ("n = 'at least 5'", ["2021"]), ("n = '7'", ["2022", "2025"]), ("n = 'up to 9'", ["2023"]),
    ("n is null", ["2024"]), ("n like 'up to%'", ["2023"]), ("n_low >= 7", ["2022", "2025"]),
    ("n_low = 5", ["2021"]), ("n_high is null", ["2021", "2024"]),
    ("n in ('7', 'up to 9')", ["2022", "2023", "2025"]),
  ])
  func comparesHedgedCells(_ condition: String, years: [String]) throws {
    #expect(try Self.rows("select year from hedged where \(condition)") == years)
  }

  @Test func groupsHedgedCells() throws {
    #expect(
      try Self.rows("select n || '' as words, count(*) as c from hedged group by n")
        == ["-,1", "7,2", "at least 5,1", "up to 9,1"])
  }
}
