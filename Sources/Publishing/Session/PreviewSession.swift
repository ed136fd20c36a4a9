import Checking
public import Diagnostics
import Files
public import SiteModel
import Statistics

/// A site that is looked at while it is written. It keeps what is known of the content in memory,
/// does again what a change makes necessary, and renders nothing.
///
/// What it shows is byte for byte what a build into an empty folder publishes.
public struct PreviewSession {
  /// The newest site that had no errors; nil as long as there was none.
  public private(set) var site: PreviewSite?
  /// All that a build would report of the content as it was read last.
  public private(set) var diagnostics: [Diagnostic] = []
  private let build: SiteBuild
  private let theme: any Theme
  private let pool: WorkerPool
  private var content: ReadContent
  private var parsed: [String: ParsedFile] = [:]
  /// Nil where nothing came of the content.
  private var known: KnownSite?
  /// What has changed since ``site`` was told.
  private var changes = PreviewChanges()
  private var isRead = false

  /// Reads nothing yet: the first ``update(changed:)`` does.
  ///
  /// - Parameter includesDrafts: whether pages are shown that are not published yet, or no longer.
  public init(build: SiteBuild, theme: some Theme, includesDrafts: Bool) {
    var build = build
    build.includesDrafts = includesDrafts
    self.build = build
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
    var failure: FileError?
    do throws(FileError) {
      try update(isRead ? paths : nil, &counts)
    } catch {
      failure = error
      // Nobody knows how far it got.
      (isRead, known, parsed) = (false, nil, [:])
    }
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
    let before = content
    let found = try content.refresh(paths, pool)
    if isRead, found.isEmpty { return }
    counts.files = found.changed.count + found.removed.count
    for path in found.changed.union(found.removed) { parsed[path] = nil }
    if isRead, changePages(found, before, &counts) { return }
    let read = found.concernsMarkdownAlone && known != nil ? nil : try load()
    if isRead, let read, changeStyle(found, read) { return }
    if found.changed.contains("site.yaml") { parsed.removeAll() }
    lookAtEverything(read, &counts)
    isRead = true
  }

  /// The build as it sees the content that was read.
  private var reading: SiteBuild {
    var build = build
    build.fileSystem = content
    return build
  }

  // MARK: Pages

  /// The most files that are looked at one by one.
  private static let fewFiles = 200

  /// Takes in that some pages have changed, each by itself.
  ///
  /// - Returns: false where more than that has changed.
  private mutating func changePages(
    _ found: ReadContent.Changes, _ before: ReadContent, _ counts: inout PreviewUpdate.Counts
  ) -> Bool {
    guard var known, found.removed.isEmpty, !found.hasOtherProblems,
      found.changed.count <= Self.fewFiles,
      found.changed.allSatisfy({ known.places[$0] != nil && before[$0] != nil })
    else { return false }
    var changes: [PageChange] = []
    var counter = TextCounter()
    for path in found.changed {
      let file = known.common.reader.read(path, content[path] ?? [], &counter)
      parsed[path] = file
      counts.parsed += 1
      let place = known.places[path] ?? 0
      guard let new = file.page, let old = known.files[place].page else { return false }
      known.files[place] = file
      let published = known.resolved.context.index.place(contentPath: path)
      changes.append(PageChange(place: published, old: old, new: new))
    }
    let contents = ContentTexts(fileSystem: content, site: build.site)
    guard let (resolved, places) = PageChanges(known, changes, contents)?.resolved(pool) else {
      return false
    }
    counts.resolved = places.count
    known.resolved = resolved
    known.preview = known.preview?.replacing(places, by: resolved)
    show(known) { old, new in new.extent(of: places, since: old) }
    return true
  }

  // MARK: Style

  /// Takes in that the colours of the site have changed.
  ///
  /// - Returns: false where more than that has changed.
  private mutating func changeStyle(_ found: ReadContent.Changes, _ read: Reading) -> Bool {
    guard var known, var common = read.common, found.changed == ["site.yaml"],
      found.removed.isEmpty, !found.hasOtherProblems,
      common.hasOtherColours(than: known.common)
    else { return false }
    // The datasets that are known are those that pages have used.
    common.loaded.datasets = known.common.loaded.datasets
    known.common = common
    known.preview = known.preview?.styled(by: common.assets)
    show(known) { old, new in
      .styleSheet(old: SiteAddress(old.styleSheet), new: SiteAddress(new.styleSheet))
    }
    return true
  }

  // MARK: Everything

  /// Takes in that anything has changed.
  ///
  /// - Parameter read: what all pages share, as it was read again; nil where only Markdown files
  ///   changed, came or went.
  private mutating func lookAtEverything(_ read: Reading?, _ counts: inout PreviewUpdate.Counts) {
    let earlier = read == nil ? known?.resolved : nil
    let common = read.map(\.common) ?? known?.common.with(content.tree)
    known = nil
    guard let common else {
      diagnostics = read?.diagnostics ?? []
      return
    }
    let loaded = common.loaded
    counts.parsed += parse(loaded, common.reader)
    let paths = loaded.briefings + loaded.pages
    let files = paths.map { parsed[$0] ?? ParsedFile() }
    var inFiles: [Diagnostic] = []
    let pages = ContentParser.Parsed(files, of: loaded, common.facts, &inFiles)
    let resolved = reading.resolver(loaded, common.assets).resolve(
      pages, pool, keeping: earlier)
    counts.resolved = resolved.pages.count - resolved.kept
    let places = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, $0) })
    show(
      KnownSite(common: common, files: files, places: places, resolved: resolved)
    ) { _, _ in .everything }
  }

  /// What came of all that pages share: nothing where the diagnostics say why.
  private typealias Reading = (common: KnownSite.Common?, diagnostics: [Diagnostic])

  private func load() throws(FileError) -> Reading {
    var diagnostics: [Diagnostic] = []
    guard try content.status(build.content)?.kind == .folder else {
      return (nil, [ContentFolderRule.missingFolder(build.content)])
    }
    let loader = ContentLoader(fileSystem: content, content: build.content)
    guard let loaded = try loader.load(content.tree, &diagnostics) else {
      return (nil, diagnostics)
    }
    let reader = PageReader(settings: loaded.settings)
    let facts = reader.read(loaded.facts, &diagnostics)
    let assets = try AssetCollector(content: build.content, fileSystem: content)
      .collect(loaded, theme.assets(for: loaded.settings))
    let common = KnownSite.Common(
      loaded: loaded, reader: reader, facts: facts, assets: assets, diagnostics: diagnostics)
    return (common, diagnostics)
  }

  /// Parses the files of which nothing is known.
  ///
  /// - Returns: how many.
  private mutating func parse(_ loaded: LoadedContent, _ reader: PageReader) -> Int {
    let files = (loaded.briefings + loaded.pages).filter { parsed[$0] == nil }
    let content = content
    let results = pool.map(files.count, state: { TextCounter() }) { index, counter in
      reader.read(files[index], content[files[index]] ?? [], &counter)
    }
    for (path, file) in zip(files, results) { parsed[path] = file }
    return files.count
  }

  // MARK: What is shown

  /// Takes over what is known now, and shows it if it has no errors.
  ///
  /// - Parameter extent: tells how the site differs from what it was before.
  private mutating func show(
    _ known: KnownSite, _ extent: (PreviewSite, PreviewSite) -> PreviewChanges.Extent
  ) {
    var known = known
    diagnostics = known.diagnostics(reading)
    let isWhole = !diagnostics.contains { $0.severity == .error }
    if isWhole, known.preview == nil { known.preview = known.anew(build, theme) }
    var change = PreviewChanges(extent: .everything, site: known.preview)
    if let old = self.known?.preview, let new = known.preview { change.extent = extent(old, new) }
    changes = changes.followed(by: change)
    if isWhole { site = known.preview }
    self.known = known
  }
}

extension PageReader {
  /// - Parameter path: below `Content/`.
  fileprivate func read(
    _ path: String, _ bytes: [UInt8], _ counter: inout TextCounter
  ) -> ParsedFile {
    var file = ParsedFile()
    file.page = page(
      path, kind: path.hasPrefix("briefings/") ? .briefing : .page, bytes: bytes,
      counter: &counter, diagnostics: &file.diagnostics)
    return file
  }
}
