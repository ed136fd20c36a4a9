import Files
import Testing

@testable import BriefgenCommand

/// Tables of data as readers get them.
@Suite struct TableTests {
  /// The page of a briefing with a text, and datasets beside it.
  private static func page(
    _ text: String, settings: String = "", data: [String: String] = [:]
  ) throws -> String {
    let disk = MemoryFileSystem()
    var files = [
      "Content/site.yaml": "title: Harbour Desk\n" + settings,
      "Content/briefings/quays.md": "---\ntitle: Quays\ndate: 2024-03-01\n---\n\n" + text,
    ]
    for (name, bytes) in data { files["Content/data/\(name)"] = bytes }
    try disk.lay(files.mapValues { Array($0.utf8) }, in: "/site")
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.errors == "")
    return String(decoding: try disk.read("/public/briefings/quays/index.html"), as: UTF8.self)
  }

  /// What is read, a line for each row, with bars between the cells.
  private static func rows(_ page: String) -> [String] {
    page.matches(of: /<tr[^>]*>(.*?)<\/tr>/).map { row in
      row.1.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { cell in
        String(cell.1).replacing(/<svg.*?<\/svg>/, with: "~").replacing(/<[^>]*>/, with: "")
      }.joined(separator: " | ")
    }
  }

  private static let fees = """
    month,fees_usd,calls
    2024-02,$4.5m,at least 59
    2024-01,$12.25m,7
    2024-03,,up to 400

    """

  @Test func theHeadHasTheUnitAndCellsKeepTheirHedge() throws {
    let page = try Self.page("![Fees](table:fees)\n", data: ["fees.csv": Self.fees])
    #expect(
      Self.rows(page) == [
        "Month | Fees, $m | Calls", "February 2024 | 4.50 | at least 59",
        "January 2024 | 12.25 | 7", "March 2024 | –not known | up to 400",
      ])
    #expect(page.contains("<caption><span>Fees</span></caption>"))
    #expect(page.contains("<td class=\"num\"><data value=\"12250000\">12.25</data></td>"))
    #expect(page.contains("<th scope=\"row\" data-edtf=\"2024-02\">"))
  }

  @Test func aBlockChoosesOrdersAndAddsUp() throws {
    let text = """
      ```table fees
      caption: What was paid
      columns: [fees-usd, month, calls]
      sort: fees_usd descending
      total: [fees-usd, calls]
      mean: fees-usd
      ```

      """
    let page = try Self.page(text, data: ["fees.csv": Self.fees])
    #expect(
      Self.rows(page) == [
        "Fees, $m | Month | Calls", "12.25 | January 2024 | 7",
        "4.50 | February 2024 | at least 59", "–not known | March 2024 | up to 400",
        "Total 16.75 |  | at least 66", "Mean 8.38 |  | ",
      ])
    #expect(page.contains("1 of 3 rows has no value in Fees"))
    #expect(page.matches(of: /<table/).count == 1)
  }

  /// Counts that could be years are none where the table adds them up, or does not begin with them.
  @Test func countsAreNotTakenForYears() throws {
    let data = "town,victims,since\nBern,1600,1990\nGenf,1800,2001\nChur,2050,2010\n"
    let page = try Self.page(
      "```table towns\ncolumns: [since, victims]\ntotal: victims\n```\n", data: ["towns.csv": data])
    #expect(
      Self.rows(page) == [
        "Since | Victims", "1990 | 1,600", "2001 | 1,800", "2010 | 2,050", "Total | 5,450",
      ])
    let whole = try Self.page("![Towns](table:towns)\n", data: ["towns.csv": data])
    #expect(Self.rows(whole)[1] == "Bern | 1,600 | 1,990")
    let named = try Self.page(
      "![Towns](table:towns)\n",
      data: ["towns.csv": data.replacing("since", with: "first_year")])
    #expect(Self.rows(named)[1] == "Bern | 1,600 | 1990")
  }

  @Test(arguments: [("ascending", false), ("descending", true)])
  func periodsStandInTheOrderOfTime(_ word: String, isDescending: Bool) throws {
    let data = "when\n-0100\n2020-05\n0100\n-0300\n2020/2021\n-0044\n"
    let page = try Self.page(
      "```table past\nsort: when \(word)\n```\n", data: ["past.csv": data])
    let times = page.matches(of: /<th scope="row" data-edtf="([^"]*)"/).map { String($0.1) }
    let expected = ["-0300", "-0100", "-0044", "0100", "2020/2021", "2020-05"]
    #expect(times == (isDescending ? expected.reversed() : expected))
  }

  /// However a text names it.
  @Test(arguments: [
    "![Ships](table:ships)", "![Ships](table:quays/ships)", "```table ships\n```",
    "```table few\ndata: ships\nrows: 2\n```",
    "![Ships](table:few)\n\n```table few\ndata: ships\n```",
  ])
  func aTableStandsOnce(_ text: String) throws {
    let page = try Self.page(
      "\(text)\n\n```csv ships\nfirm,ships\nAnn,3\nBen,4\nCy,9\n```\n\nAnn has "
        + "`= min(ships.ships)` ships.\n")
    #expect(page.matches(of: /<table/).count == 1)
    let ids = Set(page.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
    let links = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }.filter { !$0.isEmpty }
    #expect(links.contains { $0.hasPrefix("t-") })
    #expect(links.filter { !ids.contains($0) } == [])
  }

  @Test func aBlockDrawsColumnsAsALine() throws {
    let text = """
      ![Ships of each firm](table:ships)

      ```csv firms
      firm,y2022,y2023,y2024
      Delta,8,,12
      Tide,100,104,103
      ```

      ```table ships
      data: firms
      columns: [firm, y2024]
      sparkline: [y2022, y2023, y2024]
      ```

      """
    let page = try Self.page(text)
    #expect(
      Self.rows(page) == ["Firm | 2024 | 2022–2024", "Delta | 12 | ~", "Tide | 103 | ~"])
    #expect(page.contains("aria-label=\"2022: 8, 2024: 12\""))
    #expect(page.matches(of: /<table/).count == 1)
  }

  @Test func aLongTableSaysWhatItLeavesOut() throws {
    let rows = (1...40).map { "Quay \($0),\($0 * 3)\n" }.joined()
    let page = try Self.page(
      "![Calls](table:calls)\n", data: ["calls.csv": "quay,calls\n" + rows])
    #expect(Self.rows(page).count == 26)
    #expect(
      page.contains(
        "Not shown: 15 rows. <a href=\"../../data/calls/index.html\">The whole table</a>"))
    // What is left out could not be sorted.
    #expect(!page.contains("sortable"))
    #expect(!page.contains("tables-"))
  }

  @Test func aQuerysHeadsAreItsNames() throws {
    let text = """
      ![Change](table:change)

      ```csv counts hidden
      year,first_usd,newest_usd
      2021,$395m,$429m
      2022,$1.7bn,$1.65bn
      ```

      ```sql change
      select year, first_usd as "First count", newest_usd, growth(first_usd, newest_usd) as Change
      from counts
      ```

      """
    let page = try Self.page(text)
    #expect(
      Self.rows(page) == [
        "Year | First count, $m | Newest, $m | Change, %", "2021 | 395 | 429 | 8.6",
        "2022 | 1,700 | 1,650 | −2.9",
      ])
  }

  @Test func speaksTheLanguageOfThePage() throws {
    let text = """
      ```csv abgaben
      jahr,betrag
      2022,€4500000
      2023,
      2024,€1234500000
      ```

      ```table abgaben
      total: betrag
      ```

      """
    let page = try Self.page(text, settings: "language: de\n")
    #expect(
      Self.rows(page) == [
        "Jahr | Betrag, Mio.\u{A0}€", "2022 | 4,5", "2023 | –nicht bekannt", "2024 | 1.234,5",
        "Summe | 1.239,0",
      ])
  }
}
