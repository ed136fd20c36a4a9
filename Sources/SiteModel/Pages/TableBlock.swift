public import Diagnostics

/// A `table` block: how a dataset is laid out on the page.
public struct TableBlock: Sendable {
  /// A row below the table, and the columns that it is for.
  public struct Statistic: Hashable, Sendable {
    public var kind: TableStatistic
    public var columns: [Located<String>]
  }

  /// By which `![…](table:NAME)` places it; nil for one that stands where it is written.
  public var name: Located<FigureID>?
  /// Index of its mark in the body.
  public var mark: Int
  /// The dataset, as formulas write its name.
  public var dataset: Located<String>
  public var caption: String?
  /// As headers or formulas write their names; all of the dataset where there is none.
  public var columns: [Located<String>]
  /// The column by which the rows are put in order.
  public var sort: Located<String>?
  public var isDescending: Bool
  public var statistics: [Statistic]
  /// The columns that are drawn as one line in each row.
  public var sparkline: [Located<String>]
  /// How many rows are shown at most.
  public var rows: Int?
  /// Sources beside those of the dataset.
  public var sources: [Located<SourceID>]
  public var remark: String?
  /// The whole block.
  public var range: SourceRange
}
