import Diagnostics
import Foundation
import FoundationXML
import Markup
import SiteModel
import Testing

@testable import Exports

@Suite struct CorrectionFeedTests {
  private static let nowhere = SourceRange(path: "Content/a.md", start: 0, end: 0)

  private func site() -> SiteView {
    var site = SiteView(
      title: "Ports & Piers", language: "en-GB", marking: .clear, styleSheet: SiteAddress("a.css"),
      favicon: SiteAddress("f.svg"), estimates: .icd203, counts: SiteCounts())
    site.newest = CalendarDate(iso: "2024-02-01")
    return site
  }

  private func row(
    _ kind: Correction.Class, _ date: String, was: String?, marking: Marking = .clear,
    language: String? = nil
  ) throws -> CorrectionListView.Row {
    var correction = Correction(
      date: try #require(CalendarDate(iso: date)), kind: kind, now: "seven crews & a dog",
      range: Self.nowhere)
    correction.was = was
    correction.reason = "A slip."
    let slug = Slug(rawValue: "crews")
    let briefing = BriefingSummary(
      slug: slug, address: SitePaths.briefing(slug),
      title: InlineText(html: TrustedHTML(trusting: []), plain: "Crews < ships"),
      date: correction.date, marking: marking)
    var row = CorrectionListView.Row(
      correction: correction, anchor: [correction].anchors[0], briefing: Shared(briefing))
    row.language = language
    return row
  }

  private func text(_ rows: [CorrectionListView.Row]) -> String {
    var writer = HTMLWriter()
    CorrectionFeed(site: site(), baseURL: "https://p.example/desk/", rows: rows).write(
      into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func tellsWhatWasAndWhatIs() throws {
    let rows = [
      try row(.correction, "2024-03-05", was: "eight crews", marking: .green),
      try row(.retraction, "2024-03-01", was: nil, language: "fr"),
    ]
    #expect(
      text(rows) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
        <title>Corrections — Ports &amp; Piers</title>
        <id>https://p.example/desk/corrections/</id>
        <link rel="alternate" type="text/html" href="https://p.example/desk/corrections/"/>
        <link rel="self" type="application/atom+xml" \
        href="https://p.example/desk/corrections/feed.xml"/>
        <updated>2024-03-05T00:00:00Z</updated>
        <generator>briefgen</generator>
        <author><name>Ports &amp; Piers</name></author>
        <entry>
        <title>Correction: Crews &lt; ships</title>
        <id>https://p.example/desk/briefings/crews/#_correction-2024-03-05</id>
        <link rel="alternate" type="text/html" \
        href="https://p.example/desk/briefings/crews/#_correction-2024-03-05"/>
        <published>2024-03-05T00:00:00Z</published>
        <updated>2024-03-05T00:00:00Z</updated>
        <category term="correction" label="Correction"/>
        <summary>Was: eight crews. Now: seven crews &amp; a dog. Reason: A slip.</summary>
        <rights>TLP:GREEN</rights>
        </entry>
        <entry xml:lang="fr">
        <title>Retrait\u{A0}: Crews &lt; ships</title>
        <id>https://p.example/desk/briefings/crews/#_correction-2024-03-01</id>
        <link rel="alternate" type="text/html" \
        href="https://p.example/desk/briefings/crews/#_correction-2024-03-01"/>
        <published>2024-03-01T00:00:00Z</published>
        <updated>2024-03-01T00:00:00Z</updated>
        <category term="retraction" label="Retrait"/>
        <summary>Changement\u{A0}: seven crews &amp; a dog. Motif\u{A0}: A slip.</summary>
        </entry>
        </feed>

        """)
  }

  /// What RFC 4287 asks of a feed (§4.1.1) and of its entries (§4.1.2), by a parser of XML.
  @Test(arguments: [0, 1, 40])
  func isAValidFeed(count: Int) throws {
    let rows = try (0..<count).map { try row(.update, "\(2024 - $0)-03-05", was: "a") }
    let feed = try AtomReading(text(rows))
    #expect(feed.children["feed"]?.isSuperset(of: ["id", "title", "updated", "author"]) == true)
    #expect(feed.ids.count == min(count, AtomFeed.limit) + 1)
    #expect(Set(feed.ids).count == feed.ids.count)
    for entry in feed.entries {
      #expect(entry.isSuperset(of: ["id", "title", "updated", "link", "summary"]))
    }
    // One without entries is as new as the site.
    if count == 0 { #expect(text([]).contains("<updated>2024-02-01T00:00:00Z</updated>")) }
  }

  @Test func noticesOfOneDayAreToldApart() throws {
    let day = try #require(CalendarDate(iso: "2024-03-05"))
    let other = try #require(CalendarDate(iso: "2024-03-01"))
    let corrections = [day, day, other, day].map {
      Correction(date: $0, kind: .update, now: "n", range: Self.nowhere)
    }
    #expect(
      corrections.anchors == [
        "_correction-2024-03-05", "_correction-2024-03-05-2", "_correction-2024-03-01",
        "_correction-2024-03-05-3",
      ])
  }
}

/// The elements of a feed, read as XML.
private final class AtomReading: NSObject, XMLParserDelegate {
  private(set) var children: [String: Set<String>] = [:]
  private(set) var entries: [Set<String>] = []
  private(set) var ids: [String] = []
  private var open: [String] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    #expect(parser.parse())
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    children[open.last ?? "", default: []].insert(name)
    if name == "entry" { entries.append([]) }
    if open.last == "entry" { entries[entries.count - 1].insert(name) }
    if name == "id" { ids.append("") }
    open.append(name)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if open.last == "id" { ids[ids.count - 1] += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    _ = open.popLast()
  }
}
