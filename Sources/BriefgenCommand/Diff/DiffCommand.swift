import ArgumentParser
import Diagnostics
import Files
import Publishing
import SiteModel

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares the site's figures with those of a revision, a build or another site.",
    discussion: """
      Which figures changed, by how much, through which chain, on which pages, and whether a \
      correction tells readers of it. --fail-on unexplained makes that a check for CI: a number \
      that was published changes with a correction, or not at all.

      Examples:
        briefgen diff                      with what was committed last
        briefgen diff main --format markdown
        briefgen diff old/ledger.json --fail-on unexplained
      """)

  /// How the comparison is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, json
    /// For a pull request.
    case markdown
  }

  /// What ends with status 1.
  enum Failure: String, ExpressibleByArgument, CaseIterable {
    /// Published words say another thing, and a page that states them has no correction of it.
    case unexplained
    /// Anything that changed.
    case any
  }

  @Argument(
    help: """
      A revision of the git repository, the folder of another site or of a published one, or an \
      older ledger.json. (default: HEAD)
      """, completion: .file())
  var with: String?

  @OptionGroup var place: SiteOption

  @Option(help: "How the comparison is printed.")
  var format = Format.human

  @Option(help: "What ends with status 1.")
  var failOn: Failure?

  @Option(help: "Whether the comparison is coloured.")
  var color = ColorChoice.auto
}

extension DiffCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let reporter = Reporter(format == .json ? .json : .human, color, site: place.site, invocation)
    let reading: SiteReading
    do throws(UnreadSite) {
      reading = try SiteReading(of: place, .build, invocation)
    } catch {
      return error.report(reporter, invocation)
    }
    // What has an error is missing from the ledger, and would seem to have been removed.
    guard let ledger = reading.ledger, reading.errors.isEmpty else {
      reporter.report(reading.errors)
      // A program that reads JSON wants nothing else beside it.
      if format != .json { refusal(reading.errors.count).tell(invocation) }
      return .contentErrors
    }
    let side: ComparedSide
    do throws(ComparedSide.Problem) {
      side = try ComparedSide.read(with, place, invocation)
    } catch {
      error.tell(invocation)
      return error.status
    }
    let comparison = ledger.comparison(with: side.edition)
    invocation.output(bytes(comparison, side.name, ledger, invocation))
    return fails(comparison) ? .contentErrors : .success
  }

  private func refusal(_ errors: Int) -> Refusal {
    Refusal(
      "nothing was compared: the site as it is now has \(errors) "
        + "\(errors == 1 ? "error" : "errors")",
      help: "correct \(errors == 1 ? "it" : "them"), and compare again")
  }

  private func fails(_ comparison: LedgerComparison) -> Bool {
    switch failOn {
    case nil: false
    case .unexplained: comparison.changes.contains(where: \.isUnexplained)
    case .any: !comparison.changes.isEmpty
    }
  }

  private func bytes(
    _ comparison: LedgerComparison, _ name: String, _ ledger: SiteLedger, _ invocation: Invocation
  ) -> [UInt8] {
    let words = ComparisonWords(comparison, since: name, format: ledger.format)
    switch format {
    case .human:
      let page = ResultPage(
        columns: OutputStream.output.columns(invocation.environment),
        style: TextStyler(isOn: color.isOn(.output, invocation.environment)))
      let named = (try? place.day.day(invocation)) ?? nil
      let today = named ?? CalendarDate(invocation.clock.today)
      return ComparisonText(words, today: today, page: page).bytes
    case .markdown: return ComparisonMarkdown(words).bytes
    case .json: return comparison.json(since: name)
    }
  }
}

extension SiteReading {
  fileprivate var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}
