public import Charts
public import Diagnostics
public import Markdown

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
  /// What is written about the drawing, as the editor has it.
  public var words: Words<Located<String>>
  /// The same as Markdown, with links to figures and numbers to be filled in.
  public var text = Words<ParsedMarkdown>()
  /// Each value of a part, in the order of the block.
  public var places: [ChartProblem.Part: [SourceRange]]
  /// The whole block.
  public var range: SourceRange

  /// The texts of a chart that its data do not give.
  public struct Words<Text: Sendable>: Sendable {
    /// The finding.
    public var title: Text?
    /// The measure.
    public var subtitle: Text?
    /// The editor's remark under the drawing.
    public var remark: Text?
    /// One for each note of the specification.
    public var notes: [Text] = []

    public init() {}

    public var all: [Text] { [title, subtitle, remark].compactMap { $0 } + notes }

    public func map<Other: Sendable>(_ change: (Text) -> Other) -> Words<Other> {
      var words = Words<Other>()
      words.title = title.map(change)
      words.subtitle = subtitle.map(change)
      words.remark = remark.map(change)
      words.notes = notes.map(change)
      return words
    }
  }
}
