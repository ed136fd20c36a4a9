import Quantities
import Statistics

/// A sum that loses nothing, from which numbers can be taken again as a window moves on.
struct ExactSum {
  private var digits: Int128 = 0
  private var scale = 0
  /// What does not fit into the machine integer.
  private var rest = Rational.zero

  mutating func add(_ number: ExactNumber) { add(number, sign: 1) }

  mutating func subtract(_ number: ExactNumber) { add(number, sign: -1) }

  private mutating func add(_ number: ExactNumber, sign: Int64) {
    guard case .decimal(let value, let valueScale) = number, raise(to: valueScale) else {
      rest = sign > 0 ? rest + number.rational : rest - number.rational
      return
    }
    let (term, overflows) = Int128(value).multipliedReportingOverflow(
      by: Int128(sign) * power(scale - valueScale))
    let (sum, sumOverflows) = digits.addingReportingOverflow(term)
    if overflows || sumOverflows {
      rest = rest + Rational(Int(sign)) * number.rational
    } else {
      digits = sum
    }
  }

  /// Whether the sum has at least so many decimals now.
  private mutating func raise(to other: Int) -> Bool {
    if other <= scale { return true }
    let (raised, overflows) = digits.multipliedReportingOverflow(by: power(other - scale))
    if overflows { return false }
    (digits, scale) = (raised, other)
    return true
  }

  private func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  var value: Rational { Rational(whole: digits) * .powerOfTen(-scale) + rest }
}

extension Rational {
  fileprivate init(whole: Int128) {
    if let small = Int(exactly: whole) {
      self.init(small)
    } else {
      let (high, low) = whole.quotientAndRemainder(dividingBy: 1_000_000_000_000_000_000)
      self = Rational(whole: high) * .powerOfTen(18) + Rational(Int(low))
    }
  }
}

/// Numbers in the order in which they come, for statistics that need all of them.
struct NumberList {
  /// As machine integers of one scale, while they fit…
  private var decimals: [Int64] = []
  private var scale = 0
  /// … and from the first that does not, as fractions.
  private var fractions: [Rational]?

  mutating func append(_ number: ExactNumber) {
    if fractions == nil, case .decimal(let digits, let scale) = number,
      let raised = raise(digits, scale)
    {
      decimals.append(raised)
      return
    }
    if fractions == nil {
      fractions = decimals.map { ExactNumber.decimal($0, scale: scale).rational }
      decimals = []
    }
    fractions?.append(number.rational)
  }

  private mutating func raise(_ digits: Int64, _ other: Int) -> Int64? {
    if other > 18 { return nil }
    if other > scale {
      let power = Self.power(other - scale)
      if decimals.contains(where: { $0.multipliedReportingOverflow(by: power).overflow }) {
        return nil
      }
      for place in decimals.indices { decimals[place] *= power }
      scale = other
    }
    let (raised, overflows) = digits.multipliedReportingOverflow(by: Self.power(scale - other))
    return overflows ? nil : raised
  }

  private static func power(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// The numbers from a place on.
  func sample(from first: Int) -> Sample {
    if let fractions { return Sample(fractions[first...]) }
    return Sample(decimals: Array(decimals[first...]), scale: scale)
  }
}
