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

  @OptionGroup var answer: AnswerOptions
}

extension ExplainCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let reporter = Reporter(answer, site: place.site, invocation)
    return place.ask(invocation, reporter) { reading, ledger in
      if let expression = ledger.expression(named: id) {
        invocation.output(bytes(ledger.derivation(of: expression), ledger, invocation))
        return .success
      }
      let keys = ledger.keys(named: id)
      guard let key = keys.first, keys.count == 1 else {
        let question = FigureQuestion(
          id: id, ledger: ledger, sources: reading.sources.map(\.source.id))
        reporter.report([question.problem(keys)])
        return .usage
      }
      guard let derivation = ledger.derivation(of: key) else {
        // It is declared, and its own error says why it has no value.
        reporter.report(reading.diagnostics.filter { $0.severity == .error })
        return .contentErrors
      }
      invocation.output(bytes(derivation, ledger, invocation))
      return .success
    }
  }

  private func bytes(
    _ derivation: Derivation, _ ledger: SiteLedger, _ invocation: Invocation
  ) -> [UInt8] {
    let places = SourcePlaces(site: place.site, fileSystem: invocation.fileSystem)
    switch answer.format {
    case .human:
      return Explanation(
        derivation: derivation, ledger: ledger, place: places.text,
        page: ResultPage(
          columns: OutputStream.output.columns(invocation.environment),
          style: TextStyler(isOn: answer.color.isOn(.output, invocation.environment)))
      ).bytes
    case .json:
      return ledger.json(
        of: derivation, why: HedgeReason(derivation: derivation, ledger: ledger).sentences,
        declared: derivation.entry.declared.map(places.text))
    }
  }
}
