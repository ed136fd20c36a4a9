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
  }

  /// - Parameter files: paths below `Content/`, in the order of their bytes.
  func collect(
    _ files: [String], _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> Collected {
    let found = files.filter(Self.isDataset)
    let resources = try resources(files, found, &diagnostics)
    var collected = Collected()
    collected.sources = resources.values.flatMap(\.sources).sorted { $0.range < $1.range }
    for path in found {
      let stem = String(ContentPath.stem(of: path))
      guard let id = FigureID(stem: stem) else {
        diagnostics.append(DatasetNameRule.noIdentifier(stem, path: path))
        continue
      }
      let file = DatasetFile(key: FigureKey(page: nil, id: id), path: path)
      if ExpressionFunction.reservedNames.contains(stem) {
        diagnostics.append(DatasetNameRule.reserved(file))
      } else if let first = collected.datasets[file.key] {
        diagnostics.append(DatasetNameRule.second(file, first: first.file))
      } else {
        let bytes = try fileSystem.read(FilePath.join(content, path))
        collected.datasets[file.key] = dataset(file, bytes, resources[path])
      }
    }
    return collected
  }

  private func dataset(
    _ file: DatasetFile, _ bytes: [UInt8], _ resource: DataPackage.Resource?
  ) -> SiteDataset {
    var file = file
    file.sources = resource?.sources.map(\.value) ?? []
    let path = "Content/" + file.path
    var reader = DatasetReader(path: path)
    reader.dollar = dollar
    return SiteDataset(
      file: file, place: SourceRange(path: path, start: 0, end: 0), bytes: bytes,
      title: resource?.title
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

  /// What the Data Package says about each file, by the file's path.
  private func resources(
    _ files: [String], _ datasets: [String], _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [String: DataPackage.Resource] {
    let packages = DataPackage.fileNames.map { "data/" + $0 }.filter(files.contains)
    guard let path = packages.first else { return [:] }
    for other in packages.dropFirst() {
      diagnostics.append(
        DataPackageRule.secondPackage("Content/" + other, first: "Content/" + path))
    }
    let bytes = try fileSystem.read(FilePath.join(content, path))
    let package = DataPackage.read(
      path: "Content/" + path, bytes: bytes, diagnostics: &diagnostics)
    var resources: [String: DataPackage.Resource] = [:]
    for resource in package?.resources ?? [] {
      let file = ContentPath.resolve(resource.path.value, from: path) ?? ""
      if !datasets.contains(file) {
        diagnostics.append(
          DataPackageRule.noFile(
            resource.path, known: datasets.map { String($0.dropFirst("data/".count)) }))
      } else if let first = resources[file] {
        diagnostics.append(DataPackageRule.second(resource.path, first: first.path.range))
      } else {
        resources[file] = resource
      }
    }
    return resources
  }

  private static func isDataset(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    return parts.count == 2 && parts[0] == "data" && !DataPackage.fileNames.contains(parts[1])
      && ["csv", "json"].contains(ContentPath.fileExtension(of: path).lowercased())
  }
}
