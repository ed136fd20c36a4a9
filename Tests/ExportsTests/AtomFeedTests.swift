import Markup
import SiteModel
import Testing

@testable import Exports

@Suite struct AtomFeedTests {
  private func site() -> SiteView {
    SiteView(
      title: "Ports & Piers", language: "en-GB", marking: .clear, styleSheet: SiteAddress("a.css"),
      favicon: SiteAddress("f.svg"), estimates: .icd203, counts: SiteCounts())
  }

  private func briefing(_ name: String, _ date: String, title: String) throws -> BriefingSummary {
    let slug = Slug(rawValue: name)
    return BriefingSummary(
      slug: slug, address: SitePaths.briefing(slug),
      title: InlineText(html: TrustedHTML(trusting: []), plain: title),
      date: try #require(CalendarDate(iso: date)), marking: .clear)
  }

  private func text(_ feed: AtomFeed) -> String {
    var writer = HTMLWriter()
    feed.write(into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func listsBriefingsWithTheirSummaries() throws {
    var first = try briefing("crews", "2024-03-01", title: "Crews < ships")
    first.updated = CalendarDate(iso: "2024-03-05")
    first.summary = InlineText(html: TrustedHTML(trusting: []), plain: "More than 5 \"crews\"")
    first.authors = ["A. Mate"]
    first.topics = [PageLink(title: "Trade & law", address: SiteAddress("topics/x/index.html"))]
    let feed = AtomFeed(site: site(), baseURL: "https://p.example/", briefings: [Shared(first)])
    #expect(
      text(feed) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
        <title>Ports &amp; Piers</title>
        <id>https://p.example/</id>
        <link rel="alternate" type="text/html" href="https://p.example/"/>
        <link rel="self" type="application/atom+xml" href="https://p.example/feed.xml"/>
        <updated>2024-03-05T00:00:00Z</updated>
        <generator>briefgen</generator>
        <author><name>Ports &amp; Piers</name></author>
        <entry>
        <title>Crews &lt; ships</title>
        <id>https://p.example/briefings/crews/</id>
        <link rel="alternate" type="text/html" href="https://p.example/briefings/crews/"/>
        <published>2024-03-01T00:00:00Z</published>
        <updated>2024-03-05T00:00:00Z</updated>
        <author><name>A. Mate</name></author>
        <category term="Trade &amp; law"/>
        <summary>More than 5 &quot;crews&quot;</summary>
        </entry>
        </feed>

        """)
  }

  @Test(arguments: [
    (Marking.clear, nil), (.green, "<rights>TLP:GREEN</rights>"),
    (.amberStrict, "<rights>TLP:AMBER+STRICT</rights>"),
  ])
  func labelsEntriesThatAreNotForAll(marking: Marking, rights: String?) throws {
    var entry = try briefing("crews", "2024-03-01", title: "Crews")
    entry.marking = marking
    let feed = text(
      AtomFeed(site: site(), baseURL: "https://p.example/", briefings: [Shared(entry)]))
    #expect(feed.contains("<rights>") == (rights != nil))
    if let rights { #expect(feed.contains(rights)) }
  }

  @Test func stopsAtThirtyBriefings() throws {
    let briefings = try (0..<40).map {
      Shared(try briefing("b\($0)", "2024-01-01", title: "B\($0)"))
    }
    let feed = text(AtomFeed(site: site(), baseURL: "https://p.example/", briefings: briefings))
    #expect(feed.split(separator: "<entry>").count - 1 == AtomFeed.limit)
  }
}
