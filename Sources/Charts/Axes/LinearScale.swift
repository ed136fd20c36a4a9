import Quantities

/// An axis of numbers: exact ends and ticks, and pixels between two places.
struct LinearScale {
  private(set) var low: Rational
  private(set) var high: Rational
  /// Multiples of 1, 2, 2.5 or 5 times a power of ten, the least first.
  let ticks: [Rational]
  private(set) var start: Double
  private(set) var end: Double
  private var lowest: Double
  private var span: Double

  /// - Parameters:
  ///   - values: the numbers that the axis has to reach.
  ///   - count: about how many steps fit.
  ///   - isRound: whether the axis ends at ticks.
  init(_ values: [Rational], withZero: Bool, steps count: Int, isRound: Bool = true) {
    var low = values.min() ?? 0
    var high = values.max() ?? 1
    if withZero { (low, high) = (min(low, 0), max(high, 0)) }
    if low == high {
      // One number has no length: the axis runs from zero to it, or a tenth to either side.
      let margin = high == 0 ? 1 : high.magnitude / 10
      (low, high) = withZero && high == 0 ? (0, 1) : (low - margin, high + margin)
    }
    let isWhole = values.allSatisfy(\.isInteger) && high - low >= 1
    let step = Self.step(atLeast: (high - low) / Rational(max(count, 1)), isWhole: isWhole)
    if isRound {
      low = low.rounded(.down, to: step)
      high = high.rounded(.up, to: step)
    }
    var ticks: [Rational] = []
    var tick = low.rounded(.up, to: step)
    while tick <= high {
      ticks.append(tick)
      tick = tick + step
    }
    self.low = low
    self.high = high
    self.ticks = ticks
    start = 0
    end = 1
    lowest = low.approximateDouble
    span = (high - low).approximateDouble
  }

  /// The same axis between two pixels; that of the high end may be the smaller.
  func placed(from start: Double, to end: Double) -> LinearScale {
    var placed = self
    placed.start = start
    placed.end = end
    return placed
  }

  /// The same axis with its high end at a pixel further on, and no tick more.
  func reaching(_ pixel: Double) -> LinearScale { stretched(from: start, to: pixel) }

  /// The same axis with its low end at a pixel further back.
  func reaching(below pixel: Double) -> LinearScale { stretched(from: pixel, to: end) }

  private func stretched(from first: Double, to last: Double) -> LinearScale {
    guard end != start else { return self }
    var stretched = self
    let length = high - low
    func share(_ pixel: Double) -> Rational {
      Rational(Int(((pixel - start) / (end - start) * 10_000).rounded()), 10_000)
    }
    stretched.low = low + share(first) * length
    stretched.high = low + share(last) * length
    stretched.start = first
    stretched.end = last
    stretched.lowest = stretched.low.approximateDouble
    stretched.span = (stretched.high - stretched.low).approximateDouble
    return stretched
  }

  /// The least of 1, 2, 2.5 and 5 times a power of ten that is not below a number above zero.
  static func step(atLeast least: Rational, isWhole: Bool) -> Rational {
    if isWhole, least <= 1 { return 1 }
    let power = Rational.powerOfTen(least.decimalExponent)
    let factors: [Rational] = [1, 2, Rational(5, 2), 5]
    for factor in factors where factor * power >= least {
      if !isWhole || (factor * power).isInteger { return factor * power }
    }
    return power * 10
  }

  /// The pixel of a number, also beyond the ends.
  func position(_ value: Rational) -> Double {
    let share = (value.approximateDouble - lowest) / span
    return start + (end - start) * (share.isFinite && span > 1e-9 ? share : exactShare(value))
  }

  /// For numbers that no machine number holds.
  private func exactShare(_ value: Rational) -> Double {
    ((value - low) / (high - low)).rounded(.halfToEven, to: Rational(1, 1_000_000))
      .approximateDouble
  }
}
