import Checking
import Diagnostics
import SiteModel

/// What becomes of a site's figures when some pages declare others: these are computed again, and
/// all that rests on them.
struct FigureRecomputation {
  let index: SiteIndex
  let computation: FigureComputation
  private(set) var values: FigureTable<FigureValue>
  private(set) var checks: FigureTable<FactChecks.Outcome>
  private(set) var figures: FigureIndex
  private(set) var changed = ChangedFigures()

  /// Nil where it takes more than that: where data, revisions or names are concerned, or something
  /// is wrong.
  ///
  /// - Parameters:
  ///   - site: the site before. Its findings become those of the site after, but for those of pages
  ///     and measures.
  ///   - index: the pages as they are now.
  ///   - pages: those of them whose figures are others.
  init?(
    of site: inout ResolvedSite, _ index: SiteIndex, _ pages: [ParsedPage], _ pool: WorkerPool
  ) {
    let before = site.context
    self.index = index
    (values, checks, figures) = (before.notes.values, before.checks, before.figures)
    let changed = figures.pages(restingOn: Set(pages.map(\.figureScope)))
    computation = before.computation.over(index, changed: changed)
    guard !pages.isEmpty else { return }
    guard site.findings.areSound, before.broken.isEmpty, index.unread.isEmpty,
      pages.allSatisfy({ $0.facts.allSatisfy { $0.isFirst(in: index.sources) } }),
      before.revisions.pages.isDisjoint(with: changed), !useData(changed)
    else { return nil }
    for page in changed { figures.remove(page, before.index.ledger, values) }
    var computed = FigureComputation.Computed(values: values)
    computation.compute(Array(changed), pool, &computed, &site.findings)
    values = computed.values
    for page in changed { figures.add(page, index.ledger, values) }
    let checked = changed.union(checksResting(on: changed)).union(site.findings.checks.keys)
    guard computed.broken.isEmpty, !useData(checked) else { return nil }
    FactChecks(ledger: index.ledger, computation: computation, values: values)
      .check(checked, &checks, &site.findings.checks)
    guard !useData(checked) else { return nil }
    self.changed.pages = checked
    self.changed.addMeasures(before.index.ledger)
    self.changed.addMeasures(index.ledger)
  }

  /// Whether figures of these pages, or their checks, were computed from data: which data are used
  /// is known only when the whole site was looked at.
  private func useData(_ pages: Set<Slug?>) -> Bool {
    pages.contains { page in
      values[page: page].values.contains { !$0.datasets.isEmpty }
        || checks[page: page].values.contains { $0.value.formula?.datasets.isEmpty == false }
    }
  }

  /// The pages with facts whose checks name figures of these.
  private func checksResting(on pages: Set<Slug?>) -> Set<Slug?> {
    Set(
      checks.lazy.filter {
        $0.value.value.formula?.inputs.contains { pages.contains($0.page) } ?? false
      }
      .map(\.key.page))
  }
}

extension DeclaredFact {
  /// Whether it replaces no other, and its sources are known.
  fileprivate func isFirst(in sources: [SourceID: Source]) -> Bool {
    declaration.revises == nil && declaration.sources.allSatisfy { sources[$0.value] != nil }
  }
}

extension Revisions {
  /// The pages that have a fact which was replaced or replaces another.
  fileprivate var pages: Set<Slug?> {
    Set(replaced.flatMap { [$0.key.page, $0.value.page] })
  }
}

extension SiteFindings {
  /// Whether names and revisions are without errors.
  fileprivate var areSound: Bool { !(names + figures).contains { $0.severity == .error } }
}
