import Quantities

/// Where a dataset of the site is declared, and what it was made from.
public struct DatasetDeclaration: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A file of `Content/data/`.
    case file
    /// A table or a `csv` block of a page.
    case table
    /// The answer to a query of a page.
    case query
  }

  /// As formulas name it; the page is nil for a file of `Content/data/`.
  public var key: FigureKey
  public var kind: Kind
  /// Below `Content/`: `data/thefts.csv`, or the page that holds it.
  public var path: String
  /// What it was taken from; for a query the sources of all that it reads.
  public var sources: [SourceID] = []
  /// When databases gave its rows, or those that it was computed from.
  public var readings: [DatabaseReading] = []
  /// The SQL of a query.
  public var sql: String?
  /// What a query reads.
  public var inputs: [FigureKey] = []

  public init(key: FigureKey, kind: Kind = .file, path: String, sources: [SourceID] = []) {
    self.key = key
    self.kind = kind
    self.path = path
    self.sources = sources
  }

  public var id: FigureID { key.id }

  /// `Content/data/thefts.csv`, `'thefts' in Content/briefings/2022.md`.
  public var place: String { place(in: FigurePhrases()) }

  public func place(in phrases: FigurePhrases) -> String {
    switch kind {
    case .file: "Content/\(path)"
    case .table: phrases.table(id.rawValue, "Content/\(path)")
    case .query: phrases.query(id.rawValue, "Content/\(path)")
    }
  }
}

extension [FigureKey: SiteDataset] {
  /// Some datasets and those that their queries read, through other queries too. Each is told
  /// once, before what it reads.
  public func all(behind keys: some Sequence<FigureKey>) -> [DatasetDeclaration] {
    var found: [DatasetDeclaration] = []
    var known: Set<FigureKey> = []
    var next = Array(keys.reversed())
    while let key = next.popLast() {
      guard known.insert(key).inserted, let declared = self[key]?.declaration else { continue }
      found.append(declared)
      next += declared.inputs.reversed()
    }
    return found
  }

  /// The same by their keys.
  public func keys(behind keys: some Sequence<FigureKey>) -> Set<FigureKey> {
    Set(all(behind: keys).map(\.key))
  }

  /// What numbers rest on, with all that their queries read: each dataset once, where a number
  /// took rows of it with these.
  public func all(behind uses: [DatasetUse]) -> [DatasetUse] {
    var found: [DatasetUse] = []
    var known = Set(uses.map(\.key))
    for use in uses {
      let chain = [use] + use.shown
      found += chain.filter { !found.contains($0) }
      known.formUnion(chain.map(\.key))
      let inputs = chain.last?.declaration.inputs ?? []
      for declared in all(behind: inputs) where known.insert(declared.key).inserted {
        found.append(DatasetUse(declared))
      }
    }
    return found
  }
}
