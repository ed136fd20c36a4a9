import Checking
import Diagnostics
import Quantities
import SiteModel

/// The rules that read all numbers of the text, bound or not: only a check runs them.
struct ProseCheck {
  let context: ResolutionContext
  private let levels: RuleLevels
  private let parser: PageReader
  /// The facts of all pages by the time that they cover.
  private let figuresByPeriod: [PeriodCoverage: [FigureKey]]

  init(_ context: ResolutionContext, _ levels: RuleLevels) {
    self.context = context
    self.levels = levels
    parser = PageReader(settings: context.settings)
    var byPeriod: [PeriodCoverage: [FigureKey]] = [:]
    for figure in context.index.ledger.all {
      guard let period = figure.fact?.declaration.period?.value else { continue }
      byPeriod[period.coverage, default: []].append(figure.key)
    }
    figuresByPeriod = byPeriod
  }

  /// What is found on all pages.
  func diagnostics(_ pool: WorkerPool) -> [Diagnostic] {
    pool.map(context.index.pages.count, state: {}) { place, _ in
      diagnostics(of: context.index.pages[place])
    }.flatMap(\.self)
  }

  private func diagnostics(of page: ParsedPage) -> [Diagnostic] {
    guard let reading = reading(of: page) else { return [] }
    let scope = page.figureScope
    let judge = judge(reading)
    let asksForSources =
      page.frontMatter.isStatedPublished || levels.isAskedFor(.unsourcedNumber)
    var diagnostics: [Diagnostic] = []
    for number in reading.numbers {
      switch judge.finding(for: number) {
      case .restates(let figure):
        diagnostics.append(UnboundNumberRule.diagnostic(number, repeating: figure, on: scope))
      case .contradicts(let figure, let kind):
        diagnostics.append(
          ContradictingNumberRule.diagnostic(number, kind, of: figure, on: scope))
      case nil:
        guard asksForSources, !judge.isExplained(number) else { continue }
        if let problem = UnsourcedNumberRule.diagnostic(number) { diagnostics.append(problem) }
      }
    }
    let reported = Set(diagnostics.compactMap(\.range))
    let sums = PartsAndTotal.wrong(in: reading.numbers).map(WrongTotalRule.diagnostic)
    let changes = StatedChange.turned(in: reading.numbers, reading.passages.map(\.text))
      .map(WrongDirectionRule.diagnostic)
    diagnostics += (sums + changes).filter { $0.range.map { !reported.contains($0) } ?? true }
    return diagnostics
  }

  /// The numbers of a page; nil where there is nothing that can be read: numbers are read in
  /// English.
  func reading(of page: ParsedPage) -> ProseReading? {
    let language = page.frontMatter.language ?? context.settings.language
    guard PageLanguage.isEnglish(language) else { return nil }
    return ProseReading(page, in: context, parser)
  }

  func judge(_ reading: ProseReading) -> NumberJudge {
    NumberJudge(
      known(reading), numbers: reading.numbers, weights: WordWeights(reading.subjects))
  }

  // MARK: Figures

  /// More figures of other pages than this share a source or time with everything.
  private static let mostElsewhere = 500

  private func known(_ reading: ProseReading) -> [KnownFigure] {
    let ledger = context.index.ledger
    let page = reading.page.figureScope
    var keys = (ledger.figures(of: page) + ledger.figures(of: nil)).map(\.key)
    var elsewhere: Set<FigureKey> = []
    for source in reading.numbers.reduce(into: Set(), { $0.formUnion($1.sources) }) {
      elsewhere.formUnion(context.figures.bySource[source] ?? [])
    }
    for period in Set(reading.numbers.flatMap(\.periods).map(\.coverage)) {
      elsewhere.formUnion(figuresByPeriod[period] ?? [])
    }
    elsewhere.subtract(keys)
    if elsewhere.count <= Self.mostElsewhere { keys += elsewhere.sorted() }
    let sentences = sentences(reading)
    return keys.compactMap { known($0, on: page, sentences[$0] ?? []) }
  }

  private func known(
    _ key: FigureKey, on page: Slug, _ sentences: [SubjectWords]
  ) -> KnownFigure? {
    guard let figure = context.index.ledger[key], let value = context.notes.values[key],
      let quantity = value.quantity,
      let spoken = figure.fact?.quantity ?? spoken(value)
    else { return nil }
    var known = KnownFigure(
      figure, quantity: quantity, spoken: spoken, words: value.words.text,
      period: value.period ?? figure.fact?.declaration.period?.value,
      sources: Set(value.sources),
      reach: key.page == page ? .page : key.page == nil ? .site : .elsewhere,
      sentences: sentences)
    known.restatements = figure.fact?.restatements ?? []
    let newest = context.revisions.newest(of: key)
    if newest != key { known.newer = newest }
    return known
  }

  /// A statistic as its printed words are read.
  private func spoken(_ value: FigureValue) -> Quantity? {
    let quantities = context.reader.read(value.words.text).compactMap(\.quantity)
    return quantities.count == 1 ? quantities.first : nil
  }

  /// What the sentences are about that link to each figure.
  private func sentences(_ reading: ProseReading) -> [FigureKey: [SubjectWords]] {
    var sentences: [FigureKey: [SubjectWords]] = [:]
    for number in reading.numbers where number.isBound {
      for key in number.figures where number.boundFigures.contains(key) {
        sentences[key, default: []].append(number.context)
      }
    }
    return sentences
  }
}
