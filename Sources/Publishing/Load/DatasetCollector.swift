import Checking
import Datasets
import Diagnostics
import Expressions
import Files
import Quantities
import SiteModel

/// Finds the site's datasets, `Content/data/NAME.csv` and `NAME.json`, and what the Data Package
/// beside them says about each.
struct DatasetCollector {
  let fileSystem: any FileSystem
  /// The path of the content folder on this machine.
  let content: String
  /// What a bare `$` means.
  let dollar: Currency

  struct Collected {
    var datasets: [FigureKey: SiteDataset] = [:]
    /// Sources that the Data Package names.
    var sources: [Located<SourceID>] = []
    /// Path of the Data Package below `Content/`.
    var package: String?
  }

  /// What the Data Package says about each file, by the file's path.
  private struct Package {
    var path: String?
    var marking: Located<Marking>?
    var resources: [String: DataPackage.Resource] = [:]
  }

  /// - Parameter files: paths below `Content/`, in the order of their bytes.
  func collect(
    _ files: [String], _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> Collected {
    let found = files.filter(Self.isDataset)
    let package = try package(files, found, &diagnostics)
    let resources = package.resources
    var collected = Collected()
    collected.package = package.path
    collected.sources = resources.values.flatMap(\.sources).sorted { $0.range < $1.range }
    for path in found {
      let stem = String(ContentPath.stem(of: path))
      guard let id = FigureID(stem: stem) else {
        diagnostics.append(DatasetNameRule.noIdentifier(stem, path: path))
        continue
      }
      let file = DatasetDeclaration(key: FigureKey(page: nil, id: id), path: path)
      if ExpressionFunction.reservedNames.contains(stem) {
        diagnostics.append(DatasetNameRule.reserved(file))
      } else if let first = collected.datasets[file.key] {
        diagnostics.append(DatasetNameRule.second(file, first: first.declaration))
      } else {
        let bytes = try fileSystem.read(FilePath.join(content, path))
        collected.datasets[file.key] = dataset(file, bytes, package)
      }
    }
    return collected
  }

  private func dataset(
    _ file: DatasetDeclaration, _ bytes: [UInt8], _ package: Package
  ) -> SiteDataset {
    let resource = package.resources[file.path]
    var file = file
    file.sources = resource?.sources.map(\.value) ?? []
    let path = "Content/" + file.path
    var reader = DatasetReader(path: path)
    reader.dollar = dollar
    return SiteDataset(
      file, place: SourceRange(path: path, start: 0, end: 0), bytes: bytes,
      title: resource?.title, marking: resource?.marking ?? package.marking
    ) { [reader, file] in
      Result.dataset { () throws(UnreadableDataset) in
        var dataset = try reader.read(
          bytes, name: file.id.rawValue, schema: resource?.schema)
        dataset.title = resource?.title
        dataset.licence = resource?.licence
        return dataset
      }
    }
  }

  private func package(
    _ files: [String], _ datasets: [String], _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> Package {
    let packages = DataPackage.fileNames.map { "data/" + $0 }.filter(files.contains)
    guard let path = packages.first else { return Package() }
    for other in packages.dropFirst() {
      diagnostics.append(
        DataPackageRule.secondPackage("Content/" + other, first: "Content/" + path))
    }
    let bytes = try fileSystem.read(FilePath.join(content, path))
    let declared = DataPackage.read(
      path: "Content/" + path, bytes: bytes, diagnostics: &diagnostics)
    var package = Package(path: path, marking: declared?.marking)
    for resource in declared?.resources ?? [] {
      let file = ContentPath.resolve(resource.path.value, from: path) ?? ""
      if !datasets.contains(file) {
        diagnostics.append(
          DataPackageRule.noFile(
            resource.path, known: datasets.map { String($0.dropFirst("data/".count)) }))
      } else if let first = package.resources[file] {
        diagnostics.append(DataPackageRule.second(resource.path, first: first.path.range))
      } else {
        package.resources[file] = resource
      }
    }
    // The name of a resource is whatever its package calls it, or the dataset's.
    var names = Dictionary(
      datasets.map { (Self.name($0), Self.name($0)) }, uniquingKeysWith: { first, _ in first })
    for (file, resource) in package.resources {
      if let name = resource.name { names[name] = Self.name(file) }
    }
    for file in package.resources.keys.sorted() {
      let keys = package.resources[file]?.schema?.foreignKeys ?? []
      package.resources[file]?.schema?.foreignKeys = keys.compactMap { key in
        guard let resource = key.resource else { return key }
        guard let dataset = names[resource.text] else {
          diagnostics.append(
            DataPackageRule.noResource(
              resource.text, known: names.keys.sorted(), at: resource.place))
          return nil
        }
        var key = key
        key.resource?.text = dataset
        return key
      }
    }
    return package
  }

  /// The dataset's name, which is that of its file.
  private static func name(_ path: String) -> String { String(ContentPath.stem(of: path)) }

  private static func isDataset(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    return parts.count == 2 && parts[0] == "data" && !DataPackage.fileNames.contains(parts[1])
      && ["csv", "json"].contains(ContentPath.fileExtension(of: path).lowercased())
  }
}
