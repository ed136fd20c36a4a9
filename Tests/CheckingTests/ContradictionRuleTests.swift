import Diagnostics
import Quantities
import SiteModel
import Testing

@testable import Checking

/// The ways out that the rule offers for two facts that cannot both be true.
@Suite struct ContradictionRuleTests {
  private static func reading(_ page: String, _ id: String, day: String?)
    -> ContradictionRule.Reading
  {
    let place = SourceRange(path: "Content/\(page).md", start: 0, end: 4)
    let id = FigureID(rawValue: id)
    var declaration = FactDeclaration(id: id, value: Located("x", at: place), range: place)
    declaration.measure = "ships"
    let quantity = Quantity(stated: 1, bounds: Bounds(point: 1), unit: .ratio)
    return ContradictionRule.Reading(
      key: FigureKey(page: Slug(rawValue: page), id: id),
      fact: DeclaredFact(declaration: declaration, quantity: quantity, words: "one"),
      vintage: day.flatMap { CalendarDate(iso: $0) })
  }

  private static func waysOut(_ a: ContradictionRule.Reading, _ b: ContradictionRule.Reading)
    -> [String]
  {
    Array(ContradictionRule.diagnostic(a, b).helps.dropFirst())
  }

  @Test func theLaterOneReplacesTheEarlier() {
    let early = Self.reading("count", "early", day: "2024-01-15")
    let late = Self.reading("count", "late", day: "2024-01-20")
    let expected = [
      "if 'late' replaces 'early', add 'revises: early' to it",
      "if each was right on its own day, "
        + "add 'as-of: 2024-01-20' to 'late' and 'as-of: 2024-01-15' to 'early'",
    ]
    #expect(Self.waysOut(late, early) == expected)
    #expect(Self.waysOut(early, late) == expected)
  }

  @Test func aFactOfAnotherBriefingIsNamedWithIt() {
    let here = Self.reading("here", "ships", day: nil)
    let there = Self.reading("there", "ships-then", day: "2024-01-15")
    #expect(
      Self.waysOut(here, there) == [
        "if 'ships' replaces 'ships-then', add 'revises: there/ships-then' to it",
        "if each was right on its own day, give each an 'as-of' of its own",
      ])
  }
}
