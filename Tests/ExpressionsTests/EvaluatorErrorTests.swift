import Diagnostics
import Expressions
import Quantities
import Testing

@Suite("What formulas cannot compute")
struct EvaluatorErrorTests {
  @Test(
    "Units that do not go together are an error at the operand",
    arguments: [
      (
        "un-theft + un-theft-gbp", 11..<23,
        "'un-theft-gbp' is in GBP and cannot be added to 'un-theft' in USD"
      ),
      (
        "un-theft + 40%", 11..<14, "'40%' is in percent and cannot be added to 'un-theft' in USD"
      ),
      (
        "ether + points", 8..<14,
        "'points' is in percentage points and cannot be added to 'ether' in percent"
      ),
      (
        "un-theft - 3", 11..<12,
        "'3' is a bare number and cannot be subtracted from 'un-theft' in USD"
      ),
      (
        "growth(ether, un-theft)", 7..<12,
        "'ether' is in percent and cannot be compared with 'un-theft' in USD"
      ),
    ])
  func refusesUnits(text: String, range: Range<Int>, summary: String) {
    let error = SmallSite().problem(text)
    #expect(error?.rule == "unit-mismatch")
    #expect(error?.summary == summary)
    #expect(error?.range == range)
    #expect(error?.helps.count == 1)
  }

  @Test(
    "A divisor that can be zero is an error at the divisor",
    arguments: [
      ("1 / 0", 4..<5, "'0' is zero, and nothing can be divided by it"),
      ("un-theft / nothing", 11..<18, "'nothing' is zero, and nothing can be divided by it"),
      (
        "un-theft / chainalysis-2021", 11..<27,
        "division by 'chainalysis-2021', which can be zero"
      ),
      (
        "1 / (stolen-2022 - stolen-2022-again)", 4..<37,
        "division by '(stolen-2022 - stolen-2022-again)', which can be zero"
      ),
    ])
  func refusesZero(text: String, range: Range<Int>, summary: String) {
    let error = SmallSite().problem(text)
    #expect(error?.rule == "division-by-zero")
    #expect(error?.summary == summary)
    #expect(error?.range == range)
  }

  @Test("A result without a useful bound says why")
  func refusesUnboundedResults() {
    let error = SmallSite().problem("un-theft / un-theft-gbp")
    #expect(error?.rule == "unbounded-result")
    #expect(
      error?.notes == [
        "'un-theft' is more than $50 million", "'un-theft-gbp' is more than £37 million",
      ])
    #expect(error?.helps == ["write '.stated' behind a name to compute with its number alone"])
  }

  @Test("An unknown name is an error, and a hyphen without spaces is explained")
  func refusesUnknownNames() {
    let error = SmallSite().problem("1 + ether-bitcoin")
    #expect(error?.rule == "unknown-name")
    #expect(error?.range == 4..<17)
    #expect(error?.summary == "there is no fact or statistic 'ether-bitcoin'")
    #expect(error?.helps == ["write 'ether - bitcoin', with spaces, for a subtraction"])
  }

  @Test("A circle of formulas is named from its beginning")
  func refusesCycles() {
    var site = SmallSite()
    site.formulas = ["a": "b + 1", "b": "c * 2", "c": "a / 3"]
    let error = site.problem("a + 1")
    #expect(error?.rule == "formula-cycle")
    #expect(error?.cycle == ["site/a", "site/b", "site/c"])
  }

  @Test("A chain of formulas that nobody put in order ends with an error, and in order it computes")
  func limitsChains() throws {
    var site = SmallSite()
    site.formulas["x0"] = "1"
    for number in 1..<1_000 { site.formulas["x\(number)"] = "x\(number - 1) + 1" }
    #expect(site.problem("x999 * 1")?.rule == "nesting-too-deep")
    var evaluator = Evaluator(environment: site.environment)
    for number in 0..<1_000 {
      let text = "x\(number) + 0"
      let value = try evaluator.evaluate(Expression(parsing: text), in: "site").faceValue
      #expect(value == Rational(number + 1))
    }
  }

  @Test("A fault of another formula says whose it is")
  func inheritsFaults() {
    var site = SmallSite()
    site.formulas = ["bad": "un-theft + ether", "worse": "bad * 2"]
    #expect(site.problem("1 + worse")?.inheritedFrom == "site/bad")
    #expect(site.problem("1 + worse")?.range == 4..<9)
    #expect(site.problem("un-theft + ether")?.inheritedFrom == nil)
  }

  @Test("A formula without a face value is at fault where the face value is asked for")
  func blamesFaceValues() {
    var site = SmallSite()
    site.formulas = ["half": "officials / 2"]
    let error = site.problem("half.stated + 1")
    #expect(error?.rule == "no-stated-value")
    #expect(error?.inheritedFrom == nil)
    #expect(error?.range == 0..<11)
  }

  @Test("A result without bounds is blamed on the formula that first had none")
  func inheritsMissingBounds() {
    var site = SmallSite()
    site.formulas = ["rate": "un-theft / un-theft-gbp", "inverse": "1 / chainalysis-2021"]
    #expect(site.problem("rate * 2")?.inheritedFrom == "site/rate")
    #expect(site.problem("inverse * 2")?.inheritedFrom == "site/inverse")
    #expect(site.problem("un-theft / un-theft-gbp")?.inheritedFrom == nil)
  }

  @Test("Formulas that name each other twice take no longer for it")
  func sharesWork() throws {
    var site = SmallSite()
    site.formulas["x0"] = "attacks-2021 + chainalysis-growth * 0"
    for number in 1...120 { site.formulas["x\(number)"] = "x\(number - 1) + x\(number - 1)" }
    #expect(site.problem("x120 * 1")?.rule == "nesting-too-deep")
    #expect(site.problem("per-month(x40)")?.rule == "unit-mismatch")
    site.formulas["x0"] = "attacks-2021 + 0"
    #expect(
      try site.evaluate("per-month(x40)").faceValue == Rational(7).raised(to: 1) / 12
        * Rational(2).raised(to: 40))
  }

  @Test(
    "Formulas that grow without end are stopped",
    arguments: [
      "un-2019" + String(repeating: " * un-2019", count: 5_000),
      "(1 + chainalysis-growth)^100 * ((((1 + chainalysis-growth)^100)^100)^100)",
    ])
  func stopsGrowth(text: String) {
    #expect(SmallSite().problem(text)?.rule == "number-too-large")
  }

  @Test("Formulas within formulas do not exhaust the stack")
  func limitsNesting() {
    var site = SmallSite()
    let (open, close) = (String(repeating: "(1 + ", count: 60), String(repeating: ")", count: 60))
    site.formulas["x0"] = "1"
    for number in 1...90 { site.formulas["x\(number)"] = "\(open)x\(number - 1)\(close)" }
    #expect(site.problem("x90 * 1")?.rule == "nesting-too-deep")
  }

  @Test("A chain that is too long is reported in the formula that was asked for")
  func reportsLongChainsWhereTheyBegin() {
    var site = SmallSite()
    site.formulas["x0"] = "attacks-2020 + attacks-2021 + attacks-2020 + attacks-2021"
    for number in 1...120 { site.formulas["x\(number)"] = "        x\(number - 1)" }
    let error = site.problem("2 * x120")
    #expect(error?.rule == "nesting-too-deep")
    #expect(error?.range == 4..<8)
    #expect(site.problem("2 * x49") == nil)
  }

  @Test(
    "Other faults",
    arguments: [
      (
        "officials.stated", "no-stated-value",
        "'officials' states no single number: it is between 24 and 100 officials"
      ),
      (
        "un-theft.high", "no-stated-value",
        "'un-theft' has no upper end: it is more than $50,000,000, no upper limit"
      ),
      ("un-theft.period * 2", "kind-mismatch", "'un-theft.period' is a time and not a number"),
      ("months(ether)", "no-period", "'ether' has no period, so its length is not known"),
      ("months", "expression-syntax", "'months' is a function and needs something to work on"),
      (
        "per-month(attacks-2020 + attacks-2021)", "no-period",
        "'attacks-2020 + attacks-2021' rests on figures of different periods"
      ),
      (
        "days(since-2006)", "no-period",
        "the period 2006/.. of 'since-2006' has no length in days"
      ),
      ("months(gone)", "unknown-name", "there is no fact or statistic 'gone'"),
      (
        "5 parsecs / 2", "unreadable-literal",
        "'5 parsecs' is no number or quantity that can be computed with"
      ),
      (
        "round(ether, 0.5)", "kind-mismatch",
        "'round' needs a whole number as 'decimals', from -15 to 15"
      ),
      (
        "round(ether, -9223372036854775808)", "kind-mismatch",
        "'round' needs a whole number as 'decimals', from -15 to 15"
      ),
      (
        "((((99^100)^100)^100)^100)", "number-too-large",
        "the formula leads to a number of more than 12,000 digits"
      ),
    ])
  func refuses(text: String, rule: String, summary: String) {
    let error = SmallSite().problem(text)
    #expect(error?.rule.rawValue == rule)
    #expect(error?.summary == summary)
  }

  @Test("A number of more than a thousand digits is refused")
  func refusesLongNumbers() {
    let error = SmallSite().problem(String(repeating: "9", count: 1_001))
    #expect(error?.summary == "a number has at most 1000 digits")
  }
}
