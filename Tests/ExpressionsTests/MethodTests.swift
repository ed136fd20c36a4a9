import Diagnostics
import Quantities
import Testing

@testable import Expressions

@Suite("Arguments by their place")
struct MethodTests {
  /// The names by their numbers, from 1.
  private static let methods = [
    "inverted-cdf", "averaged-inverted-cdf", "closest-observation", "interpolated-inverted-cdf",
    "hazen", "weibull", "linear", "median-unbiased", "normal-unbiased",
  ]

  @Test("A quantile takes its method behind the share, by name and by number, or by its label")
  func namesMethods() throws {
    let site = SmallSite()
    for (place, method) in Self.methods.enumerated() {
      let labelled = try site.evaluate("quantile(1, 2, 3, 5, at: 30%, method: \"\(method)\")")
      for name in [method, "\(place + 1)"] {
        let placed = try site.evaluate("quantile(1, 2, 3, 5, 30%, \"\(name)\")")
        #expect(placed.faceValue == labelled.faceValue, "\(name)")
        let column = try site.evaluate("quantile(thefts.victims, 30%, \"\(name)\")")
        let other = try site.evaluate("quantile(thefts.victims, at: 30%, method: \"\(name)\")")
        #expect(column.faceValue == other.faceValue, "\(name)")
      }
    }
    #expect(try site.evaluate("quantile(1, 2, 3, 4, 50%, \"hazen\")").faceValue == exact("5/2"))
  }

  @Test("A method that there is not is pointed at")
  func refusesMethods() {
    let problem = SmallSite().problem("quantile(1, 2, 50%, \"hazn\")")
    #expect(problem?.rule == "unknown-argument")
    #expect(problem?.range == 20..<26)
    #expect(problem?.helps == ["did you mean \"hazen\"?"])
  }

  @Test(
    "What may be left out is passed over by what it can never be",
    arguments: [
      (
        "r-squared(thefts.usd, thefts.year, \"no\")",
        "r-squared(thefts.usd, thefts.year, constant: \"no\")"
      ),
      (
        "coefficient(thefts.usd, thefts.year, 1, 2)",
        "coefficient(thefts.usd, thefts.year, term: 1, degree: 2)"
      ),
      (
        "sum-of-squares(thefts.usd, thefts.year, \"total\", \"no\")",
        "sum-of-squares(thefts.usd, thefts.year, part: \"total\", constant: \"no\")"
      ),
    ])
  func passesOver(placed: String, labelled: String) throws {
    let site = SmallSite()
    #expect(try site.evaluate(placed).faceValue == site.evaluate(labelled).faceValue)
  }

  @Test("A text is no figure of a sum")
  func refusesTexts() {
    #expect(SmallSite().problem("sum(1, \"2\")")?.range == 7..<10)
    #expect(SmallSite().problem("quantile(\"hazen\", 1, 2, 50%)")?.rule == "kind-mismatch")
  }

  @Test("The reference has every method with its number")
  func listsMethods() {
    for (place, method) in Self.methods.enumerated() {
      #expect(
        ExpressionReference.markdown.contains("| `\"\(method)\"` | \(place + 1) | "))
    }
  }
}
