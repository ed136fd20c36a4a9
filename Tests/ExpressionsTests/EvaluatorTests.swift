import Expressions
import Quantities
import TestSupport
import Testing

@Suite("Computing formulas")
struct EvaluatorTests {
  @Test(
    "Numbers compute exactly, by the usual precedence",
    arguments: [
      ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("7 / 2 / 2", "7/4"), ("2 - 3 - 4", "-5"),
      ("-2^2", "-4"), ("2^-2", "1/4"), ("1 + 40%", "7/5"), ("0.1 + 0.2", "3/10"),
      ("1,234.5 * 2", "2469"), ("10 - -3", "13"), ("2 * 40 %", "4/5"), ("3^0", "1"),
      ("3 ^ 2 * 2", "18"),
      ("sum(1, 2, 3)", "6"), ("mean(1, 2)", "3/2"), ("min(3, 1, 2)", "1"), ("max(3, 1, 2)", "3"),
      ("round(2.345, 2)", "2.34"), ("round(1234, -2)", "1200"), ("growth(4, 7)", "75"),
      ("7 | round(0)", "7"), ("difference(5, 3)", "2"), ("share(1, 4)", "25"),
      ("ratio(1, 4)", "1/4"),
      ("100% - 58% - 20%", "22"),
    ])
  func computes(text: String, value: String) throws {
    let result = try SmallSite().evaluate(text)
    #expect(result.quantity.bounds.point == exact(value))
    #expect(result.faceValue == exact(value))
  }

  @Test(
    "The case file's statistics print as the specification says",
    arguments: [
      ("chainalysis-2021 / (1 + chainalysis-growth)", "up to $300 million"),
      ("chainalysis-2021.stated / (1 + chainalysis-growth.stated)", "about $290 million"),
      ("un-theft / months(un-theft)", "more than $2.6 million a month"),
      ("un-theft | per-month", "more than $2.6 million a month"),
      ("per-year(un-theft)", "more than $31 million a year"),
      ("chainalysis-2021.stated / attacks-2021", "about $57 million per attack"),
      ("chainalysis-2021 / attacks-2021", "up to $58 million per attack"),
      ("growth(attacks-2020, attacks-2021)", "75%"),
      ("growth(attacks-2020, attacks-2021) | ratio", "0.75"),
      ("share(stolen-2024, all-2024)", "60%"),
      ("un-theft.stated / un-theft-gbp.stated", "about $1.35 to the pound"),
      ("un-2019 / 3 years", "about $670 million a year"),
      ("chainalysis-2021 / un-theft", "less than eight times"),
      ("chainalysis-2021.stated / un-theft.stated", "about eight times"),
      ("growth(stolen-2023, stolen-2024) | percent", "103%"),
      ("stolen-2022 - stolen-2022-again", "cannot be told from rounding"),
      ("stolen-2024 / all-2024 | percent", "60%"),
      ("ether - bitcoin", "38 percentage points"),
      ("100% - ether", "42%"),
      ("attacks-2020 + attacks-2021", "eleven attacks"),
      ("months(attacks-2021.period)", "12 months"),
      ("officials / 2", "between 12 and 50 officials"),
    ])
  func printsCaseFile(text: String, words: String) throws {
    let expected = words == "eleven attacks" ? "11 attacks" : words
    #expect(try SmallSite().words(text) == expected)
  }

  @Test("A fact is one variable however often it is named, through formulas too")
  func sharesVariables() throws {
    var site = SmallSite()
    site.formulas = [
      "implied": "chainalysis-2021 / (1 + chainalysis-growth)",
      "worked-back": "growth(implied, chainalysis-2021)",
    ]
    #expect(try site.evaluate("un-theft - un-theft").quantity.bounds == Bounds(point: 0))
    #expect(try site.evaluate("un-theft / un-theft").quantity.bounds == Bounds(point: 1))
    let growth = try site.evaluate("worked-back")
    #expect(growth.quantity.bounds == .closed("35", "45"))
    #expect(!growth.mayBeWide)
    #expect(growth.variables == ["site/chainalysis-2021", "site/chainalysis-growth"])
    #expect(try site.words("worked-back | percent") == "about 40%")
  }

  @Test("The envelope of a growth is that of its figures")
  func propagatesEnvelopes() throws {
    let growth = try SmallSite().evaluate("growth(stolen-2023, stolen-2024)").quantity
    let point = try #require(growth.bounds.point)
    #expect(point == (exact("1340/660.5") - 1) * 100)
    // 102.1 to 103.6
    #expect((growth.envelope * 10).rounded(.halfToEven) == 8)
    let text = Quantity(
      stated: exact("102.88"), bounds: Bounds(point: exact("102.88")), lastUnit: exact("0.01"),
      unit: .percent, change: .up)
    #expect(Agreement.judge(text: text, value: growth) == .agrees)
  }

  @Test("A literal has no envelope, and its unit counts")
  func readsLiterals() throws {
    let result = try SmallSite().evaluate("$400m * 2")
    #expect(
      result.quantity
        == Quantity(stated: nil, bounds: Bounds(point: 800_000_000), unit: usd, isComputed: true))
    #expect(try SmallSite().evaluate("3 years + 6 months").quantity.bounds.point == exact("3.5"))
  }

  @Test("A name alone is the fact itself")
  func passesFactsThrough() throws {
    var site = SmallSite()
    site.formulas = ["alias": "un-theft", "alias-2": "alias"]
    for text in ["un-theft", "alias", "alias-2"] {
      let result = try site.evaluate(text)
      #expect(result.quantity == site.facts["un-theft"])
      #expect(result.variables == ["site/un-theft"])
    }
  }

  @Test("A fall is negative, and ends of bounds are exact numbers")
  func entersSigns() throws {
    let site = SmallSite()
    #expect(try site.evaluate("1 + fall").faceValue == exact("0.97"))
    #expect(try site.evaluate("chainalysis-2021.high / 4").quantity.bounds.point == 100_000_000)
    #expect(try site.evaluate("officials.low * 2").quantity.bounds.point == 48)
    #expect(try site.evaluate("un-theft.low * 1").quantity.modifier == .exactly)
  }

  @Test("What is at face value is approximate, but only where there was a hedge")
  func marksFaceValues() throws {
    var site = SmallSite()
    site.formulas = ["implied": "chainalysis-2021 / (1 + chainalysis-growth)"]
    let implied = try site.evaluate("implied.stated")
    #expect(implied.quantity.modifier == .about)
    #expect(implied.quantity.bounds.point == exact("400000000/1.4"))
    #expect(try site.evaluate("attacks-2021.stated * 2").quantity.modifier == .exactly)
  }

  @Test("Face value shows through the ends of a formula and through rows")
  func keepsFaceValues() throws {
    var site = SmallSite()
    site.formulas = ["implied": "chainalysis-2021.stated / 1.4"]
    #expect(try site.evaluate("implied.high * 2").quantity.modifier == .about)
    #expect(try site.evaluate("sum(thefts.usd / un-2019.stated)").quantity.modifier == .about)
    #expect(
      try site.evaluate("max(rank(-(thefts.usd * un-2019.stated)))").quantity.modifier == .about)
    #expect(
      try site.evaluate("sum(sum(thefts.usd * chainalysis-growth.stated by year))").quantity
        .modifier
        == .about)
    #expect(try site.evaluate("count(thefts.usd * un-2019.stated)").quantity.modifier == .exactly)
    #expect(try site.evaluate("sum(thefts.usd / stolen-2023.stated)").quantity.modifier == .exactly)
  }

  @Test("A deviation of a few figures has the bounds of their corners")
  func boundsDeviations() throws {
    var site = SmallSite()
    site.facts["some"] = .range("0", "10", .count("attacks"))
    let variance = try site.evaluate("variance(some, 5)")
    #expect(variance.quantity.bounds == .closed("0", "12.5"))
    #expect(!variance.mayBeWide)
    #expect(try site.evaluate("stdev(some, 5, 9)").quantity.bounds.contains(exact("4.5")))
    #expect(try site.evaluate("iqr(some, 5, 9)").mayBeWide)
  }

  @Test("A mode is one of the figures, with what rounding leaves of it open")
  func takesModesOfMeasurements() throws {
    let mode = try SmallSite().evaluate("mode(stolen-2022, stolen-2023, stolen-2022)").quantity
    #expect(mode.bounds == Bounds(point: 1_700_000_000))
    #expect(mode.envelope == 50_000_000)
  }

  @Test("Bounds beyond the first degree are true and marked")
  func marksWideBounds() throws {
    let site = SmallSite()
    let wide = try site.evaluate("chainalysis-growth * chainalysis-growth - chainalysis-growth")
    #expect(wide.mayBeWide)
    #expect(wide.quantity.bounds.contains(exact("-0.24")))
    let power = try site.evaluate("(1 + chainalysis-growth)^2")
    #expect(!power.mayBeWide)
    #expect(power.quantity.bounds == .closed("1.8225", "2.1025"))
    #expect(try site.evaluate("(1 + chainalysis-growth)^2 - chainalysis-growth").mayBeWide)
    #expect(try site.evaluate("max(chainalysis-growth, 0.1) - chainalysis-growth").mayBeWide)
  }

  @Test("A sum of a thousand facts is exact")
  func sumsManyFacts() throws {
    var site = SmallSite()
    for number in 0..<1_000 { site.facts["x\(number)"] = .about("2", "1", "3", usd) }
    let sum = (0..<1_000).map { "x\($0)" }.joined(separator: " + ")
    let result = try site.evaluate(sum)
    #expect(result.quantity.bounds == .closed("1000", "3000"))
    #expect(!result.mayBeWide)
    #expect(result.variables.count == 1_000)
  }

  @Test("The order of operands does not matter")
  func commutes() throws {
    let names = ["un-theft.stated", "stolen-2023", "stolen-2024", "all-2024", "un-2019"]
    var random = SplitMix64(seed: 11)
    let expected = try SmallSite().evaluate(names.joined(separator: " + ")).quantity
    for _ in 0..<30 {
      let shuffled = names.shuffled(using: &random)
      let sum = try SmallSite().evaluate(shuffled.joined(separator: " + ")).quantity
      #expect(sum == expected)
      let shares = shuffled.map { "\($0) / all-2024" }.joined(separator: " + ")
      #expect(
        try SmallSite().evaluate(shares).quantity.bounds
          == SmallSite()
          .evaluate("(\(names.joined(separator: " + "))) / all-2024").quantity.bounds)
    }
  }

  @Test("A formula's result does not depend on which formula was computed first")
  func isIndependentOfOrder() throws {
    var site = SmallSite()
    site.formulas = [
      "a": "un-2019 / attacks-2021", "b": "a * attacks-2020", "c": "b / a", "d": "c * b / un-2019",
    ]
    let ids = ["a", "b", "c", "d"]
    var random = SplitMix64(seed: 12)
    var results: [String: Set<Quantity>] = [:]
    for _ in 0..<20 {
      var evaluator = Evaluator(environment: site.environment)
      for id in ids.shuffled(using: &random) {
        let result = try evaluator.evaluate(Expression(parsing: id), in: "site")
        results[id, default: []].insert(result.quantity)
      }
    }
    #expect(results.values.allSatisfy { $0.count == 1 })
    #expect(results["c"]?.first?.bounds == Bounds(point: 4))
  }

  @Test("Units follow the arithmetic")
  func combinesUnits() throws {
    let site = SmallSite()
    func unit(_ text: String) throws -> Unit { try site.evaluate(text).quantity.unit }
    #expect(try unit("stolen-2023 / stolen-2024") == .ratio)
    #expect(try unit("stolen-2023 * 40%") == usd)
    #expect(try unit("40% * 2") == .percent)
    #expect(try unit("ether + bitcoin") == .percent)
    #expect(try unit("ether - bitcoin") == .percentagePoint)
    #expect(try unit("mean(ether, bitcoin)") == .percent)
    #expect(try unit("stolen-2023 / 12 months * 3 years") == usd)
    #expect(try site.evaluate("$3 / 12 months * 3 years").faceValue == 9)
    #expect(try unit("chainalysis-2021 / attacks-2021 * attacks-2020") == usd)
    #expect(try unit("stolen-2023 * attacks-2021") == usd)
    #expect(try unit("points / 2") == .percentagePoint)
    #expect(try unit("7 / 2") == .count(""))
  }
}
