import Diagnostics
import Preview
import TestSupport
import Testing

/// The copies of pages that are served.
@Suite struct PageCopyTests {
  private static func served(_ page: String, omission: String? = nil) throws -> String {
    let content = FixtureContent()
    content.put(page, at: "page.html", omission: omission)
    return try FixturePreview(content).get("/page.html").text
  }

  private static var script: Regex<(Substring, Substring, Substring?, Substring?)> {
    /<script src="\/-briefgen\/preview.js" nonce="([^"]+)" data-version="[^"]+"( data-omission="([^"]*)")? async><\/script>/
  }

  @Test func theScriptStandsAtTheEndOfTheBody() throws {
    let page = try Self.served("<!DOCTYPE html><body><p>a</p></body></html>\n")
    let script = try #require(page.firstMatch(of: Self.script))
    #expect(page == "<!DOCTYPE html><body><p>a</p>\(script.0)</body></html>\n")
  }

  @Test(arguments: ["<p>no body</p>\n", "", "</bod", "<p>a</p></body"])
  func aPageWithoutAnEndHasItToo(_ page: String) throws {
    #expect(try Self.served(page).firstMatch(of: Self.script) != nil)
  }

  @Test func theLastEndCounts() throws {
    let page = try Self.served("<body><pre>&lt;body></pre><!-- </body> --><p>b</p></BODY >")
    let script = try #require(page.firstMatch(of: Self.script))
    #expect(page.hasSuffix("<p>b</p>\(script.0)</BODY >"))
  }

  @Test func itTellsWhyABuildLeavesThePageOut() throws {
    let page = try Self.served("<p>x</p>", omission: "is a \"draft\" & more")
    let script = try #require(page.firstMatch(of: Self.script))
    #expect(script.3 == "is a &quot;draft&quot; &amp; more")
    // A page that becomes published is another page, though its text is the same.
    #expect(try Self.served("<p>x</p>") != page)
  }

  @Test func nothingElseIsTouched() throws {
    let preview = try FixturePreview(FixtureContent(["a.svg": "<svg></body></svg>"]))
    #expect(try preview.get("/a.svg").text == "<svg></body></svg>")
    #expect(try preview.get("/assets/site-1.css").text == "p { color: red }")
  }

  @Test(
    arguments: [
      (
        "default-src 'self'",
        "default-src 'self'; script-src 'self' 'nonce-N'; connect-src 'self' 'self'"
      ),
      ("default-src 'none'", "default-src 'none'; script-src 'nonce-N'; connect-src 'self'"),
      ("script-src 'none'", "script-src 'nonce-N'"),
      // A nonce would forbid the page's own scripts.
      ("script-src 'unsafe-inline'", "script-src 'unsafe-inline' 'self'"),
      (
        "script-src 'unsafe-inline' 'sha256-a='", "script-src 'unsafe-inline' 'sha256-a=' 'nonce-N'"
      ),
      (
        "script-src 'sha256-abc=' 'strict-dynamic'",
        "script-src 'sha256-abc=' 'strict-dynamic' 'nonce-N'"
      ),
      (
        "Script-Src https://a.example; CONNECT-SRC 'none'",
        "script-src https://a.example 'nonce-N'; connect-src 'self'"
      ),
      (
        "script-src-elem 'self'; script-src 'none'",
        "script-src-elem 'self' 'nonce-N'; script-src 'none'"
      ),
      ("img-src 'self';; style-src 'self' ;", "img-src 'self'; style-src 'self'"),
      ("require-trusted-types-for 'script'; script-src 'self'", "script-src 'self' 'nonce-N'"),
      ("script-src &#39;self&#39;", "script-src &#39;self&#39; &#39;nonce-N&#39;"),
    ])
  func aPolicyLetsTheScriptRun(_ policy: String, _ mended: String) throws {
    let meta = "<META\n Http-Equiv=Content-Security-Policy CONTENT=\"\(policy)\" />"
    let page = try Self.served("<head><meta charset=utf-8>\(meta)</head><body></body>")
    let nonce = try #require(page.firstMatch(of: Self.script)).1
    let wanted = mended.replacing("'nonce-N'", with: "'nonce-\(nonce)'")
      .replacing("&#39;nonce-N&#39;", with: "&#39;nonce-\(nonce)&#39;")
    #expect(page.hasPrefix("<head><meta charset=utf-8>"))
    #expect(page.contains("CONTENT=\"\(wanted)\" />"), "\(page)")
  }

  @Test(
    arguments: [
      "<meta name=description content=\"script-src 'none'\">", "<meta", "<meta http-equiv",
      "<meta http-equiv=content-security-policy>", "<meta http-equiv=\"content-security-policy",
      "<metadata content='x'>", "<meta content=\"a\" http-equiv=refresh>",
    ])
  func whatIsNoPolicyStaysAsItIs(_ tag: String) throws {
    #expect(try Self.served(tag).hasPrefix(tag))
  }

  @Test func whileThereIsNoSiteAPageWaitsForIt() throws {
    let content = FixtureContent(standing: PreviewStanding(.building))
    for path in ["index.html", "404.html"] { content.remove(path) }
    let preview = try FixturePreview(content)
    let building = try preview.get("/")
    #expect(building.code == "503 Service Unavailable")
    #expect(building.text.contains("<h1>The site is being built</h1>"))
    #expect(building.text.contains("src=\"/-briefgen/preview.js\""))
    let problem = Diagnostic("x", "<b>wrong</b>", at: nil, helps: ["mend it"])
    content.stand(PreviewStanding(.unbuilt, problems: [problem].shown(1, columns: 80) { _ in nil }))
    let broken = try preview.get("/any/page").text
    #expect(broken.contains("<h1>The site cannot be built yet</h1>"))
    #expect(broken.contains("<li>&lt;b&gt;wrong&lt;/b&gt;<br>mend it</li>"))
  }
}
