import Testing

extension WithBrowser {
  /// Numbers and their notes, by address.
  @Suite struct NoteTests {
    private static let briefing = "briefings/2022-02-crypto-theft/index.html"

    private static let inSight = """
      const inSight = (element) => {
        const { top, left, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && top >= 0 && left >= 0 && top < innerHeight
          && left < innerWidth;
      };
      """

    @Test(arguments: [true, false])
    func theAddressOfANoteShowsIt(withScripts: Bool) throws {
      let site = try WithBrowser.demonstration()
      let page = try WithBrowser.page(site.address(Self.briefing))
      let notes: [String] = try page.evaluate(
        "[...new Set([...document.querySelectorAll('a.n')].map((a) => a.hash))]")
      #expect(notes.count > 5)
      for note in notes.prefix(4) {
        let page = try WithBrowser.page()
        try page.setScripts(on: withScripts)
        try page.open(site.address(Self.briefing) + note)
        let shown: [String] = try page.evaluate(
          """
          [...document.querySelectorAll(".endnote")].filter((note) =>
            getComputedStyle(note).position === "fixed" && inSight(note)).map((note) => note.id)
          """, with: Self.inSight)
        #expect(shown == [String(note.dropFirst())])
        #expect(
          try page.evaluate(
            "inSight(document.querySelector('.endnote:target .close'))", with: Self.inSight)
            == true)
      }
    }

    @Test func theLedgerLeadsToTheNote() throws {
      let site = try WithBrowser.demonstration()
      let page = try WithBrowser.page(site.address("ledger/index.html"))
      try page.waitForLoad { try page.click("table.ledger tbody th a.n") }
      let note: String = try page.evaluate("document.querySelector('.endnote:target').id")
      #expect(try page.evaluate("location.hash") == "#" + note)
      #expect(page.problems == [])
    }

    @Test func theAddressOfANumberShowsAndMarksIt() throws {
      let site = try WithBrowser.demonstration()
      let page = try WithBrowser.page(site.address(Self.briefing))
      let ids: [String] = try page.evaluate(
        "[...document.querySelectorAll('a.n[id]')].map((a) => a.id)")
      let last = try #require(ids.last)
      try page.open(site.address(Self.briefing) + "#" + last)
      #expect(
        try page.evaluate("inSight(document.querySelector('a.n:target'))", with: Self.inSight)
          == true)
      #expect(
        try page.evaluate("getComputedStyle(document.querySelector('a.n:target')).outlineStyle")
          == "solid")
      #expect(try page.scrollPosition().y > 0)
    }

    @Test func escapeClosesTheNoteWithoutAJump() throws {
      let site = try WithBrowser.demonstration()
      let page = try WithBrowser.page(site.address(Self.briefing))
      try page.click("p a.n")
      #expect(try page.evaluate("document.querySelectorAll('.endnote:target').length") == 1)
      let before = try page.scrollPosition()
      try page.press(.escape)
      #expect(try page.evaluate("document.querySelectorAll('.endnote:target').length") == 0)
      #expect(try page.scrollPosition() == before)
      #expect(try page.evaluate("document.activeElement.matches('a.n')") == true)
      #expect(page.problems == [])
    }
  }
}
