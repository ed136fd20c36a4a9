/// An end of an interval on the extended line. A ``Bound`` takes the sign of its infinity from
/// the side on which it stands; while computing, ends change sides, so here it is spelt out.
package enum IntervalEnd: Hashable, Sendable {
  case minusInfinity
  /// `attained` is false where the number is a limit that is never reached.
  case finite(Rational, attained: Bool)
  case plusInfinity

  package init(low bound: Bound) { self.init(bound, open: .minusInfinity) }
  package init(high bound: Bound) { self.init(bound, open: .plusInfinity) }

  private init(_ bound: Bound, open: IntervalEnd) {
    switch bound {
    case .unbounded: self = open
    case .inclusive(let value): self = .finite(value, attained: true)
    case .exclusive(let value): self = .finite(value, attained: false)
    }
  }

  package var bound: Bound {
    switch self {
    case .minusInfinity, .plusInfinity: .unbounded
    case .finite(let value, attained: true): .inclusive(value)
    case .finite(let value, attained: false): .exclusive(value)
    }
  }

  package var isAttained: Bool {
    if case .finite(_, attained: true) = self { true } else { false }
  }

  /// The same end as a limit.
  var unattained: IntervalEnd {
    if case .finite(let value, _) = self { .finite(value, attained: false) } else { self }
  }

  package var negated: IntervalEnd {
    switch self {
    case .minusInfinity: .plusInfinity
    case .plusInfinity: .minusInfinity
    case .finite(let value, let attained): .finite(-value, attained: attained)
    }
  }

  /// Whether the end lies below the other one on the line, attained or not.
  package func isBelow(_ other: IntervalEnd) -> Bool {
    switch (self, other) {
    case (.finite(let a, _), .finite(let b, _)): a < b
    case (.minusInfinity, .minusInfinity), (.plusInfinity, _), (_, .minusInfinity): false
    case (.minusInfinity, _), (_, .plusInfinity): true
    }
  }

  /// The greater end; of two equal ones the one that is attained.
  package static func greater(_ a: IntervalEnd, _ b: IntervalEnd) -> IntervalEnd {
    if a.isBelow(b) { return b }
    if b.isBelow(a) { return a }
    return a.isAttained ? a : b
  }

  package static func lesser(_ a: IntervalEnd, _ b: IntervalEnd) -> IntervalEnd {
    greater(a.negated, b.negated).negated
  }

  /// -1, 0 or 1.
  private var sign: Int {
    switch self {
    case .minusInfinity: -1
    case .plusInfinity: 1
    case .finite(let value, _): value.isNegative ? -1 : value == 0 ? 0 : 1
    }
  }

  /// The product of two ends. Zero times infinity is zero: an interval that reaches to infinity
  /// holds finite numbers only, and each of them times zero is zero.
  static func * (a: IntervalEnd, b: IntervalEnd) -> IntervalEnd {
    if case .finite(let x, let p) = a, case .finite(let y, let q) = b {
      return .finite(x * y, attained: (p && q) || (p && x == 0) || (q && y == 0))
    }
    switch a.sign * b.sign {
    case 1: return .plusInfinity
    case -1: return .minusInfinity
    default: return .finite(0, attained: a.sign == 0 ? a.isAttained : b.isAttained)
    }
  }

  /// One divided by an end of an interval on one side of zero; `positive` says on which.
  func reciprocal(positive: Bool) -> IntervalEnd {
    switch self {
    case .minusInfinity, .plusInfinity: .finite(0, attained: false)
    case .finite(0, _): positive ? .plusInfinity : .minusInfinity
    case .finite(let value, let attained): .finite(1 / value, attained: attained)
    }
  }
}
