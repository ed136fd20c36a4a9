import Testing

extension WithBrowser {
  /// The ledger of the demonstration site: sorted and narrowed down.
  @Suite struct LedgerPageTests {
    private static func ledger() throws -> TableOnPage {
      let site = try WithBrowser.demonstration()
      let page = try WithBrowser.page(site.address("ledger/index.html"))
      return TableOnPage(site: site, page: page, selector: "table.ledger")
    }

    private struct Row: Decodable, Equatable {
      var unit: String
      var number: Double?
      var kind: String
      var isHidden: Bool
      var words: String
    }

    private static func rows(_ table: TableOnPage) throws -> [Row] {
      try table.page.evaluate(
        """
        [...document.querySelectorAll("\(table.selector) > tbody > tr")].map((row) => ({
          unit: row.dataset.unit, kind: row.dataset.kind, words: row.textContent,
          number: row.dataset.number ? parseFloat(row.dataset.number) : null,
          isHidden: getComputedStyle(row).display === "none",
        }))
        """)
    }

    @Test func numbersAreSortedWithinTheirUnit() throws {
      let table = try Self.ledger()
      for isUpwards in [true, false] {
        try table.sort(0)
        let rows = try Self.rows(table)
        #expect(rows.count > 50)
        var seen: Set<String> = []
        for (row, next) in zip(rows, rows.dropFirst()) {
          guard row.unit == next.unit else {
            #expect(seen.insert(row.unit).inserted, "\(row.unit) stands in two places")
            continue
          }
          guard let number = row.number, let following = next.number else { continue }
          #expect(isUpwards ? number <= following : number >= following)
        }
      }
      #expect(table.page.problems == [])
    }

    @Test func wordsNarrowTheTableAndAreCounted() throws {
      let table = try Self.ledger()
      let whole: String = try table.page.evaluate("document.querySelector('.found').innerText")
      try table.page.click("#_words")
      try table.page.type("THEFT")
      let rows = try Self.rows(table)
      let shown = rows.filter { !$0.isHidden }
      #expect(!shown.isEmpty && shown.count < rows.count)
      for row in rows {
        #expect(row.words.lowercased().contains("theft") != row.isHidden)
      }
      let found: String = try table.page.evaluate("document.querySelector('.found').innerText")
      #expect(found == "\(shown.count) of \(whole)")

      // Sorting keeps what is hidden hidden.
      try table.sort(1)
      #expect(try Self.rows(table).filter { !$0.isHidden }.count == shown.count)

      try table.page.run("document.querySelector('#_words').select()")
      try table.page.type(" ")
      #expect(try Self.rows(table).allSatisfy { !$0.isHidden })
      #expect(try table.page.evaluate("document.querySelector('.found').innerText") == whole)
    }

    @Test(arguments: ["fact", "statistic"])
    func aKindIsChosenByTheKeyboard(_ kind: String) throws {
      let table = try Self.ledger()
      try table.page.run("document.querySelector('#_kind').focus()")
      for _ in 0..<(kind == "fact" ? 1 : 2) { try table.page.press(.down) }
      let rows = try Self.rows(table)
      for row in rows { #expect((row.kind == kind) != row.isHidden) }
      #expect(rows.contains { $0.isHidden } && rows.contains { !$0.isHidden })
    }
  }
}
