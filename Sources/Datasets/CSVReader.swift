public import Diagnostics
public import Quantities

/// Why a table cannot be read, in the words that an editor is shown.
public struct UnreadableDataset: Error, Hashable, Sendable {
  /// At least one.
  public let diagnostics: [Diagnostic]
}

/// Reads comma-separated values (RFC 4180) in UTF-8, with or without a byte order mark.
///
/// Fields are separated by commas, semicolons or tabs, whichever makes rows of the same length.
/// The first row names the columns, unless all of its fields are numbers: then a lone column is
/// `x`, and several are `x1`, `x2` and so on. Blank lines are passed over.
public struct CSVReader: Sendable {
  /// The file that diagnostics point into.
  public var path: String
  /// Where the text begins in that file, for a table inside a page.
  public var offset = 0
  /// What a bare `$` means.
  public var dollar = Currency.usd

  public init(path: String) { self.path = path }

  public func read(
    _ bytes: [UInt8], name: String
  ) throws(UnreadableDataset) -> Dataset {
    let records: CSVRecords
    do throws(CSVProblem) {
      records = try CSVRecords(bytes)
    } catch {
      throw UnreadableDataset(diagnostics: [diagnostic(error)])
    }
    let names = records.names(dollar: dollar)
    let problems = records.problems(names: names)
    if !problems.isEmpty { throw UnreadableDataset(diagnostics: problems.map(diagnostic)) }
    let table = records.table(hasHeader: names != nil)
    let columns = (0..<table.columnCount).map { column in
      let name = names?[column] ?? (table.columnCount == 1 ? "x" : "x\(column + 1)")
      return Column(name: name) { [self] in
        let cells = ColumnReader.read(table, column: column, dollar: dollar)
        // Only what is not a number is asked for by its place; nothing else keeps the text.
        guard case .texts = cells else { return (cells, nil) }
        return (cells, { place(of: table.range(row: $0, column: column)) })
      }
    }
    return Dataset(name: name, columns: columns, rowCount: table.rowCount)
  }

  private func diagnostic(_ problem: CSVProblem) -> Diagnostic {
    Diagnostic(
      "unreadable-csv", problem.summary,
      at: place(of: problem.range),
      notes: problem.first.map { [Diagnostic.Note("the first is at", at: place(of: $0))] } ?? [],
      helps: [problem.help])
  }

  private func place(of range: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: offset + range.lowerBound, end: offset + range.upperBound)
  }
}
