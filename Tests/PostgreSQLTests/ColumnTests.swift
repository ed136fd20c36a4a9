@testable import Queries
import Testing

extension WithServer {
  /// Columns and values that cannot be read exactly.
  @Suite struct ColumnTests {
    @Test(arguments: [
      ("rate", "rate", "double precision, which is not exact", "round(rate::numeric, 2) AS rate"),
      (
        "rate::real AS \"Rate %\"", "Rate %", "real, which is not exact",
        "round(\"Rate %\"::numeric, 2) AS \"Rate %\""
      ),
      (
        "avg(rate) AS mean", "mean", "double precision, which is not exact",
        "round(mean::numeric, 2) AS mean"
      ),
      ("mood", "mood", "mood, which a table cannot hold", "mood::text AS mood"),
      ("1::money AS cost", "cost", "money, which a table cannot hold", "cost::numeric AS cost"),
      ("'{\"a\": 1}'::jsonb AS j", "j", "jsonb, which a table cannot hold", "j::text AS j"),
      (
        "at - at AS wait", "wait", "interval, which a table cannot hold",
        "extract(epoch from wait) AS wait"
      ),
      (
        "'{1,2}'::int[] AS list", "list", "integer[], which a table cannot hold",
        "array_to_string(list, ', ') AS list"
      ),
      ("gen_random_uuid() AS u", "u", "uuid, which a table cannot hold", "u::text AS u"),
    ])
    func aTypeThatIsNotExactIsRefused(
      expression: String, column: String, type: String, cast: String
    ) throws {
      let group = expression.hasPrefix("avg") ? "" : " WHERE id = 1"
      #expect(
        try Warehouse.real().problem("SELECT \(expression) FROM thefts\(group)") == """
          [query-result] query 'thefts' gives the column '\(column)' as \(type)
          help: write it as: \(cast)
          """)
    }

    @Test func aRoundedFloatIsANumber() throws {
      #expect(
        try Warehouse.real().rows("SELECT round(sum(rate)::numeric, 2) AS rate FROM thefts")
          == ["0.3"])
    }

    @Test(arguments: [
      ("'NaN'::numeric", "NaN", "which is no number"),
      ("'-Infinity'::numeric", "-Infinity", "which is no number that can be printed"),
      (
        "repeat('9', 1001)::numeric", String(repeating: "9", count: 40) + "…",
        "which has too many digits"
      ),
      ("'infinity'::date", "infinity", "which is no day"),
      ("'12000-01-01'::date", "12000-01-01", "which is no day of a year up to 9999"),
      (
        "'12000-01-01'::timestamp", "12000-01-01 00:00:00", "which is no day of a year up to 9999"
      ),
    ])
    func aValueThatIsNoneHasAPlace(value: String, shown: String, reason: String) throws {
      let sql = "SELECT n, CASE WHEN n = 2 THEN \(value) END AS x FROM generate_series(1, 3) AS n"
      #expect(
        try Warehouse.real().problem(sql) == """
          [query-result] query 'thefts' gives '\(shown)' in row 2 of 'x', \(reason)
          help: leave such rows out with WHERE, or make the value null with nullif
          """)
    }

    @Test func columnsNeedNamesOfTheirOwn() throws {
      #expect(
        try Warehouse.real().problem("SELECT id, usd / 2 FROM thefts") == """
          [query-result] query 'thefts' gives a column without a name, the second
          help: name it with AS, as in: sum(value) AS total
          """)
      #expect(
        try Warehouse.real().problem("SELECT a.id, b.id FROM thefts a, thefts b") == """
          [query-result] query 'thefts' gives two columns named 'id'
          help: name one of them with AS
          """)
      #expect(
        try Warehouse.real().problem("SELECT id AS a_b, id AS \"a (b)\" FROM thefts") == """
          [query-result] query 'thefts' gives the columns 'a_b' and 'a (b)', which have one name in \
          formulas
          help: name one of them with AS
          """)
    }
  }
}
