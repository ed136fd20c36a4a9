public import Datasets

/// The rows of a dataset on which a result rests: every one, several, or one that can be named.
public struct UsedRows: Hashable, Sendable {
  /// As formulas name it.
  public var dataset: String
  public var rows: RowSelection
  /// How many rows the dataset has.
  public var total: Int

  public var isAll: Bool { rows.count == total }

  /// The row, counted from 0, where it is the only one.
  public var only: Int? { rows.count == 1 ? rows.places.first.map { Int($0) } : nil }
}
