public import Diagnostics

/// What of all that was found is reported, and how gravely.
public struct RulePolicy {
  private let levels: RuleLevels
  private let read: (String) -> [UInt8]?

  /// - Parameter read: the bytes of a content file; nil where it cannot be read.
  public init(_ levels: RuleLevels, read: @escaping (String) -> [UInt8]?) {
    self.levels = levels
    self.read = read
  }

  /// The diagnostics at the levels of the site, without those that a waiver allows, and with what
  /// is wrong with the waivers.
  ///
  /// - Parameter files: files whose waivers must be of use; those that are reported about are read
  ///   in any case.
  public func applied(to diagnostics: [Diagnostic], unusedIn files: [String] = []) -> [Diagnostic] {
    let reported = diagnostics.compactMap(levels.applied)
    var waivers: [String: [Waiver]] = [:]
    var result: [Diagnostic] = []
    let paths = Set(reported.compactMap(\.range?.path)).union(files)
    for path in paths.sorted() {
      guard let bytes = read(path) else { continue }
      let reader = WaiverReader(path: path, bytes: bytes)
      waivers[path] = reader.waivers
      result += reader.diagnostics
    }
    var used: Set<Waiver> = []
    for diagnostic in reported {
      let waiver = diagnostic.range.flatMap { range in
        waivers[range.path]?.first { $0.covers(diagnostic) }
      }
      if let waiver { used.insert(waiver) } else { result.append(diagnostic) }
    }
    for waiver in files.flatMap({ waivers[$0] ?? [] }) where !used.contains(waiver) {
      let removal = read(waiver.place.path).map { WaiverRule.removal(of: waiver, from: $0) }
      let diagnostic = WaiverRule.unused(waiver).mended(by: removal)
      if let unused = levels.applied(to: diagnostic) { result.append(unused) }
    }
    return result
  }
}
