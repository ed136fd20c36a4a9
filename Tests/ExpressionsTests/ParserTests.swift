import Diagnostics
import Expressions
import Quantities
import Testing

@Suite("Parsing formulas")
struct ParserTests {
  @Test("Names are found with their places, scopes and properties")
  func findsNames() throws {
    let text = "a-b / (1 + 'crypto-thefts'.total-2.stated) | per-month | percent"
    let expression = try Expression(parsing: text)
    #expect(
      expression.names == [
        NameReference(id: "a-b", range: 0..<3),
        NameReference(
          scope: "crypto-thefts", id: "total-2", property: .stated, range: 11..<41),
      ])
    #expect(expression.format == .percent)
    #expect(expression.names[1].written == "'crypto-thefts'.total-2")
  }

  @Test(
    "A root that is written as a power is offered as a root",
    arguments: [
      ("2^0.5", "write 'sqrt(2)' for the square root"),
      ("(a + b)^(1/2)", "write 'sqrt(a + b)' for the square root"),
      ("'z'.a^.5", "write sqrt('z'.a) for the square root"),
      ("a^1.5", "write a whole power, such as 'a^2' or 'a^-1'; 'sqrt(a)' is the square root"),
      ("a^(1/3", "write a whole power, such as 'a^2' or 'a^-1'; 'sqrt(a)' is the square root"),
    ])
  func offersRoots(text: String, help: String) {
    #expect(SmallSite().problem(text)?.helps == [help])
  }

  @Test(
    "A name with quotes of its own is not quoted once more",
    arguments: [
      ("'a'.z", "there is no fact or statistic 'a'.z"),
      ("'a'.un-theft + 3", "'3' is a bare number and cannot be added to 'a'.un-theft in USD"),
      (
        "$3 + 2 * 'a'.ether",
        "`2 * 'a'.ether` is a bare number and cannot be added to '$3' in USD"
      ),
      ("'a'.ether.lov", "'a'.ether is a fact and has no '.lov'"),
    ])
  func quotesNames(text: String, summary: String) {
    #expect(SmallSite().problem(text)?.summary == summary)
  }

  @Test("Places are counted in bytes")
  func countsBytes() throws {
    let expression = try Expression(parsing: "£37m / total")
    #expect(expression.names.map(\.range) == [8..<13])
  }

  @Test(
    "What is no formula is refused where it goes wrong",
    arguments: [
      ("", "the formula is empty", 0..<0),
      ("  ", "the formula is empty", 0..<2),
      ("a +", "the formula ends where a name, a number or '(' should follow", 2..<3),
      ("a * ", "the formula ends where a name, a number or '(' should follow", 2..<3),
      ("(a + b", "this '(' is never closed", 0..<1),
      ("a + b)", "this ')' has no '('", 5..<6),
      ("sum(a, b", "this '(' is never closed", 3..<4),
      ("a b", "an operator is missing before 'b'", 2..<3),
      ("a -b", "'-' needs a space on either side", 2..<3),
      ("a- b", "'-' needs a space on either side", 1..<2),
      ("5-3", "'-' needs a space on either side", 1..<2),
      ("a+b", "'+' needs a space on either side", 1..<2),
      ("a × b", "'×' is not an operator of formulas", 2..<4),
      ("5 – 3", "'–' is not an operator of formulas", 2..<5),
      ("Total / 2", "'Total' is no name: names are lower case", 0..<5),
      ("a / \"b", "this '\"' is never closed", 4..<5),
      ("a < b < c", "a comparison has two sides, and a third follows", 6..<7),
      ("a == b", "'==' is not a comparison of formulas", 2..<4),
      ("a ≥ b", "'≥' is not a comparison of formulas", 2..<5),
      ("1 if a > b", "this 'if' has no 'else'", 2..<4),
      ("a else b", "this 'else' has no 'if'", 2..<6),
      ("a where b", "'where' stands behind an argument of a function", 2..<7),
      ("a[b = 1", "this '[' is never closed", 1..<2),
      ("a]", "this ']' has no '['", 1..<2),
      ("and > 1", "a name, a number or '(' should stand where 'and' does", 0..<3),
      ("a.b.c", "'a.b' is followed by another point", 3..<5),
      ("a. + 1", "a property or a column is missing after 'a.'", 1..<2),
      ("quantile(at: 0.5)", "'quantile' takes 2 or more arguments, but has 1", 0..<8),
      ("quantile(at: 0.5, a, at: 0.1)", "'at' is given twice", 21..<23),
      ("a, b", "a comma stands between the arguments of a function", 1..<2),
      ("5,5 * 2", "a comma stands between the arguments of a function", 1..<2),
      ("3% of 50", "'of' is not an operator of formulas", 3..<5),
      ("share(a)", "'share' takes 2 arguments, but has 1", 0..<5),
      ("'crypto'", "a figure of another briefing is written 'slug'.id", 0..<8),
      ("a^0.5", "a power is a whole number, and here it is '0.5'", 2..<5),
      ("a^(1/2)", "a power is a whole number, and here it is '(1/2)'", 2..<7),
      ("a^b", "an exponent is a whole number of at most 100", 2..<3),
      ("a^101", "an exponent is a whole number of at most 100", 2..<5),
      ("a |", "a format or a function is missing after '|'", 2..<3),
      (
        "(a | percent) + 1",
        "the format 'percent' stands within the formula, but a format is for its result", 5..<12
      ),
      ("a | percent | sum", "a format stands at the end, and 'sum' follows one", 14..<17),
      ("a ~ b", "'~' means nothing in a formula", 2..<3),
      ("? / b", "'?' means nothing in a formula", 0..<1),
      ("+ 1", "a name, a number or '(' should stand where '+' does", 0..<1),
      ("sum()", "'sum' takes 1 or more arguments, but has 0", 0..<3),
      ("sum(a b)", "an operator or a comma is missing before 'b'", 6..<7),
      ("'slug'._1", "'_1' is no id of a figure", 7..<9),
      ("'slug'.", "the id of a figure is missing after 'slug'.", 0..<7),
      ("'slug", "this quote is never closed", 0..<1),
      ("1 000 + 2", "a space stands within the number '1 000'", 0..<5),
      ("1e6", "'1e6' is the notation of a calculator", 0..<3),
      ("5. + 1", "no decimals follow the point of '5.'", 0..<2),
      ("sqrt 2", "'sqrt' is a function, and what it works on stands in parentheses", 0..<4),
      ("sum (a, b)", "a space stands between 'sum' and its '('", 0..<3),
      ("2 x 3", "'x' is not an operator of formulas", 2..<3),
      ("40 percent of 200", "'of' is not an operator of formulas", 11..<13),
      ("a := 5", "a ':' stands behind the name of an argument, and here is none", 2..<3),
    ])
  func refuses(text: String, summary: String, range: Range<Int>) {
    let error = SmallSite().problem(text)
    #expect(error?.rule == "expression-syntax")
    #expect(error?.summary == summary)
    #expect(error?.range == range)
  }

  @Test("An unknown function is refused with the one that was meant, or all that there are")
  func refusesUnknownFunctions() {
    let error = SmallSite().problem("grwth(a, b)")
    #expect(error?.rule == "unknown-function")
    #expect(error?.summary == "there is no function or format 'grwth'")
    #expect(error?.range == 0..<5)
    #expect(error?.helps == ["did you mean 'growth'?"])
    #expect(SmallSite().problem("a | prcent")?.helps == ["did you mean 'percent'?"])
    #expect(SmallSite().problem("ether.stted")?.helps == ["did you mean '.stated'?"])
    let named = SmallSite().problem("quantile(ether, att: 0.5)")
    #expect(named?.rule == "unknown-argument")
    #expect(named?.range == 16..<19)
    #expect(named?.helps == ["did you mean 'at:'?"])
    #expect(
      SmallSite().problem("frobnicate(a)")?.helps.first?.hasPrefix(
        "there are anova, autocorrelation")
        == true)
  }

  @Test(
    "Nesting has a limit, whatever nests",
    arguments: [
      String(repeating: "(", count: 1_000_000), String(repeating: "sum(", count: 300_000),
      "a" + String(repeating: " | per-month", count: 80_000),
      String(repeating: "1 if 2 > 1 else ", count: 50_000), String(repeating: "a[", count: 300_000),
      String(repeating: "not (", count: 150_000), String(repeating: "1 + ", count: 250_001) + "1",
    ])
  func limitsNesting(text: String) {
    #expect(SmallSite().problem(text)?.rule == "nesting-too-deep")
  }

  @Test("Sixty-four parentheses are fine, and so are twenty thousand terms in a row")
  func acceptsLongFormulas() throws {
    let site = SmallSite()
    let nested = String(repeating: "(", count: 64) + "1" + String(repeating: ")", count: 64)
    #expect(try site.evaluate(nested).faceValue == 1)
    let long = "1" + String(repeating: " + 1", count: 19_999)
    #expect(try site.evaluate(long).faceValue == 20_000)
  }

  @Test("No text makes the parser stop working")
  func survivesAnything() {
    let alphabet = Array(
      "ab-19.%$£ +-*/()|^'\"×, .stated sum(US$€\u{2019}\u{e9}{}<=[]\n if else not where by:≤")
    var state: UInt64 = 7
    let site = SmallSite()
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<(3 + state % 17) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(alphabet[Int((state >> 33) % UInt64(alphabet.count))])
      }
      guard let error = site.problem(text) else { continue }
      #expect(error.range.upperBound <= text.utf8.count, "\(text)")
      #expect(!error.summary.hasSuffix("."))
    }
  }
}
