import Datasets
import Diagnostics

/// The rows of calls: which columns belong together, which rows count, and by what they are grouped.
extension Checker {
  /// - Parameter kinds: what each argument of the call is.
  mutating func checkRows(
    _ kinds: [(argument: Call.Argument, kind: Kind)], _ call: Call,
    in context: ExpressionContext
  ) throws(ExpressionError) {
    let columns = kinds.filter { $0.kind.column != nil || $0.kind.isRows }
    for (argument, kind) in kinds where kind.element != nil && kind.column == nil {
      try needNoRows(argument, in: context)
    }
    if call.form.rowUse == .each { return try checkEach(columns, call, in: context) }
    try needOneColumn(columns, call, in: context)
    for (argument, kind) in columns where argument.filter != nil || argument.group != nil {
      guard let table = try context.table(of: argument.node) else {
        if kind == .unknown { continue }
        throw ExpressionError(
          .kindMismatch,
          "\(context.quoted(argument.node)) is a series that was computed, and its rows cannot"
            + " be picked again", at: argument.node.range,
          helps: ["put the condition into the function that makes the series"])
      }
      if let filter = argument.filter { try checkFilter(filter, of: table, in: context) }
      if let group = argument.group { try checkGroup(group, of: table, in: context) }
    }
  }

  /// The rows of columns that are taken one by one stay as they are.
  private func checkEach(
    _ columns: [(argument: Call.Argument, kind: Kind)], _ call: Call,
    in context: ExpressionContext
  ) throws(ExpressionError) {
    guard let first = columns.first else { return }
    let name = call.function.rawValue
    guard first.argument.parameter.name == "figure" else {
      throw ExpressionError(
        .kindMismatch,
        "\(context.quoted(first.argument.node)) has a date for each row, and '\(name)' works on one"
          + " figure", at: first.argument.node.range,
        helps: ["write a date in double quotes: \"2022\", \"2022-06-24\""])
    }
    for (argument, kind) in columns {
      _ = try joined(first.kind, kind, argument.node, context)
      guard argument.filter != nil || argument.group != nil else { continue }
      let word = argument.filter != nil ? "where" : "by"
      throw ExpressionError(
        .kindMismatch, "'\(name)' takes each row on its own, and '\(word)' takes rows together",
        at: argument.node.range, helps: ["write it behind the whole: 'sum(\(name)(…) \(word) …)'"])
    }
  }

  /// A figure has no rows that a condition or a group could be about.
  private func needNoRows(
    _ argument: Call.Argument, in context: ExpressionContext
  ) throws(ExpressionError) {
    guard argument.filter != nil || argument.group != nil else { return }
    let word = argument.filter != nil ? "where" : "by"
    let rest = argument.filter.map { context.text(of: $0) } ?? argument.group?.written ?? "…"
    let example = "sum(\(context.columnOfNumbers) \(word) \(rest))"
    throw ExpressionError(
      .kindMismatch,
      "'\(word)' picks rows, but \(context.quoted(argument.node)) has none",
      at: argument.node.range,
      helps: ["name a column of a dataset before it: \(example.quoted)"])
  }

  /// A function takes one column and no figure beside it, or two columns side by side.
  private func needOneColumn(
    _ columns: [(argument: Call.Argument, kind: Kind)], _ call: Call,
    in context: ExpressionContext
  ) throws(ExpressionError) {
    guard let first = columns.first else { return }
    guard call.form.parameters.filter({ $0.kind == .column }).count < 2 else {
      for other in columns.dropFirst() {
        _ = try joined(first.kind, other.kind, other.argument.node, context)
      }
      return
    }
    if let other = columns.dropFirst().first {
      throw ExpressionError(
        .kindMismatch,
        "'\(call.function.rawValue)' takes one column, and"
          + " \(context.quoted(other.argument.node)) is another",
        at: other.argument.node.range,
        helps: [
          "add the columns up row by row: "
            + "\(context.text(of: first.argument.node)) + …".quoted
        ])
    }
    let beside = call.arguments.first {
      $0.parameter == first.argument.parameter && $0.node.range != first.argument.node.range
    }
    if let beside {
      throw ExpressionError(
        .kindMismatch,
        "\(context.quoted(beside.node)) stands beside a column, but a function takes either"
          + " one column or figures", at: beside.node.range)
    }
  }

  private mutating func checkFilter(
    _ filter: Node, of table: Dataset, in context: ExpressionContext
  ) throws(ExpressionError) {
    let condition = try condition(filter, in: context.within(table))
    guard condition.column != nil || condition == .unknown else {
      throw ExpressionError(
        .kindMismatch,
        "\(context.quoted(filter)) says nothing about the rows of '\(table.name)'",
        at: filter.range, helps: ["name one of its columns in the condition"])
    }
  }

  private func checkGroup(
    _ group: NameReference, of table: Dataset, in context: ExpressionContext
  ) throws(ExpressionError) {
    let within = context.within(table)
    if let column = try within.column(group), column.table.name == table.name { return }
    if context.binding(group) == nil { throw within.unknownName(group) }
    throw ExpressionError(
      .kindMismatch, "\(group.quoted) is not a column of '\(table.name)'",
      at: group.range, helps: ["rows are grouped by one of their columns"])
  }
}

extension ExpressionContext {
  /// The table whose rows a part has, if it has any.
  fileprivate func table(of node: Node) throws(ExpressionError) -> Dataset? {
    switch node.content {
    case .name(let name):
      if let (table, _) = try column(name) { return table }
      if case .dataset(let table) = binding(name) { return table }
      return nil
    case .call(let call) where call.form.rowUse == .each:
      return try table(of: call.operand("figure"))
    case .call, .selection: return nil
    default:
      for part in node.parts { if let table = try table(of: part) { return table } }
      return nil
    }
  }
}
