import Diagnostics
import Files
import Publishing
import SiteModel
import Templates
import Testing

/// A preview of a site on a disk of the test's own, held against a build of the same content.
struct PreviewFixture {
  let disk = MemoryFileSystem()
  var session: PreviewSession
  /// What was shown last.
  private(set) var shown: [String: [UInt8]] = [:]
  private let includesDrafts: Bool

  init(_ files: [String: String] = PressDesk.files, includesDrafts: Bool = true) throws {
    try disk.makeFolders("/site/Content")
    self.includesDrafts = includesDrafts
    session = PreviewSession(
      build: Self.build(disk), theme: BriefingTheme(), includesDrafts: includesDrafts)
    for (path, text) in files { try write(path, text) }
  }

  private static func build(_ disk: any FileSystem, output: String? = nil) -> SiteBuild {
    SiteBuild(
      site: "/site", output: output, baseURL: nil, jobs: 1, today: nil, home: nil,
      fileSystem: disk)
  }

  func write(_ path: String, _ text: String) throws {
    let place = "/site/Content/" + path
    if let folder = FilePath.parent(of: place) { try disk.makeFolders(folder) }
    try disk.write(place, Array(text.utf8))
  }

  func remove(_ path: String) throws { try disk.removeFile("/site/Content/" + path) }

  func text(_ path: String) throws -> String {
    String(decoding: try disk.read("/site/Content/" + path), as: UTF8.self)
  }

  /// Replaces words of a file, which have to be there.
  func edit(_ path: String, _ words: String, _ others: String) throws {
    let text = try text(path)
    try #require(text.contains(words), "'\(words)' in \(path)")
    try write(path, text.replacing(words, with: others))
  }

  /// Updates the preview and holds it against a build: the same reports; the same files, if there
  /// are no errors; and every file that is another than before was told.
  ///
  /// - Returns: what was told.
  @discardableResult
  mutating func update(
    _ paths: Set<String>?, _ comment: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> PreviewUpdate {
    let update = session.update(changed: paths)
    let (built, reports) = try buildAnew()
    #expect(
      Self.lines(update.diagnostics) == Self.lines(reports), "\(comment)",
      sourceLocation: sourceLocation)
    let isBroken = update.isBroken
    #expect(isBroken == (built == nil), "\(comment)", sourceLocation: sourceLocation)
    guard let built else {
      let isUnchanged = update.changes.isEmpty
      #expect(isUnchanged, "\(comment)", sourceLocation: sourceLocation)
      return update
    }
    guard let site = update.site else { return update }
    var now: [String: [UInt8]] = [:]
    for address in site.addresses { now[address] = site.file(at: address) }
    let wrong = Set(now.keys).union(built.keys).filter { now[$0] != built[$0] }.sorted()
    #expect(
      wrong == [], "\(comment): \(wrong.first.map { difference(now[$0], built[$0]) } ?? "")",
      sourceLocation: sourceLocation)
    let untold = Set(now.keys).union(shown.keys)
      .filter { now[$0] != shown[$0] && !update.changes.contains($0) }.sorted()
    #expect(untold == [], "untold, \(comment)", sourceLocation: sourceLocation)
    shown = now
    return update
  }

  /// The files that a build into an empty folder writes, or nil; and what it reports.
  private func buildAnew() throws -> (files: [String: [UInt8]]?, reports: [Diagnostic]) {
    let copy = disk.copy()
    var build = Self.build(copy, output: "/anew")
    build.includesDrafts = includesDrafts
    switch build.run(theme: BriefingTheme()) {
    case .rejected(let reports): return (nil, reports)
    case .failed(let error): throw error
    case .unpublished(let error): throw error
    case .published(_, let warnings):
      var files: [String: [UInt8]] = [:]
      for path in try copy.tree("/anew").files { files[path] = try copy.read("/anew/" + path) }
      return (files, warnings)
    }
  }

  /// In an order of their own: a report is sorted by the place anyway.
  private static func lines(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0)" }.sorted()
  }

  /// The first line in which two files differ.
  private func difference(_ a: [UInt8]?, _ b: [UInt8]?) -> String {
    guard let a, let b else { return a == nil ? "the preview has no such file" : "no such file" }
    let lines = zip(a.split(separator: 10), b.split(separator: 10))
    let pair = lines.first { $0 != $1 }
    return pair.map {
      "\(String(decoding: $0, as: UTF8.self))\n\(String(decoding: $1, as: UTF8.self))"
    }
      ?? "\(a.count) and \(b.count) bytes"
  }
}
