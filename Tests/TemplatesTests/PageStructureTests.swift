import Foundation
import SiteModel
import Templates
import Testing

/// What must hold of a page whatever it looks like.
struct PageStructureTests {
  private let html = sampleBriefingPage

  private func matches(_ pattern: Regex<(Substring, Substring)>) -> [String] {
    html.matches(of: pattern).map { String($0.1) }
  }

  @Test func idsAreUnique() {
    let ids = matches(/\sid="([^"]*)"/)
    #expect(ids.count == Set(ids).count)
    #expect(ids.count > 30)
  }

  @Test func everyFragmentLeadsSomewhere() {
    let ids = Set(matches(/\sid="([^"]*)"/))
    for fragment in matches(/href="#([^"]*)"/) {
      #expect(ids.contains(fragment), "no element has the id \(fragment)")
    }
  }

  /// After a heading comes one of the same level, of a higher one, or of the next below.
  @Test func headingsLeaveNoLevelOut() {
    let levels = matches(/<h([1-6])[ >]/).compactMap { Int($0) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func nothingIsLoadedFromElsewhere() {
    for address in matches(/\ssrc="([^"]*)"/)
      + matches(/<link rel="(?:stylesheet|icon)"[^>]*href="([^"]*)"/)
    {
      #expect(!address.contains("//"))
    }
    #expect(matches(/<script src="([^"]*)"/) == ["../../assets/notes.js"])
    #expect(!html.contains("style="))
  }

  @Test func addressesInsideTheSiteAreRelative() {
    #expect(html.contains(#"<a href="../../topics/index.html">"#))
    #expect(html.contains(#"href="../../assets/site.css""#))
    #expect(
      html.contains(
        #"<link rel="canonical" href="https://example.org/desk/briefings/2022-02-crypto-theft/">"#))
  }

  @Test func theMarkingStandsAboveAndBelow() {
    for marking in Marking.allCases {
      let html = page("about/index.html", marking: marking) { theme, page, writer in
        theme.write(SampleLists.about, page: page, into: &writer)
      }
      let line = #"<p class="marking"><span class="wrap">\#(marking.rawValue)</span></p>"#
      #expect(html.components(separatedBy: line).count == 3)
    }
  }

  /// Under the headline stands the gravest of the notices, with the date of the newest.
  @Test(arguments: [
    ([Correction.Class.update], "Updated"), ([.update, .clarification], "Clarified"),
    ([.correction, .update], "Corrected"),
    ([.clarification, .retraction, .correction], "Retracted"),
  ])
  func aRevisionIsCalledWhatItIs(kinds: [Correction.Class], word: String) {
    let html = page("briefings/2022-02-crypto-theft/index.html") { theme, page, writer in
      var view = SampleBriefing.view
      view.corrections = kinds.map { kind in
        var correction = SampleBriefing.correction
        correction.kind = kind
        return correction
      }
      theme.write(view, page: page, into: &writer)
    }
    let notice = "<a href=\"#_corrections\">\(word) <time datetime=\"2022-02-09\">"
    #expect(html.components(separatedBy: notice).count == 2)
  }

  /// Facts before statistics; each note closes towards the first place of its number, or towards
  /// the notes where it is only a formula's input.
  @Test func everyNoteCanBeClosed() throws {
    let kinds = matches(/<li class="(endnote[^"]*)"/)
    #expect(kinds == kinds.filter { $0 == "endnote" } + kinds.filter { $0 == "endnote s" })
    #expect(Set(kinds).count == 2)
    let ways = matches(/<a href="#([^"]*)" class="close">/)
    #expect(ways.count == kinds.count)
    #expect(ways.allSatisfy { $0.hasPrefix("r-") || $0 == "_notes" })
  }

  /// From a note to the figure's line in the ledger.
  @Test func aNoteLeadsToTheLedger() {
    let rows = matches(/href="\.\.\/\.\.\/ledger\/index\.html#([^"]*)"/)
    #expect(rows.contains("2022-02-crypto-theft.un-theft"))
  }

  @Test func keyJudgementsComeFirstThenTheFiguresThenTheText() throws {
    let order = [
      "id=\"key-judgements\"", "class=\"cards\"", "id=\"what-was-taken\"",
      "id=\"_disagreements\"", "id=\"_notes\"", "id=\"_sources\"", "id=\"_corrections\"",
      "id=\"_reading\"", "id=\"_related\"", "Older",
    ]
    let places = try order.map { try #require(html.firstRange(of: $0)).lowerBound }
    #expect(places == places.sorted())
  }

  /// A text before the judgements is the bottom line, and stays before them.
  @Test func aTextBeforeTheJudgementsStaysThere() throws {
    let body: SampleBody = """
      <p>The bottom line.</p>
      <h2 id="key-judgements">Key judgements</h2>
      <ul><li>One.</li></ul>
      <h2 id="rest">Rest</h2>
      <p>The rest.</p>
      """
    let html = page("briefings/2022-02-crypto-theft/index.html") { theme, page, writer in
      let view = BriefingView(
        summary: SampleBriefing.summary, body: body.filled,
        text: SampleSite.statistics(words: 7, sentences: 3, syllables: 9))
      theme.write(view, page: page, into: &writer)
    }
    let order = ["The bottom line.", "Key judgements", "class=\"cards\"", "The rest."]
    let places = try order.map { try #require(html.firstRange(of: $0)).lowerBound }
    #expect(places == places.sorted())
    #expect(html.components(separatedBy: "The bottom line.").count == 2)
  }
}
