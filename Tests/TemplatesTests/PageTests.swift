import SiteModel
import Templates
import Testing

/// Every kind of page, whole.
struct PageTests {
  @Test func aBriefingWithEverythingItCanHave() throws {
    try Snapshot.expect(sampleBriefingPage, is: "briefing.html")
  }

  @Test func aWithdrawnBriefingWithNothingItNeedNotHave() throws {
    let body: SampleBody = "<p>One sentence.</p>"
    let html = page("briefings/2019-08/index.html") { theme, page, writer in
      var view = BriefingView(
        summary: SampleLists.bare, body: body.filled,
        text: SampleSite.statistics(words: 2, sentences: 1, syllables: 3))
      view.status = .withdrawn
      view.language = "de"
      theme.write(view, page: page, into: &writer)
    }
    try Snapshot.expect(html, is: "briefing-bare.html")
  }

  /// A page in another language has its frame in that language, dates and plurals too; Arabic runs
  /// from right to left.
  @Test(arguments: ["fr", "ar"])
  func aBriefingInAnotherLanguage(_ language: String) throws {
    let html = page(SampleBriefing.summary.address.path) { theme, page, writer in
      var view = SampleBriefing.view
      view.language = language
      theme.write(view, page: page, into: &writer)
    }
    #expect(html.contains(#"<html lang="ar" dir="rtl">"#) == (language == "ar"))
    let frame = [
      ">Notes to the numbers<", ">Close<", "Fact · ", "\"Key figures\"", "Back to ",
      ">About this text<", " words<", "February",
    ]
    for english in frame {
      #expect(!html.contains(english))
    }
    try Snapshot.expect(html, is: "briefing-\(language).html")
  }

  @Test func theFrontPage() throws {
    let html = page("index.html", baseURL: "https://example.org/desk/") { theme, page, writer in
      let view = HomeView(briefings: SampleLists.briefings, topics: SampleLists.topics)
      theme.write(view, page: page, into: &writer)
    }
    try Snapshot.expect(html, is: "home.html")
  }

  @Test func theFrontPageOfAnEmptySite() {
    let html = page("index.html") { theme, page, writer in
      theme.write(HomeView(briefings: [], topics: []), page: page, into: &writer)
    }
    #expect(html.contains("Nothing has been published yet."))
    #expect(!html.contains("Earlier briefings"))
  }

  @Test func theListOfBriefings() throws {
    let html = page("briefings/index.html") { theme, page, writer in
      theme.write(BriefingListView(briefings: SampleLists.briefings), page: page, into: &writer)
    }
    try Snapshot.expect(html, is: "briefings.html")
  }

  @Test func topics() throws {
    let list = page("topics/index.html") { theme, page, writer in
      theme.write(TopicListView(topics: SampleLists.topics), page: page, into: &writer)
    }
    try Snapshot.expect(list, is: "topics.html")
    let topic = page("topics/missiles/index.html") { theme, page, writer in
      let view = TopicView(name: "Missiles", briefings: [SampleBriefing.summary])
      theme.write(view, page: page, into: &writer)
    }
    try Snapshot.expect(topic, is: "topic.html")
  }

  @Test func sources() throws {
    let list = page("sources/index.html") { theme, page, writer in
      theme.write(SourceListView(rows: SampleLists.sources), page: page, into: &writer)
    }
    try Snapshot.expect(list, is: "sources.html")
    let source = page("sources/un-poe-2022/index.html") { theme, page, writer in
      theme.write(SampleLists.source(SampleSources.panel), page: page, into: &writer)
    }
    try Snapshot.expect(source, is: "source.html")
  }

  @Test func entities() throws {
    let entity = SampleLists.lazarus
    let list = page("entities/index.html") { theme, page, writer in
      let row = EntityListView.Row(
        entity: entity, address: SitePaths.entity(entity.id), briefings: 2)
      theme.write(EntityListView(rows: [row]), page: page, into: &writer)
    }
    try Snapshot.expect(list, is: "entities.html")
    let one = page("entities/lazarus-group/index.html") { theme, page, writer in
      let view = EntityView(entity: entity, briefings: [SampleBriefing.summary])
      theme.write(view, page: page, into: &writer)
    }
    try Snapshot.expect(one, is: "entity.html")
  }

  @Test func theLedger() throws {
    let whole = page("ledger/index.html") { theme, page, writer in
      let view = LedgerView(part: nil, entries: SampleLedger.entries, parts: [])
      theme.write(view, page: page, into: &writer)
    }
    try Snapshot.expect(whole, is: "ledger.html")
  }

  /// The first page of a divided ledger leads to its parts, and has no table to sort.
  @Test func theLedgerOfALargeSite() {
    let parts = ["2022", "February 2021"].map {
      LedgerPart(link: PageLink(title: $0, address: SitePaths.ledger(part: $0)), count: 950)
    }
    let index = page("ledger/index.html") { theme, page, writer in
      theme.write(LedgerView(part: nil, entries: [], parts: parts), page: page, into: &writer)
    }
    #expect(index.contains("<a href=\"../ledger/2022/index.html\">2022</a>"))
    #expect(!index.contains("<table"))
    #expect(!index.contains("<script src"))
    let part = page("ledger/2022/index.html") { theme, page, writer in
      let view = LedgerView(part: "2022", entries: SampleLedger.entries, parts: parts)
      theme.write(view, page: page, into: &writer)
    }
    #expect(part.contains("<strong>2022</strong>"))
    #expect(part.contains("5 figures of the 57 on this site."))
    for script in ["tables", "ledger"] {
      #expect(part.contains("<script src=\"../../assets/\(script).js\" defer></script>"))
    }
  }

  @Test func corrections() throws {
    let list = page("corrections/index.html", baseURL: "https://example.org/desk/") {
      $0.write(SampleLists.corrections, page: $1, into: &$2)
    }
    try Snapshot.expect(list, is: "corrections.html")
  }

  /// Readers look for the page before there is anything on it, and may follow its feed.
  @Test func nothingCorrectedYet() {
    let list = page("corrections/index.html") { theme, page, writer in
      theme.write(CorrectionListView(rows: []), page: page, into: &writer)
    }
    #expect(list.contains("Nothing that we published has needed a correction yet."))
    #expect(list.contains("<dt>Retraction</dt><dd>We no longer stand by it.</dd>"))
    // Without an address of its own the site has no feeds.
    #expect(!list.contains("feed.xml"))
    let foot = page("about/index.html") { theme, page, writer in
      theme.write(SampleLists.about, page: page, into: &writer)
    }
    #expect(foot.contains(#"<a href="../corrections/index.html">Corrections</a>"#))
  }

  @Test func aPlainPage() throws {
    let html = page("about/index.html") { theme, page, writer in
      theme.write(SampleLists.about, page: page, into: &writer)
    }
    try Snapshot.expect(html, is: "about.html")
  }

  /// It is served at any address, so it knows only the site's absolute root.
  @Test func nothingFound() throws {
    let html = page("404.html") { theme, page, writer in
      let page = PageContext(
        site: page.site, address: page.address, root: "https://example.org/desk/")
      theme.writeNotFound(page: page, into: &writer)
    }
    try Snapshot.expect(html, is: "404.html")
  }
}
