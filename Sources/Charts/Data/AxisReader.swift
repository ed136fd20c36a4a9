import Datasets
import Diagnostics
import Quantities

/// Reads the column that stands on the axis: names, or stretches of time.
struct AxisReader {
  private let column: Column
  private let lookup: ColumnLookup
  private let locale: NumberLocale
  private let areYears: Bool

  init(_ column: Column, rows: [Int], lookup: ColumnLookup, locale: NumberLocale) {
    self.column = column
    self.lookup = lookup
    self.locale = locale
    areYears = column.areYears(rows, isHead: true)
  }

  /// Nil where the cell is missing.
  func category(_ row: Int) -> SeriesTable.Category? {
    guard let key = lookup.words(column, row) else { return nil }
    return SeriesTable.Category(key: key, period: period(row), locale: locale, row: row)
  }

  func place(of row: Int) -> SourceRange? { column.place(of: row) }

  private func period(_ row: Int) -> Period? {
    switch column[row] {
    case .period(let period): return period
    case .number(let number) where areYears:
      return number.integer.map { Period(PeriodDate(year: $0)) }
    default: return nil
    }
  }
}
