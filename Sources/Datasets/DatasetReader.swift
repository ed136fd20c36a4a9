public import Diagnostics
public import Quantities

/// Why a table cannot be read, in the words that an editor is shown.
public struct UnreadableDataset: Error, Hashable, Sendable {
  /// At least one.
  public let diagnostics: [Diagnostic]
}

/// Reads tables in UTF-8, with or without a byte order mark: comma-separated values, or an array
/// of JSON objects.
///
/// Comma-separated values (RFC 4180) have fields that are separated by commas, semicolons, tabs or
/// vertical bars, whichever makes rows of the same length. The first row names the columns, unless
/// all of its fields are numbers: then a lone column is `x`, and several are `x1`, `x2` and so on.
/// Blank lines are passed over.
///
/// Objects (RFC 8259) have a column for each key, in the order in which the keys are first seen.
public struct DatasetReader: Sendable {
  public enum Format: Hashable, Sendable {
    case separatedValues, json
  }

  /// The file that diagnostics point into.
  public var path: String
  /// By the file's name, if nothing else is said.
  public var format: Format
  /// Where the text begins in that file, for a table inside a page.
  public var offset = 0
  /// The line of the file on which the text begins.
  public var line = 1
  /// What a bare `$` means.
  public var dollar = Currency.usd

  public init(path: String) {
    self.path = path
    format = path.lowercased().hasSuffix(".json") ? .json : .separatedValues
  }

  /// - Parameter schema: what is declared about the columns. Its types and constraints are checked
  ///   at once; without it, cells are read when somebody asks for them.
  /// - Throws: ``UnreadableDataset``, with the places of all that is wrong, up to a limit.
  public func read(
    _ bytes: [UInt8], name: String, schema: TableSchema? = nil
  ) throws(UnreadableDataset) -> Dataset {
    let heads: [ColumnHead]
    let table: FieldTable
    var ragged: [DatasetProblem] = []
    do throws(DatasetProblem) {
      let start = try TextEncoding.startOfText(bytes, of: format)
      switch format {
      case .json:
        let records = try JSONRecords(bytes, from: start)
        (heads, table) = (records.heads, records.table)
      case .separatedValues:
        let records = try CSVRecords(bytes, from: start, delimiter: schema?.delimiter)
        let names =
          schema?.hasHeader == false
          ? nil : records.heads(dollar: dollar, areDeclared: schema?.fields.isEmpty == false)
        ragged = records.ragged
        table = records.table(hasHeader: names != nil)
        heads = names ?? ColumnHead.unwritten(table.columnCount, schema)
      }
    } catch {
      throw UnreadableDataset(diagnostics: [diagnostic(error)])
    }
    let origin = DatasetOrigin(
      path: path, offset: offset, table: table,
      lines: .counted(LazyValue { LineMap(bytes) }, first: line))
    let problems = ColumnHead.problems(heads) + ragged
    if !problems.isEmpty { throw UnreadableDataset(diagnostics: problems.map(diagnostic)) }
    let decimals = DecimalScan(table, heads, schema)
    let doubts = decimals.problems(table, heads)
    if !doubts.isEmpty { throw UnreadableDataset(diagnostics: doubts.map(diagnostic)) }
    return try dataset(name, heads, table, origin, schema, decimals.mark)
  }

  /// The rows of a table of a text, whose places are those of the file.
  public func read(
    _ text: TextTable, name: String, schema: TableSchema? = nil
  ) throws(UnreadableDataset) -> Dataset {
    let heads = text.head.map { ColumnHead(name: ColumnHead.trimmed($0.text), place: $0.range) }
    var reader = self
    reader.offset = 0
    let table = text.fields
    let origin = DatasetOrigin(
      path: path, offset: 0, table: table, lines: .given(text.rows.map(\.line)))
    let problems = ColumnHead.problems(heads)
    if !problems.isEmpty { throw UnreadableDataset(diagnostics: problems.map(reader.diagnostic)) }
    return try reader.dataset(name, heads, table, origin, schema, .pointWithGroups)
  }

  private func dataset(
    _ name: String, _ heads: [ColumnHead], _ table: FieldTable, _ origin: DatasetOrigin,
    _ schema: TableSchema?, _ mark: DecimalMark
  ) throws(UnreadableDataset) -> Dataset {
    var check = SchemaCheck(heads: heads, table: table)
    let columns = heads.enumerated().map { place, head in
      let field = schema?[head.name]
      var style = NumberStyle(mark: field?.mark ?? mark, dollar: dollar)
      style.missing = MissingValues(field?.missingValues ?? schema?.missingValues)
      // Table Schema v1: a declared number has a decimal point, unless something else is said.
      if field?.isNumber ?? false { style.mark = field?.mark ?? .point }
      let reader = ColumnReader(table: table, column: place, style: style)
      let declared = field.map { check.cells(of: $0, reader) }
      var column = Column(
        name: head.name, places: { row in origin.place(ofRow: row, column: place) }, style: style
      ) {
        declared ?? reader.read()
      }
      column.title = field?.title
      return column
    }
    let dataset = Dataset(
      name: name, columns: columns, rowCount: table.rowCount, origin: origin, schema: schema)
    if let schema { check.checkTable(dataset, schema) }
    if !check.problems.isEmpty {
      throw UnreadableDataset(diagnostics: check.problems.map(diagnostic))
    }
    return dataset
  }

  private func diagnostic(_ problem: DatasetProblem) -> Diagnostic {
    var notes: [Diagnostic.Note] = []
    if let first = problem.first {
      notes.append(Diagnostic.Note(problem.firstWords, at: place(of: first)))
    }
    if let further = problem.furtherNote { notes.append(Diagnostic.Note(further)) }
    return Diagnostic(
      problem.rule, problem.headline, at: place(of: problem.range), notes: notes,
      helps: [problem.help])
  }

  private func place(of range: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: offset + range.lowerBound, end: offset + range.upperBound)
  }
}
