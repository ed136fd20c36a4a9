import Quantities
import SiteModel

/// What is known of an amount: which of its ends.
enum BoundKind {
  case point, ceiling, floor, approximation, almost, range

  init(_ amount: LedgerAmount) {
    switch (amount.low, amount.high) {
    case (let low?, let high?) where low.number == high.number:
      self = amount.modifier == .about ? .approximation : .point
    case (_?, nil): self = .floor
    case (nil, _): self = .ceiling
    case _ where amount.modifier == .upTo || amount.modifier == .lessThan: self = .ceiling
    case _ where amount.modifier == .about: self = .approximation
    case _ where amount.modifier == .nearly: self = .almost
    default: self = .range
    }
  }

  /// What it is, for somebody who has not heard of bounds.
  var words: String {
    switch self {
    case .point: "one number"
    case .ceiling: "a ceiling: no more than this, and nobody says how much less"
    case .floor: "a floor: no less than this, and nobody says how much more"
    case .approximation: "an approximate number: a little less or more"
    case .almost: "a number almost reached: a little less than this"
    case .range: "a range: somewhere between two ends"
    }
  }

  /// `a ceiling`.
  var name: String {
    switch self {
    case .point: "a number"
    case .ceiling: "a ceiling"
    case .floor: "a floor"
    case .approximation: "an approximate number"
    case .almost: "a number almost reached"
    case .range: "a range"
    }
  }
}
