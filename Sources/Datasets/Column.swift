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

  init(name: String, reading read: @escaping @Sendable () -> Cells) {
    self.name = name
    formulaName = Self.formulaName(name)
    cells = LazyCells(read)
  }

  /// A column of numbers of one unit; nil where one is missing.
  public init(name: String, numbers: [Rational?], unit: Unit) {
    let isKnown = numbers.contains(nil) ? numbers.map { $0 != nil } : nil
    let cells = NumberCells(
      numbers: Sample(numbers.map { $0 ?? 0 }), isKnown: isKnown, unit: unit)
    self.init(name: name) { .numbers(cells) }
  }

  public init(name: String, texts: [String?]) {
    let cells = CodedCells(texts)
    self.init(name: name) { .texts(cells) }
  }

  public init(name: String, periods: [Period?]) {
    let cells = CodedCells(periods)
    self.init(name: name) { .periods(cells) }
  }

  /// What the cells are: read at the first call, and kept.
  public var content: Cells { cells.value }

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

  /// What keeps a column of texts from being one of numbers: its first text that is no number, and
  /// the row, where at least half of the different texts are numbers. It serves to say in a
  /// diagnostic what to correct.
  public var obstacle: (row: Int, text: String)? {
    guard case .texts(let cells) = content else { return nil }
    var reader = NumberFieldReader(mark: .pointWithGroups, dollar: .usd)
    let others = cells.values.indices.filter { place in
      Array(cells.values[place].utf8).withUnsafeBufferPointer { field in
        !isMissingNumber(field) && reader.read(field) == nil
      }
    }
    guard let first = others.first, others.count * 2 <= cells.values.count,
      let row = cells.codes.firstIndex(of: UInt32(first))
    else { return nil }
    return (row, cells.values[first])
  }

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
  private enum State {
    case unread(@Sendable () -> Cells)
    case read(Cells)
  }

  private let state: Mutex<State>

  init(_ read: @escaping @Sendable () -> Cells) { state = Mutex(.unread(read)) }

  var value: Cells {
    state.withLock { state in
      switch state {
      case .read(let cells): return cells
      case .unread(let read):
        let cells = read()
        state = .read(cells)
        return cells
      }
    }
  }
}
