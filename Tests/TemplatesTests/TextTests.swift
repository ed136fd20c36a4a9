import Markup
import SiteModel
import Statistics
import Testing

@testable import Templates

private func written(_ content: some HTML) -> String {
  var writer = HTMLWriter()
  content.write(into: &writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

private func page(in language: String?) -> LocalPage {
  LocalPage(SampleSite.context("index.html"), language: language)
}

struct TextTests {
  @Test(arguments: [
    (0, "0 facts"), (1, "1 fact"), (2, "2 facts"), (999, "999 facts"), (1_000, "1,000 facts"),
    (1_002_034, "1,002,034 facts"), (-1_500, "-1,500 facts"),
  ])
  func countsHaveTheirNoun(count: Int, words: String) {
    #expect(written(Wording.english.facts(count)) == words)
  }

  @Test func separatorsStandBetween() {
    #expect(written(Separated(["a", "<"], by: " & ") { $0 }) == "a &amp; &lt;")
    #expect(written(Separated([String](), by: ", ") { $0 }) == "")
  }

  @Test(arguments: [
    ("https://www.example.org/a/b?c", "example.org"), ("http://world.kbs.co.kr", "world.kbs.co.kr"),
    ("https://example.org#x", "example.org"), ("mailto:a@b", "mailto:a@b"), ("plain", "plain"),
  ])
  func addressesAreShownByTheirHost(address: String, words: String) {
    #expect(AddressWords.short(address) == words)
  }

  @Test func theLengthOfATextIsSaidWithItsReadability() {
    let text = SampleSite.statistics(words: 812, sentences: 44, syllables: 1_334)
    #expect(
      written(TextFigures(text: text, minutes: 4, page: page(in: nil)))
        == #"<p class="size">812 words, 4 minutes to read, Flesch reading ease 49 (difficult).</p>"#
    )
    #expect(
      written(TextFigures(text: text, minutes: 1, page: page(in: "it")))
        == #"<p class="size">812 words, 1 minute to read.</p>"#)
  }

  @Test func anExternalLinkIsOnlyWordsWhereItsAddressIsNotSafe() {
    #expect(
      written(ExternalLink(words: "a", address: "https://example.org"))
        == #"<a href="https://example.org" rel="external">a</a>"#)
    #expect(written(ExternalLink(words: "a", address: "javascript:x")) == "a")
    #expect(written(ExternalLink(words: "a", address: nil)) == "a")
  }
}

/// What a hedge allows, in lengths.
struct BoundsDrawingTests {
  @Test func aFloorLeavesTheFrameAsAnArrow() {
    let drawing = written(BoundsDrawing(bar: BoundsBar(low: 0.25, high: nil, stated: 0.25)))
    #expect(drawing.contains(#"<rect class="range" y="4" height="7" x="25%" width="75%"/>"#))
    #expect(drawing.matches(of: /class="open"/).count == 1)
    #expect(drawing.contains(#"<svg overflow="visible" x="25%"><path class="stated""#))
  }

  @Test func aCeilingBeginsAtZeroAndEndsInATick() {
    let drawing = written(BoundsDrawing(bar: BoundsBar(low: 0, high: 0.666, stated: 0.666)))
    #expect(drawing.contains(#"x="0%" width="66.6%""#))
    #expect(!drawing.contains("class=\"open\""))
  }

  @Test func anExactNumberIsATickAlone() {
    let drawing = written(BoundsDrawing(bar: BoundsBar(low: 0.5, high: 0.5, stated: 0.5)))
    #expect(!drawing.contains("class=\"range\""))
    #expect(drawing.contains("class=\"stated\""))
  }

  @Test func sharesOutsideTheFrameAreHeldInIt() {
    let drawing = written(BoundsDrawing(bar: BoundsBar(low: -3, high: 7, stated: .nan)))
    #expect(drawing.contains(#"x="0%" width="100%""#))
  }
}
