import Datasets
import Diagnostics
import Expressions
import Quantities
import SiteModel

/// Computes formulas without a site: over numbers, and over the columns of one table.
struct PlainEvaluation {
  /// Nil where formulas have numbers alone.
  var dataset: Dataset?

  private let format = QuantityFormat()

  init(dataset: Dataset? = nil) { self.dataset = dataset }

  func report(
    of expression: Expression, digits: Int?
  ) throws(ExpressionError) -> EvaluationReport {
    let reader = QuantityReader()
    var evaluator = Evaluator(
      environment: EvaluationEnvironment(
        binding: { name, _ in dataset.flatMap { binding(of: name, in: $0) } },
        readLiteral: { reader.readLiteral($0) }))
    do throws(ExpressionError) {
      let result = try evaluator.result(of: expression, in: "")
      var report = report(of: result, as: expression.format, digits)
      report.remarks = evaluator.used.remarks.map { $0.words(in: QuantityFormat()) }
      report.warnings = evaluator.warnings
      report.figureFormat = expression.format
      return report
    } catch { throw offering(error, for: expression) }
  }

  private func binding(of name: NameReference, in dataset: Dataset) -> Binding? {
    guard name.scope == nil else { return nil }
    if dataset.columns.contains(where: { $0.formulaName == name.id }) {
      return .column(dataset, name.id)
    }
    return name.id == dataset.name ? .dataset(dataset) : nil
  }

  private func report(
    of result: ExpressionResult, as figureFormat: FigureFormat?, _ digits: Int?
  ) -> EvaluationReport {
    func report(_ words: String, _ result: EvaluationReport.Result) -> EvaluationReport {
      EvaluationReport(words: words, result: result, facts: [], digits: digits)
    }
    switch result {
    case .quantity(let evaluation):
      let quantity = evaluation.quantity
      return report(
        format.result(quantity, as: figureFormat).text,
        .value(.amount(LedgerAmount(quantity, words: format.precise(quantity)))))
    case .series(let series): return report("", .series(series))
    case .text(let text): return report(text, .value(.text(text)))
    case .period(let period): return report(period.words, .value(.text(period.edtf)))
    case .table(let table): return report("", .table(table))
    case .condition(let holds): return EvaluationReport(holds: holds, digits: digits)
    }
  }

  /// A name that is no column gets the nearest one, or all.
  private func offering(_ error: ExpressionError, for expression: Expression) -> ExpressionError {
    guard error.rule == Rule.unknownName.id || error.rule == Rule.unknownColumn.id, let dataset
    else {
      return error
    }
    var offering = error
    let columns = dataset.columns.map(\.formulaName)
    let written = String(decoding: Array(expression.source.utf8)[error.range], as: UTF8.self)
    if error.rule == Rule.unknownName.id {
      offering.summary = "the file has no column '\(written)'"
    }
    offering.helps =
      nearMiss(to: written, in: columns).map { ["did you mean '\($0)'?"] }
      ?? [dataset.columnsHelp]
    return offering
  }
}

extension Dataset {
  /// What a formula can name of a file, for a message.
  var columnsHelp: String {
    "the file's columns are "
      + columns.prefix(12).map { "'\($0.formulaName)'" }.joined(separator: ", ")
  }
}
