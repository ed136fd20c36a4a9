import Datasets
import Diagnostics

/// A condition asks a column for a text that none of its rows has.
struct StrangeText {
  var text: String
  /// Where the text stands in the formula.
  var range: Range<Int>
  var table: Dataset
  var column: Column
  /// The different texts that the column has.
  var known: [String]

  /// What was probably meant, or what there is.
  var help: String {
    // A column of a million texts is no list of names.
    if let near = nearMiss(to: text, in: known.prefix(10_000)) { return "did you mean '\(near)'?" }
    let list = known.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    return known.count > 6
      ? "'\(column.formulaName)' has \(list) and \(known.count - 6) others"
      : "'\(column.formulaName)' has \(list)"
  }

  /// No mistake where texts are counted, or left out: it may be that there are none yet.
  var warning: ExpressionError {
    ExpressionError(
      .noRows,
      "no row of '\(table.name)' has '\(text)' in its column '\(column.formulaName)'", at: range,
      helps: [help])
  }
}

/// Conditions that no row of a table meets.
extension ExpressionContext {
  /// The text that one side of a comparison looks for in a column on the other, and that no row
  /// has; nil where some row has it.
  func strangeText(_ left: Node, _ right: Node) -> StrangeText? {
    for (node, literal) in [(left, right), (right, left)] {
      guard case .name(let name) = node.content, let text = literal.literalText,
        let (table, column) = try? column(name), case .texts(let cells) = column.content,
        !cells.values.isEmpty, !cells.values.contains(text)
      else { continue }
      return StrangeText(
        text: text, range: literal.range, table: table, column: column, known: cells.values)
    }
    return nil
  }

  /// The first such text in a condition.
  private func strangeText(in condition: Node) -> StrangeText? {
    if case .comparison(let left, _, let right) = condition.content {
      return strangeText(left, right)
    }
    return condition.parts.lazy.compactMap { strangeText(in: $0) }.first
  }

  /// What to do about a condition on the rows of a table that none of them meets.
  func help(forNoRowsWhere condition: Node, of table: Dataset) -> String {
    within(table).strangeText(in: condition)?.help ?? "correct the condition, or the data"
  }

  /// A function of rows has none to take.
  ///
  /// - Parameter node: the argument whose rows these are.
  func noRows(for call: Call, _ node: Node, of table: Dataset?) -> ExpressionError {
    let summary = "no row of \(quoted(node)) has a number to take"
    let filter = call.arguments.lazy.compactMap(\.filter).first
    guard let filter, let table else {
      return ExpressionError(
        .noRows, summary, at: node.range, helps: ["correct the condition, or the data"])
    }
    let count = "count(\(counted(node) ?? table.name) where \(text(of: filter)))"
    return ExpressionError(
      .noRows, "\(summary) where \(text(of: filter))", at: filter.range,
      helps: [
        help(forNoRowsWhere: filter, of: table),
        "where there may be none, ask first: \(count.quoted) gives zero then",
      ])
  }

  /// How the table of a column is written, or a column that stands by itself.
  private func counted(_ node: Node) -> String? {
    guard case .name(let name) = node.content else { return nil }
    return name.written
  }
}
