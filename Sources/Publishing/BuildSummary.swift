public import SiteModel

/// What a build did, in numbers.
public struct BuildSummary: Hashable, Sendable {
  public var counts: SiteCounts
  public var report: PublishReport
  /// As the command line names it.
  public var output: String

  /// `3 briefings, 24 facts, 14 statistics: 31 files in Public, 2 written`.
  public var sentence: String {
    let figures = [
      counts.briefings.counted("briefing"), counts.facts.counted("fact"),
      counts.statistics.counted("statistic"),
    ]
    let files = report.written + report.unchanged
    var changes = ["\(report.written) written"]
    if !report.removed.isEmpty { changes.append("\(report.removed.count) removed") }
    return figures.joined(separator: ", ") + ": " + files.counted("file") + " in \(output), "
      + changes.joined(separator: ", ")
  }
}

extension Int {
  /// `1 briefing`, `2 briefings`.
  fileprivate func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
