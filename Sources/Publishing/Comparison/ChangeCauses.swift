import SiteModel

/// Why statistics changed: what below them did, down to facts, formulas, data and rates.
struct ChangeCauses {
  /// By the figures' present ids.
  let changes: [FigureKey: FigureChange]
  private let figures: [FigureKey: EditionFigure]
  private let old: LedgerEdition
  private let new: LedgerEdition
  /// Datasets whose content changed, came or went.
  private let datasets: Set<FigureKey>

  /// How many ways to a figure are told.
  private static let limit = 8

  init(_ changes: [FigureChange], _ old: LedgerEdition, _ new: LedgerEdition) {
    // What has another id or other words alone changes nothing above it.
    let moving = changes.filter {
      !Set($0.aspects).isDisjoint(with: [.value, .hedge, .unseen, .period, .added])
    }
    self.changes = Dictionary(
      moving.compactMap { change in change.new.map { ($0.key, change) } }
    ) { first, _ in first }
    figures = Dictionary(new.figures.map { ($0.key, $0) }) { first, _ in first }
    self.old = old
    self.new = new
    let (before, after) = (old.datasets, new.datasets ?? [:])
    datasets = Set(
      before.map { before in
        Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      } ?? [])
  }

  /// The figures below one that changed, through any number of steps, without itself.
  func figures(behind key: FigureKey) -> [FigureKey] {
    var found: [FigureKey] = []
    var next = figures[key]?.inputs ?? []
    var known: Set<FigureKey> = [key]
    while let input = next.popLast() {
      guard known.insert(input).inserted, changes[input] != nil else { continue }
      found.append(input)
      next += figures[input]?.inputs ?? []
    }
    return found
  }

  func causes(of key: FigureKey) -> [ChangeCause] {
    guard changes[key] != nil, figures[key]?.kind == .statistic else { return [] }
    var path: [FigureKey] = []
    var causes: [ChangeCause] = []
    follow(key, &path, &causes)
    return causes
  }

  private func follow(
    _ key: FigureKey, _ path: inout [FigureKey], _ causes: inout [ChangeCause]
  ) {
    guard causes.count < Self.limit, !path.contains(key), let change = changes[key],
      let figure = figures[key]
    else { return }
    guard figure.kind == .statistic, let before = change.old else {
      return causes.append(ChangeCause(root: .figure(key), steps: path.reversed()))
    }
    path.append(key)
    defer { path.removeLast() }
    let count = causes.count
    if change.aspects.contains(.formula), let was = before.formula, let now = figure.formula {
      causes.append(ChangeCause(root: .formula(old: was, new: now), steps: path.reversed()))
    }
    for input in figure.inputs { follow(input, &path, &causes) }
    let below = figure.inputs.compactMap { changes[$0].flatMap(\.new) }
    for dataset in figure.datasets
    where datasets.contains(dataset) && !below.contains(where: { $0.datasets.contains(dataset) }) {
      causes.append(ChangeCause(root: .dataset(dataset), steps: path.reversed()))
    }
    let told = Set(below.flatMap(\.rates))
    for rate in figure.rates where !before.rates.contains(rate) && !told.contains(rate) {
      causes.append(ChangeCause(root: .rate(rate), steps: path.reversed()))
    }
    guard causes.count == count else { return }
    let unknown = old.datasets == nil ? figure.datasets : []
    causes.append(ChangeCause(root: .unknown(datasets: unknown), steps: path.reversed()))
  }
}
