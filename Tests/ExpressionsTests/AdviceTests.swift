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
}
