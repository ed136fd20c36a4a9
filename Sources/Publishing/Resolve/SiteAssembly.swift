import Checking
import Diagnostics
import Expressions
import Quantities
import SiteModel

/// Puts the pages together: who has which name, and what collides.
///
/// Everything here is one pass over declarations; texts are not read.
struct SiteAssembly {
  private(set) var diagnostics: [Diagnostic] = []
  private var sources: [SourceID: Source] = [:]
  private var entities: [EntityID: Entity] = [:]
  private var topics: [Slug: String] = [:]
  private var leftOut: [String: String] = [:]
  private var leftOutBriefings: [Slug: String] = [:]
  private var drafts: [SiteAddress: String] = [:]
  private var published: [ParsedPage] = []
  private var ledger = Ledger()
  /// Who has which name among the datasets.
  private var datasets: [FigureKey: (declared: DatasetDeclaration, place: SourceRange)] = [:]
  private var tables: [FigureKey: SiteDataset] = [:]
  private var queries: [(key: FigureKey, query: DeclaredQuery, page: ParsedPage)] = []
  /// Names that a dataset and a figure both claim: nobody knows which is meant.
  private(set) var contested: Set<FigureKey> = []
  private var aliasPlaces: [SiteAddress: SourceRange] = [:]

  /// - Parameters:
  ///   - siteFacts: the facts of `facts.yaml`, read.
  ///   - pages: in the order of their paths.
  ///   - databases: which queries of pages may name.
  ///   - today: what dates in front matter are compared with.
  ///   - includesDrafts: whether pages that are not published yet, or no longer, are shown.
  mutating func assemble(
    _ content: LoadedContent, siteFacts: [DeclaredFact], pages: [ParsedPage],
    assets: [String: SiteAddress], databases: SiteDatabases, today: CalendarDate?,
    includesDrafts: Bool = false
  ) -> SiteIndex {
    tables = content.datasets
    datasets = content.datasets.mapValues { ($0.declaration, $0.place) }
    for source in content.sources { add(source) }
    // A register has each key once; one that stands twice was reported when it was read.
    for entity in content.entities { entities[entity.id] = entity }
    for fact in siteFacts { add(.fact(fact), to: nil) }
    published.reserveCapacity(pages.count)
    leftOut = content.withheld
    for page in pages {
      let reason = page.reasonToLeaveOut(today: today)
      let withheld = content.settings.reasonToWithhold(
        page.frontMatter.marking?.value ?? content.settings.marking)
      if let reason, !includesDrafts, withheld == nil || page.frontMatter.status == .draft {
        leaveOut(page, reason)
      } else if let withheld {
        leaveOut(page, withheld)
      } else {
        published.append(page)
        if let reason { drafts[page.address] = reason }
      }
    }
    let redirects = checkAddresses()
    for page in published {
      // Those of a page that is left out stay unpublished with it.
      for source in page.frontMatter.sources { add(source) }
      // The first spelling of a topic is its name.
      for slug in page.topics where topics[slug] == nil {
        topics[slug] = page.frontMatter.topics.first { Slug(from: $0.value) == slug }?.value
      }
      addData(of: page, dollar: content.settings.currency)
      addFigures(of: page)
    }
    var index = SiteIndex(
      pages: published, sources: sources, entities: entities, assets: assets, leftOut: leftOut,
      leftOutBriefings: leftOutBriefings, topics: topics, ledger: ledger)
    index.drafts = drafts
    let answers = SiteQueries(
      over: tables, queries, on: databases, dollar: content.settings.currency)
    diagnostics += answers.diagnostics
    index.datasets = answers.datasets.filter { !contested.contains($0.key) }
    index.redirects = redirects.filter { redirect in
      // An address that differs only in case is the same file on many machines.
      let lower = SiteAddress(redirect.from.path.lowercased())
      guard index.hasAddress(redirect.from) || index.hasAddress(lower) else { return true }
      // A page's own address was compared with the other pages'; this is one of briefgen's.
      if let place = aliasPlaces[redirect.from] {
        diagnostics.append(AddressRule.reserved(redirect.from, at: place))
      }
      return false
    }
    return index
  }

  /// The ledger of a site with what a page declares now; nil where something is to be said of the
  /// names of that.
  static func ledger(of index: SiteIndex, with page: ParsedPage) -> Ledger? {
    var assembly = SiteAssembly()
    assembly.ledger = index.ledger
    assembly.ledger.removeFigures(of: page.figureScope)
    assembly.datasets = index.datasets.mapValues { ($0.declaration, $0.place) }
    assembly.addFigures(of: page)
    return assembly.diagnostics.isEmpty ? assembly.ledger : nil
  }

  private mutating func leaveOut(_ page: ParsedPage, _ reason: String) {
    leftOut[page.contentPath] = reason
    if page.kind == .briefing { leftOutBriefings[page.slug] = reason }
  }

  private mutating func add(_ source: Source) {
    if let first = sources[source.id] {
      diagnostics.append(DuplicateSourceRule.diagnostic(source, first: first))
    } else {
      sources[source.id] = source
    }
  }

  private mutating func addFigures(of page: ParsedPage) {
    for fact in page.facts { add(.fact(fact), to: page) }
    for statistic in page.statistics { add(.statistic(statistic), to: page) }
  }

  private mutating func add(_ content: Figure.Content, to page: ParsedPage?) {
    let figure = Figure(
      key: FigureKey(page: page?.figureScope, id: content.id), content: content)
    if ExpressionFunction.reservedNames.contains(figure.key.id.rawValue) {
      diagnostics.append(ReservedFigureRule.diagnostic(figure.key.id, at: figure.range))
    } else if let dataset = datasets[figure.key]
      ?? datasets[FigureKey(page: nil, id: figure.key.id)]
    {
      contested.formUnion([figure.key, dataset.declared.key])
      diagnostics.append(DatasetNameRule.taken(figure, by: dataset.declared, at: dataset.place))
    } else if let first = ledger[figure.key] {
      diagnostics.append(
        DuplicateFigureRule.diagnostic(figure.key.id, at: figure.range, first: first.range))
    } else if page != nil, let first = ledger[FigureKey(page: nil, id: figure.key.id)] {
      diagnostics.append(
        ShadowedFigureRule.diagnostic(figure.key.id, at: figure.range, site: first.range))
    } else {
      reportSimilar(to: figure)
      ledger.add(figure)
    }
  }

  /// The datasets that a page declares, but for those whose name is somebody else's.
  private mutating func addData(of page: ParsedPage, dollar: Currency) {
    for table in page.data.tables {
      let dataset = SiteDataset(table, on: page, dollar: dollar)
      if claim(dataset.declaration, at: dataset.place) { tables[dataset.key] = dataset }
    }
    for query in page.data.queries {
      let key = FigureKey(page: page.figureScope, id: query.id.value)
      let declared = DatasetDeclaration(key: key, kind: .query, path: page.contentPath)
      if claim(declared, at: query.id.range) { queries.append((key, query, page)) }
    }
  }

  private mutating func claim(_ dataset: DatasetDeclaration, at place: SourceRange) -> Bool {
    let site = FigureKey(page: nil, id: dataset.id)
    if ExpressionFunction.reservedNames.contains(dataset.id.rawValue) {
      diagnostics.append(DatasetNameRule.reserved(dataset, at: place))
      return false
    }
    if let first = datasets[dataset.key]?.place ?? datasets[site]?.place ?? ledger[site]?.range {
      diagnostics.append(DatasetNameRule.second(dataset, at: place, first: first))
      return false
    }
    datasets[dataset.key] = (dataset, place)
    return true
  }

  private mutating func reportSimilar(to figure: Figure) {
    let near = ledger.ids(of: figure.key.page).filter {
      SimilarFigureRule.areSimilar(figure.key.id, $0)
    }
    for id in near.sorted() {
      guard let other = ledger[FigureKey(page: figure.key.page, id: id)] else { continue }
      diagnostics.append(
        SimilarFigureRule.diagnostic(
          figure.key.id, like: id, at: figure.range, first: other.range))
    }
  }

  /// - Returns: the pages' former addresses.
  private mutating func checkAddresses() -> [Redirect] {
    var taken: [String: SourceRange] = [:]
    taken.reserveCapacity(published.count)
    for page in published {
      let address = page.address
      let place = page.addressPlace
      // Two names that differ only in case are one file on many machines.
      let name = address.path.lowercased()
      if page.kind == .page, SitePaths.reserved.contains(address.firstComponent) {
        diagnostics.append(AddressRule.reserved(address, at: place))
      } else if let owner = taken[name] {
        diagnostics.append(AddressRule.collision(address, at: place, first: owner))
      } else {
        taken[name] = place
      }
    }
    var redirects: [Redirect] = []
    for page in published {
      for alias in page.frontMatter.aliases {
        guard let from = SiteAddress(alias: alias.value, of: page.address) else {
          diagnostics.append(AddressRule.notAnAddress(alias))
          continue
        }
        if let owner = taken.updateValue(alias.range, forKey: from.path.lowercased()) {
          diagnostics.append(AddressRule.collision(from, at: alias.range, first: owner))
        } else {
          aliasPlaces[from] = alias.range
          redirects.append(Redirect(from: from, to: page.address))
        }
      }
    }
    return redirects
  }
}

extension SiteAddress {
  fileprivate var firstComponent: String { String(path.prefix { $0 != "/" }) }
}

extension ParsedPage {
  /// Where the file says its name: its slug, or else its title.
  fileprivate var addressPlace: SourceRange {
    frontMatter.slug?.range ?? frontMatter.title.range
  }

  /// Why the page is not published on this day, if so: `is a draft`.
  fileprivate func reasonToLeaveOut(today: CalendarDate?) -> String? {
    if frontMatter.status == .draft { return "is a draft" }
    if let day = frontMatter.publishAt, today.map({ day > $0 }) ?? true {
      return "is to be published on \(day)"
    }
    if let day = frontMatter.expires, let today, day <= today { return "expired on \(day)" }
    return nil
  }
}
