import Diagnostics
import Files
import Publishing
import SiteModel
import Testing

/// Reads a site of some files below `Content/`, as `list` and `explain` do.
func readSite(_ files: [String: String]) throws -> SiteReading {
  let disk = MemoryFileSystem()
  let all = ["site.yaml": "title: Desk\n"].merging(files) { $1 }
  for path in all.keys {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try disk.makeFolders("/site/Content/" + folder)
  }
  for (path, text) in all {
    try disk.write("/site/Content/" + path, Array(text.utf8).span.bytes, replacing: true)
  }
  return try SiteBuild(
    site: "/site", output: nil, baseURL: nil, jobs: 1, today: nil, home: nil, fileSystem: disk
  ).read()
}

extension SiteReading {
  /// The errors: what each points at, and what it says, in the order of the files.
  func errors(in files: [String: String]) -> [String] {
    let errors = diagnostics.filter { $0.severity == .error }
    return errors.sorted { ($0.range?.start ?? 0) < ($1.range?.start ?? 0) }.map { diagnostic in
      let path = diagnostic.range?.path.dropFirst("Content/".count) ?? ""
      let bytes = Array((files[String(path)] ?? "").utf8)
      guard let range = diagnostic.range, range.end <= bytes.count else {
        return diagnostic.summary
      }
      return "«\(String(decoding: bytes[range.start..<range.end], as: UTF8.self))» "
        + diagnostic.summary
    }
  }

  /// The words of a statistic of a page.
  func words(_ page: String, _ id: String) -> String? {
    ledger?.entry(FigureKey(page: Slug(rawValue: page), id: FigureID(rawValue: id)))?.words
  }

  func dataset(_ name: String) throws -> SiteDataset {
    try #require(ledger?.datasets[FigureKey(description: name)])
  }
}

/// A briefing of so many statistics and a text.
func briefing(_ title: String, _ statistics: [String] = [], _ text: String) -> String {
  let lines = statistics.isEmpty ? "" : "statistics:\n" + statistics.map { "  \($0)\n" }.joined()
  return "---\ntitle: \(title)\ndate: 2022-02-07\n\(lines)---\n\n\(text)\n"
}
