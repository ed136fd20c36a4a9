import Diagnostics
public import Quantities
public import Statistics
import Synchronization

/// One column of a dataset, whose cells are read when somebody asks for them.
public struct Column: Sendable {
  /// As the header writes it: `Value (USD)`.
  public let name: String
  /// As a formula writes it: `value-usd`.
  public let formulaName: String
  private let cells: LazyCells

  /// Where each row's cell stands in a file; nil where it stands in none.
  typealias Places = @Sendable (_ row: Int) -> SourceRange

  init(name: String, reading read: @escaping @Sendable () -> (Cells, Places?)) {
    self.name = name
    formulaName = Self.formulaName(name)
    cells = LazyCells(read)
  }

  /// A column of numbers of one unit; nil where one is missing.
  public init(name: String, numbers: [Rational?], unit: Unit) {
    let isKnown = numbers.contains(nil) ? numbers.map { $0 != nil } : nil
    let cells = NumberCells(
      numbers: Sample(numbers.map { $0 ?? 0 }), isKnown: isKnown, unit: unit)
    self.init(name: name) { (.numbers(cells), nil) }
  }

  public init(name: String, texts: [String?]) {
    let cells = CodedCells(texts)
    self.init(name: name) { (.texts(cells), nil) }
  }

  public init(name: String, periods: [Period?]) {
    let cells = CodedCells(periods)
    self.init(name: name) { (.periods(cells), nil) }
  }

  /// What the cells are: read at the first call, and kept.
  public var content: Cells { cells.value.cells }

  public var rowCount: Int { content.rowCount }

  /// The unit of a column of numbers; nil for any other.
  public var unit: Unit? {
    if case .numbers(let numbers) = content { numbers.unit } else { nil }
  }

  /// The value of a row.
  ///
  /// - Precondition: `row` is from 0 to `rowCount` - 1.
  public subscript(row: Int) -> Cell {
    switch content {
    case .numbers(let cells): cells[row].map { .number($0) } ?? .missing
    case .periods(let cells): cells[row].map { .period($0) } ?? .missing
    case .texts(let cells): cells[row].map { .text($0) } ?? .missing
    }
  }

  public func isMissing(_ row: Int) -> Bool {
    switch content {
    case .numbers(let cells): cells.isKnown.map { !$0[row] } ?? false
    case .periods(let cells): cells.codes[row] == noCode
    case .texts(let cells): cells.codes[row] == noCode
    }
  }

  public var hasMissing: Bool {
    switch content {
    case .numbers(let cells): cells.isKnown != nil
    case .periods(let cells): cells.codes.contains(noCode)
    case .texts(let cells): cells.codes.contains(noCode)
    }
  }

  /// The known numbers of some rows, in their order; nil where the column holds no numbers.
  public func sample(_ rows: RowSelection) -> Sample? {
    if case .numbers(let numbers) = content { numbers.sample(rows) } else { nil }
  }

  /// Where the cell of a row stands, for a column of texts of a file.
  func place(of row: Int) -> SourceRange? { cells.value.places?(row) }

  /// Lower-case letters and digits of any script, and a hyphen for each run of anything else.
  static func formulaName(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}

/// The value of one row of a column.
public enum Cell: Hashable, Sendable {
  case number(Rational)
  case period(Period)
  case text(String)
  case missing
}

/// What a column holds.
public enum Cells: Sendable {
  case numbers(NumberCells)
  case periods(CodedCells<Period>)
  case texts(CodedCells<String>)

  var rowCount: Int {
    switch self {
    case .numbers(let cells): cells.numbers.count
    case .periods(let cells): cells.codes.count
    case .texts(let cells): cells.codes.count
    }
  }
}

/// Cells that are read at the first request. What comes out does not depend on when that is.
private final class LazyCells: Sendable {
  typealias Reading = (cells: Cells, places: Column.Places?)

  private enum State {
    case unread(@Sendable () -> Reading)
    case read(Reading)
  }

  private let state: Mutex<State>

  init(_ read: @escaping @Sendable () -> Reading) { state = Mutex(.unread(read)) }

  var value: Reading {
    state.withLock { state in
      switch state {
      case .read(let reading): return reading
      case .unread(let read):
        let reading = read()
        state = .read(reading)
        return reading
      }
    }
  }
}
