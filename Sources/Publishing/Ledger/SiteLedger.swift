import Quantities
import SiteModel

/// The ledger of a resolved site: every fact and statistic with its value, what it rests on and
/// where it stands.
///
/// Entries are made when they are asked for, so that a large site's are never all in memory.
public struct SiteLedger: Sendable {
  let context: ResolutionContext
  let pages: [ResolvedPage]
  /// Indices into `pages` in the order of the ledger: briefings from the newest, then other pages.
  let order: [Int]
  /// Where the page with figures of this scope stands in `pages`.
  let places: [Slug: Int]
  /// The pages that have a note to a figure which is not their own.
  let uses: [FigureKey: [FigureUse]]
  /// The statistics whose formulas name a figure.
  let dependents: [FigureKey: [FigureKey]]
  /// The facts that take a fact's place.
  let revisions: [FigureKey: [FigureKey]]

  /// A note of a page.
  struct FigureUse: Sendable {
    /// Index into `pages`.
    var place: Int
    /// Index into the page's notes.
    var note: Int
  }

  init(context: ResolutionContext, pages: [ResolvedPage]) {
    self.context = context
    self.pages = pages
    let index = context.index
    order = pages.indices.sorted { a, b in
      let (first, second) = (pages[a].index, pages[b].index)
      let (x, y) = (index.pages[first].ledgerDate, index.pages[second].ledgerDate)
      return x == y ? index.pages[first].path < index.pages[second].path : x > y
    }
    var places: [Slug: Int] = [:]
    var uses: [FigureKey: [FigureUse]] = [:]
    for place in order {
      let scope = index.pages[pages[place].index].figureScope
      places[scope] = place
      for (note, key) in pages[place].keyedNotes where key.page != scope {
        uses[key, default: []].append(FigureUse(place: place, note: note))
      }
    }
    self.places = places
    self.uses = uses
    (dependents, revisions) = Self.references(context)
  }

  /// The figures that name others: formulas their inputs, revisions what they revise.
  private static func references(
    _ context: ResolutionContext
  ) -> (dependents: [FigureKey: [FigureKey]], revisions: [FigureKey: [FigureKey]]) {
    let ledger = context.index.ledger
    var dependents: [FigureKey: [FigureKey]] = [:]
    var revisions: [FigureKey: [FigureKey]] = [:]
    for scope in ledger.scopes {
      for figure in ledger.figures(of: scope) {
        switch figure.content {
        case .statistic:
          for input in context.notes.values[figure.key]?.formula?.inputs ?? [] {
            dependents[input, default: []].append(figure.key)
          }
        case .fact(let fact):
          guard let revised = ledger.revised(by: fact, on: scope) else { continue }
          revisions[revised, default: []].append(figure.key)
        }
      }
    }
    return (dependents, revisions)
  }
}

extension ResolvedPage {
  /// The notes to figures with the figures, in the order of the text; those to expressions, which
  /// have no key, are left out.
  var keyedNotes: some Sequence<(note: Int, key: FigureKey)> {
    zip(notes.indices.lazy.filter { notes[$0].figure != nil }, figures).lazy
      .map { (note: $0, key: $1) }
  }
}

extension Ledger {
  /// The fact that a fact says it takes the place of.
  func revised(by fact: DeclaredFact, on scope: Slug?) -> FigureKey? {
    guard let name = fact.declaration.revises?.value.rawValue else { return nil }
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard let id = parts.last else { return nil }
    return figure(id, scope: parts.count == 2 ? parts[0] : nil, on: scope ?? Slug(rawValue: ""))?
      .key
  }
}

extension ParsedPage {
  /// Sorts briefings from the newest; pages that are not briefings come last.
  fileprivate var ledgerDate: CalendarDate? {
    kind == .briefing ? frontMatter.date : nil
  }
}

/// Nil is before any date.
private func > (a: CalendarDate?, b: CalendarDate?) -> Bool {
  guard let a else { return false }
  return b.map { a > $0 } ?? true
}
