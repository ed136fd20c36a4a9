import Datasets
import Diagnostics
import Quantities
import Statistics

/// The functions that compare the means of groups.
extension RowStatistic {
  /// The one number that a function takes of its analysis of variance.
  func analysisNumber(_ inputs: RowInputs) throws(ExpressionError) -> Rational {
    let analysis = try analysis(inputs)
    switch call.function {
    case .residualStdev: return analysis.residualStandardDeviation.value(settings.digits)
    case .rSquared:
      if let share = analysis.rSquared { return share.manageable }
      throw nothingVaries("\(context.quoted(node)) is the same in every row")
    case .sumOfSquares:
      let sum =
        switch call["part"].first?.node.literalText {
        case "between": analysis.betweenSumOfSquares
        case "within": analysis.withinSumOfSquares
        default: analysis.betweenSumOfSquares + analysis.withinSumOfSquares
        }
      return (sum * UnitAlgebra.squaredSpread(inputs.unit).scale).manageable
    default:
      if let statistic = analysis.fStatistic { return statistic.manageable }
      throw nothingVaries("\(context.quoted(node)) is the same in all rows of each group")
    }
  }

  func analysisTable(_ inputs: RowInputs) throws(ExpressionError) -> ResultTable {
    let analysis = try analysis(inputs)
    let (unit, scale) = UnitAlgebra.squaredSpread(inputs.unit)
    func cell(_ square: Rational) -> ResultTable.Cell { .init(square * scale, unit) }
    return ResultTable(
      function: .anova,
      heads: ["source", "degrees of freedom", "sum of squares", "mean square", "f"],
      rows: [
        .init(
          name: "between",
          cells: [
            .count(analysis.betweenDegreesOfFreedom), cell(analysis.betweenSumOfSquares),
            cell(analysis.betweenMeanSquare), .init(analysis.fStatistic, .number),
          ]),
        .init(
          name: "within",
          cells: [
            .count(analysis.withinDegreesOfFreedom), cell(analysis.withinSumOfSquares),
            cell(analysis.withinMeanSquare), .none,
          ]),
      ],
      summary: [
        .init(
          .residualStdev,
          .init(analysis.residualStandardDeviation.value(), UnitAlgebra.spread(inputs.unit))),
        .init(.rSquared, .init(analysis.rSquared, .ratio)),
      ])
  }

  /// Rows without a group or a value have no part in it.
  private func analysis(_ inputs: RowInputs) throws(ExpressionError) -> VarianceAnalysis {
    guard let values = inputs.columns["values"].first, let column = inputs.group else {
      throw undefined(.tooFew(statistic: name, needed: 2, given: 0))
    }
    let groups = column.groups(of: inputs.rows).filter { $0.key != .missing }
      .map { values.sample($0.rows) }.filter { !$0.isEmpty }
    let range = call.arguments.compactMap { $0.group?.range }.first ?? node.range
    guard groups.count > 1 else {
      throw ExpressionError(
        .noRows,
        groups.isEmpty
          ? "no row has both a number and a group"
          : "'\(name)' compares groups, and all rows have the same '\(column.formulaName)'",
        at: range, helps: ["correct the condition, or group by another column"])
    }
    guard groups.contains(where: { $0.count > 1 }) else {
      throw ExpressionError(
        .noRows,
        "every group of '\(column.formulaName)' is one row, so nothing varies within the groups",
        at: range, helps: ["group by a column whose values come again"])
    }
    do throws(StatisticsError) { return try VarianceAnalysis(of: groups) } catch {
      throw undefined(error)
    }
  }

  private func nothingVaries(_ what: String) -> ExpressionError {
    ExpressionError(
      .undefinedStatistic, "\(what), and '\(name)' divides by how far they lie apart",
      at: node.range, helps: ["leave the statistic out: nothing varies"])
  }
}

extension RowInputs {
  /// Of the values that are compared.
  fileprivate var unit: Unit { columns["values"].first?.unit ?? .number }
}
