import Markdown
import Markup
import SiteModel
import Templates
import Testing

/// Each part of each mark, as it stands in a text.
struct InlineMarkTests {
  private func written(_ mark: FilledMark, _ parts: Slot.Part..., after text: String = "") -> String
  {
    var writer = HTMLWriter()
    writer.text(text)
    for part in parts {
      if part == .close { writer.text("words") }
      BriefingTheme().write(
        mark, part, page: SampleSite.context("briefings/x/index.html"), into: &writer)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func aNumberIsALinkToItsNote() {
    let fact = FilledMark.number(
      NumberMark(
        kind: .fact, note: "n-un-theft", anchor: "r-un-theft-2", words: nil,
        machineNumber: MachineNumber("50000000")))
    #expect(
      written(fact, .open, .close)
        == ##"<a class="n" id="r-un-theft-2" href="#n-un-theft"><data value="50000000">words</data></a>"##
    )
    let statistic = FilledMark.number(
      NumberMark(
        kind: .statistic, note: "n-a", anchor: "r-a", words: "up to <8>", machineNumber: nil))
    #expect(
      written(statistic, .whole) == ##"<a class="n s" id="r-a" href="#n-a">up to &lt;8&gt;</a>"##)
    #expect(written(statistic, .address) == "#n-a")
  }

  @Test func aCitationIsANumberCloseToItsWord() {
    let plain = FilledMark.citation(CitationLink(number: 3, source: SampleSources.dna))
    #expect(
      written(plain, .whole, after: "a word ")
        == ##"a word<sup class="cite"><a href="#s-dna-2022" title="North Korea launches its 9th "##
        + ##"missile test in 2022">3</a></sup>"##)
    let located = FilledMark.citation(
      CitationLink(number: 12, source: SampleSources.dna, locator: "p. <4>"))
    #expect(written(located, .whole).hasSuffix(">12, p. &lt;4&gt;</a></sup>"))
  }

  @Test func wordsOfASourceLeadToTheList() {
    let words = FilledMark.sourceWords(CitationLink(number: 3, source: SampleSources.dna))
    #expect(written(words, .open, .close) == ##"<a href="#s-dna-2022">words</a>"##)
  }

  @Test func linksIntoTheSiteAreRelative() {
    let link = FilledMark.page(
      PageLink(title: "A & B", address: SiteAddress("entities/a b/index.html")))
    #expect(written(link, .open, .close) == #"<a href="../../entities/a%20b/index.html">words</a>"#)
    #expect(written(link, .whole) == #"<a href="../../entities/a%20b/index.html">A &amp; B</a>"#)
    #expect(written(link, .address) == "../../entities/a%20b/index.html")
    #expect(written(.fragment("method"), .open, .close) == ##"<a href="#method">words</a>"##)
    #expect(written(.fragment("méthode"), .address) == "#m%C3%A9thode")
  }

  @Test func anEstimateShowsItsRangeOnAScale() {
    let estimate = FilledMark.estimate(EstimateMark(term: "very likely", low: 80, high: 95))
    let range = """
      <span class="range"> 80–95%<svg class="scale" aria-hidden="true">\
      <rect class="track" y="40%" width="100%" height="20%"/>\
      <rect class="mark" height="100%" x="80%" width="15%"/></svg></span></span>
      """
    #expect(written(estimate, .open, .close) == "<span class=\"estimate\">words\(range)")
    #expect(written(estimate, .whole) == "<span class=\"estimate\">very likely\(range)")
  }

  @Test(arguments: [(Confidence.low, 1), (.moderate, 2), (.high, 3)])
  func confidenceFillsDots(level: Confidence, filled: Int) {
    let html = written(.confidence(ConfidenceMark(level)), .whole)
    #expect(html.hasPrefix("<span class=\"confidence\">\(level.rawValue) confidence<svg"))
    #expect(html.matches(of: /<circle class="full"/).count == filled)
    #expect(html.matches(of: /<circle/).count == 3)
  }

  @Test func whatHadAnErrorWritesNothing() {
    #expect(written(.unresolved, .open, .whole, .address) == "")
  }
}
