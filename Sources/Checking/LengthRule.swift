public import Diagnostics
public import SiteModel

/// A briefing's title fits on a card and into a message, its summary into a feed.
public enum LengthRule {
  static let longestTitle = 90
  static let longestSummary = 300

  public static func diagnostics(_ page: ParsedPage) -> [Diagnostic] {
    guard page.kind == .briefing else { return [] }
    let title = diagnostic(page.frontMatter.title, "title", most: longestTitle)
    let summary = page.frontMatter.summary.flatMap {
      diagnostic($0, "summary", most: longestSummary)
    }
    return [title, summary].compactMap(\.self)
  }

  private static func diagnostic(
    _ text: Located<String>, _ name: String, most: Int
  ) -> Diagnostic? {
    let length = text.value.count
    guard length > most else { return nil }
    return Diagnostic(
      .warning, Rule.textLength.id,
      "the \(name) has \(length) characters, and cards and feeds show \(most)", at: text.range,
      helps: ["say the finding in the title, what was measured in the summary, the rest below"])
  }
}

extension Rule {
  static let textLength = Rule(
    "text-length", .language, .strict,
    "a title has at most \(LengthRule.longestTitle) characters, a summary "
      + "\(LengthRule.longestSummary)",
    """
    Cards, messages and search results cut what is longer, most often before the number that it \
    was about.
    """,
    bad: Example(
      "briefings/port-calls.md",
      """
      ---
      title: ‹Fewer ships called at the port in the year that followed the opening of the second \
      canal than in any other›
      date: 2024-01-31
      ---

      Fewer ships called.
      """),
    good: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships called than in any year before the second canal
      date: 2024-01-31
      ---

      Fewer ships called.
      """))
}
