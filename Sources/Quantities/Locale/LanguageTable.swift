/// How a language writes quantities: patterns and tables, no code.
struct LanguageTable: Sendable {
  let plural: PluralRule
  /// Hedges round a number: `plus de {0}`, `{0} 이상`.
  let hedges: [Modifier: Pattern]
  /// Two ends in prose: `entre {0} et {1}`.
  let between: Pattern
  /// Two ends in a formula: `17 à 19`.
  let range: Pattern
  /// A number and its noun: `{0} {1}`.
  let counted: Pattern
  /// The same behind a magnitude: `{0} de {1}`.
  let countedInMagnitude: Pattern
  /// The same before a vowel, where that differs: `{0} d’{1}`.
  var countedBeforeVowel: Pattern?
  /// An amount of money and the name of its currency: `{0} {1}`.
  let money: Pattern
  /// A short amount of money and its currency's sign: `4,8 M $`.
  let shortMoney: Pattern
  /// The ending of a dual alone and after a hedge, where the language has one.
  var hedgedDual: (free: String, hedged: String)?
  /// Long and short words for powers of ten, the greatest first.
  let magnitudes: [LocalMagnitude]
  let shortMagnitudes: [LocalMagnitude]
  /// So many times: `fois`.
  let times: NounForms
  let percentagePoints: NounForms
  /// `{0} par {1}`, for units without a pattern of their own in `rates`.
  let rate: Pattern
  /// `month: {0} par mois`.
  let rates: NounTable
  let units: NounTable
  /// The dollar that a bare `$` means: newspapers leave out its country (*dollars*, not CLDR's
  /// *dollars des États-Unis*), and keep that of any other dollar. Nil where it has its full name.
  var ownDollar: NounForms?
  let currencies: NounTable
  let currencySigns: NounTable
  let lostInRounding: String
  let unknownAmount: String
  let precise: PrecisePatterns
  let dates: DatePatterns
}

extension LanguageTable {
  /// The signs of currencies where a language has none of its own (CLDR 48, `root`).
  static let rootSigns = NounTable(
    """
    USD: US$
    EUR: €
    GBP: £
    JPY: JP¥
    CNY: CN¥
    KRW: ₩
    AUD: AU$
    CAD: CA$
    NZD: NZ$
    HKD: HK$
    TWD: NT$
    INR: ₹
    BRL: R$
    MXN: MX$
    ILS: ₪
    VND: ₫
    """)
}

/// A word for a power of ten.
struct LocalMagnitude: Sendable {
  /// The least number that takes the word, as a power of ten.
  let from: Int
  /// The power of ten that the word stands for.
  let exponent: Int
  /// The number with the word, by plural form: `{0} million|{0} millions`.
  let forms: NounForms

  /// - Parameter from: `exponent` where it is left out.
  init(_ exponent: Int, from: Int? = nil, _ forms: NounForms) {
    self.from = from ?? exponent
    self.exponent = exponent
    self.forms = forms
  }
}
