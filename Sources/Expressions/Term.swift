import Quantities

/// A quantity while it is computed: a function of variables, with its unit.
struct Term: Hashable {
  var function: RationalFunction
  var unit: Unit
  /// Zero is the least that it can naturally be: money, counts and what is multiplied of them.
  /// A change has no such floor.
  var startsAtZero: Bool
  /// It was computed from hedged figures at face value, so it is approximate.
  var isAtFaceValue = false
}

extension Term {
  static prefix func - (term: Term) -> Term {
    var negative = term
    negative.function = -term.function
    negative.startsAtZero = false
    return negative
  }

  /// A ratio as the percentage that readers expect of a growth or a share.
  var asPercent: Term {
    guard unit == .ratio else { return self }
    var percent = self
    percent.function = function.scaled(by: 100)
    percent.unit = .percent
    return percent
  }
}
