import ArgumentParser
import Datasets
import Diagnostics
import Files
import Publishing
import Quantities
import Queries
import SiteModel

struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Answers a question in SQL over the site's datasets.",
    discussion: """
      Tables are the datasets of the site, and columns go by the names that formulas have for \
      them, with low lines for hyphens. With --csv there is the table 'data'; with --site as well, \
      the site's datasets are there too. With --database a database of site.yaml answers.

      Examples:
        briefgen query 'select kind, sum(missiles) from launches_2022_01 group by kind'
        briefgen query 'select sum(x) from data' --csv data.csv
        briefgen query --database warehouse 'select 1 as x' --format csv
      """)

  /// How an answer is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
  }

  @Argument(help: "The query: one select.")
  var sql: String

  @Option(
    help: "A file of comma-separated values, or '-': the table 'data'.",
    completion: .file(extensions: ["csv"]))
  var csv: String?

  @Option(help: "The database of site.yaml that answers, instead of the site's datasets.")
  var database: String?

  @OptionGroup var place: SiteOption

  @Option(help: "How the answer is printed.")
  var format = Format.table

  @Option(help: "Whether the answer is coloured.")
  var color = ColorChoice.auto

  func validate() throws {
    guard csv != nil, database != nil else { return }
    throw ValidationError("a database does not see the file of --csv: leave out one of them")
  }
}

extension QueryCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let reporter = Reporter(
      format == .json ? .json : .human, color, site: place.site, invocation)
    if let database { return ask(database, reporter, invocation) }
    var table: Dataset?
    if let csv {
      do throws(UnreadTable) { table = try read(csv, invocation) } catch {
        return error.report(reporter, path: csv)
      }
      if place.given == nil { return answer(table, [:], reporter, invocation) }
    }
    return place.ask(invocation, reporter) { _, ledger in
      answer(table, ledger.datasets, reporter, invocation)
    }
  }

  /// What diagnostics call the query, which stands in no file.
  private static let fileName = "query"
  /// What queries call a file.
  private static let tableName = "data"

  private func answer(
    _ table: Dataset?, _ datasets: [FigureKey: SiteDataset], _ reporter: Reporter,
    _ invocation: Invocation
  ) -> ExitStatus {
    var unreadable: [Diagnostic] = []
    do throws(QueryProblem) {
      let answer = try QueryEngine().run(Query(name: "answer", sql: sql)) { name in
        if name == Self.tableName, let table { return table }
        let dataset = datasets[FigureKey(description: name)]
        let found = dataset?.table
        unreadable += dataset?.problems ?? []
        return found
      }
      invocation.output(bytes(of: answer, invocation))
      return .success
    } catch {
      if !unreadable.isEmpty {
        reporter.report(unreadable)
        return .contentErrors
      }
      let names = datasets.keys.map(\.description).sorted() + (table.map { [$0.name] } ?? [])
      report(error.diagnostic(in: whole, datasets: names), reporter)
      return .contentErrors
    }
  }

  private func ask(
    _ name: String, _ reporter: Reporter, _ invocation: Invocation
  ) -> ExitStatus {
    var build = SiteBuild(at: place.site, invocation)
    build.access = place.databases.access(invocation)
    var diagnostics: [Diagnostic] = []
    let databases: DatabaseQueries?
    do throws(FileError) { databases = try build.databases(&diagnostics) } catch {
      reporter.fail(error)
      return .machineFailure
    }
    guard let databases, !diagnostics.contains(where: { $0.severity == .error }) else {
      reporter.report(diagnostics)
      return .contentErrors
    }
    do throws(DatabaseProblem) {
      let answer = try databases.run(Query(name: "answer", sql: sql), on: name)
      invocation.output(bytes(of: answer.dataset, invocation))
      if answer.isKept {
        invocation.errors(Array("note: '\(name)' answered this at \(answer.time)\n".utf8))
      }
      return .success
    } catch {
      report(error.diagnostic(in: whole), reporter)
      return .contentErrors
    }
  }

  /// The query as a place.
  private var whole: SourceRange {
    SourceRange(path: Self.fileName, start: 0, end: sql.utf8.count)
  }

  private func report(_ problem: Diagnostic, _ reporter: Reporter) {
    reporter.report([problem]) { $0 == Self.fileName ? Array(sql.utf8) : nil }
  }

  private func read(_ path: String, _ invocation: Invocation) throws(UnreadTable) -> Dataset {
    let bytes: [UInt8]
    do {
      bytes = try path == "-" ? invocation.wholeInput() : invocation.fileSystem.read(path)
    } catch { throw .file(error) }
    do throws(UnreadableDataset) {
      return try DatasetReader(path: path).read(bytes, name: Self.tableName)
    } catch { throw .content(error.diagnostics, bytes) }
  }

  private func bytes(of answer: Dataset, _ invocation: Invocation) -> [UInt8] {
    switch format {
    case .csv: return CSVWriter.bytes(of: answer)
    case .json: return ListTable(answer).json
    case .table:
      // Cut for a terminal only: a pipe wants all of it.
      let isTerminal = invocation.environment.isTerminal(OutputStream.output.rawValue)
      return ListTable(answer).text(
        columns: isTerminal ? OutputStream.output.columns(invocation.environment) : nil,
        style: TextStyler(isOn: color.isOn(.output, invocation.environment)))
    }
  }
}

/// Why a file is no table.
private enum UnreadTable: Error {
  case file(FileError)
  case content([Diagnostic], [UInt8])

  func report(_ reporter: Reporter, path: String) -> ExitStatus {
    switch self {
    case .file(let problem):
      reporter.fail(problem)
      return .machineFailure
    case .content(let diagnostics, let bytes):
      reporter.report(diagnostics) { $0 == path ? bytes : nil }
      return .contentErrors
    }
  }
}

extension ListTable {
  /// The rows of a dataset: numbers with all of their digits.
  init(_ dataset: Dataset) {
    fields = dataset.columns.map(\.name)
    heads = dataset.columns.map(\.head)
    records = (0..<dataset.rowCount).map { row in
      dataset.columns.map { column in
        switch column[row] {
        case .number(let number): .decimal(number.digits)
        case .quantity(let quantity): .text(QuantityFormat().fact(quantity).text)
        case .period(let period): .text(period.edtf)
        case .text(let text): .text(text)
        case .missing: column.unit == nil ? .text(nil) : .decimal(nil)
        }
      }
    }
  }
}

extension Column {
  /// The name, with the unit where it does not say it.
  fileprivate var head: String {
    guard let unit, unit != .count(""), unit != .ratio else { return name }
    let sign = unit == .percent ? "%" : unit.name
    let says = ["(\(sign))", "($)", "(€)", "(£)"].contains { name.hasSuffix($0) }
    return says ? name : "\(name) (\(sign))"
  }
}

extension Rational {
  /// As a decimal: one without an end is cut to thirty digits, as in a published table.
  fileprivate var digits: String {
    exactDecimal ?? rounded(.halfToEven, significantDigits: 30).description
  }
}
