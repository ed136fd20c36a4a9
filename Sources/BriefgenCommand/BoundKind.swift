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
    case _ where amount.modifier == .moreThan || amount.modifier == .atLeast: self = .floor
    case _ where amount.modifier == .about: self = .approximation
    case _ where amount.modifier == .nearly: self = .almost
    default: self = .range
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
