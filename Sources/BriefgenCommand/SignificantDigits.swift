import Quantities

/// Writes exact numbers with so many significant digits, rounded half to even.
///
/// Zeros after the last decimal are left out. Numbers that would begin or end with a long row of
/// zeros are written with a power of ten: `1.5e-40`.
struct SignificantDigits {
  let digits: Int

  init(_ digits: Int) { self.digits = digits }

  func text(of value: Rational, _ rule: RoundingRule = .halfToEven) -> String {
    guard value != 0 else { return "0" }
    let rounded = value.rounded(rule, significantDigits: digits)
    let exponent = rounded.decimalExponent
    guard (-7...20).contains(exponent) else {
      let mantissa = rounded * .powerOfTen(-exponent)
      return "\(mantissa.description)e\(exponent)"
    }
    return rounded.description
  }

  /// A number with its unit, or the ends that it lies between, rounded outward:
  /// `296.296 USD`, `0 to 297 USD`, `above 50000000 USD`.
  func text(of quantity: Quantity) -> String {
    let isBare = quantity.unit == .ratio || quantity.unit == .count("")
    let unit = isBare ? "" : " " + (quantity.unit.noun ?? quantity.unit.name)
    let bounds = quantity.bounds
    if let point = bounds.point { return text(of: point) + unit }
    switch (bounds.low, bounds.high) {
    case (.unbounded, .unbounded): return "no bound"
    case (.exclusive(let low), .unbounded): return "above \(text(of: low, .down))\(unit)"
    case (.inclusive(let low), .unbounded): return "\(text(of: low, .down))\(unit) or more"
    case (.unbounded, .exclusive(let high)): return "below \(text(of: high, .up))\(unit)"
    case (.unbounded, .inclusive(let high)): return "\(text(of: high, .up))\(unit) or less"
    case (let low, let high):
      let low = low.value.map { text(of: $0, .down) } ?? ""
      let high = high.value.map { text(of: $0, .up) } ?? ""
      return "\(low) to \(high)\(unit)"
    }
  }
}
