import Diagnostics
import Expressions
import Markdown
import SiteModel

/// What a site was before some of its pages came, went or changed, and what of it still holds.
///
/// The registers, the settings and the data are as they were. Whatever is not certain to hold is
/// done again: each page of which something was found, and each page that shows data.
struct EarlierSite: Sendable {
  private let site: ResolvedSite
  private let index: SiteIndex
  /// Where each page stood, as far as it is the same.
  private var places: [Int?] = []
  private(set) var changed = ChangedFigures()
  /// Addresses where something came, went or changed.
  private var addresses: Set<SiteAddress> = []

  /// Nil where too much has changed for anything to hold.
  ///
  /// - Parameter broken: declarations that could not be read.
  init?(_ site: ResolvedSite, now index: SiteIndex, broken: Set<FigureKey>) {
    let before = site.context
    guard broken.isEmpty, before.broken.isEmpty, index.unread.isEmpty,
      before.index.unread.isEmpty,
      // A fact may have been meant to revise one that was not there.
      !site.findings.figures.contains(where: { $0.severity == .error })
    else { return nil }
    self.site = site
    self.index = index
    let pages = changedPages()
    guard pages.allSatisfy({ $0.frontMatter.sources.isEmpty }) else { return nil }
    for page in pages {
      changed.pages.insert(page.figureScope)
      addresses.formUnion([page.address, SitePaths.briefingJSON(page.slug)])
    }
    for topic in Set(before.index.topics.keys).symmetricDifference(index.topics.keys) {
      addresses.insert(SitePaths.topic(topic))
    }
    for data in Set(before.index.datasets.keys).symmetricDifference(index.datasets.keys) {
      addresses.formUnion([
        SitePaths.datasets, SitePaths.data(data), SitePaths.dataset(data.id),
      ])
    }
    addRevised(by: pages)
    for (key, value) in before.notes.values where !value.datasets.isEmpty {
      changed.pages.insert(key.page)
    }
    changed.pages = before.figures.pages(restingOn: changed.pages)
    changed.addMeasures(before.index.ledger)
    changed.addMeasures(index.ledger)
  }

  // MARK: What has changed

  /// Finds the pages that stand as they stood.
  ///
  /// - Returns: the others, as they were and as they are.
  private mutating func changedPages() -> [ParsedPage] {
    let before = site.context.index
    var isGone = [Bool](repeating: true, count: before.pages.count)
    var changed: [ParsedPage] = []
    places = index.pages.map { page in
      let place = before.place(contentPath: page.contentPath)
      guard let place, before.pages[place] === page else {
        changed.append(page)
        return nil
      }
      isGone[place] = false
      return place
    }
    return changed + isGone.indices.filter { isGone[$0] }.map { before.pages[$0] }
  }

  /// The remarks of a fact tell what it replaced and what has replaced it.
  private mutating func addRevised(by pages: [ParsedPage]) {
    for (new, old) in site.context.revisions.replaced {
      changed.pages.formUnion([new.page, old.page])
    }
    for revises in pages.flatMap(\.facts).compactMap(\.declaration.revises?.value.rawValue) {
      // Without a briefing's name it is one of the page's own, or of the site's.
      changed.pages.insert(FigureKey(description: revises).page)
    }
  }

  // MARK: What holds

  /// The values of the figures of the pages that have not changed.
  var values: FigureTable<FigureValue> {
    var values = site.context.notes.values
    for page in changed.pages { values[page: page] = [:] }
    return values
  }

  /// What was found about these figures.
  var findings: [Slug?: [Diagnostic]] {
    site.findings.values.filter { !changed.pages.contains($0.key) }
  }

  /// What came of a page, where it would come of it again.
  ///
  /// - Parameter place: its index in the pages of the site.
  func outcome(_ place: Int) -> (page: Shared<ResolvedPage>, findings: PageFindings)? {
    guard let former = places[place] else { return nil }
    let (parsed, page) = (index.pages[place], site.pages[former])
    let findings = site.findings.pages[former]
    guard findings.diagnostics.isEmpty, findings.wordsProblems.isEmpty,
      !changed.pages.contains(parsed.figureScope), !parsed.showsData, !parsed.hasLinksInTitle,
      page.figures.allSatisfy(holds), page.body.marks.allSatisfy(leadsWhereItLed),
      !parsed.computesWithData(index)
    else { return nil }
    guard page.index != place else { return (page, findings) }
    var moved = page.value
    moved.index = place
    return (Shared(moved), findings)
  }

  /// Whether a figure is what it was, and stands against what it stood against.
  private func holds(_ key: FigureKey) -> Bool {
    site.context.checks[key] == nil && !changed.contains(key, in: index.ledger)
  }

  private func leadsWhereItLed(_ mark: FilledMark) -> Bool {
    guard case .page(let link) = mark else { return true }
    guard link.address.path.utf8.contains(UInt8(ascii: "#")) else {
      return !addresses.contains(link.address)
    }
    return !addresses.contains(SiteAddress(String(link.address.path.prefix { $0 != "#" })))
  }
}

extension ParsedPage {
  /// Whether it declares datasets or charts, or shows some.
  var showsData: Bool {
    !data.isEmpty
      || body.marks.contains { mark in
        switch mark.kind {
        case .figure, .sparkline, .block, .table: true
        case .link, .address, .image, .citation, .expression: false
        }
      }
  }

  /// Whether an expression in it names a dataset.
  func computesWithData(_ index: SiteIndex) -> Bool {
    guard !index.datasets.isEmpty else { return false }
    let texts = [body, title] + (summary.map { [$0] } ?? [])
    return texts.contains { text in
      text.marks.contains { $0.kind == .expression && namesData($0.destination, index) }
    }
  }

  private func namesData(_ source: String, _ index: SiteIndex) -> Bool {
    guard let expression = try? Expression(parsing: source) else { return false }
    return expression.names.contains {
      index.dataset($0.id, scope: $0.scope, on: figureScope) != nil
    }
  }

  /// Whether its title or summary says what something else is called.
  fileprivate var hasLinksInTitle: Bool {
    [title, summary].contains { text in
      text?.marks.contains { mark in
        switch mark.kind {
        case .link("fact"), .link("stat"), .expression, .citation: false
        default: true
        }
      } ?? false
    }
  }
}
