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
      behind it with their periods and sources, and where it is used.
      """)

  @Argument(
    help: "The id of a fact or statistic: implied-2020, or 2022-02-crypto-theft/implied-2020.")
  var id: String

  @OptionGroup var place: SiteOption

  @Option(help: "Whether the answer is coloured.")
  var color = ColorChoice.auto
}

extension ExplainCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let reporter = Reporter(.human, color, site: place.site, invocation)
    let reading: SiteReading
    do throws(FileError) { reading = try SiteReading(of: place.site, invocation) } catch {
      reporter.fail(error)
      return .machineFailure
    }
    guard let ledger = reading.ledger else {
      reporter.report(reading.diagnostics)
      return .contentErrors
    }
    let keys = ledger.keys(named: id)
    if let key = keys.first, keys.count == 1, let derivation = ledger.derivation(of: key) {
      let explanation = Explanation(
        derivation: derivation, ledger: ledger,
        place: { SourcePlaces(site: place.site, fileSystem: invocation.fileSystem).text(of: $0) },
        page: ResultPage(
          columns: OutputStream.output.columns(invocation.environment),
          style: TextStyler(isOn: color.isOn(.output, invocation.environment))))
      invocation.output(explanation.bytes)
      if let doubt = reading.doubt { invocation.errors(Array((doubt + "\n").utf8)) }
      return .success
    }
    if !keys.isEmpty, keys.count == 1 {
      // It is declared, and its own error says why it has no value.
      reporter.report(reading.diagnostics.filter { $0.severity == .error })
      return .contentErrors
    }
    let question = FigureQuestion(id: id, ledger: ledger, sources: reading.sources.map(\.source.id))
    reporter.report([question.problem(keys)])
    if let doubt = reading.doubt { invocation.errors(Array((doubt + "\n").utf8)) }
    return .usage
  }
}
