import ArgumentParser
import Diagnostics
import Files
import Publishing
import SiteModel

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells how a number came about, down to its sources and their grades.",
    discussion: """
      What it says and what it may be, how it was computed and why it has its hedge, the facts \
      behind it with their periods and sources, and where it is used. Of a dataset: where it is \
      from, its columns and what rests on it.

      A place of the content, such as Content/briefings/2022-02-crypto-theft.md:14:17, asks for \
      what stands there; lines and columns count from 1.

      Examples:
        briefgen explain implied-2020
        briefgen explain single-thefts     a dataset
        briefgen explain Content/briefings/2022-02-crypto-theft.md:201:20
      """)

  @Argument(
    help: """
      The id of a fact, statistic or dataset, such as implied-2020 or \
      2022-02-crypto-theft/implied-2020; or a place, FILE:LINE:COLUMN.
      """, completion: .figures)
  var id: String

  @OptionGroup var place: SiteOption

  @OptionGroup var answer: AnswerOptions
}

extension ExplainCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let reporter = Reporter(answer, site: place.site, invocation)
    return place.ask(invocation, reporter) { reading, ledger in
      let answerer = Answerer(command: self, reading, ledger, reporter, invocation)
      if let position = ContentPosition(id) { return answerer.explain(position) }
      if let expression = ledger.expression(named: id) {
        return answerer.explain(ledger.derivation(of: expression))
      }
      let keys = ledger.keys(named: id)
      if keys.isEmpty, let dataset = ledger.datasetKeys(named: id).first {
        return answerer.explain(dataset: dataset)
      }
      guard let key = keys.first, keys.count == 1 else {
        let question = FigureQuestion(
          id: id, ledger: ledger, sources: reading.sources.map(\.source.id))
        reporter.report([question.problem(keys)])
        return .usage
      }
      return answerer.explain(figure: key)
    }
  }
}

/// Prints what is known of a name.
private struct Answerer {
  let command: ExplainCommand
  let reading: SiteReading
  let ledger: SiteLedger
  let reporter: Reporter
  let invocation: Invocation

  init(
    command: ExplainCommand, _ reading: SiteReading, _ ledger: SiteLedger, _ reporter: Reporter,
    _ invocation: Invocation
  ) {
    self.command = command
    self.reading = reading
    self.ledger = ledger
    self.reporter = reporter
    self.invocation = invocation
  }

  private var isJSON: Bool { command.answer.format == .json }

  private var page: ResultPage {
    ResultPage(
      columns: OutputStream.output.columns(invocation.environment),
      style: TextStyler(isOn: command.answer.color.isOn(.output, invocation.environment)))
  }

  // MARK: Places

  func explain(_ position: ContentPosition) -> ExitStatus {
    let finding: ContentPosition.Finding
    do throws(ContentPosition.Problem) {
      finding = try position.finding(in: ledger, site: command.place.site)
    } catch {
      error.refusal(at: position).tell(invocation)
      return .usage
    }
    if let note = finding.note { invocation.errors(Array("note: \(note)\n".utf8)) }
    switch finding.name.meaning {
    case .figure(let key):
      guard let inline = ledger.expression(named: "\(key)") else { return explain(figure: key) }
      return explain(ledger.derivation(of: inline))
    case .dataset(let key): return explain(dataset: key)
    default:
      let name = NameExplanation(finding.name.meaning, reading)
      invocation.output(isJSON ? name.json : name.bytes(on: page))
      return .success
    }
  }

  // MARK: Figures and datasets

  func explain(figure key: FigureKey) -> ExitStatus {
    ledger.derivation(of: key).map(explain) ?? reportErrors()
  }

  func explain(dataset key: FigureKey) -> ExitStatus {
    guard let dataset = ledger.dataset(key) else { return reportErrors() }
    let explanation = DatasetExplanation(dataset: dataset)
    invocation.output(isJSON ? explanation.json : explanation.bytes(on: page))
    return .success
  }

  func explain(_ derivation: Derivation) -> ExitStatus {
    let places = SourcePlaces(site: command.place.site, fileSystem: invocation.fileSystem)
    invocation.output(
      isJSON
        ? ledger.json(
          of: derivation, why: HedgeReason(derivation: derivation, ledger: ledger).sentences,
          declared: derivation.entry.declared.map(places.text))
        : Explanation(
          derivation: derivation, ledger: ledger, place: places.text, page: page
        ).bytes)
    return .success
  }

  /// It is declared, and its own error says why it has no value.
  private func reportErrors() -> ExitStatus {
    reporter.report(reading.diagnostics.filter { $0.severity == .error })
    return .contentErrors
  }
}

extension ContentPosition.Problem {
  fileprivate func refusal(at position: ContentPosition) -> Refusal {
    switch self {
    case .noFile(let near):
      Refusal(
        "there is no content file '\(position.file)' in which something is named",
        help: near.map { "did you mean '\($0)'?" } ?? "'briefgen list pages' shows the files")
    case .noLine(let count):
      Refusal(
        "'\(position.file)' has \(count) \(count == 1 ? "line" : "lines"), and no line "
          + "\(position.line)")
    case .nothing(let line):
      Refusal(
        "line \(position.line) of '\(position.file)' names nothing",
        help: line.map { "the nearest that does is line \($0)" })
    }
  }
}
