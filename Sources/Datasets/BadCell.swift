public import Diagnostics
public import Quantities

/// The cell that makes a column of texts of what would be one of numbers.
public struct BadCell: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case noNumber
    /// A quantity in words whose unit is not that of the column: `3 years`, `2x`.
    case notPlain
    /// A number in another unit than most of the column.
    case otherUnit(Unit, most: Unit)
  }

  /// Counted from 0.
  public var row: Int
  public var text: String
  public var reason: Reason
  /// Nil where the column stands in no file.
  public var place: SourceRange?
}

extension Column {
  /// The first cell that keeps a column of texts from being one of numbers of one unit; nil where
  /// more than half of the different texts are no numbers at all. It serves to say in a diagnostic
  /// what to correct.
  public var badCell: BadCell? {
    guard case .texts(let cells) = content else { return nil }
    let readings = [DecimalMark.pointWithGroups, .comma].map { numbers(among: cells.values, $0) }
    // The decimal mark is the one by which more of the texts are numbers.
    let reading = readings[0].plain >= readings[1].plain ? readings[0] : readings[1]
    guard let (place, reason) = reading.obstacle,
      let row = cells.codes.firstIndex(of: UInt32(place))
    else { return nil }
    return BadCell(
      row: row, text: cells.values[place], reason: reason, place: self.place(of: row))
  }

  /// How many of the texts are numbers, and the first that is none or is in another unit.
  private func numbers(
    among texts: [String], _ mark: DecimalMark
  ) -> (plain: Int, obstacle: (place: Int, reason: BadCell.Reason)?) {
    var fields = NumberFieldReader(mark: mark, dollar: .usd)
    var quantities = QuantityFieldReader(dollar: .usd)
    var others: [(place: Int, reason: BadCell.Reason)] = []
    var inWords: [(place: Int, unit: Unit)] = []
    var units: [(place: Int, unit: NumberField.UnitMark)] = []
    for (place, text) in texts.enumerated() {
      let isMissing = Array(text.utf8).withUnsafeBufferPointer { field in
        if MissingValues().isNumberMissing(field) { return true }
        if let number = fields.read(field) { units.append((place, number.unit)) }
        return false
      }
      if isMissing || units.last?.place == place { continue }
      if let quantity = quantities.read(text) {
        inWords.append((place, quantity.unit))
      } else {
        others.append((place, .noNumber))
      }
    }
    guard others.count <= units.count + inWords.count else { return (units.count, nil) }
    var counts: [NumberField.UnitMark: Int] = [:]
    for (_, unit) in units { counts[unit, default: 0] += 1 }
    // Of two units that are as frequent, the first is the column's.
    let most = units.first { counts[$0.unit] == counts.values.max() }?.unit ?? .none
    // Money in words and hedged numbers are as good as others, but for their unit.
    if let other = inWords.first(where: { $0.unit != most.unit }) {
      others.append((other.place, .notPlain))
    }
    if let other = units.first(where: { $0.unit != most }) {
      others.append((other.place, .otherUnit(other.unit.unit, most: most.unit)))
    }
    return (units.count, others.min { $0.place < $1.place })
  }
}
