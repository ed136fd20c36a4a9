public import Diagnostics
import Checking
import Files
import Statistics
public import SiteModel

/// A site that is looked at while it is written. It keeps what is known of the content in memory,
/// does again what a change makes necessary, and renders nothing.
///
/// What it shows is byte for byte what a build into an empty folder publishes.
public struct PreviewSession {
  /// The newest site that had no errors; nil as long as there was none.
  public private(set) var site: PreviewSite?
  /// All that a build would report of the content as it was read last.
  public private(set) var diagnostics: [Diagnostic] = []
  private var build: SiteBuild
  private let theme: any Theme
  private let pool: WorkerPool
  private var content: ReadContent
  private var parsed: [String: ParsedFile] = [:]
  /// What has changed since ``site`` was made.
  private var changes = PreviewChanges()
  private var isRead = false

  /// Reads nothing yet: the first ``update(changed:)`` does.
  ///
  /// - Parameter includesDrafts: whether pages are shown that are not published yet, or no longer.
  public init(build: SiteBuild, theme: some Theme, includesDrafts: Bool) {
    self.build = build
    self.build.includesDrafts = includesDrafts
    self.theme = theme
    pool = WorkerPool(workers: build.jobs)
    content = ReadContent(build.fileSystem, root: build.content)
  }

  /// Reads again what has changed, and tells what came of it.
  ///
  /// - Parameter paths: what changed, came or vanished, by its path below `Content/`; folders stand
  ///   for all that is in them. Nil where anything may have changed.
  public mutating func update(changed paths: Set<String>?) -> PreviewUpdate {
    var counts = PreviewUpdate.Counts()
    do throws(FileError) {
      try update(isRead ? paths : nil, &counts)
      return told(counts, nil)
    } catch {
      // Nobody knows how far it got.
      isRead = false
      return told(counts, error)
    }
  }

  private mutating func told(
    _ counts: PreviewUpdate.Counts, _ failure: FileError?
  ) -> PreviewUpdate {
    var update = PreviewUpdate(
      site: site, diagnostics: diagnostics, failure: failure, content: content)
    update.counts = counts
    guard !update.isBroken else { return update }
    update.changes = changes
    changes = PreviewChanges()
    return update
  }

  private mutating func update(
    _ paths: Set<String>?, _ counts: inout PreviewUpdate.Counts
  ) throws(FileError) {
    let found = try content.refresh(paths, pool)
    if isRead, found.isEmpty { return }
    counts.files = found.changed.count + found.removed.count
    if found.changed.contains("site.yaml") { parsed.removeAll() }
    for path in found.changed.union(found.removed) { parsed[path] = nil }
    try resolveEverything(&counts)
    isRead = true
  }

  private mutating func resolveEverything(
    _ counts: inout PreviewUpdate.Counts
  ) throws(FileError) {
    diagnostics = []
    changes.extent = .everything
    var reading = build
    reading.fileSystem = content
    let loader = ContentLoader(fileSystem: content, content: build.content)
    guard try content.status(build.content)?.kind == .folder else {
      diagnostics.append(ContentFolderRule.missingFolder(build.content))
      return
    }
    guard let loaded = try loader.load(content.tree, &diagnostics) else { return }
    let reader = PageReader(settings: loaded.settings)
    counts.parsed = parse(loaded, reader)
    let pages = ContentParser.Parsed(
      (loaded.briefings + loaded.pages).map { parsed[$0] ?? ParsedFile() }, of: loaded, reader,
      &diagnostics)
    let assets = try AssetCollector(content: build.content, fileSystem: content)
      .collect(loaded, theme.assets(for: loaded.settings))
    let resolved = reading.resolver(loaded, assets).resolve(pages, pool)
    counts.resolved = resolved.pages.count
    let all = resolved.findings.diagnostics(
      after: diagnostics, resolved.context.computation.evaluator)
    diagnostics = reading.policy(loaded).applied(to: all)
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    let view = SiteView(
      settings: loaded.settings, baseURL: build.baseURL, assets: assets,
      navigation: resolved.navigation)
    let views = SiteViews(context: resolved.context, pages: resolved.pages, site: view)
    site = PreviewSite(views, assets, theme)
    changes.site = site
  }

  /// Parses the files of which nothing is known.
  ///
  /// - Returns: how many.
  private mutating func parse(_ loaded: LoadedContent, _ reader: PageReader) -> Int {
    let briefings = loaded.briefings.filter { parsed[$0] == nil }
    let files = briefings + loaded.pages.filter { parsed[$0] == nil }
    let read = content
    let results = pool.map(files.count, state: { TextCounter() }) { index, counter in
      var file = ParsedFile()
      file.page = reader.page(
        files[index], kind: index < briefings.count ? .briefing : .page,
        bytes: read[files[index]] ?? [], counter: &counter, diagnostics: &file.diagnostics)
      return file
    }
    for (path, file) in zip(files, results) { parsed[path] = file }
    return files.count
  }
}
