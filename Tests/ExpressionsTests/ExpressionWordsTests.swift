import Expressions
import Quantities
import Testing

@Suite("Formulas in words")
struct ExpressionWordsTests {
  @Test(
    "A formula is shown with the words of its inputs",
    arguments: [
      ("un-theft / months(un-theft)", "more than $50 million ÷ 17 to 19 months"),
      ("un-theft | per-month", "more than $50 million ÷ 17 to 19 months"),
      (
        "chainalysis-2021 / (1 + chainalysis-growth)", "up to $400 million ÷ (1 + about 40%)"
      ),
      ("growth(attacks-2020, attacks-2021) | percent", "7 attacks ÷ 4 attacks − 1"),
      ("growth(to: attacks-2021, from: attacks-2020)", "7 attacks ÷ 4 attacks − 1"),
      ("share(whole: ether, part: bitcoin)", "20% ÷ 58%"),
      ("ratio(to: ether, of: bitcoin)", "20% ÷ 58%"),
      ("difference(subtracted: ether, from: bitcoin)", "20% − 58%"),
      ("round(decimals: 0, number: ether)", "58%, rounded"),
      ("growth(ether - bitcoin, 2)", "2 ÷ (58% − 20%) − 1"),
      ("1 - (ether - bitcoin)", "1 − (58% − 20%)"),
      ("mean(ether, bitcoin)", "(58% + 20%) ÷ 2"), ("-(ether + 1) * 2", "−(58% + 1) × 2"),
      (
        "chainalysis-2021.stated / (1 + chainalysis-growth.stated)", "$400 million ÷ (1 + 40%)"
      ),
      ("officials.low / chainalysis-growth.high", "24 officials ÷ 45%"),
      ("max(ether, bitcoin)", "the greatest of 58%, 20%"),
      ("convert(un-theft, to: \"GBP\")", "more than $50 million in pounds"),
      ("convert(un-theft, to: \"ISK\")", "more than $50 million in ISK"),
      ("$400m / 3 years", "$400m ÷ 3 years"), ("(1 + ether)^2", "(1 + 58%)^2"),
    ])
  func writesFormulas(text: String, words: String) throws {
    let site = SmallSite()
    let format = QuantityFormat()
    let evaluator = Evaluator(environment: site.environment)
    let result = try evaluator.words(for: Expression(parsing: text), in: "site", format: format) {
      name in site.facts[name.id].map { name.words(for: $0, in: format) } ?? name.written
    }
    #expect(result == words)
  }

  @Test("Without an evaluator the length of a period stays in words")
  func writesWithoutLengths() throws {
    let expression = try Expression(parsing: "un-theft / months(un-theft)")
    #expect(expression.words { $0.written } == "un-theft ÷ the months of un-theft")
  }
}
