import BigInt
import Quantities

extension Sample {
  /// Each number to a whole power, which is at least 1.
  func raised(to exponent: Int) -> Sample {
    switch storage {
    case .decimals(let values, let scale):
      if scale * exponent <= maximumScale, let powers = Self.powers(values, exponent) {
        return Sample(decimals: powers, scale: scale * exponent)
      }
      return Sample(
        .integers(
          values.map { BigInt($0).power(exponent) },
          denominator: BigInt(10).power(scale * exponent)))
    case .integers(let values, let denominator):
      return Sample(
        .integers(values.map { $0.power(exponent) }, denominator: denominator.power(exponent)))
    case .rationals(let values): return Sample(.rationals(values.map { $0.raised(to: exponent) }))
    }
  }

  /// Nil where one of the powers does not fit.
  private static func powers(_ values: [Int64], _ exponent: Int) -> [Int64]? {
    var powers: [Int64] = []
    powers.reserveCapacity(values.count)
    for value in values {
      var power = value
      for _ in 1..<exponent {
        let (next, overflows) = power.multipliedReportingOverflow(by: value)
        if overflows { return nil }
        power = next
      }
      powers.append(power)
    }
    return powers
  }
}
