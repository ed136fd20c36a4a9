import Quantities
import SiteModel

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

  /// - Parameter number: a decimal or a fraction, as the ledger has it.
  func text(of number: String, _ rule: RoundingRule = .halfToEven) -> String {
    Rational(ledger: number).map { text(of: $0, rule) } ?? number
  }

  /// A number with its unit, or the ends that it lies between, rounded outward:
  /// `296.296 USD`, `0 to 297 USD`, `above 50000000 USD`.
  func text(of amount: LedgerAmount) -> String {
    let unit = amount.shortUnit.map { " \($0)" } ?? ""
    switch (amount.low, amount.high) {
    case (nil, nil): return "no bound"
    case (let low?, let high?) where low.number == high.number:
      return text(of: low.number) + unit
    case (let low?, let high?):
      return "\(text(of: low.number, .down)) to \(text(of: high.number, .up))\(unit)"
    case (let low?, nil):
      let number = text(of: low.number, .down) + unit
      return low.isExcluded ? "above \(number)" : "\(number) or more"
    case (nil, let high?):
      let number = text(of: high.number, .up) + unit
      return high.isExcluded ? "below \(number)" : "\(number) or less"
    }
  }
}

extension LedgerAmount {
  /// `USD`, `attacks`, `USD/attacks`; nil for a bare number.
  fileprivate var shortUnit: String? {
    let count = Unit.count("").name
    guard let noun else { return unit == Unit.ratio.name || unit == count ? nil : unit }
    return unit.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0 == count ? noun : String($0) }.joined(separator: "/")
  }
}

extension Rational {
  /// A decimal or a fraction: `0.5`, `2/3`.
  fileprivate init?(ledger text: String) {
    let parts = text.split(separator: "/")
    guard let top = parts.first.flatMap({ Rational(decimal: $0) }) else { return nil }
    guard parts.count == 2 else {
      self = top
      return
    }
    guard let bottom = Rational(decimal: parts[1]), bottom != 0 else { return nil }
    self = top / bottom
  }
}
