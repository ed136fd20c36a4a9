import Quantities
import Testing

/// List one of ISO 4217, without XTS (tests) and XXX (no currency).
private let listOne = """
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD
  CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP
  GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR
  KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN
  MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
  SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
  USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD
  XPF XPT XSU XUA YER ZAR ZMW ZWG
  """

@Test("Every code of list one is known")
func knowsListOne() {
  let codes = listOne.split { $0 == " " || $0 == "\n" }.map(String.init)
  #expect(codes.filter { Currency(code: $0) == nil } == [])
}

@Test("Every code is read before and after its amount", arguments: Currency.all)
func readsCode(_ currency: Currency) {
  let code = currency.rawValue
  #expect(summaries("paid \(code) 5.5 million") == ["\(code) 5.5 million | 5500000 \(code)"])
  #expect(summaries("paid 5.5 million \(code)") == ["5.5 million \(code) | 5500000 \(code)"])
  #expect(summaries("paid \(code) 1,500") == ["\(code) 1,500 | 1500 \(code)"])
  #expect(summaries("paid 5m \(code) then") == ["5m \(code) | 5000000 \(code)"])
  #expect(summaries("paid \(code)5m then") == ["\(code)5m | 5000000 \(code)"])
  #expect(
    summaries("up to \(code) 1,500,000") == ["up to \(code) 1,500,000 | up-to 0…1500000 \(code)"])
}

@Test(
  "Codes that are words are no money where they are words",
  arguments: [
    ReaderCase("the TOP 10 list"), ReaderCase("at COP26 in Glasgow"), ReaderCase("At COP 29 they"),
    ReaderCase("ALL 12 people", "12 people | 12 count people"),
    ReaderCase("the 28 COP meetings", "28 COP meetings | 28 count meetings"),
    ReaderCase(
      "$5 million (20 billion COP)", "$5 million | 5000000 USD",
      "20 billion COP | 20000000000 COP restates 0"),
  ])
func leavesWords(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

@Test("Codes, and nothing else, make currencies")
func knowsCodes() {
  #expect(Currency(code: "USD") == .usd)
  #expect(Currency(code: "usd") == nil)
  #expect(Currency(code: "XYZ") == nil)
  #expect(Set(Currency.all).count == Currency.all.count)
  #expect(Currency.all.allSatisfy { $0.rawValue.utf8.count == 3 })
}

@Test("Yen have no hundredths, dinars have thousandths")
func knowsMinorUnits() {
  #expect(Currency.usd.minorUnitDigits == 2)
  #expect(Currency(rawValue: "JPY").minorUnitDigits == 0)
  #expect(Currency(rawValue: "KWD").minorUnitDigits == 3)
}

@Test(
  "Signs and their prefixes",
  arguments: [
    ("£5", "GBP"), ("€5", "EUR"), ("¥5", "JPY"), ("CN¥5", "CNY"), ("₩5", "KRW"), ("₹5", "INR"),
    ("₽5", "RUB"), ("₺5", "TRY"), ("₪5", "ILS"), ("₫5", "VND"), ("₦5", "NGN"), ("₱5", "PHP"),
    ("₴5", "UAH"), ("₸5", "KZT"), ("฿5", "THB"), ("$5", "USD"), ("US$5", "USD"), ("S$5", "SGD"),
    ("HK$5", "HKD"), ("A$5", "AUD"), ("AU$5", "AUD"), ("C$5", "CAD"), ("CA$5", "CAD"),
    ("NZ$5", "NZD"),
    ("NT$5", "TWD"), ("R$5", "BRL"), ("MX$5", "MXN"), ("J$5", "JMD"), ("Z$5", "ZWL"),
    ("TT$5", "TTD"),
    ("EC$5", "XCD"), ("Bds$5", "BBD"), ("$A5", "AUD"), ("$US5", "USD"), ("US $5", "USD"),
    ("RD$5m", "DOP"), ("AR$5m", "ARS"), ("WS$5m", "WST"), ("F$5m", "FJD"), ("£E5m", "EGP"),
    ("5m €", "EUR"), ("5m zł", "PLN"), ("500 zł", "PLN"), ("300 Kč", "CZK"),
    ("E£5", "EGP"), ("Rs 5", "INR"), ("RM5", "MYR"), ("Rp 5", "IDR"), ("kr 5", "SEK"),
  ])
func readsSign(text: String, code: String) throws {
  let unit = try #require(QuantityReader().read(text).first?.quantity?.unit)
  #expect(unit == .currency(code))
}

@Test(
  "Names, bare and with their country",
  arguments: [
    ("dollars", "USD"), ("euros", "EUR"), ("pounds sterling", "GBP"), ("yen", "JPY"),
    ("yuan", "CNY"),
    ("renminbi", "CNY"), ("won", "KRW"), ("Swiss francs", "CHF"), ("francs", "CHF"),
    ("CFA francs", "XOF"), ("Swedish kronor", "SEK"), ("Norwegian kroner", "NOK"),
    ("Danish kroner", "DKK"), ("Czech crowns", "CZK"), ("Mexican pesos", "MXN"),
    ("Argentine pesos", "ARS"), ("Philippine pesos", "PHP"), ("rupees", "INR"),
    ("Pakistani rupees", "PKR"), ("Sri Lankan rupees", "LKR"), ("roubles", "RUB"), ("reais", "BRL"),
    ("rand", "ZAR"), ("South African rand", "ZAR"), ("Turkish lira", "TRY"), ("shekels", "ILS"),
    ("Iraqi dinars", "IQD"), ("Kuwaiti dinars", "KWD"), ("dirhams", "AED"),
    ("Moroccan dirhams", "MAD"), ("Saudi riyals", "SAR"), ("riyals", "SAR"),
    ("Iranian rials", "IRR"),
    ("baht", "THB"), ("ringgit", "MYR"), ("rupiah", "IDR"), ("hryvnias", "UAH"), ("zlotys", "PLN"),
    ("forints", "HUF"), ("naira", "NGN"), ("Kenyan shillings", "KES"), ("Ugandan shillings", "UGX"),
    ("Australian dollars", "AUD"), ("Canadian dollars", "CAD"), ("Hong Kong dollars", "HKD"),
    ("New Zealand dollars", "NZD"), ("Singapore dollars", "SGD"), ("Taiwan dollars", "TWD"),
    ("Egyptian pounds", "EGP"), ("Syrian pounds", "SYP"), ("Lebanese pounds", "LBP"),
    ("U.S. dollars", "USD"), ("US dollars", "USD"), ("South Korean won", "KRW"),
    ("North Korean won", "KPW"), ("German marks", "DEM"), ("quid", "GBP"), ("escudos", "CVE"),
    ("Portuguese escudos", "PTE"), ("koruna", "CZK"), ("kronur", "ISK"), ("drams", "AMD"),
    ("loti", "LSL"), ("maloti", "LSL"), ("guaranies", "PYG"), ("pa'anga", "TOP"), ("SDRs", "XDR"),
    ("special drawing rights", "XDR"), ("Caribbean guilders", "XCG"), ("Dutch guilders", "NLG"),
    ("East Caribbean dollars", "XCD"), ("Cayman Islands dollars", "KYD"), ("CFP francs", "XPF"),
    ("South Sudanese pounds", "SSP"), ("Saint Helena pounds", "SHP"), ("Aruban florins", "AWG"),
    ("West African CFA francs", "XOF"), ("Central African CFA francs", "XAF"),
  ])
func readsName(name: String, code: String) throws {
  let quantity = try #require(
    QuantityReader().read("worth 40 million \(name) then").first?.quantity)
  #expect(quantity.unit == .currency(code))
  #expect(quantity.stated == Rational(40_000_000))
}

@Test("A mark or a dinar without its country is no known currency")
func leavesUnknownCurrency() {
  #expect(summaries("40 million dinars") == ["40 million dinars | 40000000 count dinars"])
}

@Test(
  "Parts of a currency",
  arguments: [
    ("50 fils", "1/2", "AED"), ("50 Kuwaiti fils", "1/20", "KWD"), ("20 centavos", "1/5", "MXN"),
    ("20 Philippine centavos", "1/5", "PHP"), ("5 jiao", "1/2", "CNY"), ("8 fen", "2/25", "CNY"),
  ])
func readsParts(text: String, amount: String, code: String) throws {
  let quantity = try #require(QuantityReader().read(text).first?.quantity)
  #expect(quantity.unit == .currency(code))
  #expect(quantity.stated == exact(amount))
}

@Test(
  "Hundredths force no decimals on a figure that has none",
  arguments: [
    ("PEN", "170", "about 170 PEN"), ("COP", "4", "about 4 COP"), ("CHF", "4", "about CHF 4"),
    ("PEN", "1.5m", "about 1.5 million PEN"), ("KES", "4.5", "about KES 4.50"),
  ])
func printsNoFalseDigits(code: String, number: String, words: String) {
  let middle = exact(number)
  let bounds = Bounds(
    low: .inclusive(middle * Rational(9, 10)), high: .inclusive(middle * Rational(11, 10)))
  let result = Quantity.computed(.about, bounds, .currency(code))
  #expect(QuantityFormat().result(result).text == words)
}

@Test("Lines of a picture are no pence")
func leavesResolutions() {
  #expect(summaries("in 1080p and 720p, and a 480p video") == [])
  #expect(summaries("shares at 480p") == ["480p | 4.8 GBP"])
}
