import ArgumentParser
import Files
import Quantities
import SiteModel

struct QuantitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantities",
    abstract: "Finds the quantities and periods of a text, and says what each means.",
    discussion: """
      Shows the lines that hold one, with its bounds. With --format json: an array of all of them, \
      in the order of the text, whose start and end are UTF-8 bytes; an open end is null. With \
      --lines each line is a text of its own, and JSON has one array for each.

      Examples:
        echo 'It lost more than $50 million in 2021.' | briefgen quantities -
        briefgen quantities report.txt --format json
      """)

  @Argument(help: "A text, or '-' for standard input.", completion: .file())
  var file = "-"

  @Flag(help: "Read every line as a text of its own.")
  var lines = false

  @Option(help: "The currency that a bare $ means, by its ISO 4217 code.")
  var currency = "USD"

  @Option(
    help: """
      The day of the text, from which "last year" is counted: 2022-02-07, or 'today'. (default: \
      none, and such words are no periods)
      """)
  var date: String?

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if Currency(code: currency) == nil {
      throw ValidationError("--currency takes an ISO 4217 code such as AUD, not '\(currency)'")
    }
    if let date, date != "today", CalendarDate(iso: date) == nil {
      throw ValidationError("--date takes a day such as 2022-02-07, or 'today', not '\(date)'")
    }
  }
}

extension QuantitiesCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    var report = QuantityListing(
      reader: QuantityReader(
        defaultCurrency: Currency(rawValue: currency), date: day(invocation)),
      format: answer.format,
      marked: MarkedText(
        columns: OutputStream.output.columns(invocation.environment),
        style: TextStyler(isOn: answer.color.isOn(.output, invocation.environment))))
    do throws(FileError) {
      try lines ? readLines(&report, invocation) : readWhole(&report, invocation)
    } catch {
      Reporter(answer, invocation).fail(error)
      return .machineFailure
    }
    report.finish()
    report.flush(invocation.output)
    return .success
  }

  private func day(_ invocation: Invocation) -> CalendarDay? {
    let day =
      date == "today"
      ? CalendarDate(invocation.clock.today) : date.flatMap { CalendarDate(iso: $0) }
    return day.map { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
  }

  /// Answers as soon as a piece has come, so that a program can ask line by line.
  private func readLines(
    _ report: inout QuantityListing, _ invocation: Invocation
  ) throws(FileError) {
    var assembly = LineAssembly()
    try forEachPiece(of: invocation) { piece in
      assembly.add(piece) { line in
        report.add(line)
        if report.output.count > Self.outputSize { report.flush(invocation.output) }
      }
      if !report.output.isEmpty { report.flush(invocation.output) }
    }
    assembly.finish { report.add($0) }
  }

  /// Hands over the text as it comes.
  private func forEachPiece(
    of invocation: Invocation, _ take: ([UInt8]) -> Void
  ) throws(FileError) {
    guard file == "-" else { return try invocation.fileSystem.readPieces(file, take) }
    while true {
      let piece = invocation.input()
      if piece.isEmpty { return }
      take(piece)
    }
  }

  private func readWhole(
    _ report: inout QuantityListing, _ invocation: Invocation
  ) throws(FileError) {
    let text =
      file == "-" ? invocation.wholeInput() : try invocation.fileSystem.read(file)
    text.withUnsafeBufferPointer { report.add($0) }
  }

  private static let outputSize = 256 * 1024
}
