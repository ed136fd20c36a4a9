import Markup
import Testing

struct XMLWriterTests {
  @Test func elementsNestTextIsEscapedAndForbiddenCharactersGo() {
    var xml = XMLWriter()
    xml.element("feed", ("xmlns", "http://www.w3.org/2005/Atom")) {
      $0.element("title", text: "A & B\u{0}\u{B} <c>\u{FFFE}\n")
      $0.empty("link", ("rel", "self"), ("href", "https://example.org/?a=1&b=\"2\""))
    }
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>A &amp; B &lt;c&gt;
        </title>
        <link rel="self" href="https://example.org/?a=1&amp;b=&quot;2&quot;"/>
        </feed>

        """)
  }
}
