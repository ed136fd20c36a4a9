import Quantities
import Statistics

/// The rows that have one value in common.
public struct RowGroup: Sendable {
  public let key: Cell
  public let rows: RowSelection
}

extension Column {
  /// Some rows, in groups of the same value: numbers and periods in rising order, texts in the
  /// order of their first row, as hedged numbers do, missing cells last.
  public func groups(of rows: RowSelection) -> [RowGroup] {
    switch content {
    case .texts(let cells):
      return grouped(rows, cells.codes, keys: cells.values.map { .text($0) })
    case .quantities(let cells):
      return grouped(rows, cells.codes, keys: cells.values.map { Cell($0) })
    case .periods(let cells):
      let places = cells.values.indices.sorted {
        cells.values[$0].isEarlier(than: cells.values[$1])
      }
      return grouped(rows, cells.codes, keys: cells.values.map { .period($0) }, order: places)
    case .numbers(let cells):
      let coded = cells.coded
      let places = coded.values.indices.sorted { coded.values[$0] < coded.values[$1] }
      return grouped(rows, coded.codes, keys: coded.values.map { .number($0) }, order: places)
    }
  }

  /// One pass counts, a second puts each row where its group's rows stand.
  private func grouped(
    _ rows: RowSelection, _ codes: [UInt32], keys: [Cell], order: [Int]? = nil
  ) -> [RowGroup] {
    let places = rows.places
    let missing = keys.count
    var counts = [Int](repeating: 0, count: keys.count + 1)
    for row in places { counts[min(Int(codes[Int(row)]), missing)] += 1 }
    let order = (order ?? Array(keys.indices)) + [missing]
    var next = [Int](repeating: 0, count: keys.count + 1)
    var start = 0
    for code in order {
      next[code] = start
      start += counts[code]
    }
    var sorted = [UInt32](repeating: 0, count: places.count)
    for row in places {
      let code = min(Int(codes[Int(row)]), missing)
      sorted[next[code]] = row
      next[code] += 1
    }
    return order.compactMap { code in
      if counts[code] == 0 { return nil }
      let rows = RowSelection(sorted[(next[code] - counts[code])..<next[code]])
      return RowGroup(key: code == missing ? .missing : keys[code], rows: rows)
    }
  }
}

extension NumberCells {
  /// The numbers as codes, for groups.
  fileprivate var coded: CodedCells<Rational> {
    guard let (values, scale) = numbers.decimals else {
      return CodedCells(numbers.numbers.indices.map { self[$0] })
    }
    let coded =
      if let isKnown {
        CodedCells<Int64>(values.indices.map { isKnown[$0] ? values[$0] : nil })
      } else {
        CodedCells<Int64>(values)
      }
    let unit = Rational.powerOfTen(-scale)
    return CodedCells<Rational>(
      codes: coded.codes, values: coded.values.map { Rational(Int($0)) * unit })
  }
}
