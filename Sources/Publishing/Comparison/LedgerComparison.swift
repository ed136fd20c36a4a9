public import Quantities
import SiteModel

/// What changed from one edition of a site's ledger to the next.
public struct LedgerComparison: Sendable {
  /// Those that readers are not told of first, then the gravest; the same kind in the order of
  /// pages and ids.
  public let changes: [FigureChange]
  public let old: LedgerEdition
  public let new: LedgerEdition

  /// - Parameter reader: reads the numbers that corrections name.
  public init(old: LedgerEdition, new: LedgerEdition, reader: QuantityReader) {
    self.old = old
    self.new = new
    let pairs = EditionPairs(old, new)
    var changes = pairs.pairs.compactMap { Self.change($0, pairs.renamed) }
    let causes = ChangeCauses(changes, old, new)
    let notices = CorrectionNotices(old, new, reader: reader)
    for index in changes.indices {
      guard let key = changes[index].new?.key, changes[index].old != nil else { continue }
      changes[index].causes = causes.causes(of: key)
      let behind = causes.figures(behind: key).compactMap { causes.changes[$0] }
      changes[index].pages = notices.pages(of: changes[index], behind: behind)
    }
    self.changes = changes.sorted { Self.order($0) < Self.order($1) }
  }

  private static func order(
    _ change: FigureChange
  ) -> (Int, FigureChange.Kind, String, FigureKey) {
    let figure = change.figure
    let key = figure?.key ?? FigureKey(description: "")
    return (
      change.isUnexplained ? 0 : 1, change.kind, figure?.uses.first?.address.path ?? "", key
    )
  }

  /// Nil where nothing changed.
  private static func change(
    _ pair: EditionPairs.Pair, _ renamed: [FigureKey: FigureKey]
  ) -> FigureChange? {
    guard let new = pair.new else {
      return FigureChange(kind: .removed, old: pair.old, new: nil, aspects: [.removed])
    }
    guard let old = pair.old else {
      return FigureChange(kind: .added, old: nil, new: new, aspects: [.added])
    }
    var aspects: [FigureChange.Kind] = []
    if old.value != new.value {
      let isSeen = old.words != new.words
      aspects.append(isSeen ? old.isRehedged(by: new) ? .hedge : .value : .unseen)
    } else if old.words != new.words {
      aspects.append(.wording)
    }
    if old.period?.edtf != new.period?.edtf { aspects.append(.period) }
    if Set(old.sources) != Set(new.sources) { aspects.append(.sources) }
    if old.formula(after: renamed) != new.formula { aspects.append(.formula) }
    if old.key != new.key, !new.isInline { aspects.append(.renamed) }
    aspects.sort()
    guard let kind = aspects.first else { return nil }
    var change = FigureChange(kind: kind, old: old, new: new, aspects: aspects)
    if kind == .value || kind == .unseen, let a = old.quantity, let b = new.quantity {
      change.differences = FigureDifference.between(a, b)
      let says = a.bounds.point == nil || b.bounds.point == nil || a.envelope + b.envelope > 0
      if says, kind == .value { change.canBothBeTrue = Agreement.isConsistent(a, with: b) }
    }
    return change
  }
}

extension EditionFigure {
  /// Whether the number is the same under another hedge.
  fileprivate func isRehedged(by new: EditionFigure) -> Bool {
    guard let a = quantity, let b = new.quantity, a.unit.isSame(as: b.unit),
      a.change == b.change, let old = a.principal
    else { return false }
    return old == b.principal && a.modifier != b.modifier
  }

  /// The formula with the new names of figures that were renamed.
  fileprivate func formula(after renamed: [FigureKey: FigureKey]) -> String? {
    guard let formula, inputs.contains(where: { renamed[$0] != nil }) else { return formula }
    var ids: [String: String] = [:]
    for input in inputs { ids[input.id.rawValue] = renamed[input]?.id.rawValue }
    var text = ""
    var word = ""
    for character in formula + " " {
      if character.isLetter || character.isNumber || character == "-" && !word.isEmpty {
        word.append(character)
      } else {
        text += (ids[word] ?? word) + String(character)
        word = ""
      }
    }
    return String(text.dropLast())
  }
}
