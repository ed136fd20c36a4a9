import Diagnostics

/// A page writes one thing in one way.
enum MixedStylesRule {
  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    guard page.isEnglish else { return [] }
    let blocks = page.prose
    return StyleChoice.all.compactMap { choice in
      let counted = choice.count(in: blocks).filter { !$0.places.isEmpty }
      // Of two that are as frequent, the one that comes second departs from the first.
      guard counted.count > 1,
        let least = counted.min(by: { ($0.places.count, $1.first) < ($1.places.count, $0.first) }),
        let most = counted.max(by: { ($0.places.count, $1.first) < ($1.places.count, $0.first) }),
        let place = least.places.first
      else { return nil }
      return Diagnostic(
        .warning, Rule.mixedStyles.id,
        "\(choice.subject) are written in two ways: \(least.name) (\(least.places.count)) and "
          + "\(most.name) (\(most.places.count))",
        at: page.range(of: place.range, in: blocks[place.block]),
        helps: ["write all of them in one way; most have \(most.name)"])
    }
  }
}

extension Rule {
  static let mixedStyles = Rule(
    "mixed-styles", .language, .strict,
    "a page writes percentages, sums, dates, dashes, quotes and spellings in one way",
    """
    Two ways of writing one thing look like two authors, and make a reader wonder whether two \
    things are meant. The rarer way is reported once a page. Tables and quotes are left alone.
    """,
    bad: """
      Half of the ships, 50%, paid. Of the rest, 20% waited and 30 ‹per cent› turned back.
      """,
    good: """
      Half of the ships, 50%, paid. Of the rest, 20% waited and 30% turned back.
      """)
}
