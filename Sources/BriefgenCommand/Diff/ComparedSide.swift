import Diagnostics
import Files
import Publishing
import SiteModel

/// What the present ledger is compared with, and how messages name it.
struct ComparedSide {
  /// `HEAD (1a2b3c4, 2024-03-01)`, `../earlier`, `old/ledger.json`.
  let name: String
  let edition: LedgerEdition

  /// Why there is nothing to compare with.
  struct Problem: Error {
    var summary: String
    var help: String
    var status = ExitStatus.usage

    func tell(_ invocation: Invocation) { Refusal(summary, help: help).tell(invocation) }
  }

  /// - Parameter asked: a path, or else a revision of the repository that holds the site.
  static func read(
    _ asked: String?, _ place: SiteOption, _ invocation: Invocation
  ) throws(Problem) -> ComparedSide {
    guard let asked, let found = try? invocation.fileSystem.status(asked) else {
      if let asked, isPath(asked) {
        throw Problem(
          summary: "there is no file or folder '\(asked)'",
          help:
            "name the folder of a site, the ledger.json of a build, or a revision such as HEAD~1")
      }
      return try revision(asked ?? "HEAD", place, invocation)
    }
    return found.kind == .folder
      ? try folder(asked, place, invocation) : try ledger(asked, invocation)
  }

  /// What no revision can be called by (git-check-ref-format).
  private static func isPath(_ text: String) -> Bool {
    text.hasPrefix("/") || text.hasPrefix(".") || text.hasSuffix("/") || text.hasSuffix(".json")
  }

  /// A site, or a published one.
  private static func folder(
    _ path: String, _ place: SiteOption, _ invocation: Invocation
  ) throws(Problem) -> ComparedSide {
    let disk = invocation.fileSystem
    func isThere(_ name: String, _ kind: FileKind) -> Bool {
      (try? disk.status(FilePath.join(path, name)))??.kind == kind
    }
    if isThere("Content", .folder) {
      let name = "the site in '\(path)'"
      return ComparedSide(
        name: path, edition: try edition(of: disk, site: path, name: name, place, invocation))
    }
    for file in ["ledger/ledger.json", "ledger.json"] where isThere(file, .file) {
      return try ledger(FilePath.join(path, file), invocation)
    }
    throw Problem(
      summary: "'\(path)' is neither a site nor a published one",
      help: "name a folder that holds Content/ or ledger/ledger.json, a ledger.json, or a revision "
        + "of the repository such as HEAD~1")
  }

  private static func ledger(
    _ path: String, _ invocation: Invocation
  ) throws(Problem) -> ComparedSide {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try invocation.fileSystem.read(path)
    } catch {
      throw Problem(
        summary: error.description, help: "name a file that can be read", status: .machineFailure)
    }
    do throws(LedgerEdition.FileProblem) {
      return ComparedSide(name: path, edition: try LedgerEdition(ledgerJSON: bytes))
    } catch {
      throw Problem(
        summary: "'\(path)' \(error.words)",
        help: "name the ledger.json that a build published: Public/ledger/ledger.json")
    }
  }

  private static func revision(
    _ revision: String, _ place: SiteOption, _ invocation: Invocation
  ) throws(Problem) -> ComparedSide {
    let site: CommittedSite
    do throws(GitProblem) {
      site = try CommittedSite(revision, of: place.site, invocation)
    } catch {
      throw error.problem(of: revision)
    }
    let edition = try edition(
      of: site.disk, site: CommittedSite.folder, name: "the site as of \(revision)", place,
      invocation)
    return ComparedSide(name: "\(revision) (\(site.commit.label))", edition: edition)
  }

  private static func edition(
    of disk: any FileSystem, site: String, name: String, _ place: SiteOption,
    _ invocation: Invocation
  ) throws(Problem) -> LedgerEdition {
    var other = invocation
    other.fileSystem = disk
    let reading: SiteReading
    do throws(UnreadSite) {
      reading = try SiteReading(of: place.with(site), .build, other)
    } catch {
      switch error {
      case .date(let problem):
        throw Problem(summary: problem.description, help: "mend or unset SOURCE_DATE_EPOCH")
      case .noSite(let problem):
        throw Problem(
          summary: problem.summary, help: "name a folder that holds Content/")
      case .file(let problem):
        throw Problem(
          summary: problem.description, help: "name a folder that can be read",
          status: .machineFailure)
      }
    }
    let errors = reading.diagnostics.count { $0.severity == .error }
    guard errors == 0, let ledger = reading.ledger else {
      throw Problem(
        summary: "nothing was compared: \(name) has \(errors) "
          + "\(errors == 1 ? "error" : "errors"), and so no figures to compare with",
        help: "name a revision that builds, such as HEAD~1, or the ledger.json of a build")
    }
    return ledger.edition()
  }
}

extension LedgerEdition.FileProblem {
  /// What follows the file's name.
  fileprivate var words: String {
    switch self {
    case .notJSON: "is no JSON"
    case .noLedger: "is no ledger: it has no 'version' or no 'figures'"
    case .newer(let version):
      "is a ledger of version \(version), which a newer briefgen wrote"
    case .figure(let name): "is a ledger whose figure \(name) lacks something"
    }
  }
}

extension GitProblem {
  fileprivate func problem(of revision: String) -> ComparedSide.Problem {
    let others = "name the ledger.json of an older build, or the folder of another site"
    switch self {
    case .noGit:
      return .init(
        summary: "there is no 'git' here to read \(revision) with",
        help: "install it, or \(others)",
        status: .machineFailure)
    case .noRepository(let folder):
      return .init(
        summary: "'\(folder)' is in no git repository, so there is no \(revision) to compare with",
        help: others)
    case .noRevision("HEAD", _):
      return .init(
        summary: "the repository has no commit yet", help: "commit the site, or \(others)")
    case .noRevision(let name, let known):
      let near = nearMiss(to: name, in: known)
      return .init(
        summary: "there is no file, folder or revision '\(name)'",
        help: near.map { "did you mean '\($0)'?" } ?? "'git log' and 'git tag' show what there is")
    case .nothingCommitted(let commit, let folder):
      return .init(
        summary: "\(commit.asked) (\(commit.label)) has no folder '\(folder)'",
        help: "commit the site, name a later revision, or \(others)")
    case .failed(let reason):
      return .init(
        summary: "git failed: \(reason.split(separator: "\n").first.map(String.init) ?? "")",
        help: others, status: .machineFailure)
    }
  }
}
