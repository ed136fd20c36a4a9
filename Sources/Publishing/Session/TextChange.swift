import Checking
import Diagnostics
import Markdown
import SiteModel

/// A change of the texts of some pages, which declare what they declared before: these pages are
/// resolved again with all that is known of the others, which stay as they are.
struct TextChange {
  /// A page before and after.
  struct Change {
    /// Index into the pages of the site; nil for one that is left out.
    var place: Int?
    var old: PageExtract
    var new: PageExtract
  }

  let known: KnownSite
  let changes: [Change]
  let texts: ContentTexts

  /// Nil where more than the pages themselves has to be looked at.
  init?(_ known: KnownSite, _ changes: [Change], _ texts: ContentTexts) {
    self.known = known
    self.changes = changes
    self.texts = texts
    let index = known.resolved.context.index
    let areAlone = changes.allSatisfy { change in
      change.new.declaresTheSame(as: change.old)
        && !change.new.page.computesWithData(index) && !change.old.page.computesWithData(index)
        && (change.new.declaresInTheSamePlaces(as: change.old)
          || !known.resolved.findings.mention(change.new.page.path))
    }
    let leadsIntoParts = known.common.loaded.settings.navigation.contains {
      $0.address.value.contains("#")
    }
    guard areAlone, !leadsIntoParts || changesWithOtherAnchors.isEmpty else { return nil }
  }

  private var changesWithOtherAnchors: [Change] {
    changes.filter { !$0.new.hasSameAnchors(as: $0.old) }
  }

  /// What has to be resolved again, as indices into the pages of the site, and what came of it.
  func resolved(_ pool: WorkerPool) -> (site: ResolvedSite, places: [Int]) {
    var site = known.resolved
    var index = site.context.index
    for change in changes {
      guard let place = change.place else { continue }
      index.pages[place] = change.new.page
      guard !change.new.declaresInTheSamePlaces(as: change.old) else { continue }
      let page = change.new.page
      let figures = page.facts.map(Figure.Content.fact) + page.statistics.map { .statistic($0) }
      for figure in figures {
        index.ledger.add(
          Figure(key: FigureKey(page: page.figureScope, id: figure.id), content: figure))
      }
    }
    site.context = ResolutionContext(site.context, index: index, texts: texts)
    let places = Set(changes.compactMap(\.place)).union(linkers(site.context.index))
      .union(pagesInDoubt).sorted()
    let context = site.context
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

  /// The pages of which something was found that names the place of a declaration that has moved.
  private var pagesInDoubt: [Int] {
    let moved = changes.filter { !$0.new.declaresInTheSamePlaces(as: $0.old) }
    let findings = known.resolved.findings.pages
    guard !moved.isEmpty else { return [] }
    return findings.indices.filter { place in
      moved.contains { findings[place].mention($0.new.page.path) }
    }
  }

  /// The pages that link to parts of a page whose parts have changed, or name its title.
  private func linkers(_ index: SiteIndex) -> [Int] {
    let changed = Set(changesWithOtherAnchors.map(\.new.page.address))
    let renamed = Set(changes.filter { !$0.new.hasSameTitle(as: $0.old) }.map(\.new.page.slug))
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
  /// Whether something that was found about the site as a whole is said of a file.
  fileprivate func mention(_ path: String) -> Bool {
    (names + values.values.joined() + figures + failedChecks.map(\.diagnostic))
      .contains { $0.mentions(path) }
  }
}

extension PageFindings {
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
