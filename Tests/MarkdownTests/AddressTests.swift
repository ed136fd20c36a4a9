import Diagnostics
import Markdown
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
    "ftp://e.org", "//e.org/x", "\\\\\\\\e.org", "/\\\\e.org", "java&#9;script:x",
    "java&Tab;script:x",
    "&#1;javascript:x", "&#32;javascript:x", "javascript&colon;x", "x:y.md", "Fact:a", "facts:a",
    "<java\u{1}script:x>", "<//e.org>", "chart:x", "&#127;",
  ]) func refusedLinks(_ address: String) {
    let page = Reading("a [words](\(address)) b")
    #expect(page.html == "<p>a words b</p>\n")
    #expect(page.page.marks.isEmpty)
    #expect(page.page.diagnostics.map(\.rule) == ["unsafe-link"])
    #expect(page.problems.first?.hasPrefix("unsafe-link: ") == true)
  }

  @Test(arguments: ["javascript:x", "data:image/png;base64,x", "//e.org/i.png", "fact:a"])
  func refusedImages(_ address: String) {
    let page = Reading("a ![*alt* <](\(address)) b")
    #expect(page.html == "<p>a alt &lt; b</p>\n")
    #expect(page.problems == ["unsafe-link: \(address)"])
  }

  @Test(arguments: [
    "other.md", "../a/b.md#c", "/assets/x.png", "#part", "?q=1", "a b.md", "über.md", "a/b:c",
    "./x:y",
    "%6Aavascript:x", "ｊavascript:x",
  ]) func relativeAddresses(_ address: String) {
    let page = Reading("[words](<\(address)>)")
    #expect(page.page.marks.map(\.destination) == [address])
    #expect(page.html == "<p><a href=\"{address \(address)}\">words</a></p>\n")
    #expect(page.problems.isEmpty)
  }

  @Test(arguments: ["http://e.org", "HTTPS://e.org", "mailto:a@e.org"])
  func allowedSchemes(_ address: String) {
    #expect(Reading("[w](\(address))").html == "<p><a href=\"\(address)\">w</a></p>\n")
  }

  @Test func whereAnyAddressIsAllowed() {
    var options = MarkdownOptions()
    options.allowsAnyURL = true
    let page = Reading("[w](javascript:x) [f](fact:a)", options)
    #expect(page.html == "<p><a href=\"javascript:x\">w</a> {open a}f{close a}</p>\n")
    #expect(page.problems.isEmpty)
  }

  @Test func aRefusedReferenceIsFoundByItsWords() {
    let page = Reading("a [words][r] b\n\n[r]: javascript:x")
    #expect(page.html == "<p>a words b</p>\n")
    #expect(page.page.diagnostics.count == 1)
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%BC", "ü"), ("100%", "100%"), ("%zz%4", "%zz%4"), ("%ff", "\u{FFFD}"),
  ])
  func percentDecoding(_ encoded: String, _ decoded: String) {
    #expect(percentDecoded(encoded.utf8) == decoded)
  }
}
