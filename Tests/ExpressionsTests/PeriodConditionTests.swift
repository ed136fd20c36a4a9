import Datasets
import Quantities
import Testing

@testable import Expressions

/// Dates beside a longer or shorter period, as an editor means them.
@Suite struct PeriodConditionTests {
  private static let days = [
    "2023-12-31", "2024-01-01", "2024-06-30", "2024-07-01", "2024-12-31", "2025-01-01",
  ]

  private func dates(where condition: String, of days: [String]) throws -> [String] {
    var site = SmallSite()
    let periods = days.map { try? Period(edtf: $0) }
    site.tables["log"] = Dataset(
      name: "log",
      columns: [
        Column(name: "day", periods: periods),
        Column(name: "n", numbers: days.indices.map { Rational($0) }, unit: .count("")),
      ], rowCount: days.count)
    return try days.indices.filter { index in
      let count = try site.evaluate("count(log where n = \(index) and (\(condition)))")
      return count.quantity.bounds.point == 1
    }.map { days[$0] }
  }

  @Test(arguments: [
    ("day = 2024", ["2024-01-01", "2024-06-30", "2024-07-01", "2024-12-31"]),
    ("day != 2024", ["2023-12-31", "2025-01-01"]),
    ("day < 2024", ["2023-12-31"]),
    ("day <= 2024", ["2023-12-31", "2024-01-01", "2024-06-30", "2024-07-01", "2024-12-31"]),
    ("day > 2024", ["2025-01-01"]),
    ("2024 < day", ["2025-01-01"]),
    ("day >= 2024", ["2024-01-01", "2024-06-30", "2024-07-01", "2024-12-31", "2025-01-01"]),
    ("day <= \"2024-06\"", ["2023-12-31", "2024-01-01", "2024-06-30"]),
    ("day > \"2024-06\"", ["2024-07-01", "2024-12-31", "2025-01-01"]),
    ("day >= \"2024-07-01\" and day <= 2024", ["2024-07-01", "2024-12-31"]),
  ])
  func daysBesideYearsAndMonths(condition: String, days: [String]) throws {
    #expect(try dates(where: condition, of: Self.days) == days)
  }

  @Test(
    "A month lies before a day where it ends before it, and after where it begins behind it",
    arguments: [
      ("day < \"2024-06-15\"", ["2024-05"]), ("day > \"2024-06-15\"", ["2024-07"]),
      ("day = \"2024-06-15\"", []), ("day = \"2024-06\"", ["2024-06"]),
    ])
  func monthsBesideDays(condition: String, days: [String]) throws {
    #expect(try dates(where: condition, of: ["2024-05", "2024-06", "2024-07"]) == days)
  }

  @Test(arguments: ["day > 24", "day > 202406", "day = 20240601", "day > 2024 + 1"])
  func aNumberThatIsNoYearIsRefused(condition: String) throws {
    #expect(throws: ExpressionError.self) { try dates(where: condition, of: Self.days) }
  }
}
