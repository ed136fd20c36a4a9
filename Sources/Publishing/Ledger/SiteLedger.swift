import Quantities
import SiteModel

/// The ledger of a resolved site: every fact and statistic with its value, what it rests on and
/// where it stands.
///
/// Entries are made when they are asked for, so that a large site's are never all in memory.
public struct SiteLedger: Sendable {
  var context: ResolutionContext
  var pages: [Shared<ResolvedPage>]
  /// Indices into `pages` in the order of the ledger: briefings from the newest, then other pages.
  let order: [Int]
  /// Where the page with figures of this scope stands in `pages`.
  let places: [Slug: Int]
  /// Where the page with figures of this scope stands in `order`.
  let positions: [Slug: Int]
  /// The pages that have a note to a figure which is not their own.
  var uses: [FigureKey: [FigureUse]]

  /// A note of a page.
  struct FigureUse: Hashable, Sendable {
    /// Index into `pages`.
    var place: Int
    /// Index into the page's notes.
    var note: Int
  }

  /// - Parameter briefings: indices into `pages`, newest first.
  init(context: ResolutionContext, pages: [Shared<ResolvedPage>], briefings: [Int]) {
    self.context = context
    self.pages = pages
    let index = context.index
    order = briefings + pages.indices.filter { index.pages[pages[$0].index].kind != .briefing }
    var places: [Slug: Int] = [:]
    var positions: [Slug: Int] = [:]
    var uses: [FigureKey: [FigureUse]] = [:]
    for (position, place) in order.enumerated() {
      let scope = index.pages[pages[place].index].figureScope
      places[scope] = place
      positions[scope] = position
      for (note, key) in pages[place].value.keyedNotes where key.page != scope {
        uses[key, default: []].append(FigureUse(place: place, note: note))
      }
    }
    self.places = places
    self.positions = positions
    self.uses = uses
  }

  /// How many lines a page of the site has in the ledger.
  ///
  /// - Parameter place: an index into `pages`; nil for the site's own register.
  func count(of place: Int?) -> Int {
    let scope = place.map { context.index.pages[pages[$0].index].figureScope }
    let expressions = place.map { pages[$0].expressions.count } ?? 0
    return context.index.ledger.ids(of: scope).count + expressions
  }

  /// The day of a briefing; nil for anything else.
  func date(of place: Int?) -> CalendarDate? {
    guard let place, context.index.pages[pages[place].index].kind == .briefing else { return nil }
    return context.index.pages[pages[place].index].frontMatter.date
  }
}

extension ResolvedPage {
  /// The notes to figures with the figures, in the order of the text; those to expressions, which
  /// have no key, are left out.
  var keyedNotes: some Sequence<(note: Int, key: FigureKey)> {
    zip(notes.indices.lazy.filter { !notes[$0].isInline }, figures).lazy
      .map { (note: $0, key: $1) }
  }
}
