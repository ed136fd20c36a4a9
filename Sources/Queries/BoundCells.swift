import Datasets
import CSQLite
import Quantities
import Statistics

/// The cells of a column on their way into SQLite, one row after the other.
struct BoundCells {
  private enum Source {
    /// The known numbers as integers over a power of ten.
    case decimals([Int64], scale: Int, areIntegers: Bool)
    case numbers(NumberCells)
    case periods(CodedCells<Period>, [Period: String])
    case texts(CodedCells<String>)
    case words(QuantityCells)
  }

  private let column: Column
  private let hasMissing: Bool
  private let source: Source
  /// Which of the known numbers comes next.
  private var next = 0

  init(_ column: Column) {
    self.column = column
    hasMissing = column.hasMissing
    switch column.content {
    case .numbers(let cells):
      let known = column.sample(RowSelection(allOf: column.rowCount))
      if let (digits, scale) = known?.decimals {
        source = .decimals(digits, scale: scale, areIntegers: cells.areIntegers)
      } else {
        source = .numbers(cells)
      }
    case .periods(let cells):
      let texts = cells.values.map { ($0, $0.edtf) }
      source = .periods(cells, Dictionary(texts, uniquingKeysWith: { first, _ in first }))
    case .texts(let cells): source = .texts(cells)
    case .quantities(let cells): source = .words(cells)
    }
  }

  /// Hands SQLite the cell of a row.
  ///
  /// - Precondition: rows come in their order, from 0.
  mutating func bind(
    _ row: Int, to statement: OpaquePointer, _ place: CInt, _ session: QuerySession
  ) throws(QueryProblem) {
    if hasMissing, column.isMissing(row) {
      sqlite3_bind_null(statement, place)
      return
    }
    switch source {
    case .decimals(let digits, let scale, let areIntegers):
      if areIntegers {
        sqlite3_bind_int64(statement, place, digits[next])
      } else {
        bind(session.numbers.binary(digits[next], scale: scale), to: statement, place)
      }
      next += 1
    case .numbers(let cells):
      let binary = cells[row].flatMap { session.numbers.binary($0) }
      guard binary != nil else {
        throw QueryProblem(
          "a number of '\(column.name)' is too large for a query",
          helps: ["leave the column out, or write its numbers in a larger unit"])
      }
      bind(binary, to: statement, place)
    case .periods(let cells, let texts):
      try bind(cells[row].flatMap { texts[$0] } ?? "", to: statement, place)
    case .texts(let cells): try bind(cells[row] ?? "", to: statement, place)
    case .words(let cells): try bind(cells.words(row) ?? "", to: statement, place)
    }
  }

  private func bind(_ number: Double?, to statement: OpaquePointer, _ place: CInt) {
    if let number { sqlite3_bind_double(statement, place, number) }
  }

  private func bind(
    _ text: String, to statement: OpaquePointer, _ place: CInt
  ) throws(QueryProblem) {
    var text = text
    // SQLite copies the text, which only lives until the next row.
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(statement, place, $0.baseAddress, CInt($0.count), copies)
      }
    }
    guard code == SQLITE_OK else {
      throw QueryProblem(
        "a text of '\(column.name)' has more than \(QuerySession.longestText) bytes",
        helps: ["shorten it, or leave the column out of the query"])
    }
  }
}
