import Datasets
import Diagnostics
import Queries
import SiteModel

/// What the databases of a site answer to the queries of its pages: each text is asked once.
///
/// A database that cannot be reached is asked no further, and reported where it was needed first:
/// a build should not wait for it again and again.
struct DatabaseAnswers {
  private let databases: SiteDatabases
  /// Nil where there is none, which was reported.
  private var answers: [DatabaseQuestion: DatabaseAnswer?] = [:]
  private var lost: Set<String> = []

  init(_ databases: SiteDatabases) { self.databases = databases }

  /// The answer to a query as the dataset that it makes.
  ///
  /// - Parameter path: of the query's page, below `Content/`.
  mutating func dataset(
    _ key: FigureKey, of query: DeclaredQuery, on database: Located<String>, path: String
  ) -> SiteDataset {
    let sources = query.sources.map(\.value)
    var declared = DatasetDeclaration(
      key: key, kind: .query, path: path,
      sources: sources.isEmpty ? databases.sources[database.value] ?? [] : sources)
    declared.sql = query.sql.value
    let result: Result<Dataset, UnusableDataset>
    do throws(UnusableDataset) {
      let answer = try answer(to: query, on: database)
      declared.readings = [DatabaseReading(database.value, answer.time)].compactMap(\.self)
      let rows = answer.dataset
      result = .success(
        Dataset(
          name: key.description, columns: rows.columns, rowCount: rows.rowCount,
          title: query.title))
    } catch {
      result = .failure(error)
    }
    return SiteDataset(declared, place: query.id.range, title: query.title) { result }
  }

  private mutating func answer(
    to query: DeclaredQuery, on database: Located<String>
  ) throws(UnusableDataset) -> DatabaseAnswer {
    let question = DatabaseQuestion(query.sql.value, of: database.value)
    let asked = Query(name: query.id.value.rawValue, sql: question.sql)
    if let answer = answers[question] {
      guard let answer else { throw UnusableDataset.reportedElsewhere }
      return answer
    }
    answers[question] = .some(nil)
    guard !databases.broken.contains(database.value), !lost.contains(database.value) else {
      throw UnusableDataset.reportedElsewhere
    }
    do throws(DatabaseProblem) {
      let answer = try databases.queries.run(asked, on: database.value)
      answers[question] = answer
      return answer
    } catch {
      if error.kind == .unavailable { lost.insert(database.value) }
      let isKnown = databases.sources[database.value] != nil
      throw UnusableDataset([error.diagnostic(in: isKnown ? query.sql.range : database.range)])
    }
  }
}

extension DatabaseReading {
  /// Nil before the year 1 and after 9999.
  init?(_ database: String, _ time: ReadingTime) {
    let parts = time.components
    guard let date = CalendarDate(year: parts.year, month: parts.month, day: parts.day) else {
      return nil
    }
    self.init(
      database: database, date: date, hour: parts.hour, minute: parts.minute, second: parts.second)
  }
}
