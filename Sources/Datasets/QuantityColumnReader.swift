import Quantities
import Statistics

/// Reads the different texts of a column as quantities of one unit: money in words ("$1.2m"), and
/// numbers with a hedge.
struct QuantityColumnReader {
  let style: NumberStyle

  /// Numbers where no cell has a hedge. Nil where a cell is no quantity, where their units differ,
  /// and where no cell has a digit, as in a column of words such as "few" and "many".
  func read(_ texts: CodedCells<String>) -> Cells? {
    var reader = QuantityFieldReader(style)
    var quantities: [Quantity?] = []
    var unit: Unit?
    var hasDigit = false
    for text in texts.values {
      if style.missing.isNumberMissing(text) {
        quantities.append(nil)
        continue
      }
      guard let quantity = reader.read(text), let common = Self.common(unit, quantity.unit) else {
        return nil
      }
      unit = common
      hasDigit = hasDigit || text.utf8.contains { $0 &- 48 < 10 }
      quantities.append(quantity)
    }
    guard let unit, hasDigit else { return nil }
    for place in quantities.indices { quantities[place]?.unit = unit }
    if quantities.allSatisfy({ $0 == nil || $0?.signedBounds.point != nil }) {
      return .numbers(numbers(quantities, texts, unit))
    }
    return .quantities(cells(quantities, texts, unit))
  }

  private func numbers(
    _ quantities: [Quantity?], _ texts: CodedCells<String>, _ unit: Unit
  ) -> NumberCells {
    let points = quantities.map { $0?.signedBounds.point }
    let cells = texts.codes.map { $0 == RowCode.missing ? nil : points[Int($0)] }
    return NumberCells(
      numbers: Sample(cells.map { $0 ?? 0 }),
      isKnown: cells.contains(nil) ? cells.map { $0 != nil } : nil, unit: unit)
  }

  private func cells(
    _ quantities: [Quantity?], _ texts: CodedCells<String>, _ unit: Unit
  ) -> QuantityCells {
    var codes: [UInt32] = []
    var (values, words): ([Quantity], [String]) = ([], [])
    for (quantity, text) in zip(quantities, texts.values) {
      codes.append(quantity == nil ? RowCode.missing : UInt32(values.count))
      guard let quantity else { continue }
      values.append(quantity)
      words.append(text)
    }
    return QuantityCells(
      codes: texts.codes.map { $0 == RowCode.missing ? RowCode.missing : codes[Int($0)] },
      values: values,
      words: words, unit: unit)
  }

  /// The unit of a column so far with that of another cell; nil where they do not agree. A bare
  /// number among attacks counts attacks.
  static func common(_ unit: Unit?, _ other: Unit) -> Unit? {
    guard let unit, unit != other else { return other }
    guard unit.isCount, other.isCount else { return nil }
    guard let noun = unit.noun else { return other }
    guard let second = other.noun else { return unit }
    return EnglishNoun.plural(noun) == EnglishNoun.plural(second) ? unit : nil
  }
}

extension Unit {
  fileprivate var isCount: Bool {
    guard factors.count == 1, factors[0].exponent == 1, case .count = factors[0].base else {
      return false
    }
    return true
  }
}
