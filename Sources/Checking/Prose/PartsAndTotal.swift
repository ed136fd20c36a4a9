public import Quantities

/// A total that its own sentence, or its own column, does not add up to.
public struct PartsAndTotal: Sendable {
  public var total: ProseNumber
  public var parts: [ProseNumber]
  public var sum: Rational

  /// All totals of a page that a slip can explain. Rounded parts may miss their total by half a
  /// unit each, so that only counts are held to the last one.
  ///
  /// - Parameter numbers: those of the page, in the order of the text.
  public static func wrong(in numbers: [ProseNumber]) -> [PartsAndTotal] {
    inSentences(numbers) + inColumns(numbers)
  }

  private static func inSentences(_ numbers: [ProseNumber]) -> [PartsAndTotal] {
    struct Sentence: Hashable { var passage: Int, start: Int }
    let prose = numbers.filter { $0.cell == nil && $0.namesTotal }
    let groups = Dictionary(grouping: prose) {
      Sentence(passage: $0.passage, start: $0.sentence.lowerBound)
    }
    return groups.sorted { ($0.key.passage, $0.key.start) < ($1.key.passage, $1.key.start) }
      .compactMap { _, numbers in
        guard let total = numbers.max(by: { $0.face < $1.face }) else { return nil }
        return found(total, numbers.filter { $0.span != total.span })
      }
  }

  private static func inColumns(_ numbers: [ProseNumber]) -> [PartsAndTotal] {
    struct Column: Hashable { var table: Int, column: Int }
    var parts: [Column: [ProseNumber]] = [:]
    var sums: [PartsAndTotal] = []
    for number in numbers {
      guard let cell = number.cell, cell.row > 0 else { continue }
      let column = Column(table: cell.table, column: cell.column)
      guard cell.isTotal else {
        parts[column, default: []].append(number)
        continue
      }
      // Rows stand in order. One without a number, or with two, is not understood.
      guard cell.column > 0, let above = parts[column], above.count == cell.row - 1,
        Set(above.compactMap(\.cell?.row)).count == cell.row - 1,
        let sum = found(number, above)
      else { continue }
      sums.append(sum)
    }
    return sums
  }

  private static func found(_ total: ProseNumber, _ parts: [ProseNumber]) -> PartsAndTotal? {
    // Three districts are no part of 47 cases.
    let parts = parts.filter { $0.adds(to: total) }
    guard parts.count > 1, let stated = total.quantity.stated,
      ([total] + parts).contains(where: { !$0.isBound }),
      ([total] + parts).allSatisfy(\.isPlain)
    else { return nil }
    let sum = parts.reduce(Rational(0)) { $0 + $1.face }
    guard sum != stated, let slip = DigitSlip(from: stated, to: sum) ?? offByOne(sum, total)
    else { return nil }
    let miss = (sum - stated).magnitude
    let unit = parts.reduce(total.quantity.lastUnit) { max($0, $1.quantity.lastUnit) }
    let isExact = total.quantity.unit.isCount && unit == 1
    let allowed = isExact ? 0 : unit * Rational(parts.count + 1) / 2
    guard slip != .none, miss > allowed else { return nil }
    return PartsAndTotal(total: total, parts: parts, sum: sum)
  }

  private static func offByOne(_ sum: Rational, _ total: ProseNumber) -> DigitSlip? {
    (sum - total.face).magnitude == total.quantity.lastUnit ? .digit : nil
  }
}

extension ProseNumber {
  fileprivate var face: Rational { quantity.stated ?? 0 }

  /// A bare number, which can be added.
  fileprivate var isPlain: Bool {
    quantity.modifier == .exactly && quantity.stated != nil && quantity.change == nil && !isQuoted
      && !isRestated
  }

  fileprivate func adds(to total: ProseNumber) -> Bool {
    guard quantity.unit != .percent else { return false }
    return quantity.unit.isComparedPlainly(with: total.quantity.unit)
      && quantity.countsTheSame(as: total.quantity)
  }
}

extension Unit {
  /// A number of things, whatever they are.
  var isCount: Bool {
    guard factors.count == 1, case .count = factors[0].base else { return false }
    return factors[0].exponent == 1
  }
}
