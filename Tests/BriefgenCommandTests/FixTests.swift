import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// `briefgen check --fix` makes the edits of which nothing else can be meant.
@Suite struct FixTests {
  private static let sources = """
    agency: {title: Report, date: 2024-01-02}
    union: {title: Letter, date: 2024-01-09}

    """

  private static let front = """
    ---
    title: Fewer ships
    date: 2024-01-31
    facts:
      calls-2022: {value: "1,204 ships", period: 2022, source: agency}
      calls-2023: {value: 954 ships, period: 2023, source: agency}
      loot: {value: more than $12 million, period: 2023, source: union}
    statistics:
      fewer: calls-2022 - calls-2023
    ---


    """

  private static let path = "/site/Content/briefings/2024-01-ports.md"

  private static func disk(_ body: String, front: String = front) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(
      [
        "Content/site.yaml": Array("title: Desk\n".utf8),
        "Content/sources.yaml": Array(sources.utf8),
        "Content/briefings/2024-01-ports.md": Array((front + body).utf8),
      ], in: "/site")
    return disk
  }

  private static func text(on disk: MemoryFileSystem) throws -> String {
    String(decoding: try disk.read(path), as: UTF8.self)
  }

  private static let command = ["check", "--fix", "--site", "/site"]

  @Test(arguments: [
    (
      "All [954 ships](fact:calls-2023) paid [@agency][@union].\n",
      "All [954 ships](fact:calls-2023) paid [@agency; @union].\n"
    ),
    ("Many ships came [@agancy, p. 3].\n", "Many ships came [@agency, p. 3].\n"),
    (
      "In 2023 [954 ships](fact: calls-2023) came.\n",
      "In 2023 [954 ships](fact:calls-2023) came.\n"
    ),
    (
      "In 2023 [954 ships] (fact:calls-2023) came.\n",
      "In 2023 [954 ships](fact:calls-2023) came.\n"
    ),
    (
      "In 2021 [20 men](fact:men “period: 2021; source: agency”) came.\n",
      "In 2021 [20 men](fact:men \"period: 2021; source: agency\") came.\n"
    ),
    (
      "The guards kept [$12 million](fact:loot).\n",
      "The guards kept [more than $12 million](fact:loot).\n"
    ),
    (
      "[$12 million](fact:loot) was kept by the guards.\n",
      "[More than $12 million](fact:loot) was kept by the guards.\n"
    ),
    ("Guards kept [$12 million](fact:lot).\n", "Guards kept [more than $12 million](fact:loot).\n"),
    (
      "<!-- briefgen: allow weak-bound: it was weak once -->\nShips came.\n", "Ships came.\n"
    ),
    ("The port lost […](stat:fewer).\n", "The port lost [250 ships](stat:fewer).\n"),
    ("The port lost [](stat:fewer).\n", "The port lost [](stat:fewer).\n"),
    (
      "In 2022 the port saw 1,204 ships, its best year.\n",
      "In 2022 the port saw [1,204 ships](fact:calls-2022), its best year.\n"
    ),
  ])
  func writesWhatIsMeant(_ body: String, _ mended: String) throws {
    let disk = try Self.disk(body)
    _ = CommandRun(Self.command, on: disk)
    #expect(try Self.text(on: disk) == Self.front + mended)
    let again = CommandRun(Self.command, on: disk)
    #expect(again.output.hasPrefix("Nothing to fix.\n"), "\(again.output)")
    #expect(try Self.text(on: disk) == Self.front + mended)
  }

  @Test func showsTheDifferenceAndWhatIsLeft() throws {
    let disk = try Self.disk(
      "The port lost […](stat:fewer).\nShips [@agency][@union] came; [one](fact:loot) sank.\n")
    let run = CommandRun(Self.command, on: disk)
    #expect(run.status == .contentErrors)
    #expect(
      run.output.hasPrefix(
        """
        --- a/Content/briefings/2024-01-ports.md
        +++ b/Content/briefings/2024-01-ports.md
        @@ -9,5 +9,5 @@
           fewer: calls-2022 - calls-2023
         ---
         
        -The port lost […](stat:fewer).
        -Ships [@agency][@union] came; [one](fact:loot) sank.
        +The port lost [250 ships](stat:fewer).
        +Ships [@agency; @union] came; [one](fact:loot) sank.

        Fixed 1 problem and wrote the words of 1 statistic in 1 file.

        """), "\(run.output)")
    #expect(run.output.contains("2024-01-ports.md:13:32: error: "))
  }

  @Test func aDryRunWritesNothing() throws {
    let disk = try Self.disk("Ships came [@agency][@union].\n")
    let before = try Self.text(on: disk)
    let run = CommandRun(Self.command + ["--dry-run"], on: disk)
    #expect(run.output.contains("+Ships came [@agency; @union].\n"))
    #expect(run.output.contains("Would fix 1 problem in 1 file.\n"))
    #expect(try Self.text(on: disk) == before)
  }

  @Test func keepsLineEndsAndTheByteOrderMark() throws {
    let body = "Ships came [@agency][@union].\n\nOthers went.\n"
    let disk = try Self.disk(body)
    let windows = "\u{FEFF}" + (Self.front + body).replacing("\n", with: "\r\n")
    try disk.write(Self.path, Array(windows.utf8))
    _ = CommandRun(Self.command, on: disk)
    let expected = windows.replacing("[@agency][@union]", with: "[@agency; @union]")
    #expect(try disk.read(Self.path) == Array(expected.utf8))
  }

  @Test func aFileThatChangedMeanwhileIsLeftAlone() throws {
    let disk = try Self.disk("Ships came [@agency][@union].\n")
    var draft = try ContentDraft(site: "/site", disk)
    let path = "Content/briefings/2024-01-ports.md"
    draft.set(path, Array("edited".utf8))
    try disk.write(Self.path, Array("by somebody else".utf8))
    #expect(try draft.write() == [path])
    #expect(try Self.text(on: disk) == "by somebody else")
  }

  @Test func aWaiverInYAMLGoesWithItsLine() throws {
    let front = Self.front.replacing(
      "statistics:\n", with: "# briefgen: allow weak-bound: no more\nstatistics:\n")
    let disk = try Self.disk("Ships came.\n", front: front)
    _ = CommandRun(Self.command, on: disk)
    #expect(try Self.text(on: disk) == Self.front + "Ships came.\n")
  }

  @Test func proposesOtherWordsAndDoesNotWriteThem() throws {
    let disk = try Self.disk("In 2023 came [945 ships](fact:calls-2023).\n")
    let before = try Self.text(on: disk)
    let run = CommandRun(Self.command + ["--format", "json"], on: disk)
    #expect(run.output.contains("\"fix\":{\"message\":\"write '954 ships'\",\"safe\":false"))
    #expect(try Self.text(on: disk) == before)
  }

  @Test func aMisspeltIdWithTwoNearOnesIsLeftToTheEditor() throws {
    let disk = try Self.disk("In 2023 came [954 ships](fact:calls-2024).\n")
    let before = try Self.text(on: disk)
    _ = CommandRun(Self.command, on: disk)
    #expect(try Self.text(on: disk) == before)
  }
}
