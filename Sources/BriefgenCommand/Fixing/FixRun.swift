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

  /// Fixes that make way for further ones are few; a circle of them would be a mistake of ours.
  private static let mostRounds = 10

  /// - Parameter read: reads the site on a file system.
  init(
    _ draft: ContentDraft, read: (any FileSystem) throws(UnreadSite) -> SiteReading
  ) throws(UnreadSite) {
    self.draft = draft
    reading = try read(try Self.edited(draft))
    for _ in 0..<Self.mostRounds {
      let safe = reading.diagnostics.inReportOrder().compactMap(\.fix).filter(\.isSafe)
      let count = self.draft.apply(safe.map(\.edits))
      guard count > 0 else { break }
      fixes += count
      reading = try read(try Self.edited(self.draft))
    }
    try writeWords(read)
  }

  /// Writes the words of statistics, unless a text says something wrong with them.
  private mutating func writeWords(
    _ read: (any FileSystem) throws(UnreadSite) -> SiteReading
  ) throws(UnreadSite) {
    var trial = draft
    let count = trial.apply(reading.unwritten.map { [$0] })
    guard count > 0 else { return }
    let outcome = try read(try Self.edited(trial))
    guard outcome.diagnostics.count <= reading.diagnostics.count else { return }
    draft = trial
    reading = outcome
    written = count
  }

  private static func edited(_ draft: ContentDraft) throws(UnreadSite) -> any FileSystem {
    do { return try draft.edited() } catch { throw .file(error) }
  }
}
