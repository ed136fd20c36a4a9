import Diagnostics
import Files

/// The texts of a site's content as they were when a command began, and as its edits make them.
///
/// All is checked and edited in memory. Only what came out is written, and only where a file still
/// holds what was read.
struct ContentDraft {
  let fileSystem: any FileSystem
  private let site: String
  /// By path as diagnostics have it.
  private let before: [String: [UInt8]]
  private(set) var texts: [String: [UInt8]]

  init(site: String, _ fileSystem: any FileSystem) throws(FileError) {
    self.site = site
    self.fileSystem = fileSystem
    var texts: [String: [UInt8]] = [:]
    let content = FilePath.join(site, "Content")
    if try fileSystem.status(content)?.kind == .folder {
      for path in try fileSystem.tree(content).files
      where path.hasSuffix(".md") || path.hasSuffix(".yaml") {
        texts["Content/" + path] = try fileSystem.read(FilePath.join(content, path))
      }
    }
    before = texts
    self.texts = texts
  }

  /// The file system in which the content is what the draft makes of it.
  func edited() throws(FileError) -> any FileSystem {
    var edits: [String: [UInt8]] = [:]
    for (path, bytes) in texts { edits[FilePath.join(site, path)] = bytes }
    return try EditedFileSystem(fileSystem, edits: edits)
  }

  /// The same for a site that is read.
  func asRead() throws(UnreadSite) -> any FileSystem {
    do { return try edited() } catch { throw .file(error) }
  }

  /// Makes the edits, each whole or not at all: one that overlaps another before it waits for the
  /// next round.
  /// - Returns: how many were made.
  mutating func apply(_ fixes: [[Fix.Edit]]) -> Int {
    var taken: [String: [Fix.Edit]] = [:]
    var count = 0
    for edits in fixes where !edits.isEmpty {
      let isFree = edits.allSatisfy { edit in
        let range = edit.range
        guard let text = texts[range.path], range.end <= text.count else { return false }
        return !(taken[range.path] ?? []).contains { other in
          range.start <= other.range.end && other.range.start <= range.end
        }
      }
      guard isFree else { continue }
      count += 1
      for edit in edits { taken[edit.range.path, default: []].append(edit) }
    }
    for (path, edits) in taken {
      // From the end, so that the places before it stay.
      for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
        texts[path]?.replaceSubrange(edit.range.start..<edit.range.end, with: edit.text.utf8)
      }
    }
    return count
  }

  /// Sets a file's bytes.
  mutating func set(_ path: String, _ bytes: [UInt8]) { texts[path] = bytes }

  /// The files that are not what they were, in the order of their paths.
  var changed: [(path: String, old: [UInt8], new: [UInt8])] {
    before.keys.sorted().compactMap { path in
      guard let old = before[path], let new = texts[path], old != new else { return nil }
      return (path, old, new)
    }
  }

  /// Writes what has changed.
  /// - Returns: the files that somebody else has changed meanwhile, which were left alone.
  func write() throws(FileError) -> [String] {
    var left: [String] = []
    for (path, old, new) in changed {
      let place = FilePath.join(site, path)
      if try fileSystem.read(place) == old {
        try fileSystem.replace(place, with: new)
      } else {
        left.append(path)
      }
    }
    return left
  }
}
