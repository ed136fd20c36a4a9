import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// What the Data Package of a site says of its data, and what comes of it.
@Suite struct DataPackageSiteTests {
  private static func site(_ files: [String: String]) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(files.mapValues { Array($0.utf8) }, in: "/site")
    return disk
  }

  private static func build(_ disk: MemoryFileSystem) -> CommandRun {
    CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
  }

  // MARK: Foreign keys

  private static let fleet = [
    "Content/site.yaml": "title: Harbour Desk\n",
    "Content/data/calls.csv": "ship,fee\nAurora,$200\nCorona,$300\n",
    "Content/data/ships.csv": "name,flag\nAurora,Malta\nCorona,Panama\n",
    "Content/data/datapackage.yaml": """
    resources:
      - path: calls.csv
        schema:
          foreignKeys:
            - fields: ship
              reference: { resource: fleet, fields: name }
      - path: ships.csv
        name: fleet

    """,
    "Content/briefings/calls.md": """
    ---
    title: Calls
    date: 2024-02-05
    ---

    They paid `= sum(calls.fee)`.

    """,
  ]

  @Test func aStrayValueKeepsTheSiteFromBeingPublished() throws {
    var files = Self.fleet
    files["Content/data/calls.csv"] = "ship,fee\nAurora,$200\nCorrona,$300\n"
    let disk = try Self.site(files)
    #expect(
      Self.build(disk).errors == """
        Content/data/calls.csv:3:1: error: 'ship' has 'Corrona' in row 2, which no row of 'ships' has as 'name' [data-package]
        3 | Corrona,$300
          | ^~~~~~~
          = the foreign key is declared at Content/data/datapackage.yaml:5:19
          = help: did you mean 'Corona'?

        1 error

        """)
    #expect(try !disk.exists("/public"))
  }

  /// A table that only a key names is looked into, and stays where it is.
  @Test func aTableThatOnlyAKeyNamesIsNotPublished() throws {
    let disk = try Self.site(Self.fleet)
    #expect(Self.build(disk).errors == "")
    #expect(try disk.exists("/public/data/calls.csv"))
    #expect(try !disk.exists("/public/data/ships.csv"))
    let package = String(decoding: try disk.read("/public/data/datapackage.json"), as: UTF8.self)
    #expect(!package.contains("foreignKeys"))
  }

  @Test func aKeyIsPublishedWithBothTables() throws {
    var files = Self.fleet
    files["Content/briefings/calls.md", default: ""] += "\n![Ships](table:ships)\n"
    let disk = try Self.site(files)
    #expect(Self.build(disk).errors == "")
    let package = String(decoding: try disk.read("/public/data/datapackage.json"), as: UTF8.self)
    #expect(
      package.contains(
        "\"foreignKeys\":[{\"fields\":[\"ship\"],"
          + "\"reference\":{\"resource\":\"ships\",\"fields\":[\"name\"]}}]"))
  }

  @Test(arguments: [
    (
      "fleet", "flet", "name",
      "error: a foreign key refers to 'flet', but no resource has that name",
      "did you mean 'fleet'?"
    ),
    (
      "fleet", "fleet", "nmae",
      "error: a foreign key names the column 'nmae', and 'ships' has none of that name",
      "did you mean 'name'?"
    ),
    (
      "fleet", "fleet", "[name, flag]",
      "error: a foreign key names 1 of its own columns, and 2 of the other table's",
      "name a column of the other table for each of this one"
    ),
  ])
  func aKeyThatRefersToNothing(
    name: String, resource: String, column: String, summary: String, help: String
  ) throws {
    var files = Self.fleet
    files["Content/data/datapackage.yaml"] = files["Content/data/datapackage.yaml"]?
      .replacing("resource: fleet, fields: name", with: "resource: \(resource), fields: \(column)")
    let run = Self.build(try Self.site(files))
    #expect(run.errors.hasPrefix("Content/data/datapackage.yaml:6:"))
    #expect(run.errors.contains(summary) && run.errors.contains("help: \(help)"))
    #expect(run.errors.hasSuffix("1 error\n"))
  }

  @Test func aBrokenTableIsReportedThoughOnlyAKeyNamesIt() throws {
    var files = Self.fleet
    files["Content/data/ships.csv"] = "name,flag\nAurora\n"
    let run = Self.build(try Self.site(files))
    #expect(run.errors.hasPrefix("Content/data/ships.csv:2:1: error: this row has one field"))
    #expect(run.errors.hasSuffix("1 error\n"))
  }

  // MARK: Markings

  /// A value that stands nowhere else.
  private static let canary = "71356209"

  private static func secrets(
    audience: String, marking: String = "TLP:AMBER", page: String = "TLP:GREEN", _ text: String,
    package: String = "", resource: String = "marking: TLP:AMBER"
  ) -> [String: String] {
    [
      "Content/site.yaml": "title: Harbour Desk\naudience: \(audience)\n",
      "Content/data/open.csv": "year,usd\n2021,5\n2022,6\n",
      "Content/data/secret.csv": "year,usd\n2021,\(canary)\n2022,6\n",
      "Content/data/datapackage.yaml": """
      \(package)
      resources:
        - path: secret.csv
          title: Canary \(canary)
          \(resource)
        - path: open.csv

      """,
      "Content/briefings/open.md": """
      ---
      title: Open
      date: 2024-02-05
      marking: \(page)
      ---

      It was `= sum(open.usd)`.

      \(text)

      """,
      "Content/briefings/closed.md": """
      ---
      title: Closed
      date: 2024-02-06
      marking: TLP:AMBER
      statistics:
        all: max(secret.usd)
      ---

      It was […](stat:all). ![Secrets](table:secret)

      ![Secrets](table:secret)

      """.replacing(" ![Secrets](table:secret)\n\n!", with: "\n\n!"),
    ]
  }

  /// All published bytes, searched for the value in each form that a page could give it.
  private static func holdsCanary(_ disk: MemoryFileSystem) throws -> [String] {
    try disk.tree("/public").files.filter { path in
      let text = String(decoding: try disk.read("/public/" + path), as: UTF8.self)
      return [canary, "71,356,209", "71.356", "71.4"].contains { text.contains($0) }
        || path.contains("secret")
    }
  }

  @Test(arguments: [("", "marking: TLP:AMBER"), ("marking: TLP:AMBER", "source: []")])
  func nothingOfDataAboveTheAudienceIsPublished(package: String, resource: String) throws {
    var files = Self.secrets(audience: "TLP:GREEN", "", package: package, resource: resource)
    // The mark of the package holds for the other file too, unless that says its own.
    files["Content/data/datapackage.yaml", default: ""] =
      files["Content/data/datapackage.yaml", default: ""]
      .replacing("path: open.csv", with: "path: open.csv\n    marking: TLP:CLEAR")
    let disk = try Self.site(files)
    #expect(Self.build(disk).errors == "")
    #expect(try disk.exists("/public/data/open.csv"))
    #expect(try Self.holdsCanary(disk) == [])
  }

  @Test func anAudienceThatMaySeeItGetsIt() throws {
    let disk = try Self.site(Self.secrets(audience: "TLP:AMBER", ""))
    #expect(Self.build(disk).errors == "")
    let found = try Self.holdsCanary(disk)
    #expect(found.contains("data/secret.csv") && found.contains("data/datapackage.json"))
    let page = String(decoding: try disk.read("/public/data/secret/index.html"), as: UTF8.self)
    #expect(page.contains("TLP:AMBER"))
    let package = String(decoding: try disk.read("/public/data/datapackage.json"), as: UTF8.self)
    #expect(package.contains("\"marking\":\"TLP:AMBER\""))
  }

  /// Whatever way a page of a lower marking takes to the data, for each audience.
  @Test(arguments: [
    "`= sum(secret.usd)`", "![Secrets](table:secret)",
    "```sql all\nselect * from secret\n```",
    "```sql all\nselect * from secret\n```\n\n```sql more\nselect year from \"all\"\n```",
    "```chart secret\nkind: bar\nx: year\ny: usd\ntitle: More\n```",
    "```table secret\nsort: usd\n```", "[what](fact:what \"check: sum(secret.usd)\")",
    "`= 'closed'.all`",
  ])
  func aPageOfALowerMarkingCannotUseIt(text: String) throws {
    let text = text.replacing("[what](fact:what", with: "[71356215](fact:what")
    for audience in ["TLP:GREEN", "TLP:RED"] {
      let disk = try Self.site(Self.secrets(audience: audience, text))
      let run = Self.build(disk)
      #expect(run.status == .contentErrors, "\(text) \(audience)")
      let isLeftOut = text.contains("'closed'") && audience == "TLP:GREEN"
      #expect(run.errors.contains("[dataset-marking]") != isLeftOut, "\(run.errors)")
      #expect(try !disk.exists("/public"))
    }
  }

  @Test func theErrorSaysWhatIsMarkedAndWhere() throws {
    let run = Self.build(
      try Self.site(Self.secrets(audience: "TLP:AMBER", "`= sum(secret.usd)`")))
    #expect(
      run.errors == """
        Content/briefings/open.md:4:10: error: this page is marked TLP:GREEN, but rests on 'secret', which is marked TLP:AMBER [dataset-marking]
        4 | marking: TLP:GREEN
          |          ^~~~~~~~~
          = the dataset is marked at Content/data/datapackage.yaml:5:14
          = help: mark it TLP:AMBER too, or take out what rests on the dataset

        1 error

        """)
  }

  /// The file itself goes out by a link no more than the numbers do; nor does what describes it.
  @Test(arguments: ["secret.csv", "secret.csv#row-2", "%73ecret.csv?all", "datapackage.yaml"])
  func aLinkToTheFilePublishesNothing(file: String) throws {
    let audiences = file.contains("ecret") ? ["TLP:GREEN", "TLP:RED"] : ["TLP:GREEN"]
    for audience in audiences {
      let disk = try Self.site(
        Self.secrets(audience: audience, "Look at [it](../data/\(file))."))
      let run = Self.build(disk)
      #expect(run.status == .contentErrors, "\(audience)")
      #expect(run.errors.contains(audience == "TLP:RED" ? "[dataset-marking]" : "[dead-link]"))
      #expect(try !disk.exists("/public"))
    }
  }

  @Test func aMarkingIsOneOfTheProtocol() throws {
    let run = Self.build(
      try Self.site(Self.secrets(audience: "TLP:GREEN", "", resource: "marking: TLP:AMBRE")))
    #expect(run.errors.contains("datapackage.yaml:5:14: error:"))
    #expect(run.errors.contains("did you mean 'TLP:AMBER'?"))
  }
}
