public import Diagnostics
import Expressions
import Markdown
public import SiteModel

/// The site as a check reads it: what it declares, and which of it is of use.
public struct ReviewedSite: Sendable {
  let index: SiteIndex
  /// Every page that could be read, drafts too.
  let pages: [ParsedPage]
  let settings: SiteSettings
  /// Where the grade of a source could not be read, which was reported.
  let unreadGrades: [SourceRange]
  /// What some page, register or setting names.
  let citedSources: Set<SourceID>
  let namedFigures: Set<FigureKey>
  /// The newest fact that stands for each one that was replaced.
  let newest: [FigureKey: Figure]

  /// - Parameters:
  ///   - index: what is published.
  ///   - pages: every page that could be read: what only a draft needs is needed.
  ///   - reported: what was found so far: one cause is reported once.
  public init(
    _ index: SiteIndex, pages: [ParsedPage], siteFacts: [DeclaredFact], settings: SiteSettings,
    reported: [Diagnostic]
  ) {
    unreadGrades = reported.filter { $0.rule == Rule.badGrade.id }.compactMap(\.range)
    self.index = index
    self.pages = pages
    self.settings = settings
    var names = NamesInUse()
    for page in pages { names.add(page) }
    for fact in siteFacts { names.add(fact, on: nil) }
    names.sources.formUnion(index.sharedSources.map(\.value) + settings.rates.map(\.source.value))
    citedSources = names.sources
    namedFigures = names.figures
    newest = Self.newest(in: index.ledger)
  }

  private static func newest(in ledger: Ledger) -> [FigureKey: Figure] {
    var replacements: [FigureKey: Figure] = [:]
    for figure in ledger.all {
      guard let revises = figure.fact?.declaration.revises?.value.rawValue else { continue }
      let old = ledger.figure(named: revises, on: figure.key.page ?? Slug(rawValue: ""))
      if let old { replacements[old.key] = figure }
    }
    return replacements.mapValues { figure in
      var last = figure
      var seen: Set = [figure.key]
      while let next = replacements[last.key], seen.insert(next.key).inserted { last = next }
      return last
    }
  }

  /// Nobody knows what is named by a file that could not be read.
  var isComplete: Bool {
    index.unread.files.isEmpty && !index.unread.hasNoSiteFacts && !index.unread.hasNoSources
  }

  /// The texts of a page with marks.
  static func texts(of page: ParsedPage) -> [ParsedMarkdown] {
    [page.title, page.body] + [page.summary].compactMap(\.self)
      + page.data.charts.flatMap(\.text.all)
  }
}

/// Gathers what pages name.
private struct NamesInUse {
  var sources: Set<SourceID> = []
  var figures: Set<FigureKey> = []

  mutating func add(_ page: ParsedPage) {
    for text in ReviewedSite.texts(of: page) { add(text.marks, on: page) }
    for fact in page.facts { add(fact, on: page.figureScope) }
    for statistic in page.statistics { add(statistic.formula, on: page.figureScope) }
    for id in page.frontMatter.keyFigures { add(id.value.rawValue, on: page.figureScope) }
    let data = page.data
    sources.formUnion(page.frontMatter.corrections.compactMap(\.source?.value))
    sources.formUnion(data.tables.flatMap(\.sources).map(\.value))
    sources.formUnion(data.queries.flatMap(\.sources).map(\.value))
    sources.formUnion(data.charts.flatMap(\.sources).map(\.value))
    sources.formUnion(data.layouts.flatMap(\.sources).map(\.value))
  }

  private mutating func add(_ marks: [Mark], on page: ParsedPage) {
    for mark in marks {
      switch mark.kind {
      case .citation, .link("source"): sources.insert(SourceID(rawValue: mark.destination))
      case .link("fact"), .link("stat"): add(mark.destination, on: page.figureScope)
      case .expression:
        if let formula = try? Expression(parsing: mark.destination) {
          add(formula, on: page.figureScope)
        }
      default: break
      }
    }
  }

  mutating func add(_ fact: DeclaredFact, on page: Slug?) {
    sources.formUnion(fact.declaration.sources.map(\.value))
    guard let check = fact.declaration.check?.value, let formula = try? Expression(parsing: check)
    else { return }
    add(formula, on: page)
  }

  private mutating func add(_ formula: Expression, on page: Slug?) {
    for name in formula.names { add(name.scope.map { "\($0)/\(name.id)" } ?? name.id, on: page) }
  }

  /// - Parameter name: an id, or `SLUG/id`.
  private mutating func add(_ name: String, on page: Slug?) {
    let key = FigureKey(description: name)
    figures.insert(key)
    if key.page == nil { figures.insert(FigureKey(page: page, id: key.id)) }
  }
}
