import Checking
import Diagnostics
import Expressions
import SiteModel

/// Which facts replaced which, by their `revises`.
struct Revisions: Sendable {
  /// The fact that each one replaces.
  private(set) var replaced: [FigureKey: FigureKey] = [:]
  /// The facts that replace each one, the oldest first.
  private(set) var replacements: [FigureKey: [FigureKey]] = [:]

  /// Looks up what the facts revise; reports what is unknown, what goes in a circle, and what is
  /// older than the fact that it replaces.
  init(
    _ evaluator: FigureEvaluator, sources: [SourceID: Source], _ diagnostics: inout [Diagnostic]
  ) {
    let places = lookUp(in: evaluator, &diagnostics)
    for circle in breakCircles() {
      guard let first = circle.first, let place = places[first] else { continue }
      let isOnOnePage = Set(circle.map(\.page)).count == 1
      let names = (circle + [first]).map { isOnOnePage ? $0.id.rawValue : $0.description }
      diagnostics.append(RevisionRule.cycle(names, at: place.range))
    }
    func day(of key: FigureKey) -> CalendarDate? {
      evaluator.ledger[key]?.fact?.declaration.vintage(in: sources)
    }
    // A fact whose day is not known stands before those whose day is.
    replacements = Dictionary(grouping: replaced.keys) { replaced[$0] ?? $0 }.mapValues { keys in
      keys.sorted { (day(of: $0)?.description ?? "", $0) < (day(of: $1)?.description ?? "", $1) }
    }
    for (new, old) in replaced.sorted(by: { $0.key < $1.key }) {
      guard let newer = evaluator.ledger[new]?.fact, let older = evaluator.ledger[old]?.fact,
        let newDay = day(of: new), let oldDay = day(of: old), newDay < oldDay,
        let place = places[new]
      else { continue }
      diagnostics.append(
        RevisionRule.reversed(newer, older, days: (newDay, oldDay), at: place.range))
    }
  }

  /// Finds the fact that each `revises` names.
  ///
  /// - Returns: where each of them stands.
  private mutating func lookUp(
    in evaluator: FigureEvaluator, _ diagnostics: inout [Diagnostic]
  ) -> [FigureKey: Located<FigureID>] {
    var places: [FigureKey: Located<FigureID>] = [:]
    for figure in evaluator.ledger.all(where: { $0.fact?.declaration.revises != nil }) {
      guard let revises = figure.fact?.declaration.revises else { continue }
      places[figure.key] = revises
      let name = NameReference(revises)
      let page = figure.key.page
      guard let old = evaluator.figure(name, on: page) else {
        guard !evaluator.isBroken(name, on: page) else { continue }
        diagnostics.append(
          UnknownFigureRule.diagnostic(
            revises.value.rawValue, .fact, known: evaluator.facts(for: name, on: page),
            at: revises.range))
        continue
      }
      guard old.kind == .fact else {
        diagnostics.append(RevisionRule.notAFact(old, at: revises.range))
        continue
      }
      replaced[figure.key] = old.key
    }
    return places
  }

  /// The facts that one replaced, directly or through others, the newest first.
  func predecessors(of key: FigureKey) -> [FigureKey] {
    var found: [FigureKey] = []
    var next = replaced[key]
    while let old = next {
      found.append(old)
      next = replaced[old]
    }
    return found
  }

  /// The newest fact that stands for this one: itself, where nothing replaced it.
  func newest(of key: FigureKey) -> FigureKey {
    var newest = key
    while let next = replacements[newest]?.last { newest = next }
    return newest
  }

  /// Whether one of the two replaced the other.
  func connect(_ a: FigureKey, _ b: FigureKey) -> Bool {
    guard !replaced.isEmpty else { return false }
    return predecessors(of: a).contains(b) || predecessors(of: b).contains(a)
  }

  /// Takes circles apart.
  /// - Returns: each of them, from its first fact on.
  private mutating func breakCircles() -> [[FigureKey]] {
    var circles: [[FigureKey]] = []
    var done: Set<FigureKey> = []
    for start in replaced.keys.sorted() {
      var path: [FigureKey] = []
      var position: [FigureKey: Int] = [:]
      var next: FigureKey? = start
      while let key = next, !done.contains(key) {
        if let first = position[key] {
          let circle = path[first...]
          let least = circle.indices.min { circle[$0] < circle[$1] } ?? first
          circles.append(Array(circle[least...] + circle[..<least]))
          for member in circle { replaced[member] = nil }
          break
        }
        position[key] = path.count
        path.append(key)
        next = replaced[key]
      }
      done.formUnion(path)
    }
    return circles
  }
}

extension NameReference {
  /// An id, or `SLUG/id`, as a name in a formula.
  fileprivate init(_ id: Located<FigureID>) {
    let text = id.value.rawValue
    guard let slash = text.lastIndex(of: "/") else {
      self.init(id: text, range: 0..<0)
      return
    }
    self.init(
      scope: String(text[..<slash]), id: String(text[text.index(after: slash)...]), range: 0..<0)
  }
}
