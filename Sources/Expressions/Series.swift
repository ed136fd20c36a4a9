import Datasets
public import Quantities

/// What a group of rows has in common, or where a value stands in a series.
public enum SeriesKey: Hashable, Sendable {
  case number(Rational)
  case text(String)
  case period(Period)
  /// The cell is empty.
  case missing
}

/// Several values in order: one for each group of rows, or for each row.
public struct Series: Hashable, Sendable {
  /// The column by which rows were grouped; nil where each value is a row's own.
  public var keyName: String?
  /// One for each value: in rising order, texts in the order of their first row, the missing last;
  /// the rows' numbers from 1 where nothing was grouped.
  public var keys: [SeriesKey]
  /// Nil where a row has no value, or none that is one number.
  public var values: [Rational?]
  public var unit: Unit
  /// What hedges and rounding leave open of each value; empty where all values are exact.
  public var quantities: [Quantity?] = []

  public init(keyName: String?, keys: [SeriesKey], values: [Rational?], unit: Unit) {
    self.keyName = keyName
    self.keys = keys
    self.values = values
    self.unit = unit
  }
}
