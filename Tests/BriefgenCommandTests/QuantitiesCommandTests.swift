import Files
import Testing

@testable import BriefgenCommand

@Suite struct QuantitiesCommandTests {
  private let report = """
    Attackers took more than $50 million (£37m) between 2020 and mid-2021.
    Nobody was hurt.
    It was the third attack in three
    years, up 40%.

    """

  @Test func marksWhatItFindsAndSaysWhatItMeans() {
    let run = CommandRun(["quantities"], input: Array(report.utf8))
    #expect(
      run.output == """
        1 | Attackers took more than $50 million (£37m) between 2020 and mid-2021.
          |                ^~~~~~~~~~~~~~~~~~~~~  ^~~~  ^~~~~~~~~~~~~~~~~~~~~~~~~
          = more than $50 million: more than $50,000,000, no upper limit
          = £37m: more than £37,000,000, no upper limit; restates 'more than $50 million'
          = between 2020 and mid-2021: the period 2020/2021-06~, which is January 2020 to about June 2021
        3 | It was the third attack in three
          |                            ^~~~~
        4 | years, up 40%.
          | ~~~~~     ^~~
          = three years: 3 years
          = 40%: a rise of 40%, or 39.5% to 40.5% with rounding

        4 quantities, 1 period

        """)
    #expect(run.errors == "")
    #expect(run.status == .success)
  }

  @Test func readsEveryLineAsATextOfItsOwn() {
    let run = CommandRun(["quantities", "-", "--lines"], input: Array(report.utf8))
    #expect(run.output.contains("4 | years, up 40%.\n  |           ^~~\n"))
    #expect(run.output.hasSuffix("\n3 quantities, 1 period\n"))
  }

  @Test(arguments: [1, 3, 64, 64 * 1024])
  func printsOneArrayALine(pieceSize: Int) {
    let text = "took $5m\r\n\nnothing\nby 7 ships"
    let run = CommandRun(
      ["quantities", "--lines", "--format", "json", "--currency", "AUD"], input: Array(text.utf8),
      pieceSize: pieceSize)
    #expect(
      run.output == """
        [{"text": "$5m", "start": 5, "end": 8, "modifier": "exactly", "value": "5000000", \
        "low": "5000000", "high": "5000000", "unit": "AUD"}]
        []
        []
        [{"text": "7 ships", "start": 3, "end": 10, "modifier": "exactly", "value": "7", \
        "low": "7", "high": "7", "unit": "count", "noun": "ships"}]

        """)
  }

  @Test func printsOneArrayForAWholeText() {
    let text = "about 2\nyears"
    let run = CommandRun(["quantities", "--format", "json"], input: Array(text.utf8))
    #expect(run.output.hasPrefix(#"[{"text": "about 2\nyears", "start": 0, "end": 13, "#))
    #expect(run.output.utf8.filter { $0 == 0x0A }.count == 1)
  }

  @Test func countsEachByteThatIsNoTextAsOne() {
    let input: [UInt8] =
      [0xFF, 0xC3, 0x20] + Array("$5m, \u{E9}t\u{E9}: 7 ships. ".utf8) + [0xE2, 0x82]
    let run = CommandRun(["quantities", "--format", "json"], input: input)
    #expect(run.output.contains(#""text": "$5m", "start": 3, "end": 6"#))
    #expect(run.output.contains(#""text": "7 ships", "start": 15, "end": 22"#))
    let shown = CommandRun(["quantities"], input: input)
    #expect(shown.output.hasPrefix("1 | ?? $5m, été: 7 ships. ??\n  |    ^~~       ^~~~~~~\n"))
  }

  @Test func wrapsALongLineAndKeepsMarksUnderTheirWords() {
    let text = String(repeating: "word ", count: 19) + "and 7 ships, 日本: 2 ports.\u{1B}[H"
    let run = CommandRun(["quantities"], input: Array(text.utf8))
    #expect(
      run.output == """
        1 | \(String(repeating: "word ", count: 18))word
          | and 7 ships, 日本: 2 ports.\\u{1b}[H
          |     ^~~~~~~        ^~~~~~~
          = 7 ships: 7 ships
          = 2 ports: 2 ports

        2 quantities, 0 periods

        """)
  }

  @Test func readsALineOfManyMegabytes() {
    let line = String(repeating: "so much for words without a digit, ", count: 30_000) + "7 ships"
    let run = CommandRun(
      ["quantities", "--lines", "--format", "json"], input: Array(line.utf8), pieceSize: 4096)
    #expect(run.output.contains(#""text": "7 ships", "start": 1050000, "end": 1050007"#))
  }

  @Test func coloursOnlyWhereATerminalReads() {
    let terminal = Environment(terminals: [1])
    let bytes = Array("took 7 ships".utf8)
    let colored = CommandRun(["quantities"], environment: terminal, input: bytes)
    #expect(colored.output.contains("\u{1B}["))
    for run in [
      CommandRun(["quantities"], environment: Environment(terminals: [0, 2]), input: bytes),
      CommandRun(["quantities", "--color", "never"], environment: terminal, input: bytes),
      CommandRun(
        ["quantities"], environment: Environment(variables: ["NO_COLOR": "1"], terminals: [1]),
        input: bytes),
    ] {
      #expect(!run.output.contains("\u{1B}"))
    }
  }

  @Test func saysThatItFoundNothing() {
    let run = CommandRun(["quantities"], input: Array("No numbers.\n".utf8))
    #expect(run.output == "0 quantities, 0 periods\n")
    #expect(CommandRun(["quantities", "--format", "json"]).output == "[]\n")
    #expect(CommandRun(["quantities", "--lines", "--format", "json"]).output == "")
  }

  @Test func readsAFile() throws {
    let disk = MemoryFileSystem()
    try disk.lay(["report.txt": Array("7 ships\n".utf8)], in: "/texts")
    let run = CommandRun(["quantities", "/texts/report.txt"], on: disk)
    #expect(run.output.hasPrefix("1 | 7 ships\n"))
    let missing = CommandRun(["quantities", "/texts/none.txt"], on: disk)
    #expect(missing.status == .machineFailure)
    #expect(missing.output == "")
    #expect(
      missing.errors == """
        error: cannot read '/texts/none.txt': no such file or directory [input-failed]

        1 error

        """)
  }

  @Test func countsFromTheDayOfTheText() {
    let text = Array("Prices rose by 7% last year.".utf8)
    let dated = CommandRun(
      ["quantities", "--date", "2022-02-07", "--format", "json"], input: text)
    #expect(dated.output.contains(#""period": "2021""#))
    let undated = CommandRun(["quantities", "--format", "json"], input: text)
    #expect(!undated.output.contains("period"))
    let today = CommandRun(["quantities", "--date", "today", "--format", "json"], input: text)
    #expect(today.output.contains(#""period": "2022""#))
    let wrong = CommandRun(["quantities", "--date", "soon"], input: text)
    #expect(wrong.status == .usage)
    #expect(wrong.errors.contains("--date takes a day such as 2022-02-07, or 'today', not 'soon'"))
  }

  @Test func refusesACurrencyThatIsNone() {
    let run = CommandRun(["quantities", "--currency", "XQQ"])
    #expect(run.status == .usage)
    #expect(run.errors.contains("--currency takes an ISO 4217 code such as AUD, not 'XQQ'"))
  }
}
