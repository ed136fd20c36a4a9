public import Quantities
import SiteModel

/// Tells what the numbers of a page's text have to do with the figures that the page could mean.
///
/// Two different numbers of one unit are the rule in a briefing, and not a contradiction. So a
/// number is held against a figure only where the words around it speak of the figure's subject,
/// its period is not another one, and the figure itself is not named beside it; and the less a
/// number looks like a slip of the figure's digits, the more of the words must be the same.
public struct NumberJudge: Sendable {
  /// What came out.
  public enum Finding: Sendable {
    /// It says what the figure says.
    case restates(KnownFigure)
    case contradicts(KnownFigure, Contradiction)
  }

  /// How a number differs from the figure that it must mean.
  public enum Contradiction: Hashable, Sendable {
    case swappedDigits, magnitude, oneDigit, unit, points, hedge, value
    /// It is what the figure said before it was revised.
    case stale
  }

  let known: [KnownFigure]
  let weights: WordWeights
  /// What the numbers of the page are, by sentence: a figure that is stated beside a number is not
  /// what the number means.
  private let bySentence: [Sentence: [ProseNumber]]

  private struct Sentence: Hashable {
    var passage: Int
    var range: Range<Int>

    init(of number: ProseNumber) {
      passage = number.passage
      range = number.sentence
    }
  }

  public init(_ known: [KnownFigure], numbers: [ProseNumber], weights: WordWeights) {
    self.known = known
    self.weights = weights
    bySentence = Dictionary(grouping: numbers) { Sentence(of: $0) }
  }

  /// Nil for a number that nothing known explains or gainsays.
  public func finding(for number: ProseNumber) -> Finding? {
    guard !number.isBound, !number.isQuoted, !number.isRestated, !number.mayBeYear else {
      return nil
    }
    let candidates = known.filter { isInReach($0, of: number) }
    if let stale = stale(number, candidates) { return .contradicts(stale, .stale) }
    let agreeing = candidates.filter { agrees(number, $0) }
    if !agreeing.isEmpty { return restated(number, agreeing).map { .restates($0) } }
    let contradicted = candidates.compactMap { figure in
      contradiction(number, figure).map { (figure: figure, kind: $0.kind, margin: $0.margin) }
    }
    let likeliest = contradicted.max {
      ($0.margin, $0.figure.reach, $1.figure.key) < ($1.margin, $1.figure.reach, $0.figure.key)
    }
    return likeliest.map { .contradicts($0.figure, $0.kind) }
  }

  /// Whether something known says the number, whatever can be made of that.
  public func isExplained(_ number: ProseNumber) -> Bool {
    known.contains { isInReach($0, of: number) && agrees(number, $0) }
  }

  // MARK: Evidence

  enum PeriodRelation { case same, unknown, loose, other }

  func period(of number: ProseNumber, and figure: KnownFigure) -> PeriodRelation {
    guard let period = figure.period else { return .unknown }
    if !number.months.isEmpty, !period.mayBe(in: number.months) { return .other }
    // "Since 2005" tells of the time that is looked back on.
    let periods = number.periods.filter { $0.firstDay != nil && $0.lastDay != nil }
    if periods.isEmpty { return number.comparesTimes ? .other : .unknown }
    if periods.contains(where: { $0.coverage == period.coverage }) {
      return number.comparesTimes ? .loose : .same
    }
    return periods.contains { $0.overlap(with: period) != nil } ? .loose : .other
  }

  /// A figure of another page only where the sentence cites its source, or names its period.
  private func isInReach(_ figure: KnownFigure, of number: ProseNumber) -> Bool {
    guard figure.reach == .elsewhere else { return true }
    return !number.sources.isDisjoint(with: figure.sources)
      || period(of: number, and: figure) == .same
  }

  private func kinship(_ number: ProseNumber, _ figure: KnownFigure) -> Double {
    let near = weights.kinship(number.nearby, figure.context)
    let all = weights.kinship(number.context, figure.context)
    return near + (all - near) / 2
  }

  private func hasSameNoun(_ number: ProseNumber, _ figure: KnownFigure) -> Bool {
    guard let noun = figure.spoken.unit.noun else { return false }
    if number.quantity.unit.noun != nil { return number.quantity.countsTheSame(as: figure.spoken) }
    let head = noun.split(separator: " ").last.map { EnglishNoun.singular($0.lowercased()) }
    return head.map(number.headNouns.contains) ?? false
  }

  /// Whether the sentence links to the figure, or states its value elsewhere.
  private func isStatedBeside(_ number: ProseNumber, _ figure: KnownFigure) -> Bool {
    if number.figures.contains(figure.key) { return true }
    return (bySentence[Sentence(of: number)] ?? []).contains { other in
      other.span != number.span
        && other.quantity.stated == figure.spoken.stated && other.quantity.stated != nil
        && Agreement.judge(text: other.quantity, value: figure.quantity) == .agrees
    }
  }

  // MARK: Agreement

  private func agrees(_ number: ProseNumber, _ figure: KnownFigure) -> Bool {
    guard period(of: number, and: figure) != .other else { return false }
    let isRestatement = figure.restatements.contains {
      Agreement.judge(text: number.quantity, value: $0) == .agrees
    }
    if isRestatement { return true }
    switch Agreement.judge(text: number.quantity, value: figure.quantity) {
    case .agrees: return true
    // A ceiling ten times as high is true, and a slip.
    case .weak:
      return isNear(number, figure) && !isSlip(number, figure) && kinship(number, figure) >= 1
    case .mismatch, .hedgeDropped, .differentUnits: return false
    }
  }

  /// Whether a bound that is true is one of this figure, and not of anything larger.
  private func isNear(_ number: ProseNumber, _ figure: KnownFigure) -> Bool {
    guard let stated = number.quantity.stated?.magnitude,
      let value = (figure.spoken.stated ?? figure.quantity.bounds.middle)?.magnitude
    else { return false }
    return max(stated, value) * 2 <= min(stated, value) * 3
  }

  private func isSlip(_ number: ProseNumber, _ figure: KnownFigure) -> Bool {
    guard let stated = number.quantity.stated, let value = figure.spoken.stated else {
      return false
    }
    let slip = DigitSlip(from: stated, to: value)
    return slip == .magnitude || slip == .swapped
  }

  /// The figure that the number surely repeats, word for word.
  private func restated(_ number: ProseNumber, _ agreeing: [KnownFigure]) -> KnownFigure? {
    let exact = agreeing.filter { isSame(number.quantity, $0.spoken) }
    let rated = exact.compactMap { figure -> (figure: KnownFigure, rating: Double)? in
      guard let rating = certainty(number, figure) else { return nil }
      return (figure, rating)
    }
    .sorted { ($1.rating, $0.figure.key) < ($0.rating, $1.figure.key) }
    guard let best = rated.first else { return nil }
    // Which of two equal figures is meant, the words have to say.
    if exact.count > 1 {
      let others = exact.filter { $0.key != best.figure.key }
        .map { kinship(number, $0) + ($0.reach == .page ? 1 : 0) }
      let own = kinship(number, best.figure) + (best.figure.reach == .page ? 1 : 0)
      guard others.allSatisfy({ $0 + 0.75 <= own }) else { return nil }
    }
    return best.figure
  }

  private func isSame(_ text: Quantity, _ value: Quantity) -> Bool {
    text.stated == value.stated && text.bounds == value.bounds && text.modifier == value.modifier
      && (text.change == nil || value.change == nil || text.change == value.change)
      && Agreement.judge(text: text, value: value) == .agrees
  }

  /// How sure it is that equal numbers are one; nil where it may be chance.
  private func certainty(_ number: ProseNumber, _ figure: KnownFigure) -> Double? {
    let kinship = kinship(number, figure)
    let isSameNoun = hasSameNoun(number, figure)
    let quantity = number.quantity
    if number.isSmallCount {
      guard isSameNoun, figure.reach == .page else { return nil }
      return kinship >= 2 ? kinship : nil
    }
    if quantity.unit.isTime, number.distinctDigits < 2 { return kinship >= 3 ? kinship : nil }
    var certainty = kinship + Double(min(number.distinctDigits, 4))
    if quantity.modifier != .exactly { certainty += 1 }
    if isSameNoun { certainty += 1 }
    if quantity.isMoney, (quantity.stated ?? 0) >= 1_000_000 { certainty += 1 }
    let relation = period(of: number, and: figure)
    if relation == .same { certainty += 0.5 }
    if relation == .loose { certainty -= 1 }
    let needed: Double =
      switch figure.reach {
      case .page: 3;
      case .site: 3.5;
      case .elsewhere: 4.5
      }
    // The same three digits of the same thing need no other word.
    let isTold = number.distinctDigits >= 3 && (isSameNoun || relation == .same)
    let leastKinship: Double = figure.reach != .page ? 1 : isTold ? 0 : 0.5
    return certainty >= needed && kinship >= leastKinship ? certainty : nil
  }

  // MARK: Contradiction

  /// The figure of which the number was true before it was revised.
  private func stale(_ number: ProseNumber, _ candidates: [KnownFigure]) -> KnownFigure? {
    guard !number.tellsHistory else { return nil }
    for old in candidates where old.newer != nil && isSame(number.quantity, old.spoken) {
      guard let newest = known.first(where: { $0.key == old.newer }),
        !isStatedBeside(number, newest),
        !number.figures.contains(old.key), period(of: number, and: old) != .other,
        Agreement.judge(text: number.quantity, value: newest.quantity) != .agrees,
        number.distinctDigits > 2 || hasSameNoun(number, old)
          || max(kinship(number, old), kinship(number, newest)) >= 0.5
      else { continue }
      return newest
    }
    return nil
  }

  private func contradiction(
    _ number: ProseNumber, _ figure: KnownFigure
  ) -> (kind: Contradiction, margin: Double)? {
    let relation = period(of: number, and: figure)
    // What was replaced is held against nobody: the newest is.
    guard relation != .other, figure.newer == nil, !isStatedBeside(number, figure),
      let stated = number.quantity.stated, let value = figure.spoken.stated,
      let kind = kind(number, stated, figure, value)
    else { return nil }
    let kinship = kinship(number, figure)
    guard kind != .value else {
      return isNearlyIdentical(number, figure, relation) ? (.value, kinship) : nil
    }
    var needed = Self.neededKinship(for: kind, digits: number.distinctDigits)
    if relation == .same { needed -= 0.5 }
    if relation == .loose { needed += 1 }
    if !number.sources.isDisjoint(with: figure.sources) { needed -= 0.5 }
    if !number.sources.isEmpty, !figure.sources.isEmpty,
      number.sources.isDisjoint(with: figure.sources)
    {
      needed += 1
    }
    if hasSameNoun(number, figure) { needed -= 0.5 }
    if figure.reach != .page { needed += figure.reach == .site ? 0.5 : 1 }
    return kinship >= needed ? (kind, kinship - needed) : nil
  }

  /// How much of the words must be shared: the easier chance makes such a pair, the more.
  static func neededKinship(for kind: Contradiction, digits: Int) -> Double {
    switch (kind, digits) {
    // The same three digits twice on a page are no chance.
    case (.hedge, 3...), (.unit, 3...), (.points, 3...): 0
    case (.points, 2): 0.4
    case (.hedge, 2), (.unit, 2): 0.75
    case (.hedge, _), (.unit, _), (.points, _): 1.25
    case (.magnitude, 3...): 0.25
    case (.magnitude, 2): 0.75
    case (.magnitude, _): 1.75
    case (.swappedDigits, 4...): 0.25
    case (.swappedDigits, 3): 0.5
    case (.swappedDigits, _): 1
    case (.oneDigit, 4...): 0.75
    case (.oneDigit, 3): 1.25
    case (.oneDigit, _): 2.5
    case (.stale, _), (.value, _): 3
    }
  }

  /// What may be wrong with the number, if it means the figure; nil where it cannot mean it.
  private func kind(
    _ number: ProseNumber, _ stated: Rational, _ figure: KnownFigure, _ value: Rational
  ) -> Contradiction? {
    let quantity = number.quantity
    let slip = DigitSlip(from: stated, to: value)
    switch Agreement.judge(text: quantity, value: figure.quantity) {
    case .agrees: return nil
    case .weak: return isSlip(number, figure) ? Self.kind(of: slip) : nil
    case .differentUnits:
      guard slip == DigitSlip.none, let dimension = quantity.dimension,
        dimension == figure.spoken.dimension, quantity.unit != figure.spoken.unit
      else { return nil }
      return dimension == "share" ? .points : .unit
    case .hedgeDropped: return slip == DigitSlip.none ? .hedge : Self.kind(of: slip)
    case .mismatch:
      // Feet and metres are converted, and nobody means the same number of both.
      if slip == DigitSlip.none, quantity.unit != figure.spoken.unit, quantity.dimension != nil,
        quantity.dimension == figure.spoken.dimension
      {
        return .unit
      }
      guard quantity.unit.isComparedPlainly(with: figure.spoken.unit),
        quantity.change == nil || figure.spoken.change == nil
          || quantity.change == figure.spoken.change
      else { return nil }
      if slip == DigitSlip.none {
        // "More than 412" may well look at the 412 from above.
        let isAdded = figure.spoken.modifier == .exactly
        return quantity.modifier == figure.spoken.modifier || isAdded ? nil : .hedge
      }
      return Self.kind(of: slip)
    }
  }

  private static func kind(of slip: DigitSlip?) -> Contradiction {
    switch slip {
    case .swapped: .swappedDigits
    case .magnitude: .magnitude
    case .digit: .oneDigit
    case .some(.none), nil: .value
    }
  }

  /// The same words about another number: the number alone can differ.
  private func isNearlyIdentical(
    _ number: ProseNumber, _ figure: KnownFigure, _ relation: PeriodRelation
  ) -> Bool {
    guard relation == .same || relation == .unknown,
      figure.spoken.unit.noun == nil || hasSameNoun(number, figure)
    else { return false }
    let isSameSource = !number.sources.isDisjoint(with: figure.sources)
    let least = relation == .same && isSameSource ? 0.6 : 0.8
    return figure.sentences.contains { sentence in
      let shared = weights.kinship(number.context, sentence)
      return shared >= 3 && shared >= least * weights.total(number.context)
        && shared >= least * weights.total(sentence)
    }
  }
}

extension Period {
  /// Whether days of one of these months, 1 to 12, lie in it.
  fileprivate func mayBe(in months: Set<Int>) -> Bool {
    guard let first = firstDay?.components, let last = lastDay?.components else { return true }
    // Counted from the beginning of the first year.
    let end = (last.year - first.year) * 12 + last.month
    guard end < first.month + 11 else { return true }
    return (first.month...max(first.month, end)).contains { months.contains(($0 - 1) % 12 + 1) }
  }
}

extension Unit {
  /// A span of time as an amount: three years.
  public var isTime: Bool {
    guard factors.count == 1, case .measure(let name) = factors[0].base else { return false }
    return ["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade"]
      .contains(name)
  }

  /// Whether two numbers of these units differ by their numbers alone: a share is not set against
  /// a count of parts, nor a rate against an amount.
  func isComparedPlainly(with other: Unit) -> Bool {
    func bases(_ unit: Unit) -> [String] { unit.factors.map { "\($0.base.name)^\($0.exponent)" } }
    return bases(self) == bases(other)
  }
}
