import Markup
import Testing

/// The same hostile text in each context that a page has.
struct ContextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let element: String
    let attribute: String
    let address: String
    let json: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(
      text: "</script><script>alert(1)</script>",
      element: "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
      attribute: "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
      address: "%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E",
      json: #""\u003C/script>\u003Cscript>alert(1)\u003C/script>""#),
    Case(
      text: "\"><img src=x onerror='x'>", element: "&quot;&gt;&lt;img src=x onerror='x'&gt;",
      attribute: "&quot;&gt;&lt;img src=x onerror='x'&gt;",
      address: "%22%3E%3Cimg%20src=x%20onerror=&#x27;x&#x27;%3E",
      json: #""\">\u003Cimg src=x onerror='x'>""#),
    Case(
      text: "AT&T &amp; <!--", element: "AT&amp;T &amp;amp; &lt;!--",
      attribute: "AT&amp;T &amp;amp; &lt;!--", address: "AT&amp;T%20&amp;amp;%20%3C!--",
      json: #""AT&T &amp; \u003C!--""#),
    Case(
      text: "naïve – 東京 🛰", element: "naïve – 東京 🛰", attribute: "naïve – 東京 🛰",
      address: "na%C3%AFve%20%E2%80%93%20%E6%9D%B1%E4%BA%AC%20%F0%9F%9B%B0",
      json: #""naïve – 東京 🛰""#),
  ]

  @Test(arguments: cases) func eachContextEscapesForItself(_ example: Case) {
    #expect(written(P { example.text }) == "<p>\(example.element)</p>")
    #expect(written(P(.title(example.text)) {}) == "<p title=\"\(example.attribute)\"></p>")
    #expect(written(P(id: example.text) {}) == "<p id=\"\(example.attribute)\"></p>")
    let link = A(href: SafeURL(fragment: example.text)) {}
    #expect(written(link) == "<a href=\"#\(example.address)\"></a>")
    var json = JSONWriter()
    json.array { $0.element(example.text) }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[\(example.json)]")
  }

  @Test(arguments: [
    ("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&amp;c=2"),
    ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"), ("mailto:a@example.org", "mailto:a@example.org"),
    ("https://example.org/\"onclick=\"", "https://example.org/%22onclick=%22"),
  ])
  func addressesOutOfTheSiteNeedASafeScheme(address: String, written: String) throws {
    let url = try #require(SafeURL(external: address))
    var writer = HTMLWriter()
    url.write(into: &writer)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == written)
  }

  @Test(arguments: [
    "javascript:alert(1)", " https://example.org", "data:text/html,x", "//example.org",
    "example.org",
    "https:example.org", "vbscript:x", "",
  ])
  func otherSchemesAreNoAddresses(address: String) {
    #expect(SafeURL(external: address).map { _ in true } == nil)
  }

  @Test(arguments: [
    ("", "index.html", "index.html"), ("../../", "a/index.html#n-x", "../../a/index.html#n-x"),
    ("", "javascript:x/index.html", "./javascript:x/index.html"), ("", "/etc", ".//etc"),
    ("", "a#b:c", "a#b:c"),
    ("https://example.org/desk/", "index.html", "https://example.org/desk/index.html"),
  ])
  func addressesInsideTheSiteStayThere(root: String, path: String, address: String) {
    #expect(
      written(A(href: SafeURL(root: root, path: path)) {}) == "<a href=\"\(address)\"></a>")
  }
}
