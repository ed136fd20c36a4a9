/// Some rows of a dataset, in rising order: what `where` and `by` pick, and aggregates take.
public struct RowSelection: Hashable, Sendable {
  private enum Storage: Hashable, Sendable {
    case all(Int)
    case some(ArraySlice<UInt32>)
  }

  private let storage: Storage

  public init(allOf rowCount: Int) { storage = .all(rowCount) }

  /// - Precondition: the rows are in rising order, and none comes twice.
  init(_ rows: ArraySlice<UInt32>) { storage = .some(rows) }

  public var count: Int {
    switch storage {
    case .all(let count): count
    case .some(let rows): rows.count
    }
  }

  public var isEmpty: Bool { count == 0 }

  /// Whether it is every row of the dataset.
  var isAll: Bool {
    if case .all = storage { true } else { false }
  }

  /// The rows, counted from 0.
  public var places: ArraySlice<UInt32> {
    switch storage {
    case .all(let count): Array(0..<UInt32(count))[...]
    case .some(let rows): rows
    }
  }

  /// Those rows that fulfil a condition.
  public func filter(_ isIncluded: (Int) -> Bool) -> RowSelection {
    var rows: [UInt32] = []
    switch storage {
    case .all(let count):
      for row in 0..<count where isIncluded(row) { rows.append(UInt32(row)) }
      return rows.count == count ? self : RowSelection(rows[...])
    case .some(let all):
      for row in all where isIncluded(Int(row)) { rows.append(row) }
      return RowSelection(rows[...])
    }
  }

  /// The rows of either selection.
  public func union(_ other: RowSelection) -> RowSelection {
    if isAll { return self }
    if other.isAll { return other }
    var (a, b) = (places, other.places)
    var rows: [UInt32] = []
    rows.reserveCapacity(max(a.count, b.count))
    while let x = a.first, let y = b.first {
      rows.append(min(x, y))
      if x <= y { a.removeFirst() }
      if y <= x { b.removeFirst() }
    }
    return RowSelection((rows + a + b)[...])
  }

  /// The rows of both selections.
  public func intersection(_ other: RowSelection) -> RowSelection {
    if isAll { return other }
    if other.isAll { return self }
    return keeping(wherePresentIn: other, true)
  }

  /// The rows that are not in the other selection.
  public func subtracting(_ other: RowSelection) -> RowSelection {
    if other.isAll { return RowSelection([]) }
    return keeping(wherePresentIn: other, false)
  }

  private func keeping(wherePresentIn other: RowSelection, _ isPresent: Bool) -> RowSelection {
    var others = other.places
    return filter { row in
      while let first = others.first, first < row { others.removeFirst() }
      return (others.first.map { $0 == row } ?? false) == isPresent
    }
  }
}
