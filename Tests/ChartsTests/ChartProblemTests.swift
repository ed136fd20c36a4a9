import Charts
import Testing

@Test func partsOfASpecificationAreNamedAsItsKeys() {
  #expect(ChartProblem.Part.series.rawValue == "series")
}
