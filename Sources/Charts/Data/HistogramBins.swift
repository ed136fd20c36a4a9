import Datasets
import Quantities
import Statistics

/// Numbers counted in steps of one length.
struct HistogramBins {
  let name: String
  let unit: Unit
  /// The ends of the steps: one more than there are counts.
  let edges: [Rational]
  let counts: [Int]
  let total: Int

  init(_ lookup: ColumnLookup) throws(ChartProblem) {
    let column = try lookup.numbers(lookup.specification.x, for: .x)
    let numbers = (0..<lookup.data.rowCount).compactMap {
      column.quantity(ofRow: $0).map { Extent($0).stated }
    }
    guard let low = numbers.min(), let high = numbers.max() else {
      throw lookup.noRows
    }
    let step = Self.step(numbers, low: low, high: high)
    let first = low.rounded(.down, to: step)
    var edges = [first]
    while edges[edges.count - 1] <= high { edges.append(edges[edges.count - 1] + step) }
    var counts = [Int](repeating: 0, count: edges.count - 1)
    for number in numbers {
      let place = ((number - first) / step).rounded(.down)
      counts[min(Int(place), counts.count - 1)] += 1
    }
    name = column.name
    unit = column.unit ?? .count("")
    total = numbers.count
    self.edges = edges
    self.counts = counts
  }

  /// A round length near that of Freedman and Diaconis, 2 IQR / ∛n ("On the histogram as a density
  /// estimator: L₂ theory", 1981); where half of the numbers are equal, the range over the root.
  private static func step(_ numbers: [Rational], low: Rational, high: Rational) -> Rational {
    guard low < high else { return low.isInteger ? 1 : .powerOfTen(low.decimalExponent) }
    let isWhole = numbers.allSatisfy(\.isInteger)
    var root = 1
    while root * root * root < numbers.count { root += 1 }
    let spread = (try? Sample(numbers).interquartileRange()) ?? 0
    var length = 2 * spread / Rational(root)
    if length <= 0 {
      var square = 1
      while square * square < numbers.count { square += 1 }
      length = (high - low) / Rational(square)
    }
    // From three steps to forty can be seen, and from many numbers six at least.
    length = min(max(length, (high - low) / 40), (high - low) / (numbers.count < 30 ? 3 : 6))
    // The round number that is nearest is as often below as above.
    return LinearScale.step(
      atLeast: length * Rational(7, 10), isWhole: isWhole && high - low >= 3)
  }
}
