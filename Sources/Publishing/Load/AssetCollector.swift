import Files
import SiteModel

/// The files that go along with the pages: the theme's and the editors', with a fingerprint in the
/// name, so that a browser may keep them for ever.
struct PublishedAssets: Sendable {
  /// What has to be written, by address.
  var files: [(address: SiteAddress, bytes: [UInt8])] = []
  var styleSheet = SiteAddress("assets/site.css")
  var favicon = SiteAddress("assets/favicon.svg")
  /// The theme's scripts by name, without their extension.
  var scripts: [String: SiteAddress] = [:]
  /// The editors' files that only a link publishes, so that a draft's backup beside the Markdown
  /// stays at home. What lies in `Content/assets/` is published as it is.
  fileprivate(set) var linkedOnly: Set<SiteAddress> = []
  /// Content path to address.
  var addresses: [String: SiteAddress] = [:]
  fileprivate var taken: Set<SiteAddress> = []
}

struct AssetCollector {
  let content: String
  let fileSystem: any FileSystem

  func collect(
    _ loaded: LoadedContent, _ theme: ThemeAssets
  ) throws(FileError) -> PublishedAssets {
    var assets = PublishedAssets()
    assets.styleSheet = add(theme.styleSheet.name, theme.styleSheet.bytes, to: &assets)
    assets.favicon = add(theme.favicon.name, theme.favicon.bytes, to: &assets)
    for script in theme.scripts {
      let name = String(script.name.prefix { $0 != "." })
      assets.scripts[name] = add(script.name, script.bytes, to: &assets)
    }
    let folder = "assets/"
    for file in loaded.files where file.hasPrefix(folder) {
      let bytes = try fileSystem.read(FilePath.join(content, file))
      assets.addresses[file] = add(String(file.dropFirst(folder.count)), bytes, to: &assets)
    }
    let datasets = Dictionary(
      uniqueKeysWithValues: loaded.datasets.values.compactMap { dataset in
        dataset.bytes.map { (dataset.declaration.path, $0) }
      })
    for file in loaded.files where !file.hasPrefix(folder) && loaded.withheld[file] == nil {
      let known = assets.files.count
      let bytes: [UInt8]
      if let known = datasets[file] {
        bytes = known
      } else {
        bytes = try fileSystem.read(FilePath.join(content, file))
      }
      let address = add(file, bytes, to: &assets)
      assets.addresses[file] = address
      if assets.files.count > known { assets.linkedOnly.insert(address) }
    }
    return assets
  }

  private func add(
    _ path: String, _ bytes: [UInt8], to assets: inout PublishedAssets
  ) -> SiteAddress {
    let fingerprint = ContentHash(bytes).hexadecimal.prefix(10)
    let suffix = ContentPath.fileExtension(of: path)
    let stem = suffix.isEmpty ? path[...] : path.dropLast(suffix.count + 1)
    let address = SiteAddress(
      "assets/\(stem)-\(fingerprint)" + (suffix.isEmpty ? "" : ".\(suffix)"))
    // The same name and fingerprint: `photo.jpg` and a copy of it in `assets/` are one file.
    if assets.taken.insert(address).inserted { assets.files.append((address, bytes)) }
    return address
  }
}
