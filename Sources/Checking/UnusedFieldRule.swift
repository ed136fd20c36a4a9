public import Diagnostics
public import SiteModel

/// Keys that are read and kept, but that this version does nothing with: nobody should rely on a
/// check that is never made.
public enum UnusedFieldRule {
  public static let id = Rule.notSupported.id

  /// What a page's front matter says in vain.
  public static func diagnostics(_ page: ParsedPage) -> [Diagnostic] {
    let translation = first(
      "translation-of", page.frontMatter.translationOf.map { [$0.range] } ?? [])
    return [translation].compactMap(\.self)
  }

  private static func first(_ key: String, _ ranges: [SourceRange]) -> Diagnostic? {
    ranges.min().map { range in
      Diagnostic(
        .warning, id, "this version of briefgen does nothing with '\(key)' yet", at: range,
        helps: ["do not rely on it; without the key the site is the same"])
    }
  }
}

extension Rule {
  static let notSupported = Rule(
    "not-supported", .records, .warning,
    "a key is one that briefgen does something with",
    """
    The key is read and its form is checked, but this version does nothing with it. Nobody should \
    rely on what is never done. The site is the same without it.
    """,
    bad: Example(
      "briefings/2024-02-ships.md",
      """
      ---
      title: Fewer ships were lost
      date: 2024-02-05
      translation-of: ‹schiffsverluste›
      ---

      Fewer ships were lost in storms.
      """),
    good: Example(
      "briefings/2024-02-ships.md",
      """
      ---
      title: Fewer ships were lost
      date: 2024-02-05
      ---

      Fewer ships were lost in storms.
      """))
}
