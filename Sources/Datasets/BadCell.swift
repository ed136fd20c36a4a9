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
  /// What to do about it, where its text tells: a decimal comma, or a number beyond all measure.
  public var hint: String?
  /// Nil where the column stands in no file.
  public var place: SourceRange?
}

extension Column {
  /// The first cell that keeps a column of texts from being one of numbers of one unit; nil where
  /// more than half of the different texts are no numbers at all. It serves to say in a diagnostic
  /// what to correct.
  public var badCell: BadCell? {
    guard case .texts(let cells) = content else { return nil }
    let readings = CellReading.readings(of: cells.values, style)
    let strangers = readings.count { if case .none = $0 { true } else { false } }
    let known = readings.count { if case .number = $0 { true } else { false } }
    let almost = readings.count { if case .almost = $0 { true } else { false } }
    guard strangers <= known + almost else { return nil }
    let most = CellReading.commonUnit(of: readings)
    for (place, reading) in readings.enumerated() {
      let reason: BadCell.Reason
      var hint: String?
      switch reading {
      case .missing: continue
      case .none: reason = .noNumber
      case .almost(let how): (reason, hint) = (.noNumber, how)
      case .number(let unit, let isPlain):
        guard let most, QuantityColumnReader.common(most, unit) == nil else { continue }
        reason = isPlain || unit.isCurrency ? .otherUnit(unit, most: most) : .notPlain
      }
      guard let row = cells.codes.firstIndex(of: UInt32(place)) else { return nil }
      return BadCell(
        row: row, text: cells.values[place], reason: reason, hint: hint, place: self.place(of: row))
    }
    return nil
  }
}

extension Unit {
  fileprivate var isCurrency: Bool {
    factors.count == 1 && factors[0].exponent == 1
      && { if case .currency = $0 { true } else { false } }(factors[0].base)
  }
}
