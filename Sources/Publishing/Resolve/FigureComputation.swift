import Checking
import Datasets
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
  var sources: [SourceID: Source]
  var evaluator: FigureEvaluator
  private(set) var format: QuantityFormat

  init(settings: SiteSettings, index: SiteIndex, broken: Set<FigureKey>) {
    self.settings = settings
    sources = index.sources
    format = QuantityFormat(
      style: settings.numberStyle, digits: settings.digits,
      approximation: settings.approximation, dollar: settings.currency,
      locale: NumberLocale(tag: settings.language) ?? .english, ties: settings.rounding.rule)
    evaluator = FigureEvaluator(
      ledger: index.ledger, broken: broken, unread: index.unread,
      reader: QuantityReader(defaultCurrency: settings.currency), sources: index.sources,
      rates: settings.rates.compactMap { ExchangeRate($0, index.sources) },
      datasets: index.datasets,
      briefings: Set(index.briefingSlugs))
  }

  /// The same over a site in which some pages declare something else, none of it a revision.
  func over(_ index: SiteIndex, changed pages: Set<Slug?>) -> FigureComputation {
    var other = self
    other.sources = index.sources
    other.evaluator = evaluator.over(index, changed: pages)
    return other
  }

  struct Computed: Sendable {
    var values = FigureTable<FigureValue>()
    var broken: Set<FigureKey> = []
  }

  private struct Share: Sendable {
    var values: [FigureID: FigureValue] = [:]
    var broken: [FigureKey] = []
    var diagnostics: [Diagnostic] = []
  }

  func compute(
    _ pool: WorkerPool, keeping earlier: EarlierSite? = nil, _ findings: inout SiteFindings
  ) -> Computed {
    for rate in settings.rates where sources[rate.source.value] == nil {
      findings.figures.append(
        UnknownSourceRule.diagnostic(
          rate.source.value.rawValue, known: sources.keys, at: rate.source.range))
    }
    var computed = Computed()
    computed.broken = evaluator.broken
    if let earlier {
      computed.values = earlier.values
      findings.values = earlier.findings
    }
    let pages = earlier.map { Array($0.changed.pages) } ?? evaluator.ledger.scopes
    compute(pages, pool, &computed, &findings)
    return computed
  }

  /// Computes what some pages declare, anew.
  ///
  /// - Parameter pages: their scopes; nil for the site's own register.
  func compute(
    _ pages: [Slug?], _ pool: WorkerPool, _ computed: inout Computed,
    _ findings: inout SiteFindings
  ) {
    let shares = pool.map(pages.count, state: {}) { place, _ in share(of: pages[place]) }
    for (page, share) in zip(pages, shares) {
      findings.values[page] = share.diagnostics.isEmpty ? nil : share.diagnostics
      computed.broken.formUnion(share.broken)
      computed.values[page: page] = share.values
    }
    // Formulas are shown with their inputs' words, which are known only now.
    let values = computed.values
    let formulas = pool.map(pages.count, state: {}) { place, _ in
      values[page: pages[place]].compactMapValues { $0.formula }.map { id, _ in
        (id, formula(of: FigureKey(page: pages[place], id: id), values))
      }
    }
    for (page, formulas) in zip(pages, formulas) {
      for (id, formula) in formulas { computed.values[page: page][id]?.formula = formula }
    }
  }

  private func share(of scope: Slug?) -> Share {
    var share = Share()
    for figure in evaluator.ledger.figures(of: scope) {
      switch figure.content {
      case .fact(let fact):
        share.values[figure.key.id] = value(of: fact)
        share.diagnostics += [
          UnsourcedFactRule.diagnostic(fact.declaration),
          LoneDisputeRule.diagnostic(fact.declaration),
        ].compactMap(\.self)
      case .statistic(let statistic):
        switch value(of: statistic, on: scope) {
        case .success(let value):
          share.values[figure.key.id] = value
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
      .quantity(fact.quantity), words: fact.format(format).fact(fact.quantity), sources: sources,
      formula: nil)
    value.vintage = fact.declaration.vintage(in: self.sources)
    value.period = fact.declaration.period?.value
    return value
  }

  private func value(
    of statistic: DeclaredStatistic, on page: Slug?
  ) -> Result<FigureValue, FigureEvaluator.Problem> {
    value(of: statistic.expression, on: page).map { value in
      guard let period = statistic.declaration.period else { return value }
      var value = value
      value.period = period
      value.inputPeriods = nil
      return value
    }
  }

  /// The value of a formula, for a place that prints it; its words with values come later.
  func value(
    of expression: Expression, on page: Slug?
  ) -> Result<FigureValue, FigureEvaluator.Problem> {
    evaluator.result(of: expression, on: page).flatMap { outcome in
      let source = expression.source
      if let error = ExpressionError.unprintable(outcome, of: source) {
        return .failure(.error(error))
      }
      let content: FigureValue.Content
      switch outcome.result {
      case .quantity(let evaluation):
        var value = self.value(
          evaluation, source: source, as: expression.format)
        value.rest(on: outcome.used, of: evaluator, expression, on: page)
        value.cover(evaluator.inputPeriods(of: expression, on: page))
        return .success(value)
      case .period(let period): content = .period(period)
      case .text(let text): content = .text(text)
      // What cannot be printed has been refused.
      case .condition, .series, .table: content = .text("")
      }
      var value = FigureValue(
        content, words: words(of: content, as: nil), sources: [],
        formula: ResolvedFormula(source: source, withValues: source, inputs: []))
      value.rest(on: outcome.used, of: evaluator, expression, on: page)
      if case .text = content { value.cover(evaluator.inputPeriods(of: expression, on: page)) }
      value.remarks = outcome.used.remarks.map(FigureRemark.evaluation)
      return .success(value)
    }
  }

  /// The words of a result in house style.
  private func words(
    of content: FigureValue.Content, as figureFormat: FigureFormat?
  ) -> FormattedQuantity {
    switch content {
    case .quantity(let quantity): format.result(quantity, as: figureFormat)
    case .text(let text): FormattedQuantity(words: text)
    case .period(let period): FormattedQuantity(words: period.words(in: format.locale))
    }
  }

  /// The value of an evaluated formula; its words with values come later, and what it rests on.
  func value(
    _ evaluation: Evaluation, source: String, as figureFormat: FigureFormat?
  ) -> FigureValue {
    var value = FigureValue(
      .quantity(evaluation.quantity), words: format.result(evaluation.quantity, as: figureFormat),
      sources: [], formula: ResolvedFormula(source: source, withValues: source, inputs: []))
    if evaluation.mayBeWide {
      value.remarks.append(.mayBeWide)
    }
    value.remarks += evaluation.remarks.map(FigureRemark.evaluation)
    value.warnings = evaluation.warnings
    if value.words.isLostInRounding {
      value.warnings.append(lostInRounding(evaluation, source))
    }
    return value
  }

  /// The warning that nothing is left of a result but the rounding of what it rests on.
  private func lostInRounding(_ evaluation: Evaluation, _ source: String) -> ExpressionError {
    ExpressionError(
      .lostInRounding, "the result cannot be told from the rounding of its inputs",
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

  /// The same for the cells of tables, where numbers stand below each other.
  var inFigures: FigureComputation {
    var other = self
    other.format.isInFigures = true
    return other
  }

  /// The words of a figure that is computed already.
  func words(_ value: FigureValue, of figure: Figure) -> FormattedQuantity {
    switch figure.content {
    case .fact(let fact): fact.format(format).fact(fact.quantity)
    case .statistic(let statistic): words(of: value.content, as: statistic.expression.format)
    }
  }

  /// The same with the columns of a table, which can be named before anything of the site.
  func over(_ table: Dataset?) -> FigureComputation {
    var other = self
    other.evaluator.table = table
    return other
  }

  /// A value with the words of this language.
  func translated(
    _ value: FigureValue, of figure: Figure, _ values: FigureTable<FigureValue>
  ) -> FigureValue {
    var value = value
    value.words = words(value, of: figure)
    if case .statistic(let statistic) = figure.content {
      value.formula = formula(statistic.formula, on: figure.key.page, values)
    }
    return value
  }

  /// The words of a figure where a sentence begins.
  func opening(_ quantity: Quantity, of figure: Figure) -> SentenceOpening {
    switch figure.content {
    case .fact(let fact): fact.format(format).opening(quantity)
    case .statistic(let statistic): format.opening(quantity, as: statistic.expression.format)
    }
  }

  private func formula(
    of key: FigureKey, _ values: FigureTable<FigureValue>
  ) -> ResolvedFormula? {
    guard case .statistic(let statistic) = evaluator.ledger[key]?.content else { return nil }
    return formula(statistic.formula, on: key.page, values)
  }

  /// A formula with the words of its inputs.
  func formula(
    _ expression: Expression, on page: Slug?, _ values: FigureTable<FigureValue>
  ) -> ResolvedFormula {
    var inputs: [FigureKey] = []
    var datasets: [DatasetDeclaration] = []
    for name in expression.names where !evaluator.isColumn(name, on: page) {
      if let key = evaluator.figure(name, on: page)?.key {
        if !inputs.contains(key) { inputs.append(key) }
      } else if let declared = evaluator.dataset(name, on: page)?.declaration,
        !datasets.contains(declared)
      {
        datasets.append(declared)
      }
    }
    let words = words(of: expression, on: page, values)
    var formula = ResolvedFormula(source: expression.source, withValues: words, inputs: inputs)
    formula.datasets = datasets
    return formula
  }

  /// A formula in the words of readers, with those of its inputs.
  ///
  /// - Parameter isShort: for a place of one line.
  func words(
    of expression: Expression, on page: Slug?, _ values: FigureTable<FigureValue>,
    isShort: Bool = false
  ) -> String {
    Evaluator(environment: evaluator.environment).words(
      for: expression, in: page?.rawValue ?? "", format: format,
      phrases: format.pageWords.formulas, isShort: isShort
    ) { name in
      guard let key = evaluator.figure(name, on: page)?.key, let value = values[key] else {
        return name.written
      }
      return value.operand(name, in: format)
    }
  }
}

extension DeclaredStatistic {
  /// The formula with the format that the declaration asks for.
  fileprivate var expression: Expression { formula.formatted(as: declaration.format) }
}

extension QuantityFormat {
  /// Remarks in words.
  func words(of remarks: [FigureRemark]) -> [String] {
    let words = pageWords
    return remarks.map { words.value.text(of: $0, in: self) }
  }
}

extension FigureValue {
  /// The figure as a name in a formula takes it, for readers.
  func operand(_ name: NameReference, in format: QuantityFormat) -> String {
    let phrases = format.pageWords.formulas
    return switch content {
    case .quantity(let quantity): name.words(for: quantity, in: format, phrases: phrases)
    case .text(let text): phrases.quoted(text)
    case .period(let period): period.words(in: format.locale)
    }
  }

  /// What the inputs cover is the figure's own period only where it is one of them.
  fileprivate mutating func cover(_ inputs: InputPeriods) {
    if inputs.isSameFigure, inputs.periods.count == 1 {
      period = inputs.periods[0]
    } else if !inputs.periods.isEmpty {
      inputPeriods = inputs
    }
  }

  /// What the inputs cover, from their first day to their last; nil where the figure's own period
  /// is known.
  func inputsPeriod(in locale: NumberLocale) -> LedgerPeriod? {
    guard let inputPeriods, let span = inputPeriods.span else { return nil }
    var period = LedgerPeriod(span, in: locale)
    period.isPartial = !inputPeriods.isComplete
    return period
  }

  fileprivate mutating func rest(
    on used: UsedInputs, of evaluator: FigureEvaluator, _ expression: Expression, on page: Slug?
  ) {
    sources = evaluator.sources(of: used)
    datasets = evaluator.uses(of: used, expression, on: page)
    rates = used.rates
  }
}

extension ExchangeRate {
  /// A rate of site.yaml: how many of the pair's second currency buy one of its first.
  fileprivate init?(_ rate: SiteSettings.Rate, _ sources: [SourceID: Source]) {
    let codes = rate.pair.split(separator: "/").map { Currency(rawValue: String($0)) }
    guard codes.count == 2, let value = Rational(decimal: rate.value) else { return nil }
    let decimals = rate.value.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    self.init(
      of: codes[0], in: codes[1], value: value, envelope: .powerOfTen(-decimals) / 2,
      period: rate.date.value, source: rate.source.value.rawValue,
      publisher: sources[rate.source.value].map { $0.publisher ?? $0.title } ?? "")
  }
}
