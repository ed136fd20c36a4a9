import ArgumentParser
import Diagnostics
import ExternalLinks
import Files
import Publishing
import SiteModel

/// The options of every command that asks a site without publishing it.
struct SiteOption: ParsableArguments {
  @Option(
    name: .customLong("site"), help: "The folder that holds Content/. (default: .)",
    completion: .directory)
  var given: String?

  @OptionGroup var day: DayOption

  @OptionGroup var databases: DatabaseOption

  var site: String { given ?? "." }

  /// The same for another site.
  func with(_ site: String) -> SiteOption {
    var other = self
    other.given = site
    return other
  }

  /// Reads the site and asks it; what keeps it from being read is reported.
  ///
  /// - Parameter answer: is handed a site of which something can be told, though its content may
  ///   have errors.
  func ask(
    _ invocation: Invocation, _ reporter: Reporter,
    _ answer: (SiteReading, SiteLedger) -> ExitStatus
  ) -> ExitStatus {
    let reading: SiteReading
    do throws(UnreadSite) {
      reading = try SiteReading(of: self, .build, invocation)
    } catch {
      return error.report(reporter, invocation)
    }
    guard let ledger = reading.ledger else {
      reporter.report(reading.diagnostics)
      return .contentErrors
    }
    let status = answer(reading, ledger)
    // Errors that were the answer need no word of doubt.
    if status != .contentErrors, let doubt = reading.doubt {
      invocation.errors(Array((doubt + "\n").utf8))
    }
    return status
  }
}

/// Why nothing of a site could be read.
enum UnreadSite: Error {
  case file(FileError)
  case date(WrongSourceDate)
  /// The folder that was named for a site is none.
  case noSite(Diagnostic)

  func report(_ reporter: Reporter, _ invocation: Invocation) -> ExitStatus {
    switch self {
    case .date(let problem): return problem.report(invocation)
    case .noSite(let problem):
      reporter.report([problem])
      return .usage
    case .file(let problem):
      reporter.fail(problem)
      return .machineFailure
    }
  }
}

extension SiteBuild {
  /// A build of which nothing is published.
  init(at site: String, _ invocation: Invocation) {
    self.init(
      site: site, output: nil, baseURL: nil, jobs: invocation.environment.processorCount,
      today: nil, home: nil, fileSystem: invocation.fileSystem)
  }

  /// How a command ends whose site is none, which is reported; nil for a site.
  func refusal(_ reporter: Reporter) -> ExitStatus? {
    do throws(FileError) {
      guard let problem = try missingContent() else { return nil }
      reporter.report([problem])
      return .usage
    } catch {
      reporter.fail(error)
      return .machineFailure
    }
  }
}

extension SiteReading {
  /// Reads a site's content.
  init(
    of place: SiteOption, _ scrutiny: Scrutiny, links: LinkCheck? = nil,
    _ invocation: Invocation
  ) throws(UnreadSite) {
    let today: CalendarDate?
    do { today = try place.day.day(invocation) } catch { throw .date(error) }
    var build = SiteBuild(at: place.site, invocation)
    build.today = today
    build.access = place.databases.access(invocation)
    build.scrutiny = scrutiny
    build.links = links
    let missing: Diagnostic?
    do { missing = try build.missingContent() } catch { throw .file(error) }
    if let missing { throw .noSite(missing) }
    do { self = try build.read() } catch { throw .file(error) }
  }

  /// What a reader should know of an answer that was drawn from content with errors.
  var doubt: String? {
    let errors = diagnostics.count { $0.severity == .error }
    guard errors > 0 else { return nil }
    return errors == 1
      ? "note: the content has 1 error, and what it concerns is left out; 'briefgen check' shows it"
      : "note: the content has \(errors) errors, and what they concern is left out; "
        + "'briefgen check' shows them"
  }
}
