import Diagnostics
import Publishing
import SiteModel
import Testing

/// The blocks and tables of data that a page declares.
@Suite struct PageDataTests {
  private func read(
    _ text: String, _ statistics: [String] = []
  ) throws -> (reading: SiteReading, errors: [String]) {
    let files = [
      "sources.yaml": "panel: {title: Report}\nfirm: {title: Study}\n",
      "briefings/a.md": briefing("Data", statistics, text),
    ]
    let reading = try readSite(files)
    return (reading, reading.errors(in: files))
  }

  @Test func aBlockIsADataset() throws {
    let (reading, errors) = try read(
      "```csv launches hidden source=panel source=firm\nday,n\n2022-01-05,1\n2022-01-11,2\n```\n",
      ["all: sum(launches.n)"])
    #expect(errors == [])
    #expect(reading.words("a", "all") == "three")
    let file = try reading.dataset("a/launches").declaration
    #expect(file.kind == .table)
    #expect(file.sources.map(\.rawValue) == ["panel", "firm"])
    #expect(file.place == "'launches' in Content/briefings/a.md")
  }

  @Test func aTableWithAnIDIsADataset() throws {
    let (reading, errors) = try read(
      """
      | year | value (USD) |
      |:-----|------------:|
      | 2021 |      **400** |
      | 2022 | more than 1700 |

      Table: Thefts *by year* [@panel] {#thefts}
      """, ["most: thefts.value-usd[year = 2022]"])
    #expect(errors == [])
    #expect(reading.words("a", "most") == "more than 1,700")
    let dataset = try reading.dataset("a/thefts")
    #expect(dataset.declaration.sources.map(\.rawValue) == ["panel"])
    #expect(dataset.title?.hasPrefix("Thefts by year") == true)
  }

  /// What each error points at, and its headline.
  @Test(arguments: [
    (
      "```csv\na\n1\n```",
      ["«```csv\na\n1\n```» this 'csv' block has no name, so that nothing can use it"]
    ),
    (
      "```sql\nselect 1\n```",
      ["«```sql\nselect 1\n```» this 'sql' block has no name, so that nothing can use it"]
    ),
    (
      "```csv 2021\na\n1\n```", ["«2021» '2021' is no name that a formula can use for a dataset"]
    ),
    (
      "```csv Thefts\na\n1\n```",
      ["«Thefts» 'Thefts' is no name that a formula can use for a dataset"]
    ),
    ("```csv t hiden\na\n1\n```", ["«hiden» a 'csv' block knows no 'hiden'"]),
    ("```csv t source\na\n1\n```", ["«source» a 'csv' block knows no 'source'"]),
    ("```sql t hidden\nselect 1\n```", ["«hidden» a 'sql' block knows no 'hidden'"]),
    (
      "```csv d\nk,n\na,1\n```\n\n```chart t wide\nkind: bar\ndata: d\nx: k\ny: n\ntitle: T\n```",
      ["«wide» a 'chart' block knows no 'wide'"]
    ),
    (
      "```csv t\na\n1\n```\n\n```csv t\nb\n2\n```",
      ["«t» 't' is the name of something else too"]
    ),
    (
      "- A list:\n\n  ```csv t\n  a\n  1\n  ```",
      ["«```csv t\n  a\n  1\n  ```» a 'csv' block stands in a list or a quote, or is indented"]
    ),
    (
      "| a |\n|---|\n| […](stat:x) |\n\nTable: Words {#t}",
      [
        "«[…](stat:x)» a cell of the dataset 't' is computed, and a dataset holds what is known before"
      ]
    ),
  ])
  func aHeadThatSaysSomethingElseIsTold(text: String, expected: [String]) throws {
    #expect(try read(text, ["x: 1 + 1"]).errors == expected)
  }

  /// A block in another language, and a table without an id, are text.
  @Test(arguments: [
    "```\na,b\n1\n```", "```csvx t\na,b\n1\n```", "    ```csv t\n    a,b\n",
    "| a |\n|---|\n| 1 |\n\nTable: Words", "Table: nothing {#t}",
  ])
  func allElseIsText(text: String) throws {
    let (reading, errors) = try read(text)
    #expect(errors == [])
    #expect(reading.ledger?.datasets.isEmpty == true)
  }

  @Test func linesOfABlockAreThoseOfThePage() throws {
    let (_, errors) = try read(
      "```csv t\na,b\n1,2\n3\n5,6\n```\n", ["all: sum(t.a)"])
    #expect(errors == ["«3» this row has one field, but the first has 2"])
    let (reading, _) = try read("```csv t\na,b\n1,2\n3,4\n```\n", ["last: t.b[a = 3]"])
    let key = FigureKey(page: Slug(rawValue: "a"), id: FigureID(rawValue: "last"))
    #expect(
      reading.ledger?.entry(key)?.datasets.map(\.words)
        == ["row 2 of 't' in Content/briefings/a.md (line 11)"])
  }
}
