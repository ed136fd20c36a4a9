import Datasets
import Diagnostics
import Quantities

/// Series of rows that are figures: what each leaves open stays open in the series.
extension Evaluator {
  mutating func series(
    ofFigures inputs: RowInputs, _ call: Call, _ unit: Unit, _ context: ExpressionContext
  ) throws(ExpressionError) -> RowValues {
    let settings = try settings(of: call, in: context)
    var (terms, result) = try orderedFigures(inputs, context)
    if call.function == .rank { throw needsExactRows(call, inputs.node, context) }
    let figures = terms
    for row in figures.indices {
      switch call.function {
      case .growth:
        terms[row] = try ratio(figures[row], to: row == 0 ? nil : figures[row - 1], inputs, context)
          .map { growth in
            var growth = growth
            growth.function = growth.function - RationalFunction(1)
            growth.startsAtZero = false
            return growth.asPercent
          }
      case .index:
        terms[row] = try ratio(figures[row], to: figures.first ?? nil, inputs, context)
          .map { index in
            var index = index
            index.function = index.function.scaled(by: 100)
            index.unit = .number
            return index
          }
      default:
        let first = row - settings.window + 1
        let window = first < 0 ? [] : figures[first...row].compactMap(\.self)
        terms[row] = window.count == settings.window ? try mean(of: window, context) : nil
      }
    }
    result.cells = .figures(terms, unit)
    return result
  }

  /// The figures in the order of their group, rows of one group added up; those of the rows that
  /// count, where nothing is grouped.
  private mutating func orderedFigures(
    _ inputs: RowInputs, _ context: ExpressionContext
  ) throws(ExpressionError) -> ([Term?], RowValues) {
    let column = inputs.columns.all.first ?? RowValues(cells: .truths([]))
    let cells = column.terms
    var terms: [Term?] = []
    var result = RowValues(cells: .truths([]))
    result.isAtFaceValue = column.isAtFaceValue
    guard let group = inputs.group else {
      result.keys = column.keys ?? (nil, inputs.rows.places.map { .number(Rational(Int($0) + 1)) })
      return (inputs.rows.places.map { cells[Int($0)] }, result)
    }
    let groups = group.groups(of: inputs.rows)
    for group in groups {
      let known = group.rows.places.compactMap { cells[Int($0)] }
      terms.append(known.isEmpty ? nil : try sum(of: known, context))
    }
    result.keys = (group.formulaName, groups.map { SeriesKey($0.key) })
    return (terms, result)
  }

  private mutating func sum(
    of terms: [Term], _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    var sum = terms[0]
    sum.function = try rowTotal(of: terms, context)
    sum.startsAtZero = terms.allSatisfy(\.startsAtZero)
    sum.isAtFaceValue = terms.contains(where: \.isAtFaceValue)
    return sum
  }

  private mutating func mean(
    of terms: [Term], _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    var mean = try sum(of: terms, context)
    mean.function = mean.function.scaled(by: 1 / Rational(terms.count))
    return mean
  }

  /// Nil where one of the two is missing.
  private mutating func ratio(
    _ a: Term?, to b: Term?, _ inputs: RowInputs, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term? {
    guard var a, var b else { return nil }
    (a.unit, b.unit) = (.ratio, .ratio)
    return try multiplied(a, b, isDivision: true, node: inputs.node, in: context)
  }
}

extension FunctionForm {
  /// Whether rows may be known by their bounds only.
  var takesHedgedRows: Bool { rowUse == .together || rowUse == .series }
}
