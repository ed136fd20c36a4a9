public import Diagnostics
public import SiteModel

/// Words that are bound to a statistic which is no quantity are the statistic's own.
public enum TextAgreementRule {
  /// - Parameters:
  ///   - text: the words of the link.
  ///   - words: those of the statistic.
  ///   - range: asked for only where there is something to report.
  /// - Returns: nil where they are the same, but for case and white space.
  public static func diagnostic(
    _ text: String, statistic: Figure, words: String, withValues: String?,
    at range: @autoclosure () -> SourceRange?
  ) -> Diagnostic? {
    guard text.comparable != words.comparable else { return nil }
    return Diagnostic(
      Rule.statisticMismatch.id,
      "text says \(text), but statistic '\(statistic.key.id)' is \(words)", at: range(),
      notes: [
        .init("declared at", at: statistic.range, withValues.map { ", that is \($0)" } ?? "")
      ],
      helps: ["write '\(words)', or '[…](stat:\(statistic.key.id))'"])
  }
}

extension String {
  fileprivate var comparable: [String] {
    lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
