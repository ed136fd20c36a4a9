import Checking
import Diagnostics
import Files
import Quantities
import SiteModel

/// The site after everything in it was looked up, computed and checked.
struct ResolvedSite: Sendable {
  var context: ResolutionContext
  var pages: [Shared<ResolvedPage>]
  var navigation: [NavigationLink]
  var findings: SiteFindings
  /// How many of the pages are those of an earlier site.
  var kept = 0
}

/// The third phase for the whole site: names, values, words, links.
struct SiteResolver {
  let site: String
  let loaded: LoadedContent
  let assets: PublishedAssets
  let today: CalendarDate?
  /// Given to the command line or in `site.yaml`.
  let hasBaseURL: Bool
  let fileSystem: any FileSystem
  let access: DatabaseAccess
  var includesDrafts = false

  /// - Parameter earlier: the site before some of its pages came, went or changed, and nothing else.
  func resolve(
    _ parsed: ContentParser.Parsed, _ pool: WorkerPool, keeping earlier: ResolvedSite? = nil
  ) -> ResolvedSite {
    var findings = SiteFindings()
    let (index, contested) = index(of: parsed, &findings.names)
    let broken = parsed.broken.union(contested)
    let earlier = earlier.flatMap { EarlierSite($0, now: index, broken: broken) }
    let computation = FigureComputation(settings: loaded.settings, index: index, broken: broken)
    // What stands in a page is published, whether or not something names it.
    let declared = index.datasets.values.filter { $0.key.page != nil }
    _ = pool.map(declared.count, state: {}) { place, _ in declared[place].table == nil }
    var computed = computation.compute(pool, keeping: earlier, &findings)
    let revisions = Revisions(computation.evaluator, sources: index.sources, &findings.figures)
    RevisionRemarks(ledger: index.ledger, sources: index.sources, revisions: revisions)
      .add(to: &computed.values)
    var checks = FigureTable<FactChecks.Outcome>()
    FactChecks(ledger: index.ledger, computation: computation, values: computed.values)
      .check(index.ledger.scopes, &checks, &findings.checks)
    let context = ResolutionContext(
      settings: loaded.settings, index: index, computation: computation, computed: computed,
      checks: checks, revisions: revisions,
      texts: ContentTexts(fileSystem: fileSystem, site: site))
    findings.compareFacts(of: Array(context.figures.byMeasure.keys), in: context)
    let shares = pool.map(index.pages.count, as: .checking, state: {}) { place, _ in
      if let outcome = earlier?.outcome(place) {
        return (page: outcome.page, findings: outcome.findings, isKept: true)
      }
      var resolver = PageResolver(place, site: context)
      let page = Shared(resolver.resolve())
      return (page: page, findings: resolver.findings, isKept: false)
    }
    findings.pages = shares.map(\.findings)
    let pages = shares.map(\.page)
    findings.markings = DatasetMarkings(context: context, pages: pages).diagnostics
    // Only now is it known which of them the formulas name.
    findings.datasets = index.foreignKeyProblems + index.datasets.values.flatMap(\.problems)
    let navigation = Navigation(settings: loaded.settings, index: index)
      .links(&findings.navigation)
    return ResolvedSite(
      context: context, pages: pages, navigation: navigation, findings: findings,
      kept: shares.count(where: \.isKept))
  }

  /// What the content holds, with what is wrong with its names.
  ///
  /// - Returns: also the names that a dataset and a figure both claim.
  private func index(
    of parsed: ContentParser.Parsed, _ diagnostics: inout [Diagnostic]
  ) -> (SiteIndex, contested: Set<FigureKey>) {
    let databases = SiteDatabases(loaded.settings, site: site, access, fileSystem)
    diagnostics += databases.diagnostics
    var assembly = SiteAssembly()
    var index = assembly.assemble(
      loaded, siteFacts: parsed.siteFacts, pages: parsed.pages, assets: assets.addresses,
      databases: databases, today: today ?? parsed.newestDate, includesDrafts: includesDrafts)
    index.unread = UnreadContent(files: parsed.unread, registers: loaded.unread)
    index.unread.hasUnreadRates = loaded.settings.hasUnreadRates
    index.hasBaseURL = hasBaseURL
    index.sharedSources =
      loaded.packagedSources
      + loaded.settings.databases.filter { !databases.broken.contains($0.key) }
      .sorted { $0.key < $1.key }.flatMap(\.value.sources)
    diagnostics += assembly.diagnostics
    diagnostics += DuplicateFileRule.diagnostics(
      (loaded.briefings + loaded.pages + loaded.files).sorted(),
      reported: diagnostics)
    diagnostics += ChecksRule.diagnostics(loaded.settings)
    diagnostics += PrintedLanguageRule.diagnostics(loaded.settings, index.pages)
    for page in index.pages {
      diagnostics += UnusedFieldRule.diagnostics(page) + LengthRule.diagnostics(page)
    }
    for source in index.undeclaredSources(siteFacts: parsed.siteFacts) {
      diagnostics.append(
        UnknownSourceRule.diagnostic(
          source.value.rawValue, known: index.sources.keys.sorted(), at: source.range))
    }
    return (index, assembly.contested)
  }
}

extension UnreadContent {
  init(files: [String], registers: Set<String>) {
    self.init()
    self.files = Set(files)
    briefings = Set(files.compactMap { Slug(from: ContentPath.stem(of: $0)) })
    hasNoSources = registers.contains("sources.yaml")
    hasNoEntities = registers.contains("entities.yaml")
    hasNoSiteFacts = registers.contains("facts.yaml")
  }
}

extension ContentParser.Parsed {
  /// The newest date that the briefings carry: a build without a clock is the same every day. A
  /// briefing that waits for its day does not bring that day about.
  var newestDate: CalendarDate? {
    pages.lazy.filter { $0.frontMatter.status != .draft && $0.frontMatter.publishAt == nil }
      .compactMap { $0.frontMatter.updated ?? $0.frontMatter.date }.max()
  }
}

extension SiteIndex {
  /// Sources that facts, corrections, data and databases name, but no register holds.
  fileprivate func undeclaredSources(siteFacts: [DeclaredFact]) -> [Located<SourceID>] {
    guard !unread.hasNoSources else { return [] }
    let facts = siteFacts + pages.flatMap(\.facts)
    let corrections = pages.flatMap(\.frontMatter.corrections).compactMap(\.source)
    // A table's caption cites its sources, and what it cites is looked up with the text.
    let data = pages.flatMap(\.data.tables).filter { $0.title == nil }.flatMap(\.sources)
    let queries = pages.flatMap(\.data.queries).flatMap(\.sources)
    let charts = pages.flatMap(\.data.charts).flatMap(\.sources)
    return
      (facts.flatMap(\.declaration.sources) + corrections + data + queries + charts
      + sharedSources)
      .filter { sources[$0.value] == nil }
  }
}
