public import Datasets

/// What `Content/data/datapackage.yaml` says about the files beside it (Data Package v1).
public struct DataPackage: Sendable {
  /// One table.
  public struct Resource: Sendable {
    /// As the package writes it: `thefts.csv`.
    public var path: Located<String>
    /// As foreign keys name it; nil for the name of its file.
    public var name: String?
    public var title: String?
    public var licence: String?
    /// The sources of the register that it was taken from.
    public var sources: [Located<SourceID>]
    public var schema: TableSchema?
    /// Who may see it; nil for whom the package says.
    public var marking: Located<Marking>?

    init(
      path: Located<String>, title: String?, licence: String?, sources: [Located<SourceID>]
    ) {
      self.path = path
      self.title = title
      self.licence = licence
      self.sources = sources
    }
  }

  /// The names that the file may have.
  public static let fileNames = ["datapackage.yaml", "datapackage.yml", "datapackage.json"]

  public var resources: [Resource] = []
  /// Who may see the files of the folder; nil for everyone who sees a page that uses them.
  public var marking: Located<Marking>?

  public init() {}
}
