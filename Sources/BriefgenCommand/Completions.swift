import ArgumentParser
import Checking
import Diagnostics
import Files
import Publishing

extension CompletionKind {
  /// The facts and statistics of the site that the command line names so far.
  static var figures: CompletionKind {
    .custom { words, _, _ in
      let option = words.firstIndex(of: "--site").map { $0 + 1 }
      let joined = words.first { $0.hasPrefix("--site=") }.map { String($0.dropFirst(7)) }
      let site = joined ?? option.flatMap { words.indices.contains($0) ? words[$0] : nil } ?? "."
      return figureNames(site: site, fileSystem: POSIXFileSystem())
    }
  }

  /// As `explain` takes them; none where there is no site.
  static func figureNames(site: String, fileSystem: any FileSystem) -> [String] {
    let build = SiteBuild(
      site: site, output: nil, baseURL: nil, jobs: 1, today: nil, home: nil,
      fileSystem: fileSystem)
    return (try? build.read())?.ledger?.names.sorted() ?? []
  }

  static var rules: CompletionKind { .list(RuleCatalogue.all.map(\.id.rawValue)) }
}
