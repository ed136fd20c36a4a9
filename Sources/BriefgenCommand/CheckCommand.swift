import ArgumentParser
import Checking
import Diagnostics
import ExternalLinks
import Files
import Publishing

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reports what is wrong or doubtful in the content, and publishes nothing.",
    discussion: """
      It tells all that a build would, and of waivers that allow nothing any more. 'checks' in \
      site.yaml sets how grave each rule is, and <!-- briefgen: allow RULE: reason --> allows one \
      place.
      """)

  @Option(name: .customLong("site"), help: "The folder that holds Content/.")
  var site = "."

  @Flag(help: "Turn on the rules that are off by default.")
  var strict = false

  @Flag(help: "Ask the servers that links lead to whether the documents are still there.")
  var external = false

  @Flag(help: "Report everything on a terminal, not the ten gravest.")
  var all = false

  @Option(
    help: ArgumentHelp("Explain a rule, with examples.", valueName: "rule"), completion: .rules)
  var explain: String?

  @OptionGroup var day: DayOption

  @OptionGroup var databases: DatabaseOption

  @OptionGroup var report: ReportOptions
}

extension CheckCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    if let explain { return self.explain(explain, invocation) }
    let reporter = Reporter(report, site: site, invocation)
    let reading: SiteReading
    do throws(UnreadSite) {
      reading = try SiteReading(
        site: site, day: day, databases,
        .check(isStrict: strict), links: linkCheck(invocation), invocation)
    } catch {
      return error.report(reporter, invocation)
    }
    let findings = reading.diagnostics
    let isTerminal = invocation.environment.isTerminal(OutputStream.output.rawValue)
    let most = report.format == .human && isTerminal && !all ? 10 : nil
    reporter.answer(FindingsReport(findings, most: most), clean: reading.cleanSentence)
    return findings.contains { $0.severity == .error } ? .contentErrors : .success
  }

  private func linkCheck(_ invocation: Invocation) -> LinkCheck? {
    guard external else { return nil }
    return LinkCheck(agent: "briefgen/\(briefgenVersion)", clock: invocation.clock)
  }

  private func explain(_ name: String, _ invocation: Invocation) -> ExitStatus {
    if let rule = RuleCatalogue.rule(RuleID(rawValue: name)) {
      let style = TextStyler(isOn: report.color.isOn(.output, invocation.environment))
      invocation.output(Array(RuleExplanation(rule).text(style).utf8))
      return .success
    }
    let near = nearMiss(to: name, in: RuleCatalogue.all.map(\.id.rawValue))
    let help = near.map { "did you mean '\($0)'?" } ?? "Documentation/rules.md lists all rules"
    invocation.errors(Array("briefgen: there is no rule '\(name)': \(help)\n".utf8))
    return .usage
  }
}

extension SiteReading {
  /// What a check says that found nothing.
  fileprivate var cleanSentence: String {
    let figures = ledger?.entries.count ?? 0
    return "Nothing found in \(briefings.count) \(briefings.count == 1 ? "briefing" : "briefings") "
      + "with \(figures) \(figures == 1 ? "figure" : "figures").\n"
  }
}
