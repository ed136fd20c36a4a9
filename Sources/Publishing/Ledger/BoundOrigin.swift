import Expressions
import Quantities
public import SiteModel

/// Where an end of a statistic's bounds comes from: the inputs at one of their ends.
///
/// The most that `chainalysis-2021 / (1 + chainalysis-growth)` can be is its first input's high
/// end divided by one and its second's low end.
public struct BoundOrigin: Hashable, Sendable {
  public enum End: Hashable, Sendable, CaseIterable {
    case low, high
  }

  /// The end at which each input is taken. An input that is one number has none.
  public var ends: [FigureKey: End]
  /// The formula with these ends in it: `$400 million ÷ (1 + 35%)`.
  public var withValues: String
  /// The end itself, rounded outward: `$296,296,296.30`.
  public var value: String
}

extension SiteLedger {
  /// The corner of the inputs' bounds that gives an end of a statistic's. Nil for a fact, for an
  /// open end, where the end lies at no corner, and where there are too many corners to try.
  public func origin(of end: BoundOrigin.End, for key: FigureKey) -> BoundOrigin? {
    guard case .statistic(let statistic) = context.index.ledger[key]?.content,
      let target = context.notes.values[key]?.quantity?.bounds[end].value,
      let inputs = context.notes.values[key]?.formula?.inputs
    else { return nil }
    let evaluator = context.computation.evaluator
    let phrases = context.notes.format.pageWords.formulas
    // What a formula takes of a figure by a property does not move with the figure's ends.
    let whole = Set(
      statistic.formula.names.filter { $0.property == nil || $0.property == .period }
        .compactMap { evaluator.figure($0, on: key.page)?.key })
    let moved = inputs.filter { key in
      guard let bounds = context.notes.values[key]?.quantity?.bounds else { return false }
      return whole.contains(key) && bounds.point == nil
    }
    guard moved.count <= Self.cornerLimit else { return nil }
    for corner in 0..<1 << moved.count {
      var ends: [FigureKey: BoundOrigin.End] = [:]
      for (place, key) in moved.enumerated() { ends[key] = corner >> place & 1 == 0 ? .high : .low }
      for length in BoundOrigin.End.allCases {
        guard let environment = environment(ends, length, page: key.page) else { continue }
        let scope = key.page?.rawValue ?? ""
        var point = Evaluator(environment: environment)
        guard let result = try? point.evaluate(statistic.formula, in: scope),
          result.quantity.bounds.point == target
        else { continue }
        let words = point.words(
          for: statistic.formula, in: scope, format: context.notes.format, phrases: phrases
        ) { name in
          guard let key = evaluator.figure(name, on: key.page)?.key,
            let value = context.notes.values[key]
          else { return name.written }
          guard let quantity = value.quantity else {
            return value.operand(name, in: context.notes.format)
          }
          let taken = ends[key].flatMap { quantity.taken(at: $0) } ?? quantity
          return name.words(for: taken, in: context.notes.format, phrases: phrases)
        }
        var printed = result.quantity
        printed.envelope = 0
        printed.bounds = Bounds(point: target.rounded(end == .low ? .down : .up, to: target.cent))
        return BoundOrigin(
          ends: ends, withValues: words, value: context.notes.format.precise(printed))
      }
    }
    return nil
  }

  /// The ends of a statistic's bounds with where they come from: those that are known, not zero by
  /// nature, and worked out of something.
  public func workedEnds(of entry: LedgerEntry) -> [(end: BoundOrigin.End, origin: BoundOrigin)] {
    guard let amount = entry.value.amount, amount.low?.number != amount.high?.number else {
      return []
    }
    let ends: [(BoundOrigin.End, LedgerAmount.End?)] = [(.low, amount.low), (.high, amount.high)]
    return ends.compactMap { end, value in
      guard let value, value.number != "0", let origin = origin(of: end, for: entry.key),
        origin.withValues != origin.value
      else { return nil }
      return (end, origin)
    }
  }

  /// Sixty-four corners, each with the periods at their shortest and longest.
  private static var cornerLimit: Int { 6 }

  /// The site's figures, some of them at an end, and every period at an end of its length. Nil
  /// where one of the ends is open.
  private func environment(
    _ ends: [FigureKey: BoundOrigin.End], _ length: BoundOrigin.End, page: Slug?
  ) -> EvaluationEnvironment? {
    var points: [FigureKey: Quantity] = [:]
    for (key, end) in ends {
      guard let point = context.notes.values[key]?.quantity?.taken(at: end) else { return nil }
      points[key] = point
    }
    let evaluator = context.computation.evaluator
    var environment = evaluator.environment
    let (binding, period) = (environment.binding, environment.length)
    environment.binding = { name, scope in
      let key = evaluator.figure(name, on: scope.isEmpty ? nil : Slug(rawValue: scope))?.key
      guard let key, let point = points[key] else { return binding(name, scope) }
      return .fact(NamedFact(key: "\(key)", point))
    }
    environment.length = { period($0, $1).flatMap { $0.taken(at: length) } }
    return environment
  }
}

extension Quantity {
  /// One end of the bounds as a number that is known; nil for an open end.
  fileprivate func taken(at end: BoundOrigin.End) -> Quantity? {
    guard let value = bounds[end].value else { return nil }
    var taken = self
    taken.modifier = .exactly
    taken.stated = value
    taken.bounds = Bounds(point: value)
    taken.envelope = 0
    taken.isComputed = false
    return taken
  }
}

extension Rational {
  /// A hundredth, or the last of four significant digits below one: what `precise` prints, so that
  /// nothing is rounded twice.
  fileprivate var cent: Rational {
    magnitude >= 1 || self == 0 ? Rational(1, 100) : unit(ofSignificantDigits: 4)
  }
}

extension Bounds {
  fileprivate subscript(end: BoundOrigin.End) -> Bound {
    switch end {
    case .low: low
    case .high: high
    }
  }
}
