import Datasets
import Expressions
import Quantities
import SiteModel

/// What readers of totals should know: of which columns how many rows have no value.
struct TableRemarks {
  private var missing: [(count: Int, rows: Int, columns: [String])] = []

  mutating func add(_ remarks: [EvaluationRemark], of column: Column) {
    let name = column.headline ?? column.name
    for case .missing(let count, let rows, _) in remarks {
      guard let place = missing.firstIndex(where: { $0.count == count }) else {
        missing.append((count, rows, [name]))
        continue
      }
      if !missing[place].columns.contains(name) { missing[place].columns.append(name) }
    }
  }

  func sentences(in format: QuantityFormat) -> [String] {
    missing.map { count, rows, columns in
      EvaluationRemark.missing(count, of: rows, columns: columns)
        .words(in: format, phrases: format.pageWords.formulas)
    }
  }
}
