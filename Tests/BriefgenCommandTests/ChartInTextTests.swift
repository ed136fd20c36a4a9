import Files
import Testing

@testable import BriefgenCommand

/// A chart within text is as small as a word.
@Suite struct ChartInTextTests {
  private static func published(_ text: String) throws -> [String: String] {
    let disk = MemoryFileSystem()
    let files = [
      "Content/site.yaml": "title: Harbour Desk\nbase-url: https://example.org/\n",
      "Content/sources.yaml": "book: { title: Book of the master, publisher: Harbour Master }\n",
      "Content/briefings/quays.md": text,
    ]
    try disk.lay(files.mapValues { Array($0.utf8) }, in: "/site")
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.errors == "")
    return try Dictionary(
      uniqueKeysWithValues: disk.tree("/public").files.map {
        ($0, String(decoding: try disk.read("/public/" + $0), as: UTF8.self))
      })
  }

  private static let data = """


    ```csv boxes hidden source=book
    year,count
    2021,100
    2022,at least 90
    2024,140
    ```

    ```chart boxes
    kind: bar
    x: year
    y: count
    title: More
    ```

    """

  private static let small =
    "<svg class=\"sparkline\" viewBox=\"0 0 42 20\" width=\"42\" height=\"20\" role=\"img\" "
    + "aria-label=\"fell, then rose\">"

  private static func page(_ text: String, title: String = "Quays") throws -> String {
    try #require(
      try published("---\ntitle: '\(title)'\ndate: 2024-03-01\n---\n\n" + text + data)[
        "briefings/quays/index.html"])
  }

  @Test(arguments: [
    "Boxes ![fell, then rose](chart:boxes), it seems.", "- Boxes ![fell, then rose](chart:boxes)",
    "- One\n\n- Boxes ![fell, then rose](chart:boxes)", "> **![fell, then rose](chart:boxes)**",
    "## Boxes ![fell, then rose](chart:boxes)", "| a |\n|---|\n| ![fell, then rose](chart:boxes) |",
  ])
  func itsBlockDrawsNothingMore(_ text: String) throws {
    let page = try Self.page(text)
    #expect(page.contains(Self.small) && page.matches(of: /<rect/).count == 3)
    #expect(!page.contains("<figure class=\"chart\""))
    // Where it stands alone nothing links to it, and what it shows is among the sources.
    #expect(page.contains("id=\"s-book\""))
  }

  @Test func anImageAloneDrawsTheWholeChartToo() throws {
    let page = try Self.page(
      "Boxes ![fell, then rose](chart:boxes), it seems.\n\n![Boxes](chart:boxes)\n")
    #expect(page.contains(Self.small))
    #expect(page.matches(of: /<figure class="chart" id="c-boxes"/).count == 1)
  }

  @Test func itsWordsStandWhereOnlyWordsCan() throws {
    let briefing = """
      ---
      title: Boxes ![fell](chart:boxes)
      date: 2024-03-01
      summary: They ![rose, then fell](chart:boxes) in three years.
      ---

      Boxes ![fell, then rose](chart:boxes), `= max(boxes.count)` at last.
      """
    let files = try Self.published(briefing + Self.data)
    let page = try #require(files["briefings/quays/index.html"])
    #expect(page.contains("<title>Boxes fell"))
    #expect(page.contains("They rose, then fell in three years."))
    #expect(page.contains("href=\"../../briefings/quays/boxes.csv\""))
    let json = try #require(files["briefings/quays/briefing.json"])
    #expect(json.contains("Boxes fell, then rose, "))
    #expect(files["feed.xml"]?.contains("They rose, then fell in three years.") ?? false)
    #expect(files["data/index.html"]?.contains("boxes.csv") ?? false)
  }
}
