import Checking
import Diagnostics
import Files
import SiteModel

/// The first phase: what lies in `Content/`, by kind, and the registers that all pages share.
struct LoadedContent: Sendable {
  var settings: SiteSettings
  var sources: [Source] = []
  var entities: [Entity] = []
  var facts: [FactDeclaration] = []
  /// Paths below `Content/`, in the order of their bytes.
  var briefings: [String] = []
  var pages: [String] = []
  /// Registers with an error that left nothing of them.
  var unread: Set<String> = []
  /// Files that are neither Markdown nor registers, datasets among them.
  var files: [String] = []
  var datasets: [FigureID: SiteDataset] = [:]
}

/// Reads a site's `Content` folder.
struct ContentLoader {
  let fileSystem: any FileSystem
  /// The path of the content folder on this machine.
  let content: String

  static let registers: Set<String> = ["site.yaml", "sources.yaml", "entities.yaml", "facts.yaml"]

  /// Lists the folder and reads its registers. A file that is absent is an empty register, but for
  /// `site.yaml`, which gives the site its title.
  func load(_ diagnostics: inout [Diagnostic]) throws(FileError) -> LoadedContent? {
    let listing = try fileSystem.tree(content)
    for problem in listing.problems {
      diagnostics.append(ContentFolderRule.diagnostic(problem))
    }
    let names = Set(listing.files)
    guard names.contains("site.yaml") else {
      diagnostics.append(ContentFolderRule.missingSettings())
      return nil
    }
    guard
      let settings = try register(
        "site.yaml", names,
        { path, bytes, found in
          SiteSettings.read(path: path, bytes: bytes, diagnostics: &found)
        }, &diagnostics
      ).flatMap(\.self)
    else { return nil }
    var loaded = LoadedContent(settings: settings)
    loaded.sources =
      try register(
        "sources.yaml", names,
        { path, bytes, found in
          Source.readRegister(path: path, bytes: bytes, diagnostics: &found)
        }, &diagnostics) ?? []
    loaded.entities =
      try register(
        "entities.yaml", names,
        { path, bytes, found in
          Entity.readRegister(path: path, bytes: bytes, diagnostics: &found)
        }, &diagnostics) ?? []
    loaded.facts =
      try register(
        "facts.yaml", names,
        { path, bytes, found in
          FactDeclaration.readRegister(path: path, bytes: bytes, diagnostics: &found)
        }, &diagnostics) ?? []
    for (name, isEmpty) in [
      ("sources.yaml", loaded.sources.isEmpty), ("entities.yaml", loaded.entities.isEmpty),
      ("facts.yaml", loaded.facts.isEmpty),
    ] where isEmpty && diagnostics.contains(where: { $0.range?.path == "Content/" + name }) {
      loaded.unread.insert(name)
    }
    for file in listing.files where !Self.registers.contains(file) {
      if file.hasSuffix(".md") {
        file.hasPrefix("briefings/") ? loaded.briefings.append(file) : loaded.pages.append(file)
      } else {
        loaded.files.append(file)
      }
    }
    loaded.datasets = try DatasetCollector(
      fileSystem: fileSystem, content: content, dollar: settings.currency
    ).collect(loaded.files, &diagnostics)
    return loaded
  }

  private func register<Record>(
    _ name: String, _ names: Set<String>,
    _ read: (String, [UInt8], inout [Diagnostic]) -> Record,
    _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> Record? {
    guard names.contains(name) else { return nil }
    let bytes = try fileSystem.read(content + "/" + name)
    return read("Content/" + name, bytes, &diagnostics)
  }
}
