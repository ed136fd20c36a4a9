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
    /// How many queries are read one after another for the answer, its own among them.
    var depth = 1

    var read: Set<FigureKey> { Set(tables.values) }
  }

  /// Each query of a row is answered while the one before it waits.
  private static let longestRow = 50

  private let engine: QueryEngine
  private var declared: [FigureKey: Declared] = [:]
  /// All that there is, for near misses.
  private let names: [FigureKey]
  private(set) var datasets: [FigureKey: SiteDataset]
  private(set) var diagnostics: [Diagnostic] = []

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
    self.datasets = datasets
    names = datasets.keys + queries.map(\.key)
    for (key, query, page) in queries { declared[key] = Declared(query: query, page: page) }
    for (key, query, page) in queries where query.database == nil {
      for name in QueryEngine.tables(in: query.sql.value) {
        let found = tables(called: name, on: page.figureScope)
        declared[key]?.tables.merge(found) { $1 }
      }
    }
    var answers = DatabaseAnswers(databases)
    // Databases are asked in the order of the text.
    for (key, query, page) in queries.sorted(by: { $0.query.id.range < $1.query.id.range }) {
      guard let database = query.database else { continue }
      self.datasets[key] = answers.dataset(key, of: query, on: database, path: page.contentPath)
    }
    answerInOrder()
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

  /// Adds each query when all that it reads is known, without following one into another: a page
  /// may have a row of thousands.
  private mutating func answerInOrder() {
    var waiting: [FigureKey: Int] = [:]
    var readers: [FigureKey: [FigureKey]] = [:]
    for (key, query) in declared where datasets[key] == nil {
      let unknown = query.read.filter { datasets[$0] == nil }
      waiting[key] = unknown.count
      for other in unknown { readers[other, default: []].append(key) }
    }
    var ready = waiting.filter { $0.value == 0 }.keys.sorted()
    while !waiting.isEmpty {
      if ready.isEmpty { ready = reportCircle(among: waiting) }
      while let key = ready.popLast() {
        // Each of a circle is ready from the start, and again when another one is done.
        guard waiting.removeValue(forKey: key) != nil else { continue }
        if datasets[key] == nil { add(key) }
        for reader in readers[key] ?? [] {
          guard let count = waiting[reader] else { continue }
          waiting[reader] = count - 1
          if count == 1 { ready.append(reader) }
        }
      }
    }
  }

  private mutating func add(_ key: FigureKey) {
    guard let query = declared[key] else { return }
    let depth = 1 + (query.read.compactMap { declared[$0]?.depth }.max() ?? 0)
    declared[key]?.depth = depth
    guard depth <= Self.longestRow else {
      // Those that read it are longer still.
      if depth == Self.longestRow + 1 {
        diagnostics.append(
          QueryCycleRule.tooLong(most: Self.longestRow, at: query.query.id.range))
      }
      datasets[key] = unusable(key, query)
      return
    }
    let inputs = query.read.sorted().compactMap { datasets[$0] }
    var declaration = DatasetDeclaration(key: key, kind: .query, path: query.page.contentPath)
    let named = query.query.sources.map(\.value)
    for source in named + inputs.flatMap(\.sources)
    where !declaration.sources.contains(source) {
      declaration.sources.append(source)
    }
    for reading in inputs.flatMap(\.declaration.readings)
    where !declaration.readings.contains(reading) {
      declaration.readings.append(reading)
    }
    let sql = query.query.sql
    (declaration.sql, declaration.inputs) = (sql.value, inputs.map(\.key))
    let title = query.query.title
    let tables = query.tables.compactMapValues { datasets[$0] }
    datasets[key] = SiteDataset(
      declaration, place: query.query.id.range, title: title
    ) { [engine, names] in
      // What is wrong with a table was reported with it.
      guard inputs.allSatisfy({ $0.table != nil }) else { return .failure(.reportedElsewhere) }
      do throws(QueryProblem) {
        var answer = try engine.run(Query(name: key.description, sql: sql.value)) {
          tables[$0]?.table
        }
        answer.title = title
        return .success(answer)
      } catch {
        let known = names.filter { $0.page == nil || $0.page == key.page }.map(\.id.rawValue)
        return .failure(
          UnusableDataset([error.diagnostic(in: sql.range, datasets: known.sorted())]))
      }
    }
  }

  private func unusable(_ key: FigureKey, _ query: Declared) -> SiteDataset {
    SiteDataset(
      DatasetDeclaration(key: key, kind: .query, path: query.page.contentPath),
      place: query.query.id.range
    ) { .failure(.reportedElsewhere) }
  }

  // MARK: Circles

  /// A circle is reported once, where the first of its queries stands.
  ///
  /// - Parameter waiting: queries of which each reads another one.
  /// - Returns: the queries of the circle, which have no answer.
  private mutating func reportCircle(among waiting: [FigureKey: Int]) -> [FigureKey] {
    var path: [FigureKey] = []
    var places: [FigureKey: Int] = [:]
    var next = waiting.keys.min()
    while let key = next, places[key] == nil {
      places[key] = path.count
      path.append(key)
      next = declared[key]?.read.filter { waiting[$0] != nil }.min()
    }
    var circle = Array(path[(next.flatMap { places[$0] } ?? 0)...])
    if let least = circle.min(), let start = circle.firstIndex(of: least) {
      circle = Array(circle[start...] + circle[..<start])
    }
    for key in circle { datasets[key] = declared[key].map { unusable(key, $0) } }
    if let first = circle.first.flatMap({ declared[$0] }) {
      diagnostics.append(QueryCycleRule.diagnostic(circle, at: first.query.id.range))
    }
    return circle
  }
}
