import ArgumentParser
import Diagnostics
import Files
import Publishing
import SiteModel

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site: reads Content/, checks every figure, publishes into Public/.",
    discussion: """
      All problems of all files are reported in one run, and nothing is published while there is \
      an error.

      Examples:
        briefgen build
        briefgen build --site desk --output /srv/www --base-url https://example.org/
        briefgen build --date today        leave out what has expired by now
      """)

  @Option(help: "The folder that holds Content/.", completion: .directory)
  var site = "."

  @Option(
    help: "Where the site is published. (default: SITE/Public)", completion: .directory)
  var output: String?

  @Option(
    help: "The site's absolute address, for feeds and canonical links; overrides site.yaml.")
  var baseURL: String?

  @Option(help: "How many files are worked on at once. (default: the number of processors)")
  var jobs: Int?

  @OptionGroup var day: DayOption

  @OptionGroup var databases: DatabaseOption

  @Flag(name: .shortAndLong, help: "Say nothing when all is well.")
  var quiet = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1") }
    if let baseURL, !SiteSettings.isBaseAddress(baseURL) {
      throw ValidationError(
        "--base-url takes an absolute address such as https://example.org/, not '\(baseURL)'")
    }
  }
}

extension BuildCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let today: CalendarDate?
    do throws(WrongSourceDate) {
      today = try day.day(invocation)
    } catch {
      return error.report(invocation)
    }
    var build = SiteBuild(
      site: site, output: output, baseURL: baseURL,
      jobs: jobs ?? invocation.environment.processorCount,
      today: today, home: invocation.environment["HOME"], fileSystem: invocation.fileSystem)
    build.access = databases.access(invocation)
    let reporter = Reporter(report, site: site, invocation)
    if let status = build.refusal(reporter) { return status }
    let progress = ProgressLine(isSilent: quiet || report.format != .human, invocation)
    build.watcher = progress?.watcher
    let outcome = build.run(theme: invocation.theme)
    progress?.clear()
    switch outcome {
    case .published(let summary, let warnings):
      reporter.report(warnings)
      if !quiet { invocation.output(Array((summary.sentence + "\n").utf8)) }
      return .success
    case .rejected(let diagnostics):
      reporter.report(diagnostics)
      return .contentErrors
    case .failed(let problem):
      reporter.fail(problem)
      return .machineFailure
    case .unpublished(let problem):
      reporter.report(problem.diagnostics)
      return problem.exitStatus
    }
  }
}

extension PublishError {
  /// A full disk is the machine's failure, a wrong output folder the command line's, and paths that
  /// cannot stand beside each other the content's.
  fileprivate var exitStatus: ExitStatus {
    if isMachineFailure { return .machineFailure }
    let isContent = problems.contains { problem in
      switch problem {
      case .refusedPath, .samePath, .lookAlikes, .fileAndFolder: true
      case .file, .locked, .refusedOutput, .damagedManifest, .foreignFile: false
      }
    }
    return isContent ? .contentErrors : .usage
  }
}
