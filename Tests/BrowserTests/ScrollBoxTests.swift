import Testing

extension WithBrowser {
  /// A table that is wider than a phone.
  @Suite struct ScrollBoxTests {
    private static let table = """
      ```csv wide hidden
      firm,y2018,y2019,y2020,y2021,y2022,y2023,y2024
      Delta,1000000,1200000,1400000,900000,800000,120000,130000
      Tide,1000001,1200001,1400001,900001,800001,120001,130001
      Ebb,1000002,1200002,1400002,900002,800002,120002,130002
      ```

      ![Tonnes of each firm](table:wide)

      """

    @Test(arguments: [("en", Key.right), ("ar", Key.left)])
    func theKeyboardReachesAndScrollsTheBox(_ language: String, _ key: Key) throws {
      let site = try BuiltSite(briefing: Self.table, language: language)
      let page = try WithBrowser.page(site.address("briefings/page/index.html"), width: 320)
      #expect(try page.evaluate("document.documentElement.scrollWidth <= 320") == true)
      let isWide: Bool = try page.evaluate("box.scrollWidth > box.clientWidth + 50", with: Self.box)
      #expect(isWide)

      var presses = 0
      while try page.evaluate("document.activeElement !== box", with: Self.box) == true {
        presses += 1
        try #require(presses < 100, "the tabulator never comes to the box")
        try page.press(.tab)
      }
      let hasName: Bool = try page.evaluate(
        "box.getAttribute('role') === 'region' && box.ariaLabel !== ''", with: Self.box)
      #expect(hasName)
      // Heard before the key is pressed, and told whenever it comes.
      try page.run(
        """
        \(Self.box)
        globalThis.scrolled = new Promise((done) => box.addEventListener("scrollend", done));
        """)
      try page.press(key)
      let distance: Double = try page.evaluate(
        "scrolled.then(() => box.scrollLeft)", with: Self.box)
      #expect(language == "ar" ? distance < 0 : distance > 0)
    }

    /// The first column, which says what a row is, stays in sight, whether it has words or numbers.
    @Test(arguments: ["en", "ar"], [table, table.replacing(/Delta|Tide|Ebb/, with: "250")])
    func theFirstColumnStays(_ language: String, _ table: String) throws {
      let site = try BuiltSite(briefing: table, language: language)
      let page = try WithBrowser.page(site.address("briefings/page/index.html"), width: 320)
      let edges: [Double] = try page.evaluate(
        """
        (() => {
          const cell = box.querySelector("tbody tr").cells[0];
          const edge = () => cell.getBoundingClientRect().left - box.getBoundingClientRect().left;
          const before = edge();
          box.scrollLeft = \(language == "ar" ? -200 : 200);
          return [before, edge(), Math.abs(box.scrollLeft)];
        })()
        """, with: Self.box)
      #expect(abs(edges[0] - edges[1]) < 1)
      #expect(edges[2] > 50)
    }

    private static let box = "const box = document.querySelector('.scroll.data');"
  }
}
