import Diagnostics
import Quantities
import SiteModel
import Testing

@Suite struct SourceNameTests {
  private func source(_ id: String, publisher: String?, date: String?) -> Source {
    var source = Source(
      id: SourceID(rawValue: id), title: "Title of \(id)",
      range: SourceRange(path: "Content/sources.yaml", start: 0, end: 0))
    source.publisher = publisher
    source.date = date.flatMap { CalendarDate(iso: $0) }
    return source
  }

  @Test func sourcesOfOnePublisherAreToldApartByTheirDates() {
    let names = [
      source("a", publisher: "Chainalysis", date: "2023-02-01"),
      source("b", publisher: "U.Today", date: "2022-01-13"),
      source("c", publisher: "Chainalysis", date: nil),
      source("d", publisher: nil, date: "2022-01-13"),
    ].shortNames(in: .english)
    #expect(names == ["Chainalysis, 1 February 2023", "U.Today", "Title of c", "Title of d"])
  }

  @Test func andByTheirTitlesOnOneDay() {
    let names = ["a", "b"].map { source($0, publisher: "UN", date: "2022-01-13") }
      .shortNames(in: .english)
    #expect(names == ["Title of a", "Title of b"])
  }
}
