import Diagnostics
import Expressions
import Quantities
import TestSupport
import Testing

@Suite("Columns beside a figure with a hedge or a rounding")
struct ColumnsOfFiguresTests {
  @Test(
    "The rounding of a figure goes through the rows to the result",
    arguments: [
      // ether is 58%, half a point either way.
      ("sum(thefts.usd * ether)", "580", "5"), ("mean(thefts.usd * ether)", "145", "5/4"),
      ("median(thefts.usd * ether)", "203/2", "7/8"), ("max(thefts.usd * ether)", "348", "3"),
      ("sum(ether * thefts.usd where year = 2021)", "174", "3/2"),
      ("max(sum(thefts.usd * ether by year))", "348", "3"),
      ("sum(-(thefts.usd * ether))", "-580", "5"), ("count(thefts.usd * ether)", "4", "0"),
      ("sum(thefts.usd * ether - thefts.usd)", "-420", "5"),
      ("sum(thefts.usd * ether.low)", "580", "0"),
      // A figure is one variable in all rows.
      ("sum(thefts.usd * ether) / ether", "1000", "0"),
      ("sum(thefts.usd * ether / ether)", "1000", "0"),
      ("sum(thefts.usd * ether - thefts.usd * ether)", "0", "0"),
    ])
  func carriesRounding(text: String, value: String, envelope: String) throws {
    let quantity = try SmallSite().evaluate(text).quantity
    #expect(quantity.bounds.point == exact(value))
    #expect(quantity.envelope == exact(envelope))
  }

  @Test(
    "The hedge of a figure goes through the rows to the result",
    arguments: [
      ("sum(thefts.usd * chainalysis-growth)", Modifier.about, "350", "450"),
      ("median(thefts.usd * chainalysis-growth)", .about, "245/4", "315/4"),
      ("sum(chainalysis-2021 / thefts.victims)", .upTo, "0", "3640000000/3"),
      ("sum(un-theft * thefts.victims)", .moreThan, "600000000", nil),
    ] as [(String, Modifier, String, String?)])
  func carriesHedges(text: String, modifier: Modifier, low: String, high: String?) throws {
    let quantity = try SmallSite().evaluate(text).quantity
    #expect(quantity.modifier == modifier)
    #expect(quantity.bounds.low.value == exact(low))
    #expect(quantity.bounds.high.value == high.map(exact))
  }

  @Test("A figure at face value is one number, and the result approximate")
  func takesFaceValues() throws {
    let quantity = try SmallSite().evaluate("sum(thefts.usd * chainalysis-growth.stated)").quantity
    #expect(quantity.modifier == .about)
    #expect(quantity.bounds.point == 400)
  }

  @Test("A series says of each value what is left open")
  func givesSeries() throws {
    guard case .series(let years) = try SmallSite().result("sum(thefts.usd * ether by year)") else {
      Issue.record("no series")
      return
    }
    #expect(years.values == [58, 174, 348])
    #expect(years.quantities.map { $0?.envelope } == [exact("1/2"), exact("3/2"), 3])
  }

  @Test("Rows are compared with what a rounded figure may be")
  func comparesRounding() throws {
    var site = SmallSite()
    site.facts["line"] = .exact("120", usd, envelope: "5")
    #expect(try site.evaluate("count(thefts where usd > line)").faceValue == 2)
    site.facts["line"] = .exact("100", usd, envelope: "5")
    let error = site.problem("count(thefts where usd > line)")
    #expect(error?.rule == "undecided")
    #expect(
      error?.summary == "whether 'usd > line' cannot be told from rounding in row 1")
    #expect(try site.evaluate("count(thefts where usd > line.low)").faceValue == 2)
  }

  @Test(
    "What any numbers within a hedge give in the rows is within the result",
    arguments: [
      "sum(thefts.usd * a)", "mean(thefts.usd / a)", "stdev(thefts.victims * a)",
      "variance(thefts.victims + a)", "iqr(thefts.victims - a)", "median(a - thefts.victims)",
      "quantile(thefts.victims * (3 - a), 30%)", "trimmed-mean(thefts.victims * a, 25%)",
      "geometric-mean(thefts.victims * a)", "sum((thefts.victims - a)^2)",
      "sum(1 / (thefts.victims + a))", "max(sum(thefts.victims * a by year))",
      "min(thefts.victims * a * a)",
    ])
  func holdsEveryPoint(text: String) throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<40 {
      let low = Rational(Int.random(in: 1...20, using: &random), 4)
      let width = Rational(Int.random(in: 1...8, using: &random), 4)
      let point = low + width * Rational(Int.random(in: 0...8, using: &random), 8)
      var site = SmallSite()
      site.facts["a"] = Quantity(
        modifier: .between, stated: nil,
        bounds: Bounds(low: .inclusive(low), high: .inclusive(low + width)), unit: .number)
      let whole = try site.evaluate(text).quantity
      site.facts["a"] = Quantity(
        stated: point, bounds: Bounds(point: point), unit: .number)
      let one = try site.evaluate(text).quantity
      #expect(one.bounds.point.map(whole.bounds.contains) == true, "\(low) to \(low + width)")
    }
  }
}
