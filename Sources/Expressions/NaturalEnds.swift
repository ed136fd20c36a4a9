import Quantities

/// Ends of a result that nobody claims, since they follow from what is measured: nothing falls by
/// more than 100%. Words for the result leave them out.
extension VariableTable {
  /// The word with which what a term can be is printed; nil where nothing of use is known.
  func modifier(of term: Term, _ bounds: Bounds) -> Modifier? {
    if bounds.point != nil { return term.isAtFaceValue ? .about : .exactly }
    let claimed = claimed(bounds, of: term)
    switch (claimed.low, claimed.high) {
    case (.unbounded, .unbounded): return nil
    case (.unbounded, .inclusive): return .upTo
    case (.unbounded, .exclusive): return .lessThan
    case (.inclusive, .unbounded): return .atLeast
    case (.exclusive, .unbounded): return .moreThan
    default:
      guard let middle = bounds.middle, let end = bounds.high.value else { return .between }
      return (end - middle) * 8 <= middle.magnitude ? .about : .between
    }
  }

  /// The bounds without an end that would be there whatever the figures said.
  private func claimed(_ bounds: Bounds, of term: Term) -> Bounds {
    let natural = natural(of: term.function)
    var claimed = bounds
    if let low = bounds.low.value,
      (term.startsAtZero && low == 0) || low == natural?.low.value
    {
      claimed.low = .unbounded
    } else if let high = bounds.high.value, high == natural?.high.value {
      claimed.high = .unbounded
    }
    return claimed
  }

  /// What a function can be whatever is said of the figures in it; nil where a divisor could be
  /// zero then.
  func natural(of function: RationalFunction) -> Bounds? {
    try? function.bounds { self[$0].natural }.bounds
  }
}

extension Quantity {
  /// What it could be if nothing were said of it. An amount is not below zero and a share, which
  /// a floor leaves open up to its whole, not above 100%; a change has neither end.
  var naturalBounds: Bounds {
    let bounds = signedBounds
    if bounds.point != nil { return bounds }
    let isAmount = change == nil && bounds.low.value?.isNegative == false
    let isFloor = modifier == .moreThan || modifier == .atLeast
    let isShare = isFloor && unit == .percent && bounds.high.value == 100
    return Bounds(
      low: isAmount ? .exclusive(0) : .unbounded, high: isShare ? .inclusive(100) : .unbounded)
  }
}
