import Testing

extension WithBrowser {
  /// Tables of data whose heads are pressed.
  @Suite struct SortingTests {
    private static let table = """
      ```csv calls hidden
      key,name,day,fee,calls,share
      A,Éclair,2024-02-05,$4.5m,at least 59,12%
      B,Zebra,2023,$12.25m,59,-3.5%
      C,apfel,2024-02,$1.2bn,up to 59,
      D,,-0043-03-15,$0.9m,more than 59,40%
      E,Österreich,-0100,,less than 59,0.5%
      F,école,,$4500000,,9%
      G,Fjord,2023-21,$2m,70,1%
      H,Quai,2023-11,$3m,80,2%
      ```

      ```table calls
      total: fee
      mean: calls
      ```

      """

    private static func table(
      _ text: String = table, language: String = "en"
    ) throws -> TableOnPage {
      let site = try BuiltSite(briefing: text, language: language)
      let page = try WithBrowser.page(site.address("briefings/page/index.html"))
      return TableOnPage(site: site, page: page)
    }

    /// Ascending, then descending: what is not known is last in both, and rows with the same value
    /// keep their order in both.
    @Test(arguments: [
      (0, "ABCDEFGH", "HGFEDCBA"),
      (1, "CAFGEHBD", "BHEGFACD"),
      (2, "EDBGHCAF", "ACHGBDEF"),
      (3, "DGHAFBCE", "CBAFHGDE"),
      (4, "ECBADGHF", "HGDABCEF"),
      (5, "BEGHFADC", "DAFHGEBC"),
    ])
    func everyKindOfColumn(_ column: Int, _ ascending: String, _ descending: String) throws {
      let table = try Self.table()
      #expect(try table.order() == "ABCDEFGH")
      try table.sort(column)
      #expect(try table.order() == ascending)
      try table.sort(column)
      #expect(try table.order() == descending)
      // The third time is as the first.
      try table.sort(column)
      #expect(try table.order() == ascending)
      #expect(table.page.problems == [])
    }

    @Test func anotherColumnBeginsUpwardsAndTakesTheSignAlong() throws {
      let table = try Self.table()
      try table.sort(3)
      #expect(try table.states() == ["none", "none", "none", "ascending", "none", "none"])
      try table.sort(3)
      #expect(try table.states() == ["none", "none", "none", "descending", "none", "none"])
      try table.sort(5)
      #expect(try table.states() == ["none", "none", "none", "none", "none", "ascending"])
      #expect(try table.order() == "BEGHFADC")
    }

    @Test func theKeyboardSortsAndStaysOnTheHead() throws {
      let table = try Self.table()
      try table.page.run("document.querySelector('\(table.button(2))').focus()")
      try table.page.press(.tab)
      #expect(
        try table.page.evaluate("document.activeElement.matches('\(table.button(3))')") == true)
      try table.page.press(.enter)
      #expect(try table.order() == "DGHAFBCE")
      try table.page.press(.space)
      #expect(try table.order() == "CBAFHGDE")
      #expect(try table.states()[3] == "descending")
      #expect(
        try table.page.evaluate("document.activeElement.matches('\(table.button(3))')") == true)
    }

    /// What a screen reader hears: a button with the head's words and without its arrow, in a head
    /// that says how its column is sorted.
    @Test func aHeadIsAButtonWithItsWords() throws {
      let table = try Self.table()
      try table.sort(1)
      let names: [String] = try table.page.evaluate(
        "[...document.querySelectorAll('\(table.selector) thead button')].map((b) => b.innerText)")
      #expect(names == ["Key", "Name", "Day", "Fee, $m", "Calls", "Share, %"])
      let tree = try table.page.call("Accessibility.getFullAXTree")
      guard case .array(let nodes) = tree["nodes"] else {
        Issue.record("no tree of what is told")
        return
      }
      let buttons = nodes.filter { $0["role"]?["value"] == "button" }
        .compactMap { $0["name"]?["value"]?.string }
      #expect(buttons.contains("Name") && buttons.contains("Fee, $m"))
    }

    @Test func theRowsBelowStayBelow() throws {
      let table = try Self.table()
      for column in [0, 3, 3, 4] {
        try table.sort(column)
        let foot: [String] = try table.page.evaluate(
          "[...document.querySelectorAll('\(table.selector) > tfoot th')].map((h) => h.innerText)")
        #expect(foot == ["Total", "Mean"])
        let isLast: Bool = try table.page.evaluate(
          "document.querySelector('\(table.selector)').lastElementChild.matches('tfoot')")
        #expect(isLast)
        #expect(try table.order().count == 8)
      }
    }

    @Test func anArabicTableSortsInItsOwnLanguage() throws {
      let text = """
        ```csv firms hidden
        firm,fee,day
        واحة,$4.5m,2024-02
        أمل,$12.25m,2023
        بحر,,2024-01
        ```

        ```table firms
        total: fee
        ```

        """
      let table = try Self.table(text, language: "ar")
      try table.sort(0)
      #expect(try table.column(0) == ["أمل", "بحر", "واحة"])
      try table.sort(1)
      #expect(try table.column(0) == ["واحة", "أمل", "بحر"])
      try table.sort(1)
      #expect(try table.column(0) == ["أمل", "واحة", "بحر"])
      try table.sort(2)
      #expect(try table.column(0) == ["أمل", "بحر", "واحة"])
      #expect(table.page.problems == [])
    }

    /// Numbers are read from left to right: their points stand under each other at one right edge,
    /// below the head, on a page that is read from right to left too.
    @Test(arguments: ["en", "ar"])
    func numbersStandBelowTheirHead(_ language: String) throws {
      let table = try Self.table(language: language)
      let edges: [[Double]] = try table.page.evaluate(
        """
        [...document.querySelectorAll("\(table.selector) th.num")].map((head) => {
          const column = head.cellIndex;
          const ends = [...document.querySelectorAll("\(table.selector) tr")]
            .map((row) => row.cells[column]).filter((cell) => cell.matches(".num"))
            .map((cell) => cell.getBoundingClientRect().right
              - parseFloat(getComputedStyle(cell).paddingRight));
          return [Math.min(...ends), Math.max(...ends)];
        })
        """)
      #expect(edges.count == 3)
      for edge in edges { #expect(edge[1] - edge[0] < 1) }
    }
  }
}
