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

  @OptionGroup var place: SiteOption

  @Flag(help: "Turn on the rules that are off by default.")
  var strict = false

  @Flag(help: "Ask the servers that links lead to whether the documents are still there.")
  var external = false

  @Flag(help: "Report everything on a terminal, not the ten gravest.")
  var all = false

  @Flag(help: "Make the safe edits, write the words of statistics, and show the difference.")
  var fix = false

  @Option(
    help: ArgumentHelp(
      "Bind the numbers of an article to facts, known ones and new ones.", valueName: "file"))
  var bind: String?

  @Option(help: "Bind without asking: to 'known' figures, or to 'all' that are proposed.")
  var accept: BindingChoice?

  @Flag(help: "With --fix or --bind: show the difference, and write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp("Explain a rule, with examples.", valueName: "rule"), completion: .rules)
  var explain: String?

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if fix, bind != nil { throw ValidationError("--fix and --bind are two steps: take one first") }
    if dryRun, !fix, bind == nil { throw ValidationError("--dry-run goes with --fix or --bind") }
    if accept != nil, bind == nil { throw ValidationError("--accept goes with --bind") }
  }
}

/// What `--bind` takes without asking.
enum BindingChoice: String, ExpressibleByArgument, CaseIterable {
  case known, all
}

extension CheckCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    if let explain { return self.explain(explain, invocation) }
    let reporter = Reporter(report, site: place.site, invocation)
    do throws(UnreadSite) {
      if fix { return try mend(invocation) }
      if let bind { return try self.bind(bind, invocation) }
      let reading = try read(
        .check(isStrict: strict), links: linkCheck(invocation), invocation)
      return answer(reading, invocation)
    } catch {
      return error.report(reporter, invocation)
    }
  }

  private func read(
    _ scrutiny: Scrutiny, links: LinkCheck? = nil, _ invocation: Invocation
  ) throws(UnreadSite) -> SiteReading {
    try SiteReading(of: place, scrutiny, links: links, invocation)
  }

  /// Tells what was found.
  private func answer(_ reading: SiteReading, _ invocation: Invocation) -> ExitStatus {
    let reporter = Reporter(report, site: place.site, invocation)
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

  // MARK: Edits

  private func mend(_ invocation: Invocation) throws(UnreadSite) -> ExitStatus {
    let run = try FixRun(try draft(invocation)) { fileSystem throws(UnreadSite) in
      try read(.check(isStrict: strict), invocation.on(fileSystem))
    }
    let outcome = EditReport(report, isDry: dryRun, invocation)
    return try outcome.finish(run.draft, run.sentence(isDry: dryRun)) { edited in
      answer(run.reading, edited)
    }
  }

  private func bind(_ file: String, _ invocation: Invocation) throws(UnreadSite) -> ExitStatus {
    let draft = try draft(invocation)
    guard let path = draft.path(of: file, site: place.site) else {
      let near = nearMiss(to: file, in: draft.texts.keys.filter { $0.hasSuffix(".md") })
      Refusal(
        "the content holds no file '\(file)'",
        help: near.map { "did you mean '\($0)'?" } ?? "'briefgen list pages' shows the files"
      ).tell(invocation)
      return .usage
    }
    let style = TextStyler(isOn: report.color.isOn(.output, invocation.environment))
    let choice: BindRun.Choice
    switch accept {
    case .known: choice = .known
    case .all: choice = .all
    case nil:
      let isTerminal = invocation.environment.isTerminal(0)
      choice = isTerminal ? .asking(BindingQuestions(invocation, style)) : .known
    }
    // What only a check asks for, such as a missing period, the editor adds later.
    var scrutiny = Scrutiny.build
    scrutiny.boundFile = path
    let run = try BindRun(draft, file: path, choice) { fileSystem throws(UnreadSite) in
      try read(scrutiny, invocation.on(fileSystem))
    }
    let outcome = EditReport(report, isDry: dryRun, invocation)
    return try outcome.finish(run.draft, run.sentence(isDry: dryRun)) { edited in
      let errors = run.reading.diagnostics.filter {
        $0.severity == .error && $0.range?.path == path
      }
      Reporter(report, site: place.site, edited).report(errors)
      return errors.isEmpty ? .success : .contentErrors
    }
  }

  private func draft(_ invocation: Invocation) throws(UnreadSite) -> ContentDraft {
    do throws(FileError) {
      return try ContentDraft(site: place.site, invocation.fileSystem)
    } catch {
      throw .file(error)
    }
  }

  private func explain(_ name: String, _ invocation: Invocation) -> ExitStatus {
    if let rule = RuleCatalogue.rule(RuleID(rawValue: name)) {
      let style = TextStyler(isOn: report.color.isOn(.output, invocation.environment))
      invocation.output(Array(RuleExplanation(rule).text(style).utf8))
      return .success
    }
    let near = nearMiss(to: name, in: RuleCatalogue.all.map(\.id.rawValue))
    let help = near.map { "did you mean '\($0)'?" }
    Refusal(
      "there is no rule '\(name)'",
      help: help ?? "name one as a report has it in brackets, such as 'unbound-number'"
    ).tell(invocation)
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
