import Checking
import Diagnostics
import Expressions
import Quantities
import SiteModel

/// Makes the cards of a page's key figures.
struct KeyFigureCards {
  let site: ResolutionContext
  let notes: FigureNotes
  /// In the language of the page.
  let computation: FigureComputation

  func card(_ key: FigureKey, note: String) -> KeyFigure? {
    guard let figure = site.index.ledger[key], let value = notes.value(of: key) else {
      return nil
    }
    let printed = printed(figure, value)
    var card = KeyFigure(
      kind: figure.kind, hedge: printed.hedge, value: number(value, printed),
      title: title(of: figure), origin: origin(figure, value),
      note: note, bar: nil)
    card.machineNumber = value.machineNumber
    return card
  }

  /// A fact without a title has its id for one, and its period in words.
  private func title(of figure: Figure) -> String {
    guard figure.title == nil else { return figure.title ?? "" }
    let period = figure.fact?.declaration.period?.value
    let title = figure.key.id.title(without: period?.edtf)
    guard let period, title != figure.key.id.rawValue.asWords else { return title }
    return "\(title), \(period.words(in: notes.format.locale))"
  }

  /// The title says what is counted. Any other unit belongs to the number: `1.1 times`,
  /// `18 months`, `$2.6 million a month`.
  private func number(_ value: FigureValue, _ printed: FormattedQuantity) -> String {
    let factors = value.quantity?.unit.factors ?? []
    if factors.count == 1, case .count = factors[0].base { return printed.number }
    return printed.value
  }

  /// The words of a figure with its number in figures, and with the direction of a fall, which no
  /// sentence around a card tells.
  private func printed(_ figure: Figure, _ value: FigureValue) -> FormattedQuantity {
    guard let quantity = value.quantity else { return value.words }
    var format = notes.format
    format.isInFigures = true
    switch figure.content {
    case .fact(let fact):
      var printed = fact.format(format).fact(quantity)
      if quantity.change == .down, !quantity.isFactor,
        let down = format.pageWords.figures.down
      {
        printed.hedge = ([down] + [printed.hedge].compactMap { $0 }).joined(separator: " ")
      }
      return printed
    case .statistic(let statistic):
      let way = statistic.declaration.format ?? statistic.formula.format
      return format.result(quantity, as: way == .words ? nil : way)
    }
  }

  /// A formula over data names no figure whose own note would tell the sources.
  private func origin(_ figure: Figure, _ value: FigureValue) -> String {
    guard case .statistic(let statistic) = figure.content else { return sources(of: value) }
    let words = computation.words(
      of: statistic.formula, on: figure.key.page, notes.values, isShort: true)
    let sources = value.datasets.isEmpty ? "" : sources(of: value)
    return sources.isEmpty ? words : "\(words) · \(sources)"
  }

  /// Each publisher once: `U.Today, C3; Chainalysis, B2`.
  private func sources(of value: FigureValue) -> String {
    var names: [String] = []
    for source in value.sources.compactMap({ site.index.sources[$0] }) {
      let name = source.publisher ?? source.title
      let words = source.grade.map { "\(name), \($0)" } ?? name
      if !names.contains(words) { names.append(words) }
    }
    return names.joined(separator: "; ")
  }

  /// Draws what the hedges allow. Cards of one unit share a scale, from zero to a little over the
  /// largest end; a number that is alone in its unit has nothing to be compared with.
  func bars(for figures: [FigureKey]) -> [FigureKey: BoundsBar] {
    var groups: [Unit: [FigureKey]] = [:]
    for key in figures {
      guard let quantity = site.notes.values[key]?.quantity else { continue }
      groups[quantity.unit, default: []].append(key)
    }
    var bars: [FigureKey: BoundsBar] = [:]
    for group in groups.values where group.count > 1 {
      let quantities = group.compactMap { site.notes.values[$0]?.quantity }
      let ends = quantities.flatMap { [$0.bounds.low.value, $0.bounds.high.value, $0.stated] }
      let numbers = ends.compactMap(\.?.approximateDouble)
      guard let largest = numbers.max(), largest > 0, (numbers.min() ?? 0) >= 0 else { continue }
      for (key, quantity) in zip(group, quantities) {
        let scale = { (number: Rational?) in number.map { $0.approximateDouble / (largest * 1.1) } }
        var bar = BoundsBar(
          low: scale(quantity.bounds.low.value), high: scale(quantity.bounds.high.value),
          stated: scale(quantity.stated ?? quantity.hedgedEnd))
        bar.caption = PlainReading(locale: notes.format.locale).caption(for: quantity)
        bars[key] = bar
      }
    }
    return bars
  }
}

extension Quantity {
  /// The end that the words of a floor or a ceiling name.
  fileprivate var hedgedEnd: Rational? {
    switch modifier {
    case .moreThan, .atLeast: bounds.low.value
    case .upTo, .lessThan: bounds.high.value
    case .exactly, .about, .nearly, .between: bounds.point
    }
  }
}

extension PageResolver {
  /// The cards of the front matter's `key-figures`, in that order.
  mutating func keyFigures() -> [KeyFigure] {
    guard !page.frontMatter.keyFigures.isEmpty else { return [] }
    let cards = KeyFigureCards(site: site, notes: notes, computation: computation)
    var found: [(key: FigureKey, card: KeyFigure)] = []
    for id in page.frontMatter.keyFigures {
      guard let figure = site.index.ledger.figure(id.value.rawValue, on: page.figureScope) else {
        if !site.isBroken(id.value.rawValue, scope: nil, on: page.figureScope) {
          report(
            UnknownFigureRule.diagnostic(
              id.value.rawValue, nil, known: site.names(scope: nil, on: page.figureScope),
              at: id.range))
        }
        continue
      }
      guard let note = noteID(of: figure.key), let card = cards.card(figure.key, note: note) else {
        continue
      }
      found.append((figure.key, card))
    }
    let bars = cards.bars(for: found.map(\.key))
    return found.map { key, card in
      var card = card
      card.bar = bars[key]
      return card
    }
  }
}
