public import Diagnostics
public import Files
public import ExternalLinks
import Checking
import Quantities
import Queries
public import SiteModel

/// One run of `briefgen build`: content in, site out.
///
/// `LoadedContent` → `ParsedPage` → `ResolvedPage` → bytes → the published tree. All problems of
/// all files are collected, and nothing is published while one of them is an error.
public struct SiteBuild {
  /// The folder that holds `Content/`.
  public var site: String
  public var output: String
  /// Overrides the one in `site.yaml`.
  public var baseURL: String?
  /// How many workers; at least one.
  public var jobs: Int
  /// The day that dates are compared with; nil takes the newest date of the content.
  public var today: CalendarDate?
  /// The user's home folder, which is never published into.
  public var home: String?
  public var fileSystem: any FileSystem
  /// How closely the content is looked at.
  public var scrutiny = Scrutiny.build
  /// Whether pages are part of the site that are not published yet, or no longer: drafts, and those
  /// whose day is still to come or is over.
  public var includesDrafts = false
  /// Asks whether what links lead to outside of the site is still there; nil asks nobody.
  public var links: LinkCheck?
  /// How the databases of `site.yaml` are asked.
  public var access = DatabaseAccess.keptAnswers
  /// Is told how far the build has come.
  public var watcher: BuildWatcher?

  public init(
    site: String, output: String?, baseURL: String?, jobs: Int, today: CalendarDate?,
    home: String?, fileSystem: any FileSystem
  ) {
    self.site = site
    self.output = output ?? FilePath.join(site, "Public")
    self.baseURL = baseURL
    self.jobs = jobs
    self.today = today
    self.home = home
    self.fileSystem = fileSystem
  }

  /// How a build ended.
  public enum Outcome: Sendable {
    case published(BuildSummary, warnings: [Diagnostic])
    /// The content has errors; the output was not touched.
    case rejected([Diagnostic])
    case failed(FileError)
    /// The output folder was refused, is locked, or cannot be written.
    case unpublished(PublishError)
  }

  /// Builds the site. Only a build that comes to ``Outcome/published(_:warnings:)`` changes the
  /// output folder's pages; after a disk's failure amid the changes the next build completes them.
  public func run(theme: some Theme) -> Outcome {
    do throws(FileError) {
      return try build(theme)
    } catch {
      return .failed(error)
    }
  }

  private func build(_ theme: some Theme) throws(FileError) -> Outcome {
    var diagnostics: [Diagnostic] = []
    guard let site = try resolve({ theme.assets(for: $0) }, &diagnostics),
      !diagnostics.contains(where: { $0.severity == .error })
    else { return .rejected(diagnostics) }
    let outcome = publish(site.views(baseURL: baseURL), site.assets, theme, diagnostics)
    guard case .published(let summary, let warnings) = outcome else { return outcome }
    return .published(summary, warnings: warnings + removeOldAnswers(except: site.questions))
  }

  /// What is known of a site when everything in it was looked up, computed and checked.
  struct Resolution {
    var settings: SiteSettings
    var assets: PublishedAssets
    var site: ResolvedSite
    /// What the queries of all pages ask databases, those of pages that are left out included.
    var questions: Set<DatabaseQuestion>

    func views(baseURL: String?) -> SiteViews {
      let view = SiteView(
        settings: settings, baseURL: baseURL, assets: assets, navigation: site.navigation)
      return SiteViews(context: site.context, pages: site.pages, site: view)
    }
  }

  /// The phases before rendering. Nil where there is nothing to resolve; the diagnostics say why.
  func resolve(
    _ themeAssets: (SiteSettings) -> ThemeAssets, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> Resolution? {
    if let problem = try missingContent() {
      diagnostics.append(problem)
      return nil
    }
    let loader = ContentLoader(fileSystem: fileSystem, content: content)
    guard let loaded = try loader.load(&diagnostics) else { return nil }
    let pool = WorkerPool(workers: jobs, watcher: watcher)
    let parsed = try ContentParser(content: content, loaded: loaded, fileSystem: fileSystem)
      .parse(pool, &diagnostics)
    let assets = try AssetCollector(content: content, fileSystem: fileSystem)
      .collect(loaded, themeAssets(loaded.settings))
    let resolved = resolver(loaded, assets).resolve(parsed, pool)
    diagnostics = resolved.findings.diagnostics(
      after: diagnostics, resolved.context.computation.evaluator)
    if scrutiny.isCheck {
      diagnostics += review(loaded, parsed, resolved, pool, reported: diagnostics)
      diagnostics += UnsourcedDatasets(context: resolved.context, pages: resolved.pages).diagnostics
      let levels = RuleLevels(loaded.settings, isStrict: scrutiny.isStrict)
      diagnostics += ProseCheck(resolved.context, levels).diagnostics(pool)
    }
    if let links {
      diagnostics += OutsideLinks(of: resolved.context).diagnostics(
        links, LinkMemory(fileSystem, path: FilePath.join(site, ".briefgen/links")))
    }
    diagnostics = policy(loaded).applied(to: diagnostics, unusedIn: loaded.waivable(scrutiny))
    return Resolution(
      settings: loaded.settings, assets: assets, site: resolved,
      questions: Set(parsed.pages.flatMap(\.data.queries).compactMap(\.question)))
  }

  /// What to say where the site has no content folder: that it was named wrongly.
  public func missingContent() throws(FileError) -> Diagnostic? {
    if try fileSystem.status(content)?.kind == .folder { return nil }
    let isContent = try fileSystem.exists(FilePath.join(site, "site.yaml"))
    let above = FilePath.parent(of: site) ?? (site == "." ? ".." : ".")
    return ContentFolderRule.missingFolder(content, above: isContent ? above : nil)
  }

  /// The path of the content folder on this machine.
  var content: String { FilePath.join(site, "Content") }

  func resolver(_ loaded: LoadedContent, _ assets: PublishedAssets) -> SiteResolver {
    SiteResolver(
      site: site, loaded: loaded, assets: assets, today: today,
      hasBaseURL: baseURL != nil || loaded.settings.baseURL != nil, fileSystem: fileSystem,
      access: access, includesDrafts: includesDrafts)
  }

  func policy(_ loaded: LoadedContent) -> RulePolicy {
    RulePolicy(RuleLevels(loaded.settings, isStrict: scrutiny.isStrict)) {
      try? fileSystem.read(FilePath.join(site, $0))
    }
  }

  private func publish(
    _ views: SiteViews, _ assets: PublishedAssets, _ theme: some Theme, _ diagnostics: [Diagnostic]
  ) -> Outcome {
    let place = PublishPlace(
      output: output, content: content,
      workFolder: FilePath.join(site, ".briefgen"), home: home)
    do throws(PublishError) {
      let report = try SitePublisher(place: place, fileSystem: fileSystem)
        .publish(
          views, assets: assets, theme: theme, pool: WorkerPool(workers: jobs, watcher: watcher))
      let summary = BuildSummary(counts: views.site.counts, report: report, output: output)
      return .published(summary, warnings: diagnostics)
    } catch {
      return .unpublished(error)
    }
  }
}

extension DeclaredQuery {
  /// Nil for one that no database answers.
  fileprivate var question: DatabaseQuestion? {
    database.map { DatabaseQuestion(sql.value, of: $0.value) }
  }
}

extension LoadedContent {
  /// The files whose waivers a check expects to be of use, by their paths below the site.
  fileprivate func waivable(_ scrutiny: Scrutiny) -> [String] {
    guard scrutiny.isCheck else { return [] }
    return (briefings + pages + ContentLoader.registers.sorted()).map { "Content/" + $0 }
  }
}
