public import Diagnostics

/// Why a chart cannot be drawn, in the words of a diagnostic.
public struct ChartProblem: Error, Hashable, Sendable {
  /// The part of the specification that is at fault, called by its key; the site points at it.
  public enum Part: String, Hashable, Sendable {
    case kind, data, x, y, series, multiples, labels, low, high
    case arrangement, direction, order, highlight
    case notes = "note"
  }

  public let part: Part
  /// Which value of that part is at fault, from 0, where an editor may write several.
  public let item: Int
  /// A headline without a full stop.
  public let summary: String
  /// Where the cells are that are at fault, as far as their file is known.
  public let notes: [Diagnostic.Note]
  /// What to do, one sentence each.
  public let helps: [String]

  init(
    _ part: Part, item: Int = 0, _ summary: String, notes: [Diagnostic.Note] = [],
    helps: [String] = []
  ) {
    self.part = part
    self.item = item
    self.summary = summary
    self.notes = notes
    self.helps = helps
  }

  static func notes(_ words: String, _ cell: SourceRange?) -> [Diagnostic.Note] {
    cell.map { [Diagnostic.Note(words, at: $0)] } ?? []
  }

  /// What an editor may have meant by a name that there is not, or some of those that there are.
  static func offer(_ name: String, in names: [String], else opening: String) -> String {
    if let near = nearMiss(to: name, in: names) { return "did you mean '\(near)'?" }
    var known: Set<String> = []
    let names = names.filter { known.insert($0).inserted }
    let some = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return "\(opening) \(some)\(names.count > 12 ? " …" : "")"
  }
}
