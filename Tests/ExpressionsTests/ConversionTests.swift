import Diagnostics
import Expressions
import Quantities
import Testing

@Suite("Conversion of money")
struct ConversionTests {
  private static func rate(_ value: String, _ period: String, envelope: String = "0")
    -> ExchangeRate?
  {
    (try? Period(edtf: period)).map {
      ExchangeRate(
        of: .gbp, in: .usd, value: exact(value), envelope: exact(envelope), period: $0,
        source: "bank-of-england")
    }
  }

  private func site(_ rates: (String, String)...) -> SmallSite {
    var site = SmallSite()
    site.rates = rates.compactMap { Self.rate($0.0, $0.1) }
    return site
  }

  @Test("The mean rate of the figure's period goes before that of its last day")
  func prefersTheMean() throws {
    let site = site(("1.25", "2021-12-31"), ("1.6", "2021"))
    let result = try site.evaluate("convert(chainalysis-2021, \"GBP\")")
    #expect(result.quantity.bounds == .closed("0", "250000000"))
    #expect(result.quantity.unit == .currency("GBP"))
    #expect(result.rates.map(\.source) == ["bank-of-england"])
    #expect(result.remarkWords == ["Converted at the mean rate of 2021: $1.60 to the pound."])
    #expect(try site.words("convert(chainalysis-2021, \"GBP\")") == "up to £250 million")
  }

  @Test("Without a mean the rate of the last day is taken, in either direction")
  func takesTheLastDay() throws {
    let site = site(("1.25", "2021-06-30"), ("1.5", "2020"))
    let pounds = try site.evaluate("un-theft | convert(\"GBP\")")
    #expect(pounds.quantity.bounds.low == .exclusive(40_000_000))
    #expect(pounds.remarkWords == ["Converted at the rate of 30 June 2021: $1.25 to the pound."])
    let dollars = try site.evaluate("convert(un-theft-gbp, to: \"USD\")")
    #expect(dollars.quantity.bounds.low == .exclusive(46_250_000))
    let chosen = try site.evaluate("convert(un-theft, \"GBP\", on: \"2020\")")
    #expect(chosen.quantity.bounds.low == .exclusive(exact("100000000/3")))
  }

  @Test("The rate's own rounding goes into the result, and rates per month convert too")
  func carriesTheRatesEnvelope() throws {
    var site = SmallSite()
    site.rates = [Self.rate("1.25", "2021-06-30", envelope: "0.005")].compactMap(\.self)
    site.facts["loss"] = .exact("500", usd, period: "2021-06")
    let loss = try site.evaluate("convert(loss, \"GBP\")").quantity
    #expect(loss.bounds.point == 400)
    #expect(loss.envelope > 1 && loss.envelope < 2)
    #expect(
      try site.evaluate("convert(per-month(loss), \"GBP\")").quantity.unit
        == .currency("GBP") / .measure("month"))
  }

  @Test("Converted twice, through a formula, the rate is named once")
  func namesRatesOnce() throws {
    var site = site(("1.6", "2021"))
    site.formulas["pounds"] = "convert(chainalysis-2021, \"GBP\")"
    let result = try site.evaluate("pounds + pounds")
    #expect(result.remarks.count == 1)
    #expect(result.rates.count == 1)
    #expect(result.variables == ["site/chainalysis-2021"])
  }

  @Test(
    "A column converts row by row, each amount at the rate of its own day or period",
    arguments: [
      ("sum(convert(thefts.usd, \"GBP\", on: thefts.year))", "1000"),
      ("sum(convert(thefts.usd, \"GBP\", on: thefts.year) where year = 2021)", "200"),
      ("sum(convert(thefts.usd, \"GBP\", on: \"2021\"))", "2000/3"),
      ("sum(convert(sum(thefts.usd by year), \"GBP\"))", "1000"),
      ("sum(convert(thefts.usd, \"USD\"))", "1000"),
      ("sum(convert(thefts.victims * 1 year, \"months\"))", "144"),
      ("max(sum(convert(thefts.usd, \"GBP\", on: thefts.year) by year))", "750"),
      ("convert(thefts.usd, \"GBP\", on: thefts.year) | sum", "1000"),
    ])
  func convertsColumns(text: String, value: String) throws {
    var site = site(("2", "2020"), ("1.5", "2021"), ("0.8", "2022"))
    site.literals["1 year"] = .exact("1", .measure("year"))
    let result = try site.evaluate(text)
    #expect(result.quantity.bounds.point == exact(value))
    #expect(result.rates.count == Set(result.remarkWords.filter { !$0.contains("no value") }).count)
  }

  @Test("The rounding of a rate goes into each row that it converts")
  func carriesTheRatesEnvelopeThroughRows() throws {
    var site = SmallSite()
    site.rates = [Self.rate("1.25", "2021", envelope: "0.005")].compactMap(\.self)
    let sum = try site.evaluate("sum(convert(thefts.usd, \"GBP\", on: \"2021\"))").quantity
    #expect(sum.bounds.point == 800)
    #expect(sum.envelope > 3 && sum.envelope < 4)
  }

  @Test(
    "What keeps a column from being converted is told with what to add",
    arguments: [
      (
        "sum(convert(thefts.usd, \"GBP\"))", "no-period", 12..<22,
        "'thefts.usd' is a column of amounts, and the day or year of their rates is not known",
        "name the column of their dates, as in 'on: thefts.date', or one date: on: \"2022\""
      ),
      (
        "sum(convert(thefts.usd, \"GBP\", on: thefts.year))", "missing-rate", 24..<29,
        "there is no rate from USD to GBP for 2021",
        "add to 'rates' in site.yaml: '- {pair: USD/GBP, value: NUMBER, date: 2021, source: ID}',"
          + " or the rate of its last day with 'date: 2021-12-31'"
      ),
      (
        "sum(convert(thefts.year, \"GBP\", on: thefts.date))", "unit-mismatch", 25..<30,
        "'thefts.year' is a bare number and cannot be converted to 'GBP'",
        "give it a currency, in the data or here: 'convert(thefts.year * £1, \"GBP\")'"
      ),
      (
        "sum(convert(thefts.usd where year = 2020, \"GBP\", on: thefts.date))", "kind-mismatch",
        12..<22, "'convert' takes each row on its own, and 'where' takes rows together",
        "write it behind the whole: 'sum(convert(…) where …)'"
      ),
      (
        "convert(un-theft, \"GBP\", on: thefts.date)", "kind-mismatch", 29..<40,
        "'thefts.date' has a date for each row, and 'convert' works on one figure",
        "write a date in double quotes: \"2022\", \"2022-06-24\""
      ),
      (
        "sum(convert(thefts.usd, \"GBP\", on: thefts.country))", "kind-mismatch", 35..<49,
        "'thefts.country' is a column of texts and not a date",
        "write a date in double quotes: \"2022\", \"2022-06-24\""
      ),
    ])
  func refusesColumns(
    text: String, rule: String, range: Range<Int>, summary: String, help: String
  ) {
    let error = site(("2", "2020")).problem(text)
    #expect(error?.rule.rawValue == rule)
    #expect(error?.range == range)
    #expect(error?.summary == summary)
    #expect(error?.helps.first == help)
  }

  @Test("A missing rate says what to add to site.yaml")
  func reportsMissingRates() {
    let error = site(("1.5", "2019")).problem("convert(un-theft, \"GBP\")")
    #expect(error?.rule == "missing-rate")
    #expect(error?.range == 18..<23)
    #expect(
      error?.summary == "there is no rate from USD to GBP for January 2020 to about June 2021")
    #expect(error?.notes == ["there are rates for 2019"])
    #expect(
      error?.helps == [
        "add to 'rates' in site.yaml:"
          + " '- {pair: USD/GBP, value: NUMBER, date: 2020/2021-06~, source: ID}', or the rate of"
          + " its last day with 'date: 2021-06-30'"
      ])
  }

  @Test(
    "What cannot be converted is told apart",
    arguments: [
      ("convert(un-theft, \"gbp\")", "unknown-argument", "'gbp' is not the code of a currency"),
      (
        "convert(ether, \"GBP\")", "unit-mismatch",
        "'ether' is in percent and cannot be converted to 'GBP'"
      ),
      (
        "convert(un-theft, \"barrels\")", "unit-mismatch",
        "'un-theft' is in USD and cannot be converted to 'barrels'"
      ),
      (
        "convert(stolen-2024, \"GBP\")", "no-period",
        "'stolen-2024' has no period, so the day or year of the rate is not known"
      ),
      (
        "convert(un-theft, GBP)", "expression-syntax",
        "'GBP' is the code of a currency, which stands in quotes"
      ),
      (
        "un-theft + convert(un-theft-gbp, \"EUR\")", "unit-mismatch",
        "'convert(un-theft-gbp, \"EUR\")' is in EUR and cannot be added to 'un-theft' in USD"
      ),
    ])
  func refuses(text: String, rule: String, summary: String) {
    let error = SmallSite().problem(text)
    #expect(error?.rule.rawValue == rule)
    #expect(error?.summary == summary)
  }

  @Test("Money of two currencies adds up once it is converted")
  func addsConverted() throws {
    let site = site(("1.25", "2021-06-30"))
    let sum = try site.evaluate("un-theft + convert(un-theft-gbp, \"USD\")")
    #expect(sum.quantity.bounds.low == .exclusive(96_250_000))
    #expect(site.problem("un-theft + un-theft-gbp")?.helps.first?.contains("convert(") == true)
  }
}

@Suite("Editions of a series")
struct VintageTests {
  private var site: SmallSite {
    var site = SmallSite()
    for (id, edition) in [
      ("stolen-2022", "2023-01-12"), ("stolen-2023", "2024-01-18"), ("stolen-2024", "2024-01-18"),
    ] {
      site.vintages[id] = [Vintage(.measure("stolen", publisher: "A firm"), edition: edition)]
    }
    site.formulas["change"] = "stolen-2023 - stolen-2022"
    return site
  }

  @Test("Facts of one series from two editions are a warning at the second")
  func warns() throws {
    let warning = try #require(try site.evaluate("stolen-2022 + stolen-2023").warnings.first)
    #expect(warning.rule == "mixed-vintages")
    #expect(warning.range == 14..<25)
    #expect(
      warning.summary
        == "'stolen-2022' is as of 2023-01-12 and 'stolen-2023' as of 2024-01-18: the formula"
        + " mixes two editions of 'stolen'")
  }

  @Test("What two publishers say of one thing are readings, and no editions")
  func comparesReadings() throws {
    var site = site
    site.vintages["stolen-2022"] = [
      Vintage(.measure("stolen", publisher: "A newspaper"), edition: "2023-01-12")
    ]
    #expect(try site.evaluate("stolen-2022 + stolen-2023").warnings.isEmpty)
  }

  /// One figure and its revision, with nothing else to say that they belong together.
  private var revised: SmallSite {
    var site = SmallSite()
    for id in ["stolen-2022", "stolen-2022-again"] {
      site.vintages[id] = [Vintage(.revisions(of: "stolen-2022"), edition: id)]
    }
    return site
  }

  @Test(
    "A figure and its revision in one formula are a warning",
    arguments: [
      "stolen-2022-again / stolen-2022", "ratio(stolen-2022, stolen-2022-again)",
      "difference(stolen-2022-again, stolen-2022) / stolen-2022",
      "growth(stolen-2022 * 2, stolen-2022-again)",
    ])
  func warnsOfARevision(formula: String) throws {
    #expect(try revised.evaluate(formula).warnings.map(\.rule) == ["mixed-vintages"])
  }

  @Test(
    "A difference or growth of a figure and its revision is what it is for",
    arguments: [
      "difference(stolen-2022-again, stolen-2022)", "growth(stolen-2022, stolen-2022-again)",
      "growth(to: stolen-2022-again, from: stolen-2022) / 2",
    ])
  func measuresARevision(formula: String) throws {
    #expect(try revised.evaluate(formula).warnings.isEmpty)
  }

  @Test("One edition is none, and a formula that is named answers for itself")
  func warnsOnce() throws {
    #expect(try site.evaluate("growth(stolen-2023, stolen-2024)").warnings.isEmpty)
    #expect(try site.evaluate("change / 2").warnings.isEmpty)
    #expect(try site.evaluate("change - 0 * un-2019").warnings.isEmpty)
    #expect(try site.evaluate("change + stolen-2024").warnings.count == 1)
  }
}
