import Quantities

/// What a part of an expression is, known before anything is computed.
enum Kind: Hashable {
  case quantity(Unit)
  case condition
  case text
  case time
  case column(ColumnKind)
  /// A whole dataset.
  case rows(String)
  /// All numbers of a fit, which a function gives.
  case table(ExpressionFunction)
  /// Another problem stands in the way, which is reported where it lies.
  case unknown

  /// What a single value is.
  enum Element: Hashable {
    case quantity(Unit), condition, text, time

    var isNumber: Bool {
      if case .quantity = self { true } else { false }
    }

    var kind: Kind {
      switch self {
      case .quantity(let unit): .quantity(unit)
      case .condition: .condition
      case .text: .text
      case .time: .time
      }
    }
  }

  struct ColumnKind: Hashable {
    var element: Element
    /// The dataset whose rows these are; nil for a series that was computed.
    var dataset: String?
  }

  /// Of a single value or of the cells of a column.
  var element: Element? {
    switch self {
    case .quantity(let unit): .quantity(unit)
    case .condition: .condition
    case .text: .text
    case .time: .time
    case .column(let column): column.element
    case .rows, .table, .unknown: nil
    }
  }

  /// The unit of a number or of a column of numbers.
  var unit: Unit? {
    if case .quantity(let unit) = element { unit } else { nil }
  }

  var column: ColumnKind? {
    if case .column(let column) = self { column } else { nil }
  }

  var isRows: Bool {
    if case .rows = self { true } else { false }
  }

  /// With an article: `a text`, `a column of numbers`.
  var described: String {
    switch self {
    case .quantity: "a number"
    case .condition: "a condition"
    case .text: "a text"
    case .time: "a time"
    case .rows: "a dataset"
    case .table: "a table"
    case .unknown: "something unknown"
    case .column(let column):
      switch column.element {
      case .quantity: "a column of numbers"
      case .condition: "a condition for each row"
      case .text: "a column of texts"
      case .time: "a column of dates"
      }
    }
  }
}
