import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// What readers see of the data behind numbers, and where the links to them lead.
@Suite struct DatasetPageTests {
  private static let sources = """
    tracker: { title: List of calls, publisher: Harbour Desk, grade: B2, url: https://example.org/calls }
    book: { title: Book of the master, publisher: Harbour Master, grade: A1 }

    """

  private static let package = """
    resources:
      - path: calls.csv
        title: Calls at the port
        licence: CC-BY-4.0
        source: tracker
        schema:
          fields:
            - { name: ship, title: Ship }
            - { name: year, title: Year }
            - { name: fee, title: Fee paid }

    """

  private static let calls =
    "ship,year,fee\nAurora,2021,$200\nBorealis,2022,$500\nCorona,2023,$300\n"

  private static let briefing = """
    ---
    title: Calls
    date: 2024-02-05
    marking: TLP:GREEN
    key-figures: [fees, largest]
    statistics:
      fees: sum(calls.fee)
      largest: max(calls.fee)
      second: calls.fee[year = 2022]
      later: sum(calls.fee where year >= 2022)
      of-block: sum(shown.boxes)
      of-row: shown.boxes[day = 2]
      of-hidden: max(unseen.boxes)
      of-drawn: max(drawn.boxes)
      of-table: assets.share[asset = "Cranes"]
      of-query: max(by-year.fee)
      of-charted: count(charted)
      of-asked: count(asked)
    ---

    `= fees`, […](stat:largest), […](stat:second), […](stat:later), […](stat:of-block),
    […](stat:of-hidden), […](stat:of-drawn), […](stat:of-table), […](stat:of-query),
    […](stat:of-charted), […](stat:of-asked), […](stat:of-row).

    ```csv shown source=book
    day,boxes
    1,20
    2,30
    ```

    ```csv unseen hidden
    day,boxes
    1,20
    2,30
    ```

    ```csv drawn hidden
    day,boxes
    1,20
    2,30
    ```

    ```chart drawing
    kind: bar
    data: drawn
    x: day
    y: boxes
    title: More
    ```

    | Asset | Share |
    |:------|------:|
    | Cranes | 58% |
    | Quays | 42% |

    Table: What the port owns [@book] {#assets}

    ```sql by-year
    select year, fee from asked order by year
    ```

    ![Fees of each year](table:by-year)

    ```sql charted
    select year, fee from calls order by year
    ```

    ```chart charted
    kind: line
    x: year
    y: fee
    title: Up and down
    ```

    ```sql asked
    select year, fee from calls where fee > 200
    ```

    """

  private static func site(_ more: [String: String] = [:]) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    var files = [
      "Content/site.yaml":
        "title: Harbour Desk\nbase-url: https://example.org/\naudience: TLP:GREEN\n",
      "Content/sources.yaml": sources, "Content/data/calls.csv": calls,
      "Content/data/datapackage.yaml": package, "Content/briefings/calls.md": briefing,
    ]
    files.merge(more) { $1 }
    try disk.lay(files.mapValues { Array($0.utf8) }, in: "/site")
    return disk
  }

  private static func published(_ more: [String: String] = [:]) throws -> [String: String] {
    let disk = try site(more)
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.errors == "")
    var files: [String: String] = [:]
    for path in try disk.tree("/public").files {
      files[path] = String(decoding: try disk.read("/public/" + path), as: UTF8.self)
    }
    return files
  }

  /// A link of a page as a path of the output, with its fragment.
  private static func target(_ link: String, of page: String) -> (path: String, fragment: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard let path = parts.first, !path.isEmpty else { return (page, fragment) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." { folders = folders.dropLast() } else { folders.append(String(part)) }
    }
    if folders.last == "" { folders[folders.count - 1] = "index.html" }
    return (folders.joined(separator: "/"), fragment)
  }

  @Test func everyLinkToDataLeadsThere() throws {
    let files = try Self.published()
    for page in ["briefings/calls/index.html", "data/index.html", "data/calls/index.html"] {
      let text = try #require(files[page])
      for match in text.matches(of: /href="([^":]+)"/) {
        let (path, fragment) = Self.target(String(match.1), of: page)
        let target = files[path] ?? files[path + "/index.html"]
        #expect(target != nil, "\(page) links to \(match.1)")
        if let fragment { #expect(target?.contains("id=\"\(fragment)\"") ?? false, "\(match.1)") }
      }
    }
  }

  @Test(arguments: [
    ("second", "../../data/calls/index.html#row-2", "row 2 of calls.csv (line 3)"),
    (
      "largest", "../../data/calls/index.html#row-2",
      "3 of 3 rows of calls.csv, the greatest in row 2"
    ),
    ("later", "../../data/calls/index.html", "2 of 3 rows of calls.csv"),
    ("of-block", "#t-shown", "2 of 2 rows of 'shown'"), ("of-hidden", "unseen.csv", "in row 2"),
    ("of-row", "#t-shown_r2\"", "row 2 of 'shown'"),
    ("of-drawn", "#c-drawing-data_r2\"", "in row 2"),
    ("of-table", "#t-assets_r1\"", "row 1 of 'assets'"),
    ("of-query", "#t-by-year_r1\"", "the query 'by-year'"),
    ("of-charted", "#c-charted", "the query 'charted'"),
    ("of-asked", "asked.csv", "2 of 2 rows of the query 'asked'"),
  ])
  func aNoteLeadsToItsRows(figure: String, address: String, words: String) throws {
    let page = try #require(try Self.published()["briefings/calls/index.html"])
    let note = try #require(page.components(separatedBy: "id=\"n-\(figure)\"").dropFirst().first)
    let line = try #require(
      note.components(separatedBy: "<dt>Data").dropFirst().first?
        .components(separatedBy: "</dd>").first)
    #expect(line.contains(address.replacing("index.html", with: "")) || line.contains(address))
    #expect(line.contains(words))
  }

  @Test func onlyRowsThatNotesLinkToHaveIDs() throws {
    let page = try #require(try Self.published()["briefings/calls/index.html"])
    let ids = page.matches(of: /<tr id="([^"]+)">/).map { String($0.1) }
    #expect(
      ids == ["t-shown_r2", "c-drawing-data_r2", "t-assets_r1", "t-assets_r2", "t-by-year_r1"])
  }

  @Test func theListHasWhatIsShownByItsTitle() throws {
    let list = try #require(try Self.published()["data/index.html"])
    let titles = list.matches(of: /<th scope="row"><a href="[^"]*">([^<]*)</).map { String($0.1) }
    #expect(
      titles == [
        "Calls at the port", "What the port owns", "Fees of each year", "Up and down", "More",
        "shown",
      ])
  }

  @Test func aCardOverDataHasItsSources() throws {
    let page = try #require(try Self.published()["briefings/calls/index.html"])
    #expect(page.contains("Statistic · sum of Fee paid, 3 rows · Harbour Desk, B2"))
    #expect(page.contains("= the sum of “Fee paid” over the 3 rows of “Calls at the port”"))
    #expect(page.contains("= Fee paid in 2022 ($500)"))
    #expect(
      page.contains(
        "= the sum of “Fee paid” over 2 of the 3 rows of “Calls at the port” where Year ≥ 2022"))
  }

  @Test func aQueryIsShownWithThoseThatItReads() throws {
    let page = try #require(try Self.published()["briefings/calls/index.html"])
    let asked = page.components(separatedBy: "<details class=\"asked\">").dropFirst()
    #expect(asked.count == 2)
    #expect(asked.first?.contains("select year, fee from asked order by year") ?? false)
    #expect(asked.first?.contains("select year, fee from calls where fee &gt; 200") ?? false)
    #expect(page.contains("How this was asked"))
  }

  @Test func thePageOfADatasetSaysWhatRestsOnIt() throws {
    let files = try Self.published()
    let page = try #require(files["data/calls/index.html"])
    #expect(page.contains("TLP:GREEN"))
    for words in ["Licence: CC-BY-4.0", "List of calls", "Used in", ">Calls</a>", "$1,000"] {
      #expect(page.contains(words), "\(words)")
    }
    let list = try #require(files["data/index.html"])
    #expect(list.contains("Ship, Year, Fee paid") && list.contains("What the port owns"))
    let map = try #require(files["sitemap.xml"])
    #expect(map.contains("/data/</loc>") && map.contains("/data/calls/</loc>"))
  }

  @Test(arguments: ["status: draft", "marking: TLP:RED", "publish-at: 2030-01-01"])
  func dataOfAPageThatIsLeftOutAreNotPublished(_ reason: String) throws {
    let hidden = """
      ---
      title: Secret
      date: 2024-01-01
      \(reason)
      statistics:
        all: sum(secret.fee) + sum(own.boxes)
      ---

      `= all`

      ```csv own
      day,boxes
      1,20
      ```

      """
    let files = try Self.published([
      "Content/briefings/secret.md": hidden, "Content/data/secret.csv": "fee\n$5\n",
    ])
    #expect(files.keys.filter { $0.contains("secret") || $0.hasSuffix("/own.csv") }.isEmpty)
    #expect(files.values.allSatisfy { !$0.contains("secret") })
  }

  @Test func explainEndsInTheRowAndItsSource() throws {
    let run = CommandRun(["explain", "largest", "--site", "/site"], on: try Self.site())
    #expect(
      run.output.contains(
        """
        └─ 3 of 3 rows of Content/data/calls.csv, the greatest: row 2, line 3
           └─ Harbour Desk: List of calls
              Grade B2: the source is usually reliable; what it says is probably true
              https://example.org/calls
        """))
    let query = CommandRun(["explain", "of-query", "--site", "/site"], on: try Self.site())
    #expect(
      query.output.contains(
        """
        └─ 2 of 2 rows of the query 'by-year' in Content/briefings/calls.md, the greatest: row 1
           select year, fee from asked order by year
           └─ The query 'asked' in Content/briefings/calls.md
              select year, fee from calls where fee > 200
              └─ The dataset 'calls', Content/data/calls.csv
                 └─ Harbour Desk: List of calls
        """))
  }
}
