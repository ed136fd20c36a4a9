import Diagnostics
import Markdown
import Quantities
import SiteModel

/// A page states what was known on its day: no fact that was replaced before, and no state of long
/// ago.
enum StaleFactRule {
  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    guard page.page.kind == .briefing else { return [] }
    return replaced(on: page) + old(on: page)
  }

  // MARK: Replaced

  private static func replaced(on page: ReviewedPage) -> [Diagnostic] {
    let frontMatter = page.page.frontMatter
    let newest = page.site.newest
    guard !newest.isEmpty, let day = frontMatter.updated ?? frontMatter.date else { return [] }
    let stated = stated(on: page)
    return stated.compactMap { statement in
      guard let new = newest[statement.figure], let fact = new.fact,
        !stated.contains(where: { $0.figure == new.key }),
        let known = fact.declaration.vintage(in: page.site.index.sources), known <= day
      else { return nil }
      return Diagnostic(
        .warning, Rule.staleFact.id,
        "the page of \(day.words) has '\(statement.figure.id)', which '\(new.key.id)' had replaced "
          + "by \(known.words)",
        at: page.range(statement.place),
        notes: [.init("'\(new.key.id)' (\(fact.words)) is at", at: new.range)],
        helps: ["use the newer fact, or state both"])
    }
  }

  /// The facts that the text of a page states, each where it does so first.
  private static func stated(
    on page: ReviewedPage
  ) -> [(figure: FigureKey, place: Range<Int>)] {
    var stated: [(figure: FigureKey, place: Range<Int>)] = []
    for link in page.blocks.flatMap(\.words.parts) where link.destination.hasPrefix("fact:") {
      let name = String(link.destination.dropFirst("fact:".count))
      guard let figure = page.site.index.ledger.figure(named: name, on: page.page.figureScope),
        !stated.contains(where: { $0.figure == figure.key })
      else { continue }
      stated.append((figure.key, link.content.isEmpty ? link.whole : link.content))
    }
    return stated
  }

  // MARK: Old

  /// States of a day more than a year before the page's data end.
  private static func old(on page: ReviewedPage) -> [Diagnostic] {
    let frontMatter = page.page.frontMatter
    guard let end = frontMatter.dataTo ?? frontMatter.date,
      let limit = CalendarDate(year: end.year - 1, month: end.month, day: min(end.day, 28))
    else { return [] }
    return page.page.facts.compactMap { fact in
      guard fact.declaration.period == nil, let day = fact.declaration.asOf, day < limit else {
        return nil
      }
      return Diagnostic(
        .warning, Rule.staleFact.id,
        "fact '\(fact.declaration.id)' holds as of \(day.words), more than a year before the "
          + "page's data end", at: fact.declaration.range,
        helps: ["look for a newer figure, or give the fact the 'period' that it is about"])
    }
  }
}

extension Rule {
  static let staleFact = Rule(
    "stale-fact", .sources, .strict,
    "a briefing states no fact that was replaced before its day, and no state of long ago",
    """
    A fact that another `revises` is out of date on every page that is dated, or updated, after \
    the newer one was known: use the newer one, or show both. A fact with an `as-of` and no \
    `period` says how things stood on a day; more than a year before the page's `data-to`, or else \
    its date, they may stand otherwise.
    """,
    bad: Example(
      "briefings/port-calls.md",
      """
      ---
      title: The berths of the port
      date: 2024-01-31
      ---

      The port has [‹12 berths›](fact:berths "as-of: 2021-06-30; source: agency").
      """),
    good: Example(
      "briefings/port-calls.md",
      """
      ---
      title: The berths of the port
      date: 2024-01-31
      ---

      The port has [12 berths](fact:berths "as-of: 2023-12-31; source: agency").
      """))
}
