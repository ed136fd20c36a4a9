import Diagnostics
import Expressions
import Quantities
import Testing

@Suite("Conditions")
struct ConditionTests {
  private func condition(_ text: String) throws -> Bool? {
    guard case .condition(let holds) = try SmallSite().result(text) else { return nil }
    return holds
  }

  @Test(
    "Figures are compared as far as their bounds tell",
    arguments: [
      ("un-theft > $3", true), ("un-theft <= $3", false), ("chainalysis-2021 <= $400m", true),
      ("un-theft = un-theft", true), ("un-theft < un-theft", false),
      ("un-theft.stated < chainalysis-2021.stated", true), ("attacks-2021 = 7", true),
      ("stolen-2024 > stolen-2023", true), ("ether > bitcoin and attacks-2020 != 4", false),
      ("fall < 0%", true), ("un-theft = nothing", false),
      ("un-theft > chainalysis-2021 or ether > 50%", true),
      ("un-theft > chainalysis-2021 and ether > 90%", false),
      ("attacks-2020.period < attacks-2021.period", true), ("attacks-2021.period = \"2021\"", true),
      ("attacks-2021.period >= 2021", true), ("un-theft.source = \"UN Panel of Experts\"", true),
    ])
  func compares(text: String, holds: Bool) throws {
    #expect(try condition(text) == holds)
  }

  @Test(
    "What bounds or rounding leave open is an error that says so",
    arguments: [
      ("un-theft > chainalysis-2021", 0..<27, "from what is known"),
      ("un-theft = chainalysis-2021", 0..<27, "from what is known"),
      ("stolen-2022 > stolen-2022-again", 0..<31, "from rounding"),
      ("1 if officials > 50 else 2", 5..<19, "from what is known"),
    ])
  func admits(text: String, range: Range<Int>, reason: String) {
    let error = SmallSite().problem(text)
    #expect(error?.rule == "undecided")
    #expect(error?.range == range)
    #expect(error?.summary.hasSuffix(reason) == true)
    #expect(error?.notes.count == 2)
  }

  @Test(
    "Kinds are checked before anything is computed",
    arguments: [
      ("1 if 2 else 3", 5..<6, "'2' is a number and not a condition"),
      (
        "1 / 0 + (2 if \"a\" > \"b\" else 3)", 20..<23,
        "texts can be equal or not, but '>' asks for an order"
      ),
      (
        "un-theft.source > 3", 18..<19,
        "'3' is a number and cannot be compared with 'un-theft.source', which is a text"
      ),
      (
        "thefts.year = \"2022\"", 14..<20,
        "'\"2022\"' is a text and cannot be compared with 'thefts.year', which is a column of numbers"
      ),
      (
        "attacks-2021.period > \"soon\"", 22..<28,
        "'\"soon\"' is not a date and cannot be compared with the time 'attacks-2021.period'"
      ),
      (
        "attacks-2021.period > $3", 22..<24,
        "'$3' is a number and cannot be compared with the time 'attacks-2021.period'"
      ),
      ("1 if 2 > 1 else \"a\"", 16..<19, "'\"a\"' is a text and not a number like '1'"),
      ("un-theft + \"a\"", 11..<14, "'\"a\"' is a text and not a number"),
      ("1 + (2 > 1)", 4..<11, "'(2 > 1)' is a condition and not a number"),
      ("sqrt(\"a\")", 5..<8, "'\"a\"' is a text and not a figure"),
    ])
  func checksKinds(text: String, range: Range<Int>, summary: String) {
    let error = SmallSite().problem(text)
    #expect(error?.rule == "kind-mismatch")
    #expect(error?.range == range)
    #expect(error?.summary == summary)
  }

  @Test("Units are checked in the alternative that is not taken")
  func checksAlternatives() {
    let error = SmallSite().problem("un-theft if 2 > 1 else ether")
    #expect(error?.rule == "unit-mismatch")
    #expect(error?.range == 23..<28)
  }

  @Test("A result can be a text, a time or a condition, but a statistic is one quantity")
  func givesOtherResults() throws {
    let site = SmallSite()
    guard case .text("UN Panel of Experts") = try site.result("un-theft.source") else {
      Issue.record("no text")
      return
    }
    guard case .period(let period) = try site.result("attacks-2021.period") else {
      Issue.record("no period")
      return
    }
    #expect(period.edtf == "2021")
    #expect(
      site.problem("un-theft.source")?.summary == "'un-theft.source' is a text and not one quantity"
    )
    #expect(site.problem("un-theft.sorce")?.helps == ["did you mean '.source'?"])
    #expect(site.problem("ether.period")?.rule == "no-period")
  }
}
