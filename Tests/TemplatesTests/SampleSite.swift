import Diagnostics
import Markup
import SiteModel
import Statistics

/// A site by hand: what the pipeline would hand to the theme.
enum SampleSite {
  static let nowhere = SourceRange(path: "Content/sample.md", start: 0, end: 0)

  static func context(
    _ path: String, marking: Marking = .clear, baseURL: String? = nil
  ) -> PageContext {
    var counts = SiteCounts()
    counts.briefings = 3
    counts.facts = 41
    counts.statistics = 16
    counts.sources = 17
    counts.topics = 5
    counts.words = 2317
    var site = SiteView(
      title: "Proliferation Desk", language: "en-GB", marking: marking,
      styleSheet: SiteAddress("assets/site.css"), favicon: SiteAddress("assets/favicon.svg"),
      estimates: .icd203, counts: counts)
    site.description =
      "Sanctions, theft and missiles: what the reports say, what follows from their figures, and "
      + "where they disagree."
    site.publisher = .init(name: "Proliferation Desk, Institute for Open Records")
    site.publisher?.url = "https://example.org/"
    site.navigation = [
      .page(PageLink(title: "Briefings", address: SitePaths.briefings)),
      .page(PageLink(title: "Topics", address: SitePaths.topics)),
      .page(PageLink(title: "Sources", address: SitePaths.sources)),
      .page(PageLink(title: "About", address: SiteAddress("about/index.html"))),
    ]
    site.scripts = [
      "ledger": SiteAddress("assets/ledger.js"), "notes": SiteAddress("assets/notes.js"),
      "tables": SiteAddress("assets/tables.js"),
    ]
    site.newest = date("2022-02-09")
    site.baseURL = baseURL
    site.feed = baseURL == nil ? nil : SitePaths.feed
    return PageContext(site: site, address: SiteAddress(path))
  }

  static func date(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(iso: text) else { preconditionFailure("no such day: \(text)") }
    return date
  }

  static func topic(_ name: String) -> PageLink {
    let slug = name.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    return PageLink(title: name, address: SitePaths.topic(Slug(rawValue: slug)))
  }

  static func inline(_ text: String) -> InlineText {
    InlineText(html: .init(trusting: Array(text.utf8)), plain: text)
  }

  static func statistics(words: Int, sentences: Int, syllables: Int) -> TextStatistics {
    var text = TextStatistics()
    text.words = words
    text.sentences = sentences
    text.syllables = syllables
    return text
  }
}

/// The sources of the sample site.
enum SampleSources {
  static let panel = source(
    "un-poe-2022", "Annual report of the Panel of Experts to the 1718 Committee",
    "UN Security Council", "2022-02-04", "B2", seenBy: "news agencies",
    descriptor: "Confidential when it was handed over; built on member states’ reports, which it "
      + "cannot always check.")
  static let chainalysis = source(
    "chainalysis-2022",
    "North Korean hackers have prolific year as their unlaundered holdings "
      + "reach all-time high", "Chainalysis", "2022-01-13", "B2")
  static let straitsTimes = source(
    "straits-times-2022", "N. Korea develops nuke, missile cache with profits from cyber attacks",
    "The Straits Times", "2022-02-07", "B2",
    url: "https://www.straitstimes.com/asia/east-asia/n-korea-develops-nuke-missile-cache")
  static let utoday = source(
    "utoday-2022", "$272 million in Ethereum stolen by North Korean hackers in 2021", "U.Today",
    "2022-01-13", "C3", url: "https://u.today/272-million-in-ethereum-stolen")
  static let dna = source(
    "dna-2022", "North Korea launches its 9th missile test in 2022", "DNA India", "2022-03-05",
    "C3", url: "https://www.dnaindia.com/world/report-north-korea-launches")

  static let all = [panel, chainalysis, straitsTimes, utoday, dna]

  private static func source(
    _ id: String, _ title: String, _ publisher: String, _ date: String, _ grade: String,
    url: String? = nil, seenBy: String? = nil, descriptor: String? = nil
  ) -> Source {
    var source = Source(id: SourceID(rawValue: id), title: title, range: SampleSite.nowhere)
    source.publisher = publisher
    source.date = SampleSite.date(date)
    source.grade = AdmiraltyGrade(grade)
    source.url = url
    source.seenBy = seenBy
    source.descriptor = descriptor
    return source
  }
}
