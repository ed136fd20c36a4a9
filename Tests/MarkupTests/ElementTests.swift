import Markup
import Testing

/// What an HTML value writes, as text.
func written(_ content: some HTML) -> String {
  var writer = HTMLWriter()
  content.write(into: &writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

struct ElementTests {
  @Test func anElementWritesItsAttributesAndItsContent() {
    let heading = H2(class: "large", id: "theft", .language("fr"), .title("a & b")) { "Vol" }
    #expect(
      written(heading)
        == #"<h2 class="large" id="theft" lang="fr" title="a &amp; b">Vol</h2>"#)
  }

  @Test func attributesAreThereOnlyWhereTheyAreGiven() {
    #expect(written(P { "a" }) == "<p>a</p>")
    #expect(written(P(class: "b") { "a" }) == #"<p class="b">a</p>"#)
    #expect(written(P(id: "c") { "a" }) == #"<p id="c">a</p>"#)
    #expect(written(P(class: nil, id: nil) {}) == "<p></p>")
    #expect(written(P(.ornament, .role("note")) {}) == #"<p aria-hidden="true" role="note"></p>"#)
  }

  @Test func aVoidElementHasNoEnd() {
    let meta = Meta(.fixed("name", "robots"), Attribute("content", "a\"b"), .flag("data-x"))
    #expect(written(meta) == #"<meta name="robots" content="a&quot;b" data-x>"#)
  }

  @Test func aLinkWritesItsAddressFirst() {
    let link = A(href: SafeURL(root: "../", path: "a b/index.html"), class: "n", id: "r") { 7 }
    #expect(written(link) == #"<a href="../a%20b/index.html" class="n" id="r">7</a>"#)
  }

  @Test func attributesTakeNumbersAndAddresses() {
    let cell = Td(Attribute("colspan", 3), Attribute("data-at", SafeURL(fragment: "a\"b"))) {}
    #expect(written(cell) == ##"<td colspan="3" data-at="#a%22b"></td>"##)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (-12, "-12"), (1_000_000, "1000000"), (Int.min, "-9223372036854775808"),
  ])
  func wholeNumbersAreDecimal(value: Int, text: String) {
    #expect(written(value) == text)
  }

  @Test(arguments: [
    (0, "0"), (12.34, "12.3"), (12.35, "12.4"), (-0.04, "0"), (-3.5, "-3.5"), (99.96, "100"),
    (Double.nan, "0"), (Double.infinity, "0"), (1e300, "0"),
  ])
  func coordinatesHaveOneDecimalAtMost(value: Double, text: String) {
    var writer = HTMLWriter()
    writer.coordinate(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }
}
