import Markup
import Testing

@Suite struct EscapingTests {
  private func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter(capacity: 0)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func textAndAttributes() {
    #expect(
      written { $0.text("a < b & \"c\" > 'd' é") } == "a &lt; b &amp; &quot;c&quot; &gt; 'd' é")
    #expect(written { $0.attribute("\"x\"") } == "&quot;x&quot;")
    #expect(written { $0.text("") } == "")
    #expect(written { $0.text("a&b".dropFirst()) } == "&amp;b")
    #expect(written { $0.text(String(repeating: "x", count: 999) + "<") }.hasSuffix("x&lt;"))
  }

  @Test func addresses() {
    #expect(
      written { $0.href("/a b?c=d&e='f'#%20\"<ü>[g]\\") }
        == "/a%20b?c=d&amp;e=&#x27;f&#x27;#%20%22%3C%C3%BC%3E%5Bg%5D%5C")
    #expect(written { $0.href("x&y z".dropFirst(2)) } == "y%20z")
  }
}
