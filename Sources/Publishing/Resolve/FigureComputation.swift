import Checking
import Diagnostics
import Expressions
import Quantities
import SiteModel

/// Computes the value of every figure: facts are as they were read, statistics are evaluated.
///
/// A statistic that names another is expanded down to facts by the evaluator, so pages can be
/// computed in any order and several at once.
struct FigureComputation {
  let settings: SiteSettings
  let sources: [SourceID: Source]
  let evaluator: FigureEvaluator
  private(set) var format: QuantityFormat

  init(settings: SiteSettings, index: SiteIndex, broken: Set<FigureKey>) {
    self.settings = settings
    sources = index.sources
    format = QuantityFormat(
      style: settings.numberStyle, digits: settings.digits,
      approximation: settings.approximation, dollar: settings.currency,
      locale: NumberLocale(tag: settings.language) ?? .english)
    evaluator = FigureEvaluator(
      ledger: index.ledger, broken: broken, unread: index.unread,
      reader: QuantityReader(defaultCurrency: settings.currency), sources: index.sources,
      rates: settings.rates.compactMap(ExchangeRate.init))
  }

  struct Computed: Sendable {
    var values: [FigureKey: FigureValue] = [:]
    var broken: Set<FigureKey> = []
  }

  private struct Share: Sendable {
    var values: [(FigureKey, FigureValue)] = []
    var broken: [FigureKey] = []
    var diagnostics: [Diagnostic] = []
  }

  func compute(_ pool: WorkerPool, _ diagnostics: inout [Diagnostic]) -> Computed {
    for rate in settings.rates where sources[rate.source.value] == nil {
      diagnostics.append(
        UnknownSourceRule.diagnostic(
          rate.source.value.rawValue, known: sources.keys, at: rate.source.range))
    }
    let scopes = evaluator.ledger.scopes
    let shares = pool.map(scopes.count, state: {}) { place, _ in share(of: scopes[place]) }
    var computed = Computed()
    computed.broken = evaluator.broken
    for share in shares {
      diagnostics += share.diagnostics
      computed.broken.formUnion(share.broken)
      for (key, value) in share.values { computed.values[key] = value }
    }
    // Formulas are shown with their inputs' words, which are known only now.
    let statistics = shares.flatMap(\.values).filter { $0.1.formula != nil }.map(\.0)
    let values = computed.values
    let formulas = pool.map(statistics.count, state: {}) { place, _ in
      formula(of: statistics[place], values)
    }
    for (key, formula) in zip(statistics, formulas) { computed.values[key]?.formula = formula }
    return computed
  }

  private func share(of scope: Slug?) -> Share {
    var share = Share()
    for figure in evaluator.ledger.figures(of: scope) {
      switch figure.content {
      case .fact(let fact):
        share.values.append((figure.key, value(of: fact)))
        if let problem = UnsourcedFactRule.diagnostic(fact.declaration) {
          share.diagnostics.append(problem)
        }
      case .statistic(let statistic):
        switch evaluator.evaluate(statistic.formula, on: scope) {
        case .success(let evaluation):
          let value = value(of: statistic, evaluation)
          share.values.append((figure.key, value))
          share.diagnostics += value.warnings.map {
            ExpressionRule.diagnostic($0, in: statistic.declaration.formula, .warning)
          }
        case .failure(let problem):
          share.broken.append(figure.key)
          guard case .error(let error) = problem, evaluator.isReported(error, by: figure.key)
          else { continue }
          share.diagnostics.append(
            ExpressionRule.diagnostic(error, in: statistic.declaration.formula))
        }
      }
    }
    return share
  }

  private func value(of fact: DeclaredFact) -> FigureValue {
    var sources: [SourceID] = []
    for source in fact.declaration.sources where !sources.contains(source.value) {
      sources.append(source.value)
    }
    var value = FigureValue(
      quantity: fact.quantity, words: format.fact(fact.quantity),
      machineValue: fact.quantity.machineValue, sources: sources, formula: nil)
    value.vintage = fact.declaration.vintage(in: self.sources)
    return value
  }

  private func value(
    of statistic: DeclaredStatistic, _ evaluation: Evaluation
  ) -> FigureValue {
    value(
      evaluation, source: statistic.formula.source,
      as: statistic.declaration.format ?? statistic.formula.format)
  }

  /// The value of an evaluated formula; its words with values come later.
  func value(
    _ evaluation: Evaluation, source: String, as figureFormat: FigureFormat?
  ) -> FigureValue {
    var value = FigureValue(
      quantity: evaluation.quantity, words: format.result(evaluation.quantity, as: figureFormat),
      machineValue: evaluation.quantity.machineValue,
      sources: evaluator.sources(of: evaluation),
      formula: ResolvedFormula(source: source, withValues: source, inputs: []))
    if evaluation.mayBeWide {
      value.remarks.append("A figure occurs more than once: the bounds hold, but may be wide.")
    }
    value.remarks += evaluation.remarks
    value.warnings = evaluation.warnings
    if value.words.isLostInRounding {
      value.warnings.append(lostInRounding(evaluation, source))
    }
    return value
  }

  /// The warning that nothing is left of a result but the rounding of what it rests on.
  private func lostInRounding(_ evaluation: Evaluation, _ source: String) -> ExpressionError {
    ExpressionError(
      "lost-in-rounding", "the result cannot be told from the rounding of its inputs",
      at: 0..<source.utf8.count, notes: ["it is \(format.precise(evaluation.quantity))"],
      helps: ["take figures with more digits, or leave the statistic out"])
  }

  /// The same for texts in a language; nil where the site's own language is meant.
  func speaking(_ language: String?) -> FigureComputation? {
    guard let language else { return nil }
    var other = self
    other.format.locale = NumberLocale(tag: language) ?? .english
    return other.format.locale == format.locale ? nil : other
  }

  /// A value with the words of this language.
  func translated(
    _ value: FigureValue, of figure: Figure, _ values: [FigureKey: FigureValue]
  ) -> FigureValue {
    var value = value
    switch figure.content {
    case .fact(let fact): value.words = format.fact(fact.quantity)
    case .statistic(let statistic):
      value.words = format.result(
        value.quantity, as: statistic.declaration.format ?? statistic.formula.format)
      value.formula = formula(statistic.formula, on: figure.key.page, values)
    }
    return value
  }

  /// The words of a figure where a sentence begins.
  func opening(_ value: FigureValue, of figure: Figure) -> String {
    guard case .statistic(let statistic) = figure.content else {
      return format.opening(value.quantity).text
    }
    let figureFormat = statistic.declaration.format ?? statistic.formula.format
    return format.opening(value.quantity, as: figureFormat).text
  }

  private func formula(
    of key: FigureKey, _ values: [FigureKey: FigureValue]
  ) -> ResolvedFormula? {
    guard case .statistic(let statistic) = evaluator.ledger[key]?.content else { return nil }
    return formula(statistic.formula, on: key.page, values)
  }

  /// A formula with the words of its inputs.
  func formula(
    _ expression: Expression, on page: Slug?, _ values: [FigureKey: FigureValue]
  ) -> ResolvedFormula {
    var inputs: [FigureKey] = []
    for name in expression.names {
      guard let key = evaluator.figure(name, on: page)?.key, !inputs.contains(key) else { continue }
      inputs.append(key)
    }
    let evaluator = Evaluator(environment: self.evaluator.environment)
    let words = evaluator.words(
      for: expression, in: page?.rawValue ?? "", format: format
    ) { name in
      guard let key = self.evaluator.figure(name, on: page)?.key, let value = values[key] else {
        return name.written
      }
      return name.words(for: value.quantity, in: format)
    }
    return ResolvedFormula(source: expression.source, withValues: words, inputs: inputs)
  }
}

extension ExchangeRate {
  /// A rate of site.yaml: how many of the pair's second currency buy one of its first.
  fileprivate init?(_ rate: SiteSettings.Rate) {
    let codes = rate.pair.split(separator: "/").map { Currency(rawValue: String($0)) }
    guard codes.count == 2, let value = Rational(decimal: rate.value) else { return nil }
    let decimals = rate.value.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    self.init(
      of: codes[0], in: codes[1], value: value, envelope: .powerOfTen(-decimals) / 2,
      period: rate.date.value, source: rate.source.value.rawValue)
  }
}
