import Checking
import Diagnostics
import Markdown
import SiteModel

/// A change of some pages that leaves the rest of the site what it is: these pages are resolved
/// again, with those that state their figures or their titles, and all that is known of the others
/// stays.
struct PageChanges {
  let known: KnownSite
  let changes: [PageChange]
  let texts: ContentTexts

  /// Nil where more than the pages themselves has to be looked at.
  init?(_ known: KnownSite, _ changes: [PageChange], _ texts: ContentTexts) {
    self.known = known
    self.changes = changes
    self.texts = texts
    let index = known.resolved.context.index
    let areAlone = changes.allSatisfy { change in
      change.isOnItsOwn
        && !change.new.computesWithData(index) && !change.old.computesWithData(index)
        && (change.declaresInTheSamePlaces || !known.resolved.findings.name(change.new.path))
    }
    let leadsIntoParts = known.common.loaded.settings.navigation.contains {
      $0.address.value.contains("#")
    }
    guard areAlone, !leadsIntoParts || changesWithOtherAnchors.isEmpty else { return nil }
  }

  private var changesWithOtherAnchors: [PageChange] { changes.filter { !$0.hasSameAnchors } }

  /// What has to be resolved again, as indices into the pages of the site, and what came of it; nil
  /// where everything has to be looked at.
  func resolved(_ pool: WorkerPool) -> (site: ResolvedSite, places: [Int])? {
    var site = known.resolved
    guard let index,
      let figures = FigureRecomputation(of: &site, index, pagesToCompute, pool)
    else { return nil }
    let context = ResolutionContext(site.context, figures, texts: texts)
    site.context = context
    site.findings.compareFacts(of: figures.changed.measures, in: context)
    let places = Set(changes.compactMap(\.place)).union(linkers(context.index))
      .union(pagesInDoubt).union(pages(of: figures)).sorted()
    let shares = pool.map(places.count, state: {}) { number, _ in
      var resolver = PageResolver(places[number], site: context)
      return (page: Shared(resolver.resolve()), findings: resolver.findings)
    }
    for (place, share) in zip(places, shares) {
      site.pages[place] = share.page
      site.findings.pages[place] = share.findings
    }
    site.findings.markings = DatasetMarkings(context: context, pages: site.pages).diagnostics
    return (site, places)
  }

  /// The site's index with the pages as they are now; nil where their names collide.
  private var index: SiteIndex? {
    var index = known.resolved.context.index
    for change in changes {
      guard let place = change.place else { continue }
      index.pages[place] = change.new
      guard !change.declaresInTheSamePlaces else { continue }
      guard let ledger = SiteAssembly.ledger(of: index, with: change.new) else { return nil }
      index.ledger = ledger
      for source in change.new.frontMatter.sources { index.sources[source.id] = source }
    }
    return index
  }

  /// The pages that have other figures, or of whose figures something was found.
  private var pagesToCompute: [ParsedPage] {
    changes.filter { change in
      change.place != nil && !change.declaresInTheSamePlaces
        && (!change.hasSameFigures || known.resolved.findings.judge(change.new.path))
    }.map(\.new)
  }

  /// The pages that state figures which may be others, or of which something was found.
  private func pages(of figures: FigureRecomputation) -> [Int] {
    guard !figures.changed.pages.isEmpty else { return [] }
    let site = known.resolved
    return site.pages.indices.filter { place in
      !site.findings.pages[place].isClean
        || figures.changed.pages.contains(figures.index.pages[place].figureScope)
        || site.pages[place].figures.contains {
          figures.changed.contains($0, in: figures.index.ledger)
        }
    }
  }

  /// The pages of which something was found that names the place of a declaration that has moved.
  private var pagesInDoubt: [Int] {
    let moved = changes.filter { !$0.declaresInTheSamePlaces }
    let findings = known.resolved.findings.pages
    guard !moved.isEmpty else { return [] }
    return findings.indices.filter { place in
      !findings[place].isClean && moved.contains { findings[place].mention($0.new.path) }
    }
  }

  /// The pages that link to parts of a page whose parts have changed, or name its title.
  private func linkers(_ index: SiteIndex) -> [Int] {
    let changed = Set(changesWithOtherAnchors.map(\.new.address))
    let renamed = Set(changes.filter { !$0.hasSameTitle }.map(\.new.slug))
    guard !changed.isEmpty || !renamed.isEmpty else { return [] }
    return index.pages.indices.filter { place in
      let page = index.pages[place]
      let inline = [page.title, page.summary].compactMap { $0 }
      let texts = [page.body] + inline + page.data.charts.flatMap(\.text.all)
      return texts.contains { text in
        text.marks.contains { mark in
          if mark.kind == .link(scheme: "briefing") {
            return renamed.contains(Slug(rawValue: mark.destination))
          }
          guard !changed.isEmpty, mark.kind == .address,
            mark.destination.utf8.contains(UInt8(ascii: "#")),
            let target = index.pageLinked(by: mark.destination, in: page)
          else { return false }
          return changed.contains(target)
        }
      }
    }
  }
}

extension SiteIndex {
  /// The page to a part of which an address leads, or would lead if there were such a part.
  fileprivate func pageLinked(by destination: String, in page: ParsedPage) -> SiteAddress? {
    switch target(of: destination, in: page) {
    case .page(let address): SiteAddress(String(address.path.prefix { $0 != "#" }))
    case .dead(.noAnchor(_, let path, _)):
      self.page(contentPath: String(path.dropFirst("Content/".count)))?.address
    case .fragment, .dead: nil
    }
  }
}

extension SiteFindings {
  /// Whether something that was found about names or revisions is said of a file.
  fileprivate func name(_ path: String) -> Bool {
    (names + figures).contains { $0.mentions(path) }
  }

  /// Whether something that was found about the values of figures is said of a file.
  fileprivate func judge(_ path: String) -> Bool {
    let checks = checks.values.flatMap { $0.diagnostics + $0.failures.map(\.diagnostic) }
    return (values.values.joined() + checks + measures.values.joined())
      .contains { $0.mentions(path) }
  }
}

extension PageFindings {
  /// Whether nothing was found.
  var isClean: Bool { diagnostics.isEmpty && wordsProblems.isEmpty }

  fileprivate func mention(_ path: String) -> Bool {
    diagnostics.contains { $0.mentions(path) }
      || wordsProblems.contains { $0.diagnostic.mentions(path) }
  }
}

extension Diagnostic {
  fileprivate func mentions(_ path: String) -> Bool {
    range?.path == path || notes.contains { $0.range?.path == path }
  }
}
