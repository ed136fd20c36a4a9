import Foundation
import Markup
import SiteModel
import Templates
import Testing

/// Words that try to become markup, in every place where content is words.
struct HostileContentTests {
  static let attacks = [
    "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<!--", "]]>",
    "' onmouseover='alert(1)", "javascript:alert(1)", "</title><svg onload=alert(1)>",
  ]

  private func hostile(_ text: String) -> BriefingView {
    var source = Source(
      id: SourceID(rawValue: text), title: text, range: SampleSite.nowhere)
    source.publisher = text
    source.authors = [text]
    source.url = text
    source.archived = text
    source.descriptor = text
    source.seenBy = text
    var escaped = HTMLWriter()
    escaped.text(text)
    var view = SampleBriefing.view
    var summary = view.summary.value
    summary.title = InlineText(html: TrustedHTML(trusting: escaped.bytes), plain: text)
    summary.summary = summary.title
    summary.topics = [PageLink(title: text, address: SiteAddress(text))]
    summary.authors = [text]
    view.summary = Shared(summary)
    view.contact = text
    view.language = text
    view.sources = [CitationLink(number: 1, source: source, locator: text)]
    view.notes = [
      SampleNotes.fact(text, text, text) {
        $0.title = text
        $0.period = text
        $0.formula = text
        $0.sources = [CitationLink(number: 1, source: source, locator: text)]
        $0.remarks = [text]
        $0.anchors = [text, text]
      }
    ]
    view.disagreements = [
      Disagreement(
        title: text,
        readings: [.init(words: text, sources: [source], note: text, remark: text)], reason: text)
    ]
    view.contents = (0..<5).map { _ in ContentsEntry(level: 2, id: text, text: text) }
    view.newer = PageLink(title: text, address: SiteAddress(text))
    view.related = [PageLink(title: text, address: SiteAddress(text))]
    return view
  }

  @Test(arguments: attacks) func wordsStayWords(_ attack: String) throws {
    let html = page("briefings/x/index.html") { theme, page, writer in
      var site = page.site
      site.title = attack
      site.description = attack
      site.publisher?.name = attack
      site.publisher?.url = attack
      site.navigation = [
        .external(title: attack, url: attack),
        .page(PageLink(title: attack, address: SiteAddress(attack))),
      ]
      let page = PageContext(site: site, address: page.address)
      theme.write(hostile(attack), page: page, into: &writer)
    }
    #expect(!html.contains("<img"))
    #expect(!html.contains("<script>"))
    #expect(!html.contains("<svg onload"))
    #expect(!html.contains("<!--"))
    #expect(!html.contains("href=\"javascript:"))
    #expect(html.components(separatedBy: "</script>").count == 3)
    #expect(html.components(separatedBy: "<title>").count == 2)

    let json = try #require(
      html.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(json.1.utf8)) as? [String: Any])
    #expect(data["headline"] as? String == attack)
    let citations = try #require(data["citation"] as? [[String: Any]])
    #expect(citations.first?["name"] as? String == attack)
  }
  @Test(arguments: attacks) func wordsStayWordsInTheLedger(_ attack: String) {
    var entry = SampleLedger.theft
    entry.key = FigureKey(page: Slug(rawValue: attack), id: FigureID(rawValue: attack))
    entry.title = attack
    entry.words = attack
    entry.disputed = attack
    entry.formula = ResolvedFormula(source: attack, withValues: attack, inputs: [])
    entry.period = LedgerPeriod(edtf: attack, words: attack)
    entry.uses[0].page.title = attack
    entry.uses[0].anchors = [attack, attack]
    entry.sources[0].source.title = attack
    entry.sources[0].locator = attack
    let html = page("ledger/index.html") { theme, page, writer in
      theme.write(LedgerView(part: nil, entries: [entry], parts: []), page: page, into: &writer)
    }
    #expect(!html.contains("<img"))
    #expect(!html.contains("<script>"))
    #expect(!html.contains("<svg onload"))
    #expect(!html.contains("<!--"))
    #expect(!html.contains("href=\"javascript:"))
    #expect(html.components(separatedBy: "</script>").count == 3)
  }
}
