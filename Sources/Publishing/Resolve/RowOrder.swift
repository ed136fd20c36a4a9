import Datasets
import Quantities
import SiteModel

/// The rows of a table by the values of a column; those without one last, equal ones as they stand.
struct RowOrder {
  /// Counted from 0.
  let rows: [Int]

  init(by column: Column, isDescending: Bool) {
    let keys = (0..<column.rowCount).map { SortingKey(column[$0]) }
    rows = keys.indices.sorted { a, b in
      if keys[a] == .missing || keys[b] == .missing {
        return keys[a] == keys[b] ? a < b : keys[b] == .missing
      }
      if keys[a] < keys[b] { return !isDescending }
      if keys[b] < keys[a] { return isDescending }
      return a < b
    }
  }
}

/// By what a row is put in order.
private enum SortingKey: Equatable, Comparable {
  case number(Rational, tie: Int)
  case period(Period)
  case text(String)
  case missing

  init(_ cell: Cell) {
    switch cell {
    case .number(let number): self = .number(number, tie: 0)
    case .quantity(let quantity):
      self = quantity.signedPrincipal.map { .number($0, tie: quantity.modifier.order) } ?? .missing
    case .period(let period): self = .period(period)
    case .text(let text): self = .text(text.lowercased())
    case .missing: self = .missing
    }
  }

  static func < (a: SortingKey, b: SortingKey) -> Bool {
    switch (a, b) {
    case (.number(let a, let tie), .number(let b, let other)): a == b ? tie < other : a < b
    case (.period(let a), .period(let b)): a.isEarlier(than: b)
    case (.text(let a), .text(let b)): a < b
    default: false
    }
  }
}

extension Quantity {
  /// The number that the words turn on; a fall is below zero.
  var signedPrincipal: Rational? { principal.map { $0 * sign } }
}
