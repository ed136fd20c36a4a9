import Checking
import Diagnostics
import Expressions
import Files
import Quantities
import SiteModel

/// Finds the site's datasets: `Content/data/NAME.csv`.
struct DatasetCollector {
  let fileSystem: any FileSystem
  /// The path of the content folder on this machine.
  let content: String
  /// What a bare `$` means.
  let dollar: Currency

  /// - Parameter files: paths below `Content/`, in the order of their bytes.
  func collect(
    _ files: [String], _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [FigureID: SiteDataset] {
    var datasets: [FigureID: SiteDataset] = [:]
    for path in files where Self.isDataset(path) {
      let stem = String(ContentPath.stem(of: path))
      guard let id = FigureID(stem: stem) else {
        diagnostics.append(DatasetNameRule.noIdentifier(stem, path: path))
        continue
      }
      let file = DatasetFile(id: id, path: path)
      if ExpressionFunction.reservedNames.contains(stem) {
        diagnostics.append(DatasetNameRule.reserved(file))
      } else if let first = datasets[id] {
        diagnostics.append(DatasetNameRule.second(file, first: first.file))
      } else {
        let bytes = try fileSystem.read(FilePath.join(content, path))
        datasets[id] = SiteDataset(file: file, bytes: bytes, dollar: dollar)
      }
    }
    return datasets
  }

  private static func isDataset(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 2 && parts[0] == "data"
      && ContentPath.fileExtension(of: path).lowercased() == "csv"
  }
}
