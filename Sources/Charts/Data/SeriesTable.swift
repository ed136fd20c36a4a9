import Quantities

/// Series of numbers over the same categories or periods.
struct SeriesTable {
  struct Series {
    let name: String
    /// One for each category; nil where a cell is missing.
    var values: [Quantity?]
    /// 1 to 6, or 0 for a series that is drawn in grey.
    var colour: Int
  }

  /// What stands on the axis: a name, or a stretch of time.
  struct Category: Hashable {
    /// As the column has it, by which a note finds it.
    let key: String
    /// As it is printed in a table or in words.
    let label: String
    let period: Period?
  }

  var categories: [Category]
  var series: [Series]
  var unit: Unit
  /// The step of time that all categories have; nil where they are names or of different lengths.
  var grain: TimeGrain?

  var values: [Quantity] { series.flatMap { $0.values.compactMap { $0 } } }

  /// Every number that the axis has to reach.
  var ends: [Rational] { values.flatMap { Extent($0).ends } }

  /// The numbers that stacks of series reach above and below zero.
  var stackedEnds: [Rational] {
    categories.indices.flatMap { place -> [Rational] in
      let parts = series.compactMap { $0.values[place] }.map { Extent($0).stated }
      let above = parts.filter { !$0.isNegative }.reduce(0, +)
      return [above, parts.filter(\.isNegative).reduce(0, +)]
    }
  }
}

/// Where a number lies on an axis, as far as its words say.
struct Extent {
  /// The number as stated, or the middle of a range.
  let stated: Rational
  /// Nil where nothing is known on that side.
  let low: Rational?
  let high: Rational?

  init(_ quantity: Quantity) {
    let bounds = quantity.signedBounds
    let (low, high) = (bounds.low.value, bounds.high.value)
    self.low = low
    self.high = high
    let middle = low.flatMap { low in high.map { (low + $0) / 2 } }
    stated = quantity.faceValue ?? middle ?? low ?? high ?? 0
  }

  /// One number and nothing else.
  var isPoint: Bool { low == high && low != nil }

  /// The known numbers, the stated one first.
  var ends: [Rational] { [stated] + [low, high].compactMap { $0 } }
}
