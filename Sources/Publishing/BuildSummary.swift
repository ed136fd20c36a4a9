public import SiteModel

/// What a build did, in numbers.
public struct BuildSummary: Hashable, Sendable {
  public var counts: SiteCounts
  public var report: PublishReport
  /// As the command line names it.
  public var output: String

  /// `3 briefings, 24 facts, 14 statistics: 31 files in Public, 2 written`.
  public var sentence: String {
    let files = report.written + report.unchanged
    var changes = ["\(report.written) written"]
    if !report.removed.isEmpty { changes.append("\(report.removed.count) removed") }
    return counts.sentence + ": " + files.counted("file") + " in \(output), "
      + changes.joined(separator: ", ")
  }
}

extension SiteCounts {
  /// `3 briefings, 24 facts, 14 statistics`.
  public var sentence: String {
    [
      briefings.counted("briefing"), facts.counted("fact"), statistics.counted("statistic"),
    ].joined(separator: ", ")
  }
}

extension Int {
  /// `1 briefing`, `2 briefings`.
  fileprivate func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
