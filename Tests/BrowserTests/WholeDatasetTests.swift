import Testing

extension WithBrowser {
  /// The page of a dataset with more rows and columns than a phone can show at once.
  @Suite struct WholeDatasetTests {
    private static let rows = (1...80).map {
      "Quay \($0),\($0 * 1_234_567),\(90 - $0),\($0 * 1000)"
    }

    private static func page(width: Int, at fragment: String = "") throws -> (BuiltSite, Page) {
      let site = try BuiltSite([
        "Content/site.yaml": "title: Harbour Desk\n",
        "Content/data/quays.csv":
          "quay,cargo landed,days closed,visitors\n" + rows.joined(separator: "\n") + "\n",
        "Content/briefings/page.md":
          "---\ntitle: Quays\ndate: 2024-03-01\n---\n\nIn all `= sum(quays.visitors)` came.\n",
      ])
      let address = site.address("data/quays/index.html" + fragment)
      return (site, try WithBrowser.page(address, width: width))
    }

    @Test func everyRowHasItsNumberHoweverItIsSorted() throws {
      let (site, page) = try Self.page(width: 1280)
      let table = TableOnPage(site: site, page: page)
      #expect(try table.column(0) == (1...80).map(String.init))
      try table.sort(3)
      #expect(try table.column(0) == (1...80).reversed().map(String.init))
      #expect(try table.column(1).first == "Quay 80")
      try table.sort(0)
      #expect(try table.column(0) == (1...80).map(String.init))
    }

    /// A reader who follows a link to a row sees it with the heads of its columns.
    @Test(arguments: [390, 1280])
    func theHeadsStayAboveTheRowThatIsLinkedTo(_ width: Int) throws {
      let (site, page) = try Self.page(width: width, at: "#row-60")
      let edges: [Double] = try page.evaluate(
        """
        [document.querySelector("thead th").getBoundingClientRect().bottom,
         document.querySelector("#row-60").getBoundingClientRect().top,
         document.querySelector("#row-60").getBoundingClientRect().bottom, innerHeight]
        """)
      #expect(0 < edges[0] && edges[0] <= edges[1] + 1 && edges[2] <= edges[3])
      #expect(page.problems == [])
      withExtendedLifetime(site) {}
    }

    @Test func theFileIsCalledAsItIsPublished() throws {
      let (site, page) = try Self.page(width: 1280)
      let line: String = try page.evaluate("document.querySelector('.standfirst').textContent")
      #expect(line == "80 rows · quays.csv")
      let hasData: Bool = try page.evaluate(
        "[...document.querySelectorAll('.masthead nav a')].some((a) => a.textContent === 'Data')")
      #expect(hasData)
      withExtendedLifetime(site) {}
    }

    /// On a phone a table stays within the text, or it runs on to the edge of the screen, where it
    /// fades over a shadow: no number is cut so that it reads as another.
    @Test func noNumberIsCut() throws {
      let site = try WithBrowser.demonstration()
      let page = try WithBrowser.page()
      try page.setSize(width: 390, height: 800)
      for address in site.pages
      where address.hasPrefix("briefings/") || address.hasPrefix("data/") {
        try page.open(site.address(address))
        let cut: [String] = try page.evaluate(
          """
          [...document.querySelectorAll("main td, main th")].filter((cell) => {
            if (cell.scrollWidth <= cell.clientWidth + 1 && !cell.closest(".scroll")) return false;
            const box = cell.closest(".scroll");
            if (!box) return true;
            if (box.scrollWidth <= box.clientWidth) return false;
            const style = getComputedStyle(box);
            return style.overflowX !== "auto" || !style.maskImage.includes("gradient")
              || !style.backgroundImage.includes("gradient");
          }).map((cell) => cell.outerHTML.slice(0, 80))
          """)
        #expect(cut == [], "\(address)")
      }
    }
  }
}
