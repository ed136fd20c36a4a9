import Datasets
import Diagnostics
import Quantities
import Statistics

/// The columns that a function is given, by the name of their parameter.
struct RowColumns {
  private(set) var all: [RowValues] = []
  private var names: [String] = []

  mutating func append(_ column: RowValues, as name: String) {
    all.append(column)
    names.append(name)
  }

  /// In the order of the call; more than one where the parameter is repeated.
  subscript(name: String) -> [RowValues] {
    zip(names, all).filter { $0.0 == name }.map(\.1)
  }
}

/// The rows that a function works on.
struct RowInputs {
  var columns = RowColumns()
  /// Those rows of the columns that count.
  var rows: RowSelection
  /// By which the rows are grouped.
  var group: Column?
  /// The argument whose rows these are, for messages.
  var node: Node
}

/// Functions of the rows of a dataset or a series.
extension Evaluator {
  /// Nil where the arguments are figures.
  mutating func rowInputs(
    of call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> RowInputs? {
    var inputs: RowInputs?
    var table: Dataset?
    for argument in call.arguments where argument.parameter.takesRows {
      let column: RowValues
      switch try value(of: argument.node, in: context) {
      case .column(let values): column = values
      case .rows(let dataset):
        column = RowValues(
          cells: .truths(Array(repeating: true, count: dataset.rowCount)), table: dataset)
      case .term, .truth, .text, .time, .table: continue
      }
      table = table ?? column.table
      if inputs == nil {
        inputs = RowInputs(rows: column.allRows, node: argument.node)
      }
      inputs?.columns.append(column, as: argument.parameter.name)
      if let group = argument.group, let table {
        inputs?.group = try context.within(table).column(group)?.column
      }
    }
    guard var inputs else { return nil }
    guard let table else { return inputs }
    for filter in call.arguments.compactMap(\.filter) {
      inputs.rows = inputs.rows.intersection(try rows(of: table, where: filter, in: context))
    }
    used.insert(inputs.known, of: table)
    return inputs
  }

  mutating func value(
    of call: Call, rows inputs: RowInputs, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    noteMissing(inputs, call, context)
    let statistic = RowStatistic(
      call: call, settings: try settings(of: call, in: context), node: inputs.node,
      context: context)
    let node = Node(content: .call(call), range: call.nameRange)
    let unit = try checker.kind(of: node, in: context).unit ?? .number
    let inexact = call.arguments.first {
      inputs.columns[$0.parameter.name].contains(where: \.hasFigures)
    }
    if let inexact, inputs.columns.all.count > 1 || !call.form.takesHedgedRows {
      throw needsExactRows(call, inexact.node, context)
    }
    let isTable = call.form.result == .table
    switch call.form.rowUse {
    case .series where inexact != nil:
      return .column(try series(ofFigures: inputs, call, unit, context))
    case .series: return .column(try statistic.series(inputs.ordered, unit: unit))
    case .groups where isTable: return .table(try statistic.analysisTable(inputs))
    case .groups: return .term(inputs.term(try statistic.analysisNumber(inputs), unit))
    case .regression where isTable:
      return .table(try statistic.regressionTable(inputs.columns, inputs.rows))
    case .together where inexact != nil && call.function != .count:
      return try value(ofFigures: inputs, call, unit, context)
    case .together, .regression, .each: break
    }
    guard let group = inputs.group else {
      var term = inputs.term(try statistic.value(inputs.columns, inputs.rows), unit)
      // How many rows there are does not depend on what is in them.
      term.isAtFaceValue = term.isAtFaceValue && call.function != .count
      return .term(term)
    }
    var values: [Rational?] = []
    let groups = group.groups(of: inputs.rows)
    for group in groups { values.append(try statistic.valueIfAny(inputs.columns, group.rows)) }
    var result = RowValues(cells: .numbers(values, unit))
    result.keys = (group.formulaName, groups.map { SeriesKey($0.key) })
    result.isAtFaceValue = inputs.isAtFaceValue && call.function != .count
    return .column(result)
  }

  /// Remarks how many of the rows of a dataset have no number to take.
  private mutating func noteMissing(
    _ inputs: RowInputs, _ call: Call, _ context: ExpressionContext
  ) {
    let columns = inputs.columns.all.filter { $0.table != nil && $0.hasMissing }
    guard !columns.isEmpty, call.function != .count else { return }
    let missing = inputs.rows.count - inputs.known.count
    guard missing > 0 else { return }
    let names = call.arguments.filter(\.parameter.takesRows).map { argument in
      if case .name(let name) = argument.node.content,
        let title = (try? context.column(name))?.column.title
      {
        return title
      }
      return context.text(of: argument.node)
    }
    used.insert(
      remark: .missing(missing, of: inputs.rows.count, columns: names))
  }

  /// A statistic of rows of which some are known by their bounds or within their rounding only.
  private mutating func value(
    ofFigures inputs: RowInputs, _ call: Call, _ unit: Unit, _ context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    let cells = inputs.columns.all.first?.terms ?? []
    let node = inputs.node
    func known(_ rows: RowSelection) -> [Term] { rows.places.compactMap { cells[Int($0)] } }
    guard let group = inputs.group else {
      let cells = known(inputs.rows)
      if cells.isEmpty {
        throw context.noRows(for: call, node, of: inputs.columns.all.first?.table)
      }
      return .term(try statistic(call, ofFigures: cells, node, context))
    }
    var terms: [Term?] = []
    let groups = group.groups(of: inputs.rows)
    for group in groups {
      let cells = known(group.rows)
      terms.append(cells.isEmpty ? nil : try statistic(call, ofFigures: cells, node, context))
    }
    var result = RowValues(cells: .figures(terms, unit))
    result.keys = (group.formulaName, groups.map { SeriesKey($0.key) })
    result.isAtFaceValue = inputs.isAtFaceValue
    return .column(result)
  }
}

extension RowInputs {
  /// Those of the rows in which no column lacks a value.
  var known: RowSelection {
    let columns = columns.all.filter { $0.table != nil && $0.hasMissing }
    return columns.isEmpty ? rows : rows.filter { row in !columns.contains { $0.isMissing(row) } }
  }

  /// Whether a column was computed with hedged figures at face value.
  fileprivate var isAtFaceValue: Bool { columns.all.contains(where: \.isAtFaceValue) }

  /// A number that was computed of the rows, as a figure.
  fileprivate func term(_ number: Rational, _ unit: Unit) -> Term {
    Term(
      function: RationalFunction(number), unit: unit, startsAtZero: !number.isNegative,
      isAtFaceValue: isAtFaceValue)
  }

  /// The values of a series in the order of their group, rows of one group added up; the rows that
  /// count, where nothing is grouped.
  fileprivate var ordered: RowValues {
    guard let column = columns.all.first else { return RowValues(cells: .truths([])) }
    guard let group else {
      if rows.count == column.count { return column }
      let numbers = column.numbers
      var result = RowValues(cells: .numbers(rows.places.map { numbers[Int($0)] }, column.unit))
      result.keys = (nil, rows.places.map { .number(Rational(Int($0) + 1)) })
      result.isAtFaceValue = column.isAtFaceValue
      return result
    }
    let groups = group.groups(of: rows)
    let sums = groups.map { group -> Rational? in
      let sample = column.sample(group.rows)
      return sample.isEmpty ? nil : sample.sum
    }
    var result = RowValues(cells: .numbers(sums, column.unit))
    result.keys = (group.formulaName, groups.map { SeriesKey($0.key) })
    result.isAtFaceValue = column.isAtFaceValue
    return result
  }
}

extension SeriesKey {
  init(_ cell: Cell) {
    switch cell {
    case .number(let number): self = .number(number)
    case .quantity(let quantity): self = .text(QuantityFormat().fact(quantity).text)
    case .period(let period): self = .period(period)
    case .text(let text): self = .text(text)
    case .missing: self = .missing
    }
  }
}
