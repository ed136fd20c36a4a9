import Checking
import Datasets
import Diagnostics
import Quantities
import Queries
import SiteModel

/// The queries of all pages: each is answered once, after those whose answers it reads.
struct SiteQueries {
  private struct Declared {
    let query: DeclaredQuery
    let page: ParsedPage
    /// What the query calls its tables, and which dataset each is.
    var tables: [String: FigureKey] = [:]
  }

  private let engine: QueryEngine
  private var answers: DatabaseAnswers
  private var declared: [FigureKey: Declared] = [:]
  private(set) var datasets: [FigureKey: SiteDataset]
  private(set) var diagnostics: [Diagnostic] = []
  /// The queries that are being followed, each read by the one before it.
  private var path: [FigureKey] = []

  /// - Parameters:
  ///   - datasets: all that are no queries.
  ///   - queries: the queries whose names are nobody else's.
  ///   - databases: which answer the queries that name one.
  ///   - dollar: what a bare `$` means.
  init(
    over datasets: [FigureKey: SiteDataset],
    _ queries: [(key: FigureKey, query: DeclaredQuery, page: ParsedPage)],
    on databases: SiteDatabases, dollar: Currency
  ) {
    var engine = QueryEngine()
    engine.dollar = dollar
    self.engine = engine
    answers = DatabaseAnswers(databases)
    self.datasets = datasets
    for (key, query, page) in queries { declared[key] = Declared(query: query, page: page) }
    for (key, query, page) in queries where query.database == nil {
      for name in QueryEngine.tables(in: query.sql.value) {
        let found = tables(called: name, on: page.figureScope)
        declared[key]?.tables.merge(found) { $1 }
      }
    }
    // In the order of the text, in which databases are asked.
    let inOrder = queries.sorted { $0.query.id.range < $1.query.id.range }
    for (key, _, _) in inOrder { add(key) }
  }

  private func tables(called name: String, on page: Slug) -> [String: FigureKey] {
    var tables: [String: FigureKey] = [:]
    for spelling in QueryEngine.spellings(of: name) {
      let id = FigureID(rawValue: spelling)
      let keys = [
        FigureKey(description: spelling), FigureKey(page: page, id: id),
        FigureKey(page: nil, id: id),
      ]
      tables[spelling] = keys.first { datasets[$0] != nil || declared[$0] != nil }
    }
    return tables
  }

  private mutating func add(_ key: FigureKey) {
    guard let declared = declared[key], datasets[key] == nil else { return }
    if let database = declared.query.database {
      datasets[key] = answers.dataset(
        key, of: declared.query, on: database, path: declared.page.contentPath)
      return
    }
    if let start = path.firstIndex(of: key) { return report(Array(path[start...])) }
    path.append(key)
    let read = Set(declared.tables.values)
    for other in read.sorted() { add(other) }
    path.removeLast()
    guard datasets[key] == nil else { return }
    let tables = declared.tables.compactMapValues { datasets[$0] }
    let inputs = read.sorted().compactMap { datasets[$0] }
    var sources: [SourceID] = []
    let named = declared.query.sources.map(\.value)
    for source in named + inputs.flatMap(\.sources) where !sources.contains(source) {
      sources.append(source)
    }
    var file = DatasetFile(
      key: key, kind: .query, path: declared.page.contentPath, sources: sources)
    for reading in inputs.flatMap(\.file.readings) where !file.readings.contains(reading) {
      file.readings.append(reading)
    }
    let names = datasets.keys.filter { $0.page == nil || $0.page == key.page }
      .map(\.id.rawValue).sorted()
    let sql = declared.query.sql
    (file.sql, file.inputs) = (sql.value, inputs.map(\.file))
    let title = declared.query.title
    datasets[key] = SiteDataset(
      file: file, place: declared.query.id.range, title: title
    ) { [engine] in
      // What is wrong with a table was reported with it.
      guard inputs.allSatisfy({ $0.table != nil }) else { return .failure(UnusableDataset([])) }
      do throws(QueryProblem) {
        var answer = try engine.run(Query(name: key.description, sql: sql.value)) {
          tables[$0]?.table
        }
        answer.title = title
        return .success(answer)
      } catch {
        return .failure(UnusableDataset([error.diagnostic(in: sql.range, datasets: names)]))
      }
    }
  }

  /// A circle is reported once, where the first of its queries stands.
  private mutating func report(_ circle: [FigureKey]) {
    guard let least = circle.min(), let start = circle.firstIndex(of: least) else { return }
    let circle = Array(circle[start...] + circle[..<start])
    for key in circle {
      guard let query = declared[key] else { continue }
      datasets[key] = SiteDataset(
        file: DatasetFile(key: key, kind: .query, path: query.page.contentPath),
        place: query.query.id.range
      ) { .failure(UnusableDataset([])) }
    }
    guard let first = declared[least] else { return }
    diagnostics.append(QueryCycleRule.diagnostic(circle, at: first.query.id.range))
  }
}
