import Datasets
import Quantities
import Statistics

/// Values in rows: of a dataset, or of a series that was computed.
struct RowValues {
  /// A column as it is stored, which statistics read without a copy, or cells that were computed.
  enum Cells {
    case stored(Column)
    case numbers([Rational?], Unit)
    /// Not all are exact: some figure that went in has a hedge or a rounding.
    case figures([Term?], Unit)
    case truths([Bool?])
  }

  var cells: Cells
  /// The dataset whose rows these are, all of them; nil for a series.
  var table: Dataset?
  /// What the rows of a series are called.
  var keys: (name: String?, cells: [SeriesKey])?
  /// They were computed with hedged figures at face value, so they are approximate.
  var isAtFaceValue = false

  init(cells: Cells, table: Dataset? = nil) {
    self.cells = cells
    self.table = table
  }

  init(_ column: Column, of table: Dataset) {
    self.init(cells: .stored(column), table: table)
  }

  var count: Int {
    switch cells {
    case .stored(let column): column.rowCount
    case .numbers(let cells, _): cells.count
    case .figures(let cells, _): cells.count
    case .truths(let cells): cells.count
    }
  }

  var allRows: RowSelection { RowSelection(allOf: count) }

  var element: Kind.Element {
    switch cells {
    case .stored(let column): column.element
    case .numbers(_, let unit), .figures(_, let unit): .quantity(unit)
    case .truths: .condition
    }
  }

  /// Of numbers.
  var unit: Unit {
    if case .quantity(let unit) = element { unit } else { .number }
  }

  /// The numbers; none where the cells are of another kind, or not all exact.
  var numbers: [Rational?] {
    switch cells {
    case .stored(let column):
      guard case .numbers(let numbers) = column.content else { return [] }
      return (0..<column.rowCount).map { numbers[$0] }
    case .numbers(let numbers, _): return numbers
    case .figures, .truths: return []
    }
  }

  /// Whether some of the numbers are known by their bounds or within their rounding only.
  var hasFigures: Bool {
    if case .figures = cells { true } else { false }
  }

  /// The numbers as figures of a formula.
  var terms: [Term?] {
    if case .figures(let terms, _) = cells { return terms }
    let unit = unit
    return numbers.map { number in
      number.map {
        Term(function: RationalFunction($0), unit: unit, startsAtZero: !$0.isNegative)
      }
    }
  }

  /// The exact numbers of some rows that are known.
  func sample(_ rows: RowSelection) -> Sample {
    switch cells {
    case .stored(let column): column.sample(rows) ?? Sample([])
    case .numbers(let numbers, _): Sample(rows.places.compactMap { numbers[Int($0)] })
    case .figures, .truths: Sample([])
    }
  }

  var hasMissing: Bool {
    switch cells {
    case .stored(let column): column.hasMissing
    case .numbers(let cells, _): cells.contains(nil)
    case .figures(let cells, _): cells.contains(nil)
    case .truths: false
    }
  }

  /// Whether a cell is empty.
  func isMissing(_ row: Int) -> Bool {
    switch cells {
    case .stored(let column): column.isMissing(row)
    case .numbers(let cells, _): cells[row] == nil
    case .figures(let cells, _): cells[row] == nil
    case .truths(let cells): cells[row] == nil
    }
  }

  /// The time in a row; nil where it has none.
  func time(_ row: Int) -> Period? {
    guard case .stored(let column) = cells, case .periods(let periods) = column.content else {
      return nil
    }
    return periods[row]
  }

  /// The text in a row; nil where it has none.
  func text(_ row: Int) -> String? {
    guard case .stored(let column) = cells, case .texts(let texts) = column.content else {
      return nil
    }
    return texts[row]
  }

  /// A condition for each row.
  func truths(_ truth: (Int) -> Bool?) -> RowValues {
    with(.truths((0..<count).map(truth)))
  }

  /// Other cells in the same rows.
  func with(_ cells: Cells) -> RowValues {
    var result = self
    result.cells = cells
    return result
  }

  /// As a result.
  var series: Series {
    Series(
      keyName: keys?.name,
      keys: keys?.cells ?? (0..<count).map { .number(Rational($0 + 1)) }, values: numbers,
      unit: unit)
  }
}
