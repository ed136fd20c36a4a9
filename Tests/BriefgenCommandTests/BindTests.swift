import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// `briefgen check --bind FILE` puts links round the numbers of an article as it was pasted.
@Suite struct BindTests {
  private static let article = """
    ---
    title: The shadow fleet grows
    date: 2024-03-10
    status: draft
    summary: The shadow fleet has 412 tankers.
    ---

    In 2023 the fleet carried 61.8 million tonnes of crude, more than 40% of all [@customs].
    The panel counts 412 tankers in the shadow fleet; “fewer than 60” of them are insured [@panel].

    The fleet carried 61.8 million tonnes of crude. A crew of 24 sailors earns $900 a month.

    """

  private static let path = "/site/Content/briefings/2024-03-fleet.md"

  private static func disk(_ article: String = article) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(
      [
        "Content/site.yaml": Array("title: Desk\n".utf8),
        "Content/sources.yaml": Array("customs: {title: Bulletin}\npanel: {title: Report}\n".utf8),
        "Content/facts.yaml": Array(
          "fleet: {value: 412 tankers, period: 2023, source: panel, title: The shadow fleet}\n"
            .utf8),
        "Content/briefings/2024-03-fleet.md": Array(article.utf8),
      ], in: "/site")
    return disk
  }

  private static func text(on disk: MemoryFileSystem) throws -> String {
    String(decoding: try disk.read(path), as: UTF8.self)
  }

  private static func bind(
    _ extra: [String], on disk: MemoryFileSystem, input: String? = nil
  ) -> CommandRun {
    CommandRun(
      ["check", "--bind", "2024-03-fleet.md", "--site", "/site"] + extra, on: disk,
      environment: Environment(terminals: input == nil ? [] : [0]),
      input: Array((input ?? "").utf8), pieceSize: 3)
  }

  @Test func bindsToWhatIsKnown() throws {
    let disk = try Self.disk()
    let run = Self.bind(["--accept", "known"], on: disk)
    #expect(
      run.output.hasSuffix("Bound 2 numbers. 2 proposed and not accepted.\n"), "\(run.output)")
    let text = try Self.text(on: disk)
    #expect(text.contains("summary: The shadow fleet has [412 tankers](fact:fleet)."))
    #expect(text.contains("The panel counts [412 tankers](fact:fleet) in the shadow fleet"))
    #expect(text.contains("status: draft\n"))
    #expect(text.contains("carried 61.8 million tonnes of crude, more than 40% of all"))
  }

  @Test func declaresNewFactsWithTheSentencesPeriodAndSources() throws {
    let disk = try Self.disk()
    let run = Self.bind(["--accept", "all"], on: disk)
    #expect(run.output.contains("Bound 5 numbers, with 2 new facts."), "\(run.output)")
    let text = try Self.text(on: disk)
    #expect(text.contains("[61.8 million tonnes](fact:crude-2023 \"new\") of crude"))
    #expect(text.contains("[more than 40%](fact:share-fleet-2023 \"new\")"), "\(text)")
    // The repeat is bound to the new fact; what nobody cites, and what is quoted, stays.
    #expect(text.contains("The fleet carried [61.8 million tonnes](fact:crude-2023) of crude."))
    #expect(text.contains("“fewer than 60” of them"))
    #expect(text.contains("A crew of 24 sailors earns $900 a month."))
    #expect(Self.bind(["--accept", "all"], on: disk).output == "Nothing to bind.\n")
  }

  /// A paragraph may have its one citation at the end; what stands behind a citation has none.
  @Test func takesASourceFromFurtherOnAndSaysSo() throws {
    let disk = try Self.disk(
      """
      ---
      title: The corridor closes
      date: 2024-03-10
      ---

      In 2023 grain worth $4.5 billion left [@customs]. It took 1,100 voyages to carry.

      Some 12% of ships were lost in 2022. It took 900 rescues [@panel; @customs].

      """)
    let run = Self.bind(["--accept", "all"], on: disk)
    let text = try Self.text(on: disk)
    #expect(text.contains("worth [$4.5 billion](fact:worth-grain-2023 \"new\") left"), "\(text)")
    #expect(text.contains("It took 1,100 voyages to carry."))
    let borrowed = "[Some 12%](fact:share-ships-2022 \"new; source: customs, panel\") of ships"
    #expect(text.contains(borrowed))
    #expect(
      run.output.hasSuffix(
        """
        Bound 3 numbers, with 3 new facts.
        Source taken from the end of the paragraph, look whether it says so: 'share-ships-2022'.

        """), "\(run.output)")
  }

  @Test func aDryRunShowsTheDifference() throws {
    let disk = try Self.disk()
    let run = Self.bind(["--accept", "all", "--dry-run"], on: disk)
    #expect(run.output.contains("+summary: The shadow fleet has [412 tankers](fact:fleet).\n"))
    #expect(run.output.contains("Would bind 5 numbers, with 2 new facts."))
    #expect(try Self.text(on: disk) == Self.article)
  }

  /// In a terminal each proposal is shown with its sentence; an id can be edited.
  @Test func asksOneByOne() throws {
    let disk = try Self.disk()
    let run = Self.bind([], on: disk, input: "n\ne\nOil\ne\noil-carried\ny\nq\n")
    let text = try Self.text(on: disk)
    #expect(text.contains("summary: The shadow fleet has 412 tankers.\n"))
    #expect(text.contains("[61.8 million tonnes](fact:oil-carried \"new\")"), "\(run.output)")
    #expect(text.contains("more than 40% of all"))
    #expect(run.output.contains("The shadow fleet has 412 tankers."))
    #expect(run.output.contains("a new fact, for 2023, from 'customs'"))
    #expect(run.output.contains("an id has small letters, digits and hyphens"))
  }

  /// Editors name a file by its absolute path.
  @Test(arguments: [
    "/site/Content/briefings/2024-03-fleet.md", "site/Content/briefings/2024-03-fleet.md",
    "Content/briefings/2024-03-fleet.md",
    "./briefings/../briefings/2024-03-fleet.md", "2024-03-fleet.md",
  ])
  func aFileIsFoundHoweverItIsNamed(_ name: String) throws {
    let run = CommandRun(
      ["check", "--bind", name, "--accept", "known", "--site", "/site"], on: try Self.disk())
    #expect(run.output.contains("Bound 2 numbers."), "\(run.errors)")
  }

  @Test func whatIsNoTextHasNothingToBind() throws {
    let run = CommandRun(
      ["check", "--bind", "facts.yaml", "--site", "/site"], on: try Self.disk())
    #expect(run.status == .usage)
  }

  @Test func tellsOfAFileThatThereIsNot() throws {
    let run = CommandRun(
      ["check", "--bind", "2024-03-fleat.md", "--site", "/site"], on: try Self.disk())
    #expect(run.status == .usage)
    #expect(run.errors.contains("the content holds no file '2024-03-fleat.md'"))
  }

  /// Whole articles lose all their links and facts, and are bound again: they build without a word.
  @Test(arguments: ["first", "held-out"])
  func boundArticlesBuildClean(_ half: String) throws {
    let sources = try Data(contentsOf: SeededErrorTests.folder.appending(path: "sources.yaml"))
    for article in try SeededErrorTests.articles(half) {
      let disk = MemoryFileSystem()
      let plain = Self.withoutFacts(article.text)
      try disk.lay(
        [
          "Content/site.yaml": Array("title: Desk\n".utf8),
          "Content/sources.yaml": Array(sources),
          "Content/briefings/\(article.name)": Array(plain.utf8),
          "Content/briefings/chart.png": [0x89],
        ], in: "/site")
      let run = CommandRun(
        ["check", "--bind", article.name, "--accept", "all", "--site", "/site"], on: disk)
      #expect(run.output.contains("Bound "), "\(article.name)")
      let build = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
      #expect(build.status == .success)
      #expect(build.errors == "", "\(article.name)")
    }
  }

  private static func withoutFacts(_ text: String) -> String {
    text.replacing(/\[([^\]\[]+)\]\(fact:[^)]+\)/) { String($0.1) }
      .replacing(/facts:\n( .*\n)+/, with: "")
  }
}
