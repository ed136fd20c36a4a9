import Diagnostics
import Quantities

/// The rows that a function works on.
struct RowInputs {
  /// By the name of their parameter, with the rows that the conditions leave.
  var columns: [String: Column]
  /// By which the rows are grouped.
  var group: (name: String, column: Column)?
  /// The argument whose rows these are, for messages.
  var node: Node

  var first: Column { columns.values.first ?? Column(cells: .numbers([])) }
}

/// Functions of the rows of a dataset or a series.
extension Evaluator {
  /// Nil where the arguments are figures.
  mutating func rowInputs(
    of call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> RowInputs? {
    var inputs: RowInputs?
    var table: DataTable?
    for argument in call.arguments where argument.parameter.takesRows {
      let value = try value(of: argument.node, in: context)
      var column: Column
      switch value {
      case .column(let rows): column = rows
      case .rows(let dataset):
        column = Column(
          cells: .truths(Array(repeating: true, count: dataset.rowCount)), table: dataset)
      case .term, .truth, .text, .time: continue
      }
      table = table ?? column.table
      column.table = column.table ?? table
      if inputs == nil { inputs = RowInputs(columns: [:], node: argument.node) }
      inputs?.columns[argument.parameter.name] = column
      if let group = argument.group, let table,
        let (_, key) = try context.within(table).column(group)
      {
        inputs?.group = (key.name, Column(key, of: table))
      }
    }
    guard var inputs else { return nil }
    guard let table else { return inputs }
    var kept: [Int]?
    for filter in call.arguments.compactMap(\.filter) {
      let rows = try rows(of: table, where: filter, in: context)
      kept = kept.map { Set($0).intersection(rows).sorted() } ?? rows
    }
    if let kept {
      inputs.columns = inputs.columns.mapValues { $0.rows(kept) }
      inputs.group = inputs.group.map { ($0.name, $0.column.rows(kept)) }
    }
    return inputs
  }

  mutating func value(
    of call: Call, rows: RowInputs, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    let statistic = RowStatistic(
      call: call, settings: try settings(of: call, in: context), node: rows.node,
      context: context)
    let unit = try checker.kind(
      of: Node(content: .call(call), range: call.nameRange), in: context
    ).unit
    if call.form.givesSeries {
      return .column(try statistic.series(rows.grouped, unit: unit ?? .number))
    }
    guard let group = rows.group else {
      let number = try statistic.value(rows.columns)
      return .term(
        Term(
          function: RationalFunction(number), unit: unit ?? .number,
          startsAtZero: !number.isNegative))
    }
    var values: [Rational?] = []
    let groups = group.column.groups
    for (_, members) in groups {
      values.append(try statistic.value(rows.columns.mapValues { $0.rows(members) }))
    }
    var result = Column(cells: .numbers(values), unit: unit ?? .number)
    result.keys = (group.name, groups.map(\.key))
    return .column(result)
  }
}

extension RowInputs {
  /// The values of a series in the order of their group, rows of one group added up.
  fileprivate var grouped: Column {
    guard let group else { return first }
    let column = first
    let groups = group.column.groups
    var result = Column(
      cells: .numbers(
        groups.map { _, members in
          let known = members.compactMap { column.numbers[$0] }
          return known.isEmpty ? nil : known.reduce(0, +)
        }), unit: column.unit)
    result.keys = (group.name, groups.map(\.key))
    return result
  }
}

extension FunctionParameter {
  var takesRows: Bool {
    switch kind {
    case .figures, .things, .column: true
    default: false
    }
  }
}

extension Column {
  /// The rows of each key: numbers and times in rising order, texts in the order of their first
  /// row, empty cells last.
  fileprivate var groups: [(key: SeriesKey, rows: [Int])] {
    var places: [SeriesKey: Int] = [:]
    var groups: [(key: SeriesKey, rows: [Int])] = []
    for row in 0..<count {
      let key = key(row)
      if let place = places[key] {
        groups[place].rows.append(row)
      } else {
        places[key] = groups.count
        groups.append((key, [row]))
      }
    }
    return groups.enumerated().sorted { a, b in
      a.element.key.precedes(b.element.key) ?? (a.offset < b.offset)
    }.map(\.element)
  }
}

extension SeriesKey {
  /// Nil where neither comes first.
  fileprivate func precedes(_ other: SeriesKey) -> Bool? {
    switch (self, other) {
    case (.missing, .missing): return nil
    case (.missing, _): return false
    case (_, .missing): return true
    case (.number(let a), .number(let b)): return a == b ? nil : a < b
    case (.period(let a), .period(let b)):
      let (x, y) = (a.firstDay ?? a.lastDay, b.firstDay ?? b.lastDay)
      guard let x, let y, x != y else { return nil }
      return x < y
    default: return nil
    }
  }
}
