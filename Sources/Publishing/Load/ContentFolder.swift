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
  var datasets: [FigureKey: SiteDataset] = [:]
  /// Sources that the Data Package of `data/` names.
  var packagedSources: [Located<SourceID>] = []
  /// Files of data that the audience of the build may not see, with the reason, by their paths.
  var withheld: [String: String] = [:]
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
    try load(fileSystem.tree(content), &diagnostics)
  }

  /// The same of a folder that was listed.
  func load(
    _ listing: FileTree, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> LoadedContent? {
    diagnostics += listing.problems.map(ContentFolderRule.diagnostic)
    let names = Set(listing.files)
    guard names.contains("site.yaml") else {
      diagnostics.append(ContentFolderRule.missingSettings())
      return nil
    }
    guard let settings = try settings(&diagnostics) else { return nil }
    var loaded = LoadedContent(settings: settings)
    loaded.sources = try records(
      "sources.yaml", in: names, Source.readRegister, &loaded.unread, &diagnostics)
    loaded.entities = try records(
      "entities.yaml", in: names, Entity.readRegister, &loaded.unread, &diagnostics)
    loaded.facts = try records(
      "facts.yaml", in: names, FactDeclaration.readRegister, &loaded.unread, &diagnostics)
    loaded.sort(listing.files)
    let data = try DatasetCollector(
      fileSystem: fileSystem, content: content, dollar: settings.currency
    ).collect(loaded.files, &diagnostics)
    loaded.datasets = data.datasets
    loaded.packagedSources = data.sources
    loaded.withhold(package: data.package)
    return loaded
  }

  /// Reads `site.yaml`, which has to be there.
  func settings(_ diagnostics: inout [Diagnostic]) throws(FileError) -> SiteSettings? {
    let bytes = try fileSystem.read(FilePath.join(content, "site.yaml"))
    return SiteSettings.read(path: "Content/site.yaml", bytes: bytes, diagnostics: &diagnostics)
  }

  /// - Parameter unread: gets the name of a register that an error left nothing of.
  private func records<Record>(
    _ name: String, in names: Set<String>,
    _ read: (_ path: String, _ bytes: [UInt8], _ diagnostics: inout [Diagnostic]) -> [Record],
    _ unread: inout Set<String>, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [Record] {
    guard names.contains(name) else { return [] }
    let known = diagnostics.count
    let bytes = try fileSystem.read(FilePath.join(content, name))
    let records = read("Content/" + name, bytes, &diagnostics)
    if records.isEmpty, diagnostics.count > known { unread.insert(name) }
    return records
  }
}

extension LoadedContent {
  /// The same content with other Markdown files.
  func with(_ files: [String]) -> LoadedContent {
    var other = self
    (other.briefings, other.pages, other.files) = ([], [], [])
    other.sort(files)
    other.datasets = datasets.mapValues { $0.unused() }
    return other
  }

  /// - Parameter package: what describes the data, which goes as far as they do.
  fileprivate mutating func withhold(package: String?) {
    for dataset in datasets.values {
      guard let marking = dataset.marking?.value,
        let reason = settings.reasonToWithhold(marking)
      else { continue }
      withheld[dataset.declaration.path] = reason
      if let package { withheld[package] = "describes data that this build leaves out" }
    }
  }

  /// Puts files by kind.
  fileprivate mutating func sort(_ paths: [String]) {
    for path in paths where !ContentLoader.registers.contains(path) {
      if !path.hasSuffix(".md") {
        files.append(path)
      } else if path.hasPrefix("briefings/") {
        briefings.append(path)
      } else {
        pages.append(path)
      }
    }
  }
}

extension SiteSettings {
  /// Why the audience of the build may not see what is marked so; nil where it may.
  func reasonToWithhold(_ marking: Marking) -> String? {
    guard marking > audience else { return nil }
    return "is marked \(marking.rawValue), above this build's audience (\(audience.rawValue))"
  }
}
