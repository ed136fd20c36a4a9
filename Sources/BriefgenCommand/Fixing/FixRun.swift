import Diagnostics
import Files
import Publishing

/// `briefgen check --fix`: makes the safe edits until there is none left, in memory.
struct FixRun {
  private(set) var draft: ContentDraft
  /// What is reported of the content as it came out.
  private(set) var reading: SiteReading
  private(set) var fixes = 0
  private(set) var written = 0
  /// Words of statistics that were taken back, since their files would be reported with them.
  private(set) var unfit: [Fix.Edit] = []

  /// Fixes that make way for further ones are few; a circle of them would be a mistake of ours.
  private static let mostRounds = 10

  /// - Parameter read: reads the site on a file system.
  init(
    _ draft: ContentDraft, read: (any FileSystem) throws(UnreadSite) -> SiteReading
  ) throws(UnreadSite) {
    self.draft = draft
    reading = try read(try draft.asRead())
    for _ in 0..<Self.mostRounds {
      let safe = reading.diagnostics.inReportOrder().compactMap(\.fix).filter(\.isSafe)
      let count = self.draft.apply(safe.map(\.edits))
      guard count > 0 else { break }
      fixes += count
      reading = try read(try self.draft.asRead())
    }
    try writeWords(read)
  }

  /// Writes the words of statistics, but for files that say something wrong with them.
  private mutating func writeWords(
    _ read: (any FileSystem) throws(UnreadSite) -> SiteReading
  ) throws(UnreadSite) {
    var edits = reading.unwritten
    while !edits.isEmpty {
      var trial = draft
      let count = trial.apply(edits.map { [$0] })
      guard count > 0 else { return }
      let outcome = try read(try trial.asRead())
      let problems = outcome.problems(newTo: reading)
      guard !problems.isEmpty else {
        draft = trial
        reading = outcome
        written = count
        return
      }
      let paths = Set(problems.compactMap { $0.range?.path })
      let faulty = edits.filter { paths.contains($0.range.path) }
      // Where no file is to blame by its place, none is written.
      let out = faulty.isEmpty ? edits : faulty
      unfit += out
      edits = faulty.isEmpty ? [] : edits.filter { !paths.contains($0.range.path) }
    }
  }
}
