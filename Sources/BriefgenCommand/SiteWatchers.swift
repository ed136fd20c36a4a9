import Dispatch
import Files

/// What is watched of a site while it is served: its content, and where the site is a Swift package
/// the sources of its theme.
struct SiteWatchers {
  let content: any FolderWatcher
  /// By the folder's name.
  private var sources: [(folder: String, watcher: any FolderWatcher)] = []

  init(site: String, _ invocation: Invocation) {
    content = invocation.watch(FilePath.join(site, "Content"))
    guard (try? invocation.fileSystem.exists(FilePath.join(site, "Package.swift"))) == true else {
      return
    }
    for folder in ["Templates", "Sources"] {
      let path = FilePath.join(site, folder)
      guard (try? invocation.fileSystem.exists(path)) == true else { continue }
      sources.append((folder, invocation.watch(path)))
    }
  }

  /// - Parameter tell: is called with the path of a Swift file that has changed, one for each burst.
  func watchSwift(_ tell: @escaping @Sendable (_ path: String) -> Void) {
    for (folder, watcher) in sources {
      DispatchQueue(label: "watch \(folder)").async {
        while let changes = watcher.next() {
          // Where anything may have changed, a Swift file may.
          let path = changes.paths.map { $0.filter { $0.hasSuffix(".swift") }.min() } ?? ""
          if let path { tell(FilePath.join(folder, path)) }
        }
      }
    }
  }

  func stop() {
    content.stop()
    for (_, watcher) in sources { watcher.stop() }
  }
}
