import Foundation
import Preview
import Synchronization
import TestSupport
import Testing

extension WithBrowser {
  /// What someone sees who writes with the preview beside the editor.
  @Suite struct PreviewTests {
    private static func text(_ words: String = "first words", more: String = "") -> String {
      let filler = (1...60).map { "Paragraph \($0) tells of ships and their loads.\n" }
      return "Some \(words).\n\n" + filler.joined(separator: "\n") + "\n" + more
    }

    private static let path = "Content/briefings/page.md"

    private static func says(_ words: String) -> String {
      "document.querySelector('main').textContent.includes(\"\(words)\")"
    }

    /// Marks the document, so that one that was loaded anew is told from it.
    private static func mark(_ page: Page) throws { try page.run("window.isMarked = true") }
    private static let isMarked = "window.isMarked === true"

    /// The panel of problems, if it is seen.
    private static let panel = """
      const root = document.querySelector("briefgen-preview")?.shadowRoot;
      const panel = root?.querySelector(".panel:not([hidden])");
      """

    /// Whether the page knows its source, so that it can follow it from here on.
    private static let follows = "document.querySelector('script[src*=\"-briefgen\"]') === null"

    /// Opens a page, and waits until it follows its source.
    private static func open(_ site: ServedSite, _ path: String = "briefings/page/") throws -> Page
    {
      let page = try WithBrowser.page(site.address + path)
      try page.wait(until: follows)
      try mark(page)
      return page
    }

    @Test func anEditedParagraphShowsWhereTheReaderIs() throws {
      let site = try ServedSite.withBriefing(Self.text())
      let page = try Self.open(site)
      try page.run("scrollTo({ top: 900, behavior: 'instant' })")
      let before = try page.scrollPosition().y
      #expect(before == 900)
      try site.save(ServedSite.briefing(Self.text("other words")), as: Self.path)
      try page.wait(until: Self.says("Some other words."))
      #expect(try page.evaluate(Self.isMarked) == true)
      #expect(try page.scrollPosition().y == before)
      #expect(page.problems == [])
    }

    @Test func paragraphsComeAndGo() throws {
      let site = try ServedSite.withBriefing(Self.text())
      let page = try Self.open(site)
      let text = Self.text().replacing("Paragraph 7 ", with: "New one.\n\nParagraph 7 ")
        .replacing("Paragraph 30 tells of ships and their loads.\n", with: "")
      try site.save(ServedSite.briefing(text), as: Self.path)
      try page.wait(until: Self.says("New one.") + " && !" + Self.says("Paragraph 30 "))
      #expect(try page.evaluate(Self.isMarked) == true)
      let order: Bool = try page.evaluate(
        "/Paragraph 6 [^]*New one[^]*Paragraph 7 /.test(document.querySelector('main').textContent)"
      )
      #expect(order)
    }

    @Test func thePageIsTheSameAsALoadedOne() throws {
      let number = "[more than $50 million](fact:un-theft \"period: 2021\") were stolen.\n"
      let site = try ServedSite.withBriefing(Self.text(more: number))
      let page = try Self.open(site)
      let another = "It was [one ship](fact:ship \"period: 2022\") and " + number
      try site.save(
        ServedSite.briefing(Self.text("new ones", more: another), header: "summary: In short\n"),
        as: Self.path)
      try page.wait(until: Self.says("It was one ship"))
      let main = "document.querySelector('main').outerHTML"
      let head = "[...document.head.children].map((part) => part.outerHTML).sort().join()"
      let (shown, shownHead): (String, String) = (try page.evaluate(main), try page.evaluate(head))
      #expect(try page.evaluate(Self.isMarked) == true)
      try page.open(site.address + "briefings/page/")
      try page.wait(until: Self.follows)
      #expect(try page.evaluate(main) == shown)
      #expect(try page.evaluate(head) == shownHead)
    }

    /// Where a reader opened the note of a number, it stays open.
    @Test func anOpenNoteStaysOpen() throws {
      let number = "[more than $50 million](fact:un-theft \"period: 2021\") were stolen.\n"
      let site = try ServedSite.withBriefing(Self.text(more: number))
      let page = try Self.open(site)
      try page.click("main a[href^='#n-']")
      try page.wait(until: "document.querySelector('.endnote:target') !== null")
      try site.save(
        ServedSite.briefing(Self.text("later ones", more: number.replacing("50", with: "60"))),
        as: Self.path)
      try page.wait(until: Self.says("Some later ones."))
      let isOpen: Bool = try page.evaluate(
        "document.querySelector('.endnote:target').textContent.includes('60')")
      #expect(isOpen)
    }

    @Test func theFocusAndOtherPagesAreLeftAlone() throws {
      let site = try ServedSite.withBriefing(Self.text(more: "[A link](other.md).\n"))
      let page = try Self.open(site)
      try page.run("document.querySelector('main a[href*=other]').focus()")
      let other = try Self.open(site, "briefings/other/")
      try other.run("document.querySelector('main p').textContent = 'untouched'")
      try site.save(
        ServedSite.briefing(Self.text("more words", more: "[A link](other.md).\n")), as: Self.path)
      try page.wait(until: Self.says("Some more words."))
      #expect(try page.evaluate("document.activeElement.href.includes('other')") == true)
      #expect(try other.evaluate(Self.isMarked) == true)
      #expect(try other.evaluate("document.querySelector('main p').textContent") == "untouched")
    }

    @Test func aStyleSheetIsExchangedInPlace() throws {
      let site = try ServedSite.withBriefing(Self.text())
      let page = try Self.open(site)
      let sheets = "[...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.href)"
      let old: [String] = try page.evaluate(sheets)
      let main: String = try page.evaluate("document.body.outerHTML")
      try page.run("scrollTo({ top: 700, behavior: 'instant' })")
      try site.save("title: Harbour Desk\ntheme:\n  accent: \"#00ff00\"\n", as: "Content/site.yaml")
      try page.wait(
        until:
          "JSON.stringify(\(sheets)) !== '\(String(decoding: try JSONEncoder().encode(old), as: UTF8.self))' && document.querySelectorAll('link[rel=stylesheet]').length === 1"
      )
      #expect(try page.evaluate(Self.isMarked) == true)
      #expect(try page.evaluate("document.body.outerHTML") == main)
      #expect(try page.scrollPosition().y == 700)
    }

    /// What a page's own scripts have made of it cannot be changed piece by piece.
    @Test func theLedgerIsLoadedAnewAndStaysWhereItWas() throws {
      let numbers = (1...40).map {
        "Port \($0) took [\($0) ships](fact:port-\($0) \"period: 2021\").\n"
      }
      let text = numbers.joined(separator: "\n")
      let site = try ServedSite.withBriefing(text)
      let page = try Self.open(site, "ledger/")
      let rows = "document.querySelectorAll('table.ledger tbody tr').length"
      #expect(try page.evaluate(rows) == 40)
      try page.run("scrollTo({ top: 600, behavior: 'instant' })")
      try site.save(
        ServedSite.briefing(text + "\nThen [77 boats](fact:sunk \"period: 2021\") sank.\n"),
        as: Self.path)
      try page.wait(until: "\(rows) === 41 && document.readyState === 'complete'")
      try page.wait(until: "scrollY === 600")
      // Its scripts know of the new row.
      try page.wait(until: "document.querySelector('.filter fieldset')?.disabled === false")
    }

    @Test func abrokenTextLeavesTheLastGoodPage() throws {
      let site = try ServedSite.withBriefing(Self.text())
      let page = try Self.open(site)
      let broken = Self.text("new words", more: "It was [a lot](fact:<script>alert(1)</script>).\n")
      try site.save(ServedSite.briefing(broken), as: Self.path)
      try page.wait(until: "panel", with: Self.panel)
      let said: String = try page.evaluate("panel.textContent", with: Self.panel)
      #expect(said.contains("1 problem in the content"))
      #expect(said.contains("Content/briefings/page.md:"))
      #expect(said.contains("<script>alert(1)</script>"))
      #expect(try page.evaluate("panel.querySelector('script') === null", with: Self.panel) == true)
      #expect(
        try page.evaluate("panel.querySelector('mark').textContent !== ''", with: Self.panel)
          == true)
      #expect(try page.evaluate(Self.says("Some first words.")) == true)

      try page.press(.escape)
      #expect(try page.evaluate("panel == null", with: Self.panel) == true)

      try site.save(ServedSite.briefing(Self.text("good words")), as: Self.path)
      try page.wait(until: Self.says("Some good words."))
      #expect(try page.evaluate("panel == null", with: Self.panel) == true)
      #expect(try page.evaluate(Self.isMarked) == true)
      #expect(page.problems == [])
    }

    /// Whoever opens a page while the content is broken is told as well.
    @Test(arguments: [390, 1_200], [false, true])
    func theProblemsFitIntoTheWindow(_ width: Int, _ isDark: Bool) throws {
      let site = try ServedSite.withBriefing(Self.text())
      let page = try WithBrowser.page()
      try page.setSize(width: width, height: 800)
      try page.setColourScheme(dark: isDark)
      try page.open(site.address + "briefings/page/")
      let long = String(repeating: "averyveryverylongwordwithoutanyblank", count: 8)
      try site.save(
        ServedSite.briefing(
          Self.text(more: "Here \(long) [a lot](fact:\(long)) and more of it.\n")),
        as: Self.path)
      try page.wait(until: "panel", with: Self.panel)
      #expect(try page.evaluate("document.documentElement.scrollWidth <= innerWidth") == true)
      let fits: Bool = try page.evaluate(
        """
        (() => {
          const box = panel.getBoundingClientRect();
          return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight
            && [...panel.querySelectorAll("*")].every((part) => part.scrollWidth <= panel.clientWidth + 1);
        })()
        """, with: Self.panel)
      #expect(fits)
      try Self.keep(page, "problems-\(width)-\(isDark ? "dark" : "light")")
    }

    @Test func aSiteThatNeverWasAppearsWhenItIsMended() throws {
      let site = try ServedSite.withBriefing("It was [a lot](fact:nothing).\n")
      let page = try WithBrowser.page(site.address + "briefings/page/")
      try page.wait(until: "panel", with: Self.panel)
      #expect(try page.evaluate("document.title") == "The site cannot be built yet")
      try Self.keep(page, "unbuilt")
      try site.save(ServedSite.briefing("All is well.\n"), as: Self.path)
      try page.wait(until: "document.title.startsWith('Quays')")
      #expect(try page.evaluate("panel == null", with: Self.panel) == true)
    }

    @Test func aDraftSaysThatABuildLeavesItOut() throws {
      let site = try ServedSite.withBriefing("In the making.\n", header: "status: draft\n")
      let page = try WithBrowser.page(site.address + "briefings/page/")
      let note = "document.querySelector('briefgen-preview')?.shadowRoot.querySelector('.omission')"
      try page.wait(until: "\(note) != null")
      #expect(
        try page.evaluate("\(note).textContent") == "A build leaves this page out: it is a draft.")
      try Self.keep(page, "draft")
      try site.save(ServedSite.briefing("In the making.\n"), as: Self.path)
      try page.wait(until: "\(note) == null")
    }

    @Test func aPageThatIsGoneSaysSoAndComesBack() throws {
      let site = try ServedSite.withBriefing(Self.text())
      let page = try Self.open(site)
      let note = "document.querySelector('briefgen-preview')?.shadowRoot.querySelector('.vanished')"
      try site.remove(Self.path)
      try page.wait(until: "\(note)?.textContent === 'This page is no longer part of the site.'")
      #expect(try page.evaluate(Self.says("Some first words.")) == true)
      try site.save(ServedSite.briefing(Self.text("old words")), as: Self.path)
      try page.wait(until: Self.says("Some old words.") + " && \(note) == null")
      #expect(try page.evaluate(Self.isMarked) == true)
    }

    @Test func aPageFindsThePreviewAgain() throws {
      let port = try ClosedPort.forLater()
      let site = try ServedSite.withBriefing(Self.text(), port: port)
      let page = try Self.open(site)
      site.stop()
      let next = try ServedSite.withBriefing(Self.text("words of the next"), port: port)
      try page.wait(until: Self.says("Some words of the next."))
      #expect(next.address == site.address)
      #expect(try page.evaluate(Self.isMarked) == true)
    }

    /// A page of another site in the same browser learns nothing.
    @Test func anotherSiteCannotReadThePreview() throws {
      let site = try ServedSite.withBriefing(Self.text())
      let foreign = try ServedSite.withBriefing(Self.text())
      let page = try WithBrowser.page(foreign.address)
      let read: String = try page.evaluate(
        """
        Promise.all([
          fetch("\(site.address)", { mode: "cors" }).then(() => "read", () => "refused"),
          new Promise((done) => {
            const events = new EventSource("\(site.address)-briefgen/events");
            events.onopen = () => done("read");
            events.onerror = () => done("refused");
          }),
          new Promise((done) => {
            const script = document.createElement("script");
            script.src = "\(site.address)-briefgen/preview.js";
            script.onload = () => done("read");
            script.onerror = () => done("refused");
            document.head.append(script);
          }),
        ]).then((all) => all.join())
        """)
      #expect(read == "refused,refused,refused")
    }

    /// A link that leaves the content leads nowhere.
    @Test func noFileOutsideTheContentIsServed() throws {
      let site = try ServedSite.withBriefing(Self.text())
      let page = try Self.open(site)
      try site.link("/etc/passwd", as: "Content/briefings/passwd.txt")
      try site.link("/etc", as: "Content/assets")
      try site.save(
        ServedSite.briefing(Self.text("more words", more: "[Passwords](passwd.txt)\n")),
        as: Self.path)
      try page.wait(until: "panel || " + Self.says("Some more words."), with: Self.panel)
      for path in ["briefings/page/passwd.txt", "briefings/passwd.txt", "assets/passwd", "passwd"] {
        let answer: String = try page.evaluate("fetch('/\(path)').then((it) => it.text())")
        #expect(!answer.contains("root:"), "\(path)")
      }
    }

    /// The policy of a page lets nothing run but what it names; the copy that is served names more.
    @Test func aStrictPolicyLeavesThePreviewAlone() throws {
      let content = PageOfPolicy()
      let server = try PreviewServer(content, at: PreviewPlace(port: .exactly(0)))
      defer { server.stop() }
      let page = try WithBrowser.page("http://127.0.0.1:\(server.port)/")
      try page.wait(until: "document.querySelector('script[src*=\"-briefgen\"]') === null")
      content.say("second")
      server.announce()
      try page.wait(until: "document.body.textContent.includes('second')")
      #expect(try page.evaluate("window.wasInjected === undefined") == true)
      // The one complaint is about the script that the page's policy forbids, and rightly.
      #expect(page.problems.allSatisfy { $0.contains("inline script") })
    }

    /// A picture for people to look at, where they ask for one.
    private static func keep(_ page: Page, _ name: String) throws {
      guard let folder = ProcessInfo.processInfo.environment["BRIEFGEN_PICTURES"] else { return }
      try page.windowScreenshot().write(to: URL(filePath: folder).appending(path: name + ".png"))
    }
  }
}

/// A site of one page that trusts nobody.
private final class PageOfPolicy: PreviewContent {
  private let text = Mutex("first")

  func say(_ text: String) { self.text.withLock { $0 = text } }

  func file(at path: String) -> ServedFile? {
    guard path == "index.html" else { return nil }
    let page = """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>Strict</title>
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; require-trusted-types-for 'script'"></head>
      <body><script>window.wasInjected = true</script><p>\(text.withLock { $0 })</p></body></html>
      """
    return ServedFile(Array(page.utf8))
  }

  var standing: PreviewStanding { PreviewStanding(.built) }
}
