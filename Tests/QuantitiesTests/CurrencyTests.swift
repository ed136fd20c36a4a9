import Quantities
import Testing

@Test("Every code of ISO 4217 is read before and after its amount", arguments: Currency.all)
func readsCode(_ currency: Currency) {
  let code = currency.rawValue
  #expect(summaries("\(code) 5.5 million").first == "\(code) 5.5 million | 5500000 \(code)")
  // Codes that are English words name no currency after a number: 5 ALL.
  let words: Set = ["ALL", "TOP", "TRY", "CUP", "PEN", "MOP", "SOS", "COP"]
  guard !words.contains(code) else { return }
  #expect(summaries("5.5 million \(code)").first == "5.5 million \(code) | 5500000 \(code)")
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
    ("North Korean won", "KPW"), ("German marks", "DEM"), ("quid", "GBP"),
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
