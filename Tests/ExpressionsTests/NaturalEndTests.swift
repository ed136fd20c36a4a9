import Datasets
import Quantities
import Testing

@testable import Expressions

/// Nobody claims that something falls by no more than 100%.
@Suite struct NaturalEndTests {
  private var site: SmallSite {
    var site = SmallSite()
    site.facts["before"] = .floor("2700", .count("thefts"))
    site.facts["after"] = .range("450", "480", .count("thefts"))
    site.facts["least"] = .ceiling("480", .count("thefts"))
    site.facts["half"] = Quantity(
      modifier: .moreThan, stated: 80,
      bounds: Bounds(low: .exclusive(80), high: .inclusive(100)), unit: .percent)
    site.facts["all"] = .exact("600", .count("thefts"))
    site.facts["growth"] = .about("40", "35", "45", .percent)
    site.formulas["drop"] = "growth(before, after)"
    return site
  }

  @Test(arguments: [
    ("growth(before, after)", "down more than 82%"),
    ("drop", "down more than 82%"),
    ("growth(all, least)", "down at least 20%"),
    ("growth(all, after)", "about −22%"),
    ("ratio(after, before)", "less than 0.18"),
    ("share(after, before)", "less than 18%"),
    ("half * 1", "more than 80%"),
    ("all * half", "more than 480 thefts"),
    ("100% - half", "less than 20%"),
    ("fees * half", "up to $300"),
    ("before * half", "more than 2,100 thefts"),
    ("all / (1 + growth)", "about 430 thefts"),
    ("-least", "at least −480 thefts"),
  ])
  func wordsLeaveThemOut(formula: String, words: String) throws {
    var site = site
    site.facts["fees"] = .ceiling("300", usd)
    #expect(try site.words(formula) == words)
  }

  @Test("Bounds keep both ends")
  func boundsStay() throws {
    let fall = try site.evaluate("drop").quantity
    #expect(fall.modifier == .lessThan)
    #expect(
      fall.bounds == Bounds(low: .exclusive(-100), high: .exclusive(exact("-740/9"))))
  }

  @Test("A fall of which nothing else is known is no result")
  func refusesNothing() {
    var site = site
    site.facts["more"] = .floor("10", .count("thefts"))
    #expect(
      site.problem("growth(before, more)")?.summary
        == "nothing is known about the result but that it is not below −100%")
  }

  @Test(
    "Editors write what the bounds bear",
    arguments: [
      ("down more than 82%", Agreement.Verdict.agrees), ("down more than 80%", .agrees),
      ("down more than 70%", .weak),
      ("down 91%", .hedgeDropped(isError: true)), ("down about 91%", .hedgeDropped(isError: true)),
      ("down more than 83%", .mismatch), ("up more than 82%", .mismatch),
      ("down between 82% and 100%", .agrees),
    ])
  func wordsAgree(words: String, verdict: Agreement.Verdict) throws {
    let text = try #require(QuantityReader().read(words).first?.quantity)
    #expect(Agreement.judge(text: text, value: try site.evaluate("drop").quantity) == verdict)
  }
}
