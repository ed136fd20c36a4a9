/// What two figures of one thing may differ in, before one of them must be wrong.
///
/// Nouns do not matter here: an editor said that the figures measure the same.
extension Agreement {
  /// Whether two figures can both be true: what they allow, with their roundings, overlaps. Nil
  /// where their units do not measure the same.
  public static func isConsistent(_ a: Quantity, with b: Quantity) -> Bool? {
    switch Comparison.comparing(a, with: b) {
    case .differentUnits: nil
    case .oppositeDirections: false
    case .comparable(let comparison):
      comparison.text.widened.overlaps(comparison.value.widened)
    }
  }

  /// Whether two figures are one number under different hedges: *about* and *up to* $2 billion.
  public static func isRewording(_ a: Quantity, of b: Quantity) -> Bool {
    guard a.stated != nil, b.stated != nil, a.modifier != b.modifier,
      case .comparable(let comparison) = Comparison.comparing(a, with: b)
    else { return false }
    return comparison.text.face == comparison.value.face
  }

  /// Whether a part is not above its whole, as far as what both allow can tell: the missiles of
  /// January and those of the year. Nil where the figures are not of a kind that adds up over
  /// time, such as percentages and rates.
  public static func isPart(_ part: Quantity, of whole: Quantity) -> Bool? {
    guard part.isAdditive, whole.isAdditive,
      case .comparable(let comparison) = Comparison.comparing(part, with: whole)
    else { return nil }
    let (part, whole) = (comparison.text.widened, comparison.value.widened)
    return switch (whole - part).high {
    case .unbounded: true
    case .inclusive(let rest): rest >= 0
    case .exclusive(let rest): rest > 0
    }
  }

  /// Whether the stated shares can be all of a whole. Each is rounded on its own, so that n shares
  /// of unit u may miss 100% by n·u/2 at the most, and hardly ever by more than 3u·√(n/12): three
  /// standard deviations of the sum of n errors, each uniform over u. Nil where something is no
  /// percentage or has a hedge.
  public static func sharesMakeWhole(_ shares: [Quantity]) -> Bool? {
    var miss = Rational(-100)
    var widest: Rational = 0
    var variance: Rational = 0
    for share in shares {
      guard share.unit == .percent, share.change == nil, let value = share.bounds.point else {
        return nil
      }
      miss = miss + value
      widest = widest + share.envelope
      // u is twice the envelope, and the variance of each error u² / 12.
      variance = variance + share.envelope * share.envelope / 3
    }
    return miss.magnitude <= widest && miss * miss <= 9 * variance
  }
}

extension Comparison.Side {
  /// The bounds with what rounding adds to them.
  fileprivate var widened: Bounds {
    bounds + Bounds(low: .inclusive(-envelope), high: .inclusive(envelope))
  }
}

extension Quantity {
  /// Money, things and measures of time, length or mass: amounts of a part and of the rest make
  /// that of the whole.
  fileprivate var isAdditive: Bool {
    guard change == nil, unit.factors.count == 1, unit.factors[0].exponent == 1 else {
      return false
    }
    switch unit.factors[0].base {
    case .currency, .count: return true
    case .percent, .percentagePoint: return false
    case .measure(let name): return !name.hasPrefix("degree") && name != "kelvin"
    }
  }
}
