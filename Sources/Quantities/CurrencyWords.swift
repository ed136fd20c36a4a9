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
  private static let withoutMinorUnit: Set = ["JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF"]

  /// What stands before an amount: `£`, `S$`; the code and a space where no sign is common.
  ///
  /// - Parameter dollar: the currency that a bare `$` means to the readers.
  func prefix(dollar: Currency) -> String {
    guard let symbol = Self.symbols[rawValue] else { return "\(rawValue) " }
    return self == dollar && symbol.hasSuffix("$") ? "$" : symbol
  }

  /// The singular noun: `pound`; nil where only the code is known.
  var noun: String? { Self.names[rawValue] }

  var hasMinorUnit: Bool { !Self.withoutMinorUnit.contains(rawValue) }
}
