public import Diagnostics
public import SiteModel

/// Data of which something is published say where they were taken from.
public enum UnsourcedDatasetRule {
  /// Nil for the answer to a query, which has the sources of what it reads.
  public static func diagnostic(_ dataset: SiteDataset) -> Diagnostic? {
    guard dataset.sources.isEmpty, let help = dataset.declaration.sourceHelp else { return nil }
    return Diagnostic(
      .warning, Rule.unsourcedDataset.id, "dataset '\(dataset.key.id)' has no source",
      at: dataset.place, helps: [help])
  }
}

extension DatasetDeclaration {
  /// How to say where the rows were taken from; nil for the answer to a query.
  public var sourceHelp: String? {
    switch kind {
    case .file:
      let file = path.split(separator: "/").dropFirst().joined(separator: "/")
      return "add a resource with 'path: \(file)' and 'source: ID' to "
        + "Content/data/datapackage.yaml; the id is that of an entry in Content/sources.yaml"
    case .table:
      return "add 'source=ID' behind the name of the block, or cite the source in the caption of "
        + "the table: '[@ID]'"
    case .query: return nil
    }
  }
}

extension Rule {
  static let unsourcedDataset = Rule(
    "unsourced-dataset", .sources, .warning,
    "data of which something is published have a source",
    """
    A number, chart or table from data rests on whoever collected them. Without a source nobody \
    can look that up. Say where a file of `Content/data/` was taken from in `datapackage.yaml` \
    beside it; a `csv` block has `source=ID` behind its name, and a table cites its source in the \
    caption. Data that nothing on a page is made of need none.
    """,
    bad: """
      ```csv ‹calls›
      ship,boxes
      Aurora,204
      Borealis,195
      ```
      """,
    good: """
      ```csv calls source=agency
      ship,boxes
      Aurora,204
      Borealis,195
      ```
      """)
}
