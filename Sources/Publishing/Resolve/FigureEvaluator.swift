import Datasets
import Diagnostics
import Expressions
import Quantities
import SiteModel

/// Evaluates formulas over the ledger.
struct FigureEvaluator: Sendable {
  private(set) var ledger: Ledger
  /// Figures whose declaration had an error that was reported where it stands.
  let broken: Set<FigureKey>
  let unread: UnreadContent
  let reader: QuantityReader
  private(set) var sources: [SourceID: Source]
  let rates: [ExchangeRate]
  let datasets: [FigureKey: SiteDataset]
  let briefings: Set<Slug>
  /// A table whose columns can be named by themselves, before anything of the site: the file that
  /// a formula on the command line is asked about.
  var table: Dataset?
  /// Facts that are taken to be something else than they say.
  var assumed: [FigureKey: Quantity] = [:]
  /// The facts as formulas know them, put together once: a formula asks for a name several times.
  private var named = FigureTable<NamedFact>()

  init(
    ledger: Ledger, broken: Set<FigureKey>, unread: UnreadContent, reader: QuantityReader,
    sources: [SourceID: Source], rates: [ExchangeRate], datasets: [FigureKey: SiteDataset],
    briefings: Set<Slug>
  ) {
    self.ledger = ledger
    self.broken = broken
    self.unread = unread
    self.reader = reader
    self.sources = sources
    self.rates = rates
    self.datasets = datasets
    self.briefings = briefings
    let lineages = Lineages(ledger)
    for page in ledger.scopes { nameFacts(of: page, lineages) }
  }

  private mutating func nameFacts(of page: Slug?, _ lineages: Lineages?) {
    var facts: [FigureID: NamedFact] = [:]
    for id in ledger.ids(of: page) {
      let key = FigureKey(page: page, id: id)
      facts[id] = ledger[key]?.fact.map {
        NamedFact($0, key, first: lineages?.firsts[key], sources)
      }
    }
    named[page: page] = facts
  }

  /// The same over a site in which some pages declare something else, none of it a revision.
  func over(_ index: SiteIndex, changed pages: Set<Slug?>) -> FigureEvaluator {
    var other = self
    other.ledger = index.ledger
    other.sources = index.sources
    for page in pages { other.nameFacts(of: page, nil) }
    return other
  }

  enum Problem: Error {
    case error(ExpressionError)
    /// It rests on something that was reported where it stands: one cause, one diagnostic.
    case inherited
  }

  /// What an expression comes to, of whatever kind.
  ///
  /// - Parameter page: nil for the site's own register.
  func result(of expression: Expression, on page: Slug?) -> Result<FormulaOutcome, Problem> {
    var evaluator = Evaluator(environment: environment)
    do throws(ExpressionError) {
      let result = try evaluator.result(of: expression, in: page?.rawValue ?? "")
      return .success(
        FormulaOutcome(
          result: result, used: evaluator.used, warnings: evaluator.warnings))
    } catch { return .failure(problem(error, in: expression, on: page)) }
  }

  /// What the inputs of an expression cover.
  func inputPeriods(of expression: Expression, on page: Slug?) -> InputPeriods {
    Evaluator(environment: environment).inputPeriods(of: expression, in: page?.rawValue ?? "")
  }

  /// The quantity that an expression comes to.
  func evaluate(_ expression: Expression, on page: Slug?) -> Result<Evaluation, Problem> {
    var evaluator = Evaluator(environment: environment)
    do throws(ExpressionError) {
      return .success(try evaluator.evaluate(expression, in: page?.rawValue ?? ""))
    } catch { return .failure(problem(error, in: expression, on: page)) }
  }

  private func problem(
    _ error: ExpressionError, in expression: Expression, on page: Slug?
  ) -> Problem {
    guard error.inheritedFrom == nil else { return .inherited }
    guard error.cycle.isEmpty else { return .error(withChain(error)) }
    if error.rule == Rule.missingRate.id, unread.hasUnreadRates { return .inherited }
    guard error.rule == Rule.unknownName.id,
      let name = expression.names.first(where: { $0.range == error.range })
    else { return .error(error) }
    if isBroken(name, on: page) { return .inherited }
    var error = error
    if let scope = name.scope, !briefings.contains(Slug(rawValue: scope)),
      ledger.figures(of: Slug(rawValue: scope)).isEmpty
    {
      error.summary = "there is no briefing '\(scope)'"
      let near = nearMiss(to: scope, in: briefings.map(\.rawValue).sorted())
      error.helps = [
        near.map { "did you mean '\($0)'.\(name.id)?" }
          ?? "a briefing's name is its file's name without '.md'"
      ]
      return .error(error)
    }
    let elsewhere = name.scope == nil ? briefings(with: name.id) : []
    if !elsewhere.isEmpty {
      let bytes = Array(expression.source.utf8)
      let written = String(decoding: bytes[name.range], as: UTF8.self)
      error.helps = elsewhere.prefix(5).map { "write '\($0)'.\(written)" }
      return .error(error)
    }
    let near = nearMiss(to: name.written, in: names(for: name, on: page))
    // A briefing's own name has quotes already.
    if let near { error.helps = ["did you mean \(near.hasPrefix("'") ? near : "'\(near)'")?"] }
    return .error(error)
  }

  /// Every figure of a circle, and every formula that leads into it, meets it; only the first
  /// figure of the circle reports it.
  ///
  /// - Parameter key: nil for an expression that stands in a text.
  func isReported(_ error: ExpressionError, by key: FigureKey?) -> Bool {
    guard !error.cycle.isEmpty else { return true }
    return key != nil && key == error.cycle.compactMap { FigureKey(variable: $0) }.min()
  }

  /// The error of a circle with the circle drawn, from its first figure.
  private func withChain(_ error: ExpressionError) -> ExpressionError {
    let keys = error.cycle.compactMap { FigureKey(variable: $0) }
    guard let first = keys.min(), let start = keys.firstIndex(of: first) else { return error }
    let circle = keys[start...] + keys[..<start] + [first]
    let isOnOnePage = Set(keys.map(\.page)).count == 1
    let names = circle.map { "'\(isOnOnePage ? $0.id.rawValue : $0.description)'" }
    var error = error
    error.notes = ["the formulas name each other: \(names.joined(separator: " → "))"]
    return error
  }

  var environment: EvaluationEnvironment {
    var environment = EvaluationEnvironment(
      binding: { name, scope in binding(of: name, scope: scope) },
      readLiteral: { reader.readLiteral($0) }, rates: rates)
    environment.declaredPeriod = { variable in
      guard let key = FigureKey(variable: variable),
        case .statistic(let statistic) = ledger[key]?.content
      else { return nil }
      return statistic.declaration.period
    }
    return environment
  }

  /// The figure that a name in a formula means on a page.
  func figure(_ name: NameReference, on page: Slug?) -> Figure? {
    guard page != nil || name.scope != nil else {
      return ledger[FigureKey(page: nil, id: FigureID(rawValue: name.id))]
    }
    return ledger.figure(name.id, scope: name.scope, on: page ?? Slug(rawValue: ""))
  }

  /// The sources behind a result, each once: those of its facts, in their order, then those of
  /// its datasets, and of the rates that it was converted at.
  func sources(of used: UsedInputs) -> [SourceID] {
    var sources: [SourceID] = []
    for (_, fact) in facts(of: used.facts) {
      for source in fact.declaration.sources where !sources.contains(source.value) {
        sources.append(source.value)
      }
    }
    for name in used.datasets {
      for source in datasets[FigureKey(description: name)]?.sources ?? []
      where !sources.contains(source) {
        sources.append(source)
      }
    }
    for rate in used.rates {
      let source = SourceID(rawValue: rate.source)
      if !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  /// The facts behind the variables of an evaluation.
  func facts(of variables: [String]) -> [(key: FigureKey, fact: DeclaredFact)] {
    variables.compactMap { variable in
      guard let key = FigureKey(variable: variable), let fact = ledger[key]?.fact else {
        return nil
      }
      return (key, fact)
    }
  }

  private func binding(of name: NameReference, scope: String) -> Binding? {
    let page = scope.isEmpty ? nil : Slug(rawValue: scope)
    if let table, scope.isEmpty, let binding = binding(of: name, in: table) { return binding }
    guard let figure = figure(name, on: page) else {
      return dataset(name, on: page)?.table.map { .dataset($0) }
    }
    switch figure.content {
    case .fact:
      var fact = named[figure.key]
      if let quantity = assumed[figure.key] { fact?.quantity = quantity }
      return fact.map { .fact($0) }
    case .statistic(let statistic):
      return .formula(
        key: figure.key.variable, statistic.formula, scope: figure.key.page?.rawValue ?? "")
    }
  }

  /// Whether a name means a column of the table, or the table itself.
  func isColumn(_ name: NameReference, on page: Slug?) -> Bool {
    guard let table, page?.rawValue.isEmpty ?? true else { return false }
    return binding(of: name, in: table) != nil
  }

  private func binding(of name: NameReference, in table: Dataset) -> Binding? {
    guard name.scope == nil else { return nil }
    if table.columns.contains(where: { $0.formulaName == name.id }) {
      return .column(table, name.id)
    }
    return name.id == table.name ? .dataset(table) : nil
  }

  /// The dataset that a name in a formula means on a page.
  func dataset(_ name: NameReference, on page: Slug?) -> SiteDataset? {
    datasets.named(name.id, scope: name.scope, on: page)
  }

  /// The datasets behind the result of an expression, each with the rows that it was taken from.
  func uses(of used: UsedInputs, _ expression: Expression, on page: Slug?) -> [DatasetUse] {
    guard !used.datasets.isEmpty else { return [] }
    let extremes = Evaluator(environment: environment)
      .extremes(of: expression, in: page?.rawValue ?? "")
    let rows = Dictionary(used.rows.map { ($0.dataset, $0) }) { first, _ in first }
    return used.datasets.compactMap { name in
      guard let dataset = datasets[FigureKey(description: name)] else { return nil }
      var use = DatasetUse(dataset.declaration)
      use.rows = rows[name].map { dataset.rows($0) }
      if let row = rows[name]?.only {
        use.row = dataset.row(row)
        use.shown = bases(of: row, in: dataset)
      }
      use.extremes = extremes.filter { $0.dataset == name }.map {
        DatasetExtreme(row: dataset.row($0.row), isGreatest: $0.isGreatest)
      }
      return use
    }
  }

  /// The row of another dataset that a row of a query's answer shows, then the one that this
  /// shows, as far as they are known.
  private func bases(of row: Int, in answer: SiteDataset) -> [DatasetUse] {
    var (row, answer, found) = (row, answer, [DatasetUse]())
    while let base = answer.table?.base, base.places.indices.contains(row),
      let dataset = datasets[FigureKey(description: base.dataset)]
    {
      (row, answer) = (Int(base.places[row]), dataset)
      var use = DatasetUse(dataset.declaration)
      use.row = dataset.row(row)
      found.append(use)
    }
    return found
  }

  /// Whether the name means something that was reported where it stands.
  func isBroken(_ name: NameReference, on page: Slug?) -> Bool {
    let id = FigureID(rawValue: name.id)
    if let scope = name.scope {
      if unread.briefings.contains(Slug(rawValue: scope)) { return true }
      if dataset(name, on: page)?.isUnusable == true { return true }
      return broken.contains(FigureKey(page: Slug(rawValue: scope), id: id))
    }
    if dataset(name, on: page)?.isUnusable == true { return true }
    return unread.hasNoSiteFacts || broken.contains(FigureKey(page: page, id: id))
      || broken.contains(FigureKey(page: nil, id: id))
  }

  /// The facts that a name can mean, as links write them.
  func facts(for name: NameReference, on page: Slug?) -> [String] {
    let scopes = name.scope.map { [Slug(rawValue: $0)] } ?? (page == nil ? [nil] : [page, nil])
    return scopes.flatMap { ledger.figures(of: $0) }.filter { $0.kind == .fact }
      .map { name.scope == nil ? $0.key.id.rawValue : $0.key.description }
  }

  /// The briefings that have a dataset of that name.
  private func briefings(with id: String) -> [Slug] {
    datasets.keys.filter { $0.id.rawValue == id }.compactMap(\.page).sorted()
  }

  private func names(for name: NameReference, on page: Slug?) -> [String] {
    if let scope = name.scope {
      let figures = ledger.figures(of: Slug(rawValue: scope)).map(\.key.id)
      let tables = datasets.keys.filter { $0.page?.rawValue == scope }.map(\.id).sorted()
      return (figures + tables).map { "'\(scope)'.\($0)" }
    }
    let figures =
      page.map { ledger.names(on: $0) } ?? ledger.figures(of: nil).map(\.key.id.rawValue)
    let columns = table.map { $0.columns.map(\.formulaName) } ?? []
    let tables = datasets.keys.filter { $0.page == nil || $0.page == page }.map(\.id.rawValue)
    return columns + figures + tables.sorted()
  }
}

extension SiteDataset {
  /// - Parameter place: counted from 0.
  fileprivate func row(_ place: Int) -> DatasetRow {
    DatasetRow(number: place + 1, line: table?.origin?.line(ofRow: place))
  }

  fileprivate func rows(_ used: UsedRows) -> RowUse {
    let areFew = used.rows.count <= RowUse.mostNamed && used.rows.count < used.total
    return RowUse(
      count: used.rows.count, total: used.total,
      few: areFew ? used.rows.places.map { row(Int($0)) } : [])
  }
}

extension NamedFact {
  fileprivate init(
    _ fact: DeclaredFact, _ key: FigureKey, first: FigureKey?, _ sources: [SourceID: Source]
  ) {
    let declaration = fact.declaration
    self.init(
      key: key.variable, fact.quantity,
      sources: declaration.sources.map { sources[$0.value]?.title ?? $0.value.rawValue },
      vintages: declaration.vintages(of: key, first: first, in: sources))
  }
}

extension FigureKey {
  /// The figure's name as a variable of a formula, unique in the site.
  fileprivate var variable: String { "\(page?.rawValue ?? "")/\(id)" }

  /// An id has no slash, so the last one ends the page.
  fileprivate init?(variable: String) {
    guard let slash = variable.lastIndex(of: "/") else { return nil }
    let page = variable[..<slash]
    self.init(
      page: page.isEmpty ? nil : Slug(rawValue: String(page)),
      id: FigureID(rawValue: String(variable[variable.index(after: slash)...])))
  }
}
