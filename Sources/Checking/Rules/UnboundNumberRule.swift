public import Diagnostics
public import SiteModel

/// A number that repeats a known figure is bound to it.
public enum UnboundNumberRule {
  /// - Parameter page: the scope of the page that the number stands on.
  public static func diagnostic(
    _ number: ProseNumber, repeating figure: KnownFigure, on page: Slug
  ) -> Diagnostic {
    let link = "[\(number.words)](\(figure.link(on: page)))"
    let kind = figure.figure.kind.rawValue
    let diagnostic = Diagnostic(
      .hint, Rule.unboundNumber.id,
      "\(number.words) repeats \(kind) '\(figure.key.id)' without a link to it", at: number.range,
      notes: [.init("declared at", at: figure.figure.range)], helps: ["write '\(link)'"])
    guard number.isBindable else { return diagnostic }
    return diagnostic.mended(by: Fix("bind it: \(link)", number.range, with: link))
  }
}

extension Rule {
  static let unboundNumber = Rule(
    "unbound-number", .numbers, .hint,
    "a number that repeats a known figure is bound to it",
    """
    A number that is typed twice can be corrected once. Put a link to the fact or statistic round \
    the repeated words, and they cannot drift from it: `briefgen check --fix` does so. Only \
    figures that the page can mean are looked at: its own, the site's, and those of other pages \
    whose source or period the sentence names; and no small count that equals one by chance.
    """,
    bad: """
      The guards counted [$12.25 million](fact:loot "period: 2023; source: agency") in stolen cash.

      The court named the stolen cash too: ‹$12.25 million›, all of it.
      """,
    good: """
      The guards counted [$12.25 million](fact:loot "period: 2023; source: agency") in stolen cash.

      The court named the stolen cash too: [$12.25 million](fact:loot), all of it.
      """)
}
