/// A way to print that a formula or a statistic can ask for: `growth(a, b) | percent`.
public enum FigureFormat: String, Hashable, Sendable, CaseIterable {
  /// A ratio as a percentage: 75%.
  case percent
  /// A ratio or a percentage as percentage points.
  case points
  /// A ratio as a number and never as "times": 2.5.
  case ratio
  /// A ratio as so many times: 0.5 times.
  case times
  /// Short magnitudes: $2.6m.
  case compact
  /// All digits: $2,631,579.
  case full
  /// Whole numbers below a hundred in words.
  case words

  /// The quantity in the unit that the format prints; unchanged where the unit does not fit.
  func converted(_ quantity: Quantity) -> Quantity {
    switch (self, quantity.unit) {
    case (.percent, let unit) where unit.isShare: quantity.scaled(by: 100, to: .percent)
    case (.points, let unit) where unit.isShare: quantity.scaled(by: 100, to: .percentagePoint)
    case (.points, .percent): quantity.scaled(by: 1, to: .percentagePoint)
    case (.ratio, .percent), (.times, .percent):
      quantity.scaled(by: Rational(1, 100), to: .ratio)
    default: quantity
    }
  }
}

extension Quantity {
  /// The same in another unit; `factor` must be above zero.
  func scaled(by factor: Rational, to unit: Unit) -> Quantity {
    var scaled = self
    scaled.stated = stated.map { $0 * factor }
    scaled.bounds = bounds.scaled(by: factor)
    scaled.envelope = envelope * factor
    scaled.lastUnit = lastUnit * factor
    scaled.unit = unit
    return scaled
  }
}
