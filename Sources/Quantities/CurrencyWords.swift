extension Currency {
  private static let symbols = [
    "USD": "US$", "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "SGD": "S$", "HKD": "HK$",
    "TWD": "NT$", "BRL": "R$", "EUR": "€", "GBP": "£", "JPY": "¥", "KRW": "₩", "INR": "₹",
    "RUB": "₽", "TRY": "₺", "UAH": "₴", "NGN": "₦", "VND": "₫", "ILS": "₪", "PHP": "₱",
    "THB": "฿",
  ]
  private static let names = [
    "USD": "dollar", "GBP": "pound", "EUR": "euro", "JPY": "yen", "CNY": "yuan", "KRW": "won",
    "CHF": "franc", "INR": "rupee", "RUB": "rouble", "AUD": "Australian dollar",
    "CAD": "Canadian dollar", "NZD": "New Zealand dollar", "SGD": "Singapore dollar",
    "HKD": "Hong Kong dollar", "SEK": "krona", "NOK": "krone", "DKK": "krone", "TRY": "lira",
    "UAH": "hryvnia", "ILS": "shekel", "BRL": "real", "ZAR": "rand", "PLN": "zloty",
  ]

  /// What stands before an amount: `£`, `S$`; the code and a space where no sign is common.
  ///
  /// - Parameter dollar: the currency that a bare `$` means to the readers.
  func prefix(dollar: Currency) -> String {
    guard let symbol = Self.symbols[rawValue] else { return "\(rawValue) " }
    return self == dollar && symbol.hasSuffix("$") ? "$" : symbol
  }

  private static let unchangingNouns: Set = ["yen", "yuan", "won", "rand"]

  /// `dollar`, `US dollars`, `yen`; nil where only the code is known.
  ///
  /// - Parameters:
  ///   - number: how many there are.
  ///   - dollar: the currency that "dollar" means to the readers.
  package func noun(for number: Rational, dollar: Currency) -> String? {
    guard let noun = Self.names[rawValue] else { return nil }
    let full = self == .usd && dollar != .usd ? "US \(noun)" : noun
    return Self.unchangingNouns.contains(noun) ? full : EnglishNoun.form(of: full, for: number)
  }

  var hasMinorUnit: Bool { minorUnitDigits > 0 }
}
