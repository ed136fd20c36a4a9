import Diagnostics
import Expressions
import Files
import Quantities
import SiteModel

/// What all pages are resolved with: the whole site, and the value of every figure.
///
/// A class, since every page holds it, and a struct of so many tables is slow to copy.
final class ResolutionContext: Sendable {
  let settings: SiteSettings
  let index: SiteIndex
  let notes: FigureNotes
  let reader: QuantityReader
  let computation: FigureComputation
  let checks: FigureTable<FactChecks.Outcome>
  let revisions: Revisions
  let figures: FigureIndex
  /// Ids whose declaration had an error that was reported where it stands.
  let broken: Set<FigureKey>
  let texts: ContentTexts
  /// What each page shows of its data.
  let placements: [DataPlacement]

  init(
    settings: SiteSettings, index: SiteIndex, computation: FigureComputation,
    computed: FigureComputation.Computed, checks: FigureTable<FactChecks.Outcome>,
    revisions: Revisions, texts: ContentTexts
  ) {
    self.settings = settings
    self.index = index
    self.computation = computation
    broken = computed.broken
    self.checks = checks
    self.revisions = revisions
    self.texts = texts
    reader = QuantityReader(defaultCurrency: settings.currency)
    figures = FigureIndex(index.ledger, computed.values)
    placements = index.pages.map { DataPlacement(of: $0, in: index) }
    notes = FigureNotes(
      ledger: index.ledger, values: computed.values, sources: index.sources,
      datasets: index.datasets, addresses: index.addresses(placements), format: computation.format)
  }

  /// The same site with some pages that are others, and what has become of its figures by that.
  init(_ site: ResolutionContext, _ change: FigureRecomputation, texts: ContentTexts) {
    settings = site.settings
    index = change.index
    computation = change.computation
    var notes = site.notes
    notes.ledger = index.ledger
    notes.values = change.values
    notes.sources = index.sources
    self.notes = notes
    self.texts = texts
    reader = site.reader
    checks = change.checks
    revisions = site.revisions
    figures = change.figures
    broken = site.broken
    placements = site.placements
  }

  /// The bytes of a content file, read again: only a report asks.
  func bytes(of path: String) -> [UInt8] { texts.bytes(of: path) ?? [] }

  /// The value of an expression that stands in a text.
  ///
  /// - Parameter language: that of the text, where it is not the site's.
  func compute(
    _ source: String, on page: Slug, by language: FigureComputation? = nil
  ) -> Result<FigureValue, FigureEvaluator.Problem> {
    let expression: Expression
    do {
      expression = try Expression(parsing: source)
    } catch {
      return .failure(.error(error))
    }
    return compute(expression, on: page, by: language ?? computation)
  }

  func compute(
    _ expression: Expression, on page: Slug, by computation: FigureComputation
  ) -> Result<FigureValue, FigureEvaluator.Problem> {
    computation.value(of: expression, on: page).map { value in
      var value = value
      value.formula = computation.formula(expression, on: page, notes.values)
      return value
    }
  }

  func names(scope: String?, on page: Slug) -> [String] {
    guard let scope else { return index.ledger.names(on: page) }
    return index.ledger.figures(of: Slug(rawValue: scope)).map { "\(scope)/\($0.key.id)" }
  }

  func isBroken(_ id: String, scope: String?, on page: Slug) -> Bool {
    if scope.map({ index.unread.briefings.contains(Slug(rawValue: $0)) })
      ?? index.unread.hasNoSiteFacts
    {
      return true
    }
    let id = FigureID(rawValue: id)
    let key = FigureKey(page: scope.map(Slug.init(rawValue:)) ?? page, id: id)
    return broken.contains(key) || scope == nil && broken.contains(FigureKey(page: nil, id: id))
  }
}

/// Reads content files again for an excerpt.
struct ContentTexts: Sendable {
  let fileSystem: any FileSystem
  /// The folder that holds `Content`.
  let site: String

  func bytes(of path: String) -> [UInt8]? { try? fileSystem.read(site + "/" + path) }
}
