import Datasets
import Quantities
import SiteModel

extension SiteDataset {
  /// A table or `csv` block of a page.
  ///
  /// - Parameter dollar: what a bare `$` means.
  convenience init(_ table: DeclaredTable, on page: ParsedPage, dollar: Currency) {
    let key = FigureKey(page: page.figureScope, id: table.id.value)
    var reader = DatasetReader(path: page.path)
    reader.format = .separatedValues
    reader.dollar = dollar
    self.init(
      DatasetDeclaration(
        key: key, kind: .table, path: page.contentPath, sources: table.sources.map(\.value)),
      place: table.id.range, title: table.title
    ) { [reader] in
      Result.dataset { () throws(UnreadableDataset) in
        var reader = reader
        var dataset: Dataset
        switch table.content {
        case .block(let bytes, let offset, let line):
          reader.offset = offset
          reader.line = line
          dataset = try reader.read(bytes, name: key.description)
        case .table(let text): dataset = try reader.read(text, name: key.description)
        }
        dataset.title = table.title
        return dataset
      }
    }
  }
}

extension Result where Success == Dataset, Failure == UnusableDataset {
  static func dataset(_ read: () throws(UnreadableDataset) -> Dataset) -> Self {
    do throws(UnreadableDataset) {
      return .success(try read())
    } catch {
      return .failure(UnusableDataset(error.diagnostics))
    }
  }
}
