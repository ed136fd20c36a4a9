/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable, RawRepresentable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Currency {
  public static let usd = Currency(rawValue: "USD")
  public static let eur = Currency(rawValue: "EUR")
  public static let gbp = Currency(rawValue: "GBP")

  /// All currencies that the reader knows: ISO 4217, and some that were withdrawn.
  public static let all: [Currency] = CurrencyTable.codes.map(Currency.init(rawValue:))

  /// A currency from its code, in capitals; nil for a code that ISO 4217 does not have.
  public init?(code: some StringProtocol) {
    guard CurrencyTable.codes.contains(where: { $0 == code }) else { return nil }
    self.init(rawValue: String(code))
  }

  /// Digits after the decimal point in the currency's smallest unit: 2 for most, 0 for yen,
  /// 3 for some dinars.
  public var minorUnitDigits: Int { CurrencyTable.minorDigits[rawValue] ?? 2 }

  /// Whether a bare `$` can mean the currency: US, Australian and other dollars, most pesos.
  public var hasDollarSign: Bool { CurrencyTable.hasDollarSign(self) }
}
