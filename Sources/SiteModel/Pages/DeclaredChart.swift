public import Charts
public import Diagnostics

/// A `chart` or `timeline` block: what it shows, and where its parts are written.
public struct DeclaredChart: Sendable {
  /// By which `![…](chart:NAME)` places it; nil for one that stands where it is written.
  public var name: Located<FigureID>?
  /// Index of its mark in the body.
  public var mark: Int
  public var specification: ChartSpecification
  /// The dataset, as formulas write its name.
  public var dataset: Located<String>
  /// Sources beside those of the dataset.
  public var sources: [Located<SourceID>]
  /// The editor's remark under the drawing.
  public var remark: String?
  public var places: [ChartProblem.Part: SourceRange]
  /// The whole block.
  public var range: SourceRange
}
