public import Diagnostics

/// Why a chart cannot be drawn, in the words of a diagnostic.
public struct ChartProblem: Error, Hashable, Sendable {
  /// The part of the specification that is at fault; the site points at its key.
  public enum Part: String, Hashable, Sendable {
    case kind, x, y, series, labels, low, high, multiples, notes, data
  }

  public let part: Part
  /// The word in that part that is at fault, where there is one: the name of a column.
  public let word: String?
  /// A headline without a full stop.
  public let summary: String
  /// The cell of the data that is at fault, where there is one and its file is known.
  public let cell: SourceRange?
  /// What to do, one sentence each.
  public let helps: [String]

  init(
    _ part: Part, word: String? = nil, _ summary: String, cell: SourceRange? = nil,
    helps: [String] = []
  ) {
    self.part = part
    self.word = word
    self.summary = summary
    self.cell = cell
    self.helps = helps
  }
}
