import Diagnostics
import Files
import Preview
import Publishing
import SiteModel

/// Keeps the preview as new as the content, and tells the terminal what came of each change.
struct PreviewDesk {
  private var session: PreviewSession
  private let shown: ShownSite
  private let server: PreviewServer
  private let reporter: Reporter
  /// Warnings that were told already, of whatever line.
  private var told: Set<KnownWarning> = []
  private var diagnostics: [Diagnostic] = []
  private var hadFailed = false

  init(
    _ session: PreviewSession, _ shown: ShownSite, _ server: PreviewServer, _ reporter: Reporter
  ) {
    self.session = session
    self.shown = shown
    self.server = server
    self.reporter = reporter
  }

  /// How many problems a page shows: as many as anyone reads before mending the first.
  private static let most = 20

  /// - Parameter paths: what changed, below `Content/`; nil for anything.
  mutating func look(at paths: Set<String>?) {
    let clock = ContinuousClock()
    let start = clock.now
    let phase = shown.standing.phase
    let update = session.update(changed: paths)
    // A file that was saved as it was is nothing to tell of.
    let isNews =
      update.counts.files > 0 || !update.changes.isEmpty || update.diagnostics != diagnostics
      || (update.failure != nil) || hadFailed
    guard phase == .building || isNews else { return }
    shown.show(update.site, standing(after: update))
    server.announce()
    report(update)
    say(line(for: update, paths, after: phase, took: clock.now - start))
    diagnostics = update.diagnostics
    hadFailed = update.failure != nil
  }

  private func standing(after update: PreviewUpdate) -> PreviewStanding {
    let problems = update.problems
    return PreviewStanding(
      update.site == nil ? .unbuilt : .built,
      problems: reporter.shown(problems, Self.most) { update.bytes(of: $0) },
      problemCount: problems.count)
  }

  /// Reports the errors, and what is doubtful for the first time.
  private mutating func report(_ update: PreviewUpdate) {
    let all = update.failure.map { [Diagnostic($0)] } ?? update.diagnostics
    let warnings = Set(all.filter { $0.severity != .error }.map(KnownWarning.init))
    let news = all.filter { $0.severity == .error || !told.contains(KnownWarning($0)) }
    if update.failure == nil { told = warnings }
    reporter.report(news) { update.bytes(of: $0) }
  }

  private func line(
    for update: PreviewUpdate, _ paths: Set<String>?, after phase: PreviewStanding.Phase,
    took duration: Duration
  ) -> String {
    let what = phase == .building ? "" : named(paths, update) + ": "
    // A line in a file should be the same on every machine.
    let isTerminal = reporter.invocation.environment.isTerminal(OutputStream.errors.rawValue)
    let time = isTerminal ? " in \(Int((duration / .milliseconds(1)).rounded(.up))) ms" : ""
    guard let site = update.site else { return what + "there is nothing to show yet" }
    if update.isBroken { return what + "the preview shows the site as it was before" }
    if phase != .built { return what + site.counts.sentence + time }
    if update.changes.styleSheet != nil { return what + "a new style sheet" + time }
    let pages = update.counts.resolved
    return what + "\(pages) \(pages == 1 ? "page" : "pages") computed" + time
  }

  /// `Content/briefings/a.md and 3 more`. What an editing program keeps for a moment beside a file
  /// is not among them.
  private func named(_ paths: Set<String>?, _ update: PreviewUpdate) -> String {
    let known = paths?.filter { update.bytes(of: "Content/" + $0) != nil }
    guard let first = known?.min() ?? paths?.min() else { return "Content/" }
    let count = update.counts.files
    return "Content/\(first)" + (count > 1 ? " and \(count - 1) more" : "")
  }

  private func say(_ line: String) {
    reporter.invocation.errors(Array((terminalText(line) + "\n").utf8))
  }
}

/// A warning as an editor knows it again after other lines have moved it.
private struct KnownWarning: Hashable {
  var rule: RuleID
  var path: String?
  var summary: String

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule
    path = diagnostic.range?.path
    summary = diagnostic.summary
  }
}

extension PreviewUpdate {
  /// Why the site is older than the content.
  fileprivate var problems: [Diagnostic] {
    failure.map { [Diagnostic($0)] } ?? diagnostics.filter { $0.severity == .error }
  }
}
