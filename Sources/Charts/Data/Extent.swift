import Quantities

/// Where a number lies on an axis, as far as its words say.
struct Extent {
  /// The number as stated, or the middle of a range.
  let stated: Rational
  /// Nil where nothing is known on that side.
  let low: Rational?
  let high: Rational?

  init(_ quantity: Quantity) {
    // Few numbers are falls, and turning the sign of the others would only cost time.
    let bounds = quantity.change == nil ? quantity.bounds : quantity.signedBounds
    low = bounds.low.value
    high = bounds.high.value
    let face = quantity.change == nil ? quantity.stated : quantity.faceValue
    if let face {
      stated = face
    } else if let low, let high {
      stated = (low + high) / 2
    } else {
      stated = low ?? high ?? 0
    }
  }

  /// One number and nothing else.
  var isPoint: Bool { low == high && low != nil }

  /// The known numbers, the stated one first.
  var ends: [Rational] { [stated] + [low, high].compactMap { $0 } }
}
