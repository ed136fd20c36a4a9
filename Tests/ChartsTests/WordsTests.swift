@testable import Charts
import Markup
import Quantities
import Testing

@Suite struct WordsTests {
  private let thefts = "year,stolen\n2018,$522000000\n2020,$281000000\n2022,$1650000000\n"

  @Test func aBarChartIsToldByItsExtremesAndItsCourse() throws {
    #expect(
      try chart(.of(.bar, "year", "stolen"), thefts).description
        == "Bar chart of 5 values, 2018 to 2022. Highest $1.65 billion (2022), lowest $281 million "
        + "(2020); rising from $522 million (2018) to $1.65 billion (2022); no figure for 2019, "
        + "2021.")
  }

  @Test func eventsAreToldInTheOrderOfTime() throws {
    #expect(
      try chart(
        .of(.timeline, "date", "usd") { $0.labels = "who" },
        "date,who,usd\n2022-03,Ronin,$620000000\n2020-09,KuCoin,$281000000\n"
      ).description
        == "Timeline of 2 events, September 2020 to March 2022. September 2020: KuCoin, "
        + "$281 million. March 2022: Ronin, $620 million.")
  }

  @Test func theTableKeepsWhatIsNotKnownEmpty() throws {
    let table = try chart(.of(.line, "year", "a", "b"), "year,a,b\n2020,1,\n2021,2,3\n").table
    #expect(table.heads.map(\.text) == ["year", "a", "b"])
    #expect(table.heads.map(\.column) == ["year", "a", "b"])
    #expect(table.rows.map { $0.map(\.text) } == [["2020", "1", ""], ["2021", "2", "3"]])
    #expect(table.areNumbers == [false, true, true])
  }

  @Test func whatAChartCountsIsNoColumnOfTheSameName() throws {
    let table = try chart(.of(.histogram, "count"), "count\n1\n2\n5\n").table
    #expect(table.heads.map(\.text) == ["from", "to less than", "count"])
    #expect(table.heads.map(\.column) == [nil, nil, nil])
  }

  @Test func aSeriesOfACellsTextIsNoColumnOfTheSameName() throws {
    let table = try chart(
      .of(.line, "year", "n") { $0.series = "who" },
      "year,who,n\n2020,year,1\n2021,n,2\n"
    ).table
    #expect(table.heads.map(\.text) == ["year", "year", "n"])
    #expect(table.heads.map(\.column) == ["year", nil, nil])
  }

  @Test func aLoneNumberIsToldWithWhatIsMissing() throws {
    #expect(
      try chart(
        .of(.bar, "who", "v", "w") { $0.arrangement = .stacked },
        "who,v,w\na,4,5\nb,-,6\n"
      ).description
        == "Stacked bar chart of 2 series over 2 categories. v: 4 (a); no figure for b. w: highest "
        + "6 (b), lowest 5 (a).")
  }

  @Test func stepsOfAHistogramAreRound() throws {
    let numbers = (1...40).map { "\($0 * $0)" }.joined(separator: "\n")
    let chart = try chart(.of(.histogram, "n"), "n\n\(numbers)\n")
    #expect(chart.table.rows.prefix(3).map { $0[0].text } == ["0", "200", "400"])
    #expect(chart.table.rows.prefix(3).map { $0[2].text } == ["14", "5", "5"])
    #expect(chart.description.hasPrefix("Histogram of 40 values in 9 steps from 0 to 1,800."))
  }

  @Test func ticksThatWouldPrintAlikeArePrintedInFull() {
    let format = LabelFormat(QuantityFormat())
    let low = Rational(1_000_000_000)
    #expect(
      format.ticks([low, low + 250_000, low + 500_000], unit: .currency("USD")) == [
        "$1,000,000,000", "$1,000,250,000", "$1,000,500,000",
      ])
    #expect(format.ticks([0, 500_000_000], unit: .currency("USD")) == ["$0", "$500m"])
  }

  @Test func bothDrawingsHaveNamesOfTheirOwn() throws {
    let specification = ChartSpecification.of(.bar, "year", "a", "b") { $0.title = "Up & <up>" }
    let svg = try chart(specification, "year,a,b\n2020,1,2\n2021,2,3\n").svg
    let pieces = svg.split(separator: "id=\"").dropFirst()
    let ids = pieces.map { String($0.prefix { $0 != "\"" }) }
    #expect(
      ids == [
        "chart-wide-title", "chart-wide-desc", "chart-wide-p2", "chart-narrow-title",
        "chart-narrow-desc", "chart-narrow-p2",
      ])
    #expect(svg.contains(">Up &amp; &lt;up&gt;</title>"))
    #expect(svg.contains("role=\"img\" aria-labelledby=\"chart-wide-title chart-wide-desc\""))
    #expect(svg.contains("class=\"c-fill c2\" fill=\"url(#chart-narrow-p2)\""))
    #expect(!svg.contains("style="))
  }

  @Test func aPictureNeedsNoPageAroundIt() throws {
    let specification = ChartSpecification.of(.bar, "year", "a", "b") {
      ($0.title, $0.subtitle) = ("Up & <up>", "By year")
    }
    let chart = try chart(specification, "year,a,b\n2020,1,2\n2021,2,3\n")
    var writer = HTMLWriter()
    chart.writeFile(into: &writer, name: "Up", source: "The desk · https://example.org/#c-up")
    let svg = String(decoding: writer.bytes, as: UTF8.self)
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 672 "))
    #expect(svg.contains(">Up &amp; &lt;up&gt;</text>") && svg.contains(">By year</text>"))
    #expect(svg.contains(">The desk · https://example.org/#c-up</text>"))
    #expect(svg.contains("<title id=\"chart-title\">Up</title>"))
    #expect(!svg.contains("var(") && svg.hasSuffix("</g></svg>\n"))
  }
}
