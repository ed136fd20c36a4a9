public import Datasets
import Files
public import SiteModel

/// All that is known of a dataset: where it is from, what it holds, what rests on it.
public struct DatasetLine: Sendable {
  public var declaration: DatasetDeclaration
  public var title: String?
  public var table: Dataset
  public var sources: [Source]
  public var marking: Marking?
  /// The SHA-256 of the file as it lies in the content; of a table or an answer that of its
  /// published comma-separated values.
  public var digest: String
  /// The pages that show it or state a figure of it, through queries too.
  public var pages: [PageLink]
  /// The statistics that rest on it.
  public var statistics: [LedgerEntry]
}

extension SiteLedger {
  /// Nil where there is no such dataset, or its rows had an error.
  public func dataset(_ key: FigureKey) -> DatasetLine? {
    guard let dataset = datasets[key], let table = dataset.table else { return nil }
    let uses = DatasetUses(self)
    return DatasetLine(
      declaration: dataset.declaration, title: dataset.title, table: table,
      sources: dataset.sources.compactMap { context.index.sources[$0] },
      marking: dataset.marking?.value,
      digest: SHA256.hexadecimal(dataset.bytes ?? CSVWriter.bytes(of: table)),
      pages: (uses.pages[key] ?? []).map { place in
        PageLink(
          title: pages[place].title.plain,
          address: context.index.pages[pages[place].index].address)
      },
      statistics: (uses.statistics[key] ?? []).compactMap(entry))
  }

  /// The datasets that a name can mean: `thefts` those of that id on any page,
  /// `2022-02-crypto-theft/thefts` the one of that briefing.
  public func datasetKeys(named name: String) -> [FigureKey] {
    let key = FigureKey(description: name)
    if datasets[key] != nil, key.page != nil { return [key] }
    return datasets.keys.filter { "\($0)" == name || key.page == nil && $0.id == key.id }.sorted()
  }
}
