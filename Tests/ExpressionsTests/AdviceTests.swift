import Diagnostics
import Quantities
import Testing

@testable import Expressions

@Suite("Advice")
struct AdviceTests {
  @Test("A plus needs its spaces, without a reason that it has not")
  func asksForSpaces() {
    #expect(SmallSite().problem("1+2")?.helps == ["write 'a + b'"])
    #expect(
      SmallSite().problem("(1)-2")?.helps
        == ["write 'a - b', because a hyphen may be part of a name"])
  }

  @Test(
    "A day or month that is compared stands in double quotes",
    arguments: [
      ("sum(thefts.usd where thefts.year = 2022-09)", "month", "thefts.year = \"2022-09\""),
      ("thefts.usd[year=2022-09-30]", "day", "year=\"2022-09-30\""),
      ("sum(thefts.usd where 2022-09 <= year)", "month", "\"2022-09\" <= year"),
    ])
  func quotesDates(formula: String, kind: String, mended: String) {
    let problem = SmallSite().problem(formula)
    #expect(
      problem?.summary.hasSuffix("is a \(kind), and a \(kind) stands in double quotes") == true)
    #expect(problem?.helps == ["write \(mended)"])
  }

  @Test(
    "A difference of numbers is none", arguments: ["2022-09", "sum(thefts.usd where year > 5-3)"])
  func leavesDifferences(formula: String) {
    #expect(SmallSite().problem(formula)?.summary == "'-' needs a space on either side")
  }

  @Test("A trimmed mean leaves something in the middle")
  func limitsTrims() {
    let problem = SmallSite().problem("trimmed-mean(1, 2, 3, 50%)")
    #expect(problem?.summary == "'trimmed-mean' needs a share below one half as 'trim'")
    #expect(problem?.helps == ["write a share such as 10%, which is left out at either end"])
  }

  @Test("A tie is told with its values, of figures and of rows")
  func tellsTies() {
    let figures = SmallSite().problem("mode(1, 2, 2, 1, 3)")
    #expect(
      figures?.summary == "no value is more frequent than every other: 2 values are equally so")
    #expect(figures?.notes == ["they are 1, 2"])
    let rows = SmallSite().problem("mode(thefts.year)")
    #expect(rows?.summary == figures?.summary)
    #expect(rows?.notes == ["they are 2021, 2022"])
  }

  @Test("A count in the singular gets its plural")
  func offersPlurals() {
    var site = SmallSite()
    site.literals["5 ships"] = .exact("5", .count("ships"))
    #expect(
      site.problem("5 ship + 1")?.helps
        == ["did you mean '5 ships'? A count has its noun in the plural"])
  }

  @Test("A percentage times a number stays one; a number times a percentage is a part")
  func leadsWithTheUnit() throws {
    let site = SmallSite()
    #expect(try site.words("40% * 2") == "80%")
    #expect(try site.words("40% / 2") == "20%")
    #expect(try site.words("200 * 40%") == "80")
    #expect(try site.words("1 + 40%") == "1.4")
    #expect(try site.words("ether * 2") == "116%")
    #expect(try site.evaluate("growth(stolen-2023, stolen-2024) * 2").quantity.unit == .percent)
  }

  @Test(
    "A bracket that is closed nowhere is the error, whatever else is wrong behind it",
    arguments: ["(1+1", "sum(a, (b+1)", "thefts.usd[year == 2022", "a * (b × c"])
  func reportsOpenBracketsFirst(formula: String) {
    let problem = SmallSite().problem(formula)
    #expect(problem?.summary.hasSuffix("is never closed") == true)
    #expect(problem?.helps.first?.hasPrefix("add a '") == true)
    #expect(problem?.notes.count == 1)
  }

  @Test("What stands before the bracket is reported itself")
  func reportsWhatStandsBeforeBrackets() {
    #expect(SmallSite().problem("a × (b")?.summary == "'×' is not an operator of formulas")
  }

  @Test(
    "Prose in a formula is told from a formula that lacks a sign",
    arguments: [
      ("more than 5", "'more than 5' is a quantity of prose: in a formula a number has no hedge"),
      ("5 to 7", "'5 to 7' is a quantity of prose: in a formula a number has no hedge"),
      ("about 40% + 1", "'about 40%' is a quantity of prose: in a formula a number has no hedge"),
      ("three ships + 2", "'three ships' is a number in words, and formulas have figures"),
    ])
  func knowsProse(formula: String, summary: String) {
    #expect(SmallSite().problem(formula)?.summary == summary)
  }

  @Test(
    "What is to be written in the place of a mistake is written out",
    arguments: [
      ("three ships + 2", "write '3 ships'"),
      (
        "1.234,5 + 1",
        "write the decimals behind a point, and thousands in groups of three: '1234.5'"
      ),
      ("1 000 + 2", "write '1000' or '1,000'"), ("average(1, 2)", "did you mean 'mean'?"),
      ("sum(thefts.usd wher year = 2021)", "did you mean 'where'?"),
      ("quantile(1, 2, 50%, method: 7)", "write \"7\""),
      ("stdev(\"ether\")", "a name stands without quotes: 'ether'"),
      ("ether | percent | full", "keep one of the two formats"),
      ("2 ** 3", "write a power as 'a^2'"), (".5 + 1", "write the digit before the point: '0.5'"),
      (
        "growth(1)",
        "'growth' works on a column of a dataset: 'DATASET.COLUMN'; of figures, write growth(from, to)"
      ),
    ])
  func writesItOut(formula: String, help: String) {
    #expect(SmallSite().problem(formula)?.helps == [help])
  }

  @Test("A number in words is no name, and is had in figures")
  func knowsNumberWords() {
    var site = SmallSite()
    site.literals["five"] = .exact("5", .number)
    let problem = site.problem("five + 1")
    #expect(problem?.summary == "there is no fact or statistic 'five'")
    #expect(problem?.helps == ["write '5': formulas have figures"])
  }

  @Test("A column explains once, and not itself")
  func refusesColumnsTwice() {
    let twice = SmallSite().problem("regression(thefts.usd, thefts.year, thefts.year)")
    #expect(twice?.summary == "'thefts.year' stands twice among the columns that explain")
    let itself = SmallSite().problem("slope(thefts.usd, thefts.usd)")
    #expect(itself?.summary == "'thefts.usd' would explain itself")
  }
}
