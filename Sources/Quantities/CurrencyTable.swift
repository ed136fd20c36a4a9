/// The currencies of ISO 4217 (list one), and what prose calls them.
enum CurrencyTable {
  /// All codes of ISO 4217, list one: currencies, funds, units of account and metals, without the
  /// two that stand for no money (XTS and XXX). Then withdrawn ones that news of the last decades
  /// uses.
  static let codes: [String] = """
    USD EUR GBP JPY CNY KRW AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND
    BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB
    FJD FKP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD KES
    KGS KHR KMF KPW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
    MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB
    RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD
    TZS UAH UGX UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    BOV CHE CHW CLF COU MXV USN UYI UYW XAD XDR XSU XUA XAU XAG XPT XPD XBA XBB XBC XBD
    ANG BGN CUC DEM FRF ITL ESP NLG BEF ATS GRD PTE IEP FIM HRK LTL LVL EEK SKK SIT SLL ZWL
    """.listedWords.map(String.init)

  /// Codes that are English words too: in capitals they name a currency beside an amount, but TOP
  /// 10 and COP 29 are no money.
  static let wordLikeCodes: Set<String> = ["ALL", "TOP", "TRY", "CUP", "PEN", "MOP", "SOS", "COP"]

  /// Currencies whose smallest unit is not a hundredth (ISO 4217, column "minor unit").
  static let minorDigits: [String: Int] = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0,
    "RWF": 0, "UGX": 0, "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3, "CLF": 4, "UYW": 4,
    "XDR": 0, "XSU": 0, "XUA": 0, "XAU": 0, "XAG": 0, "XPT": 0, "XPD": 0,
    "XBA": 0, "XBB": 0, "XBC": 0, "XBD": 0,
  ]

  /// A noun, its other forms, and the currencies that have it; the first is the one that the bare
  /// noun means, a living one where there is one. `-` says that the bare noun alone names no
  /// currency.
  static let families: [(nouns: String, codes: String)] = [
    (
      "dollar dollars dlr dlrs bucks",
      """
      $ USD AUD CAD NZD HKD SGD TWD JMD BBD TTD FJD NAD ZWL LRD BSD BZD BMD BND GYD KYD SBD SRD XCD
      """
    ),
    ("euro euros", "EUR"),
    ("pound pounds quid stg", "GBP EGP LBP SYP SDG SSP FKP GIP SHP IEP"),
    ("yen", "JPY"), ("yuan renminbi", "CNY"), ("won", "KRW KPW"),
    ("franc francs", "CHF FRF BEF CDF RWF BIF DJF GNF KMF XOF XAF XPF"),
    ("krona kronor kronas", "SEK ISK"), ("króna krónur kronur", "ISK"),
    ("krone kroner", "NOK DKK"),
    ("koruna korunas koruny korun", "CZK SKK"),
    ("crown crowns", "- CZK SEK DKK NOK ISK SKK EEK"),
    ("peso pesos", "MXN ARS CLP COP PHP CUP DOP UYU"),
    ("rupee rupees", "INR PKR LKR NPR MUR SCR"),
    ("ruble rubles rouble roubles", "RUB BYN"), ("real reais reals", "BRL"), ("rand rands", "ZAR"),
    ("lira liras", "TRY LBP SYP ITL"), ("lire", "ITL"), ("shekel shekels", "ILS"),
    ("dinar dinars", "- IQD KWD JOD BHD TND DZD LYD RSD MKD"), ("dirham dirhams", "AED MAD"),
    ("riyal riyals", "SAR QAR YER"), ("rial rials", "IRR OMR YER"), ("baht bahts", "THB"),
    ("ringgit ringgits", "MYR"), ("rupiah rupiahs", "IDR"), ("dong dongs", "VND"),
    ("hryvnia hryvnias hryvnya hryvnyas", "UAH"),
    ("zloty zlotys zlotych zloties złoty złotych", "PLN"), ("forint forints", "HUF"),
    ("leu lei", "RON MDL"), ("lev leva levs", "BGN"), ("naira nairas", "NGN"),
    ("cedi cedis", "GHS"), ("shilling shillings", "KES TZS UGX SOS"), ("birr birrs", "ETB"),
    ("taka takas", "BDT"), ("kyat kyats", "MMK"), ("dram drams", "AMD"),
    ("tenge tenges", "KZT"), ("lari laris", "GEL"), ("manat manats", "AZN TMT"),
    ("tugrik tugriks tögrög", "MNT"), ("florin florins", "AWG"), ("loti maloti", "LSL"),
    ("kwacha kwachas", "ZMW MWK"), ("kwanza kwanzas", "AOA"), ("kuna", "HRK"),
    ("drachma drachmas", "GRD"), ("guarani guaranis guaranies guaraní guaraníes", "PYG"),
    ("bolivar bolivars bolivares bolívar bolívares", "VES VED"),
    ("boliviano bolivianos", "BOB"), ("lempira lempiras", "HNL"),
    ("quetzal quetzales quetzals", "GTQ"), ("guilder guilders", "XCG NLG ANG"),
    ("pataca patacas", "MOP"), ("afghani afghanis", "AFN"), ("pula pulas", "BWP"),
    ("dalasi dalasis", "GMD"), ("marks", "- DEM FIM BAM"), ("mark", "- DEM FIM BAM"),
    ("riel riels", "KHR"), ("schillings", "ATS"),
    ("peseta pesetas", "ESP"), ("escudo escudos", "CVE PTE"), ("markka markkas", "FIM"),
    ("som soms", "KGS"), ("soum soums", "UZS"), ("somoni somonis", "TJS"),
    ("gourde gourdes", "HTG"), ("colón colones colóns", "CRC SVC"),
    ("cordoba cordobas córdoba córdobas", "NIO"), ("balboa balboas", "PAB"),
    ("sol soles", "PEN"), ("kina kinas", "PGK"), ("ariary ariarys", "MGA"),
    ("ouguiya ouguiyas", "MRU"), ("nakfa nakfas", "ERN"), ("metical meticais meticals", "MZN"),
    ("lilangeni emalangeni", "SZL"), ("leone leones", "SLE"), ("rufiyaa rufiyaas", "MVR"),
    ("ngultrum ngultrums", "BTN"), ("kip kips", "LAK"), ("dobra dobras", "STN"),
    ("lek leks lekë", "ALL"), ("denar denars", "MKD"), ("lats", "LVL"), ("litas", "LTL"),
    ("kroon kroons krooni", "EEK"), ("tolar tolars", "SIT"), ("vatu vatus", "VUV"),
    ("tala talas", "WST"), ("pa'anga pa’anga paanga pa'angas", "TOP"), ("sdr sdrs", "XDR"),
  ]

  /// Nouns that are also something else: five drams of whisky, the match was won. They are money
  /// after so large a number, or with a country.
  static let homonyms: [String: UInt64] = ["won": 1_000, "dram": 100, "drams": 100, "sol": 100]

  /// Nouns whose singular stands beside any number.
  static let invariable: Set<String> = [
    "euro", "rand", "ringgit", "rupiah", "hryvnia", "zloty", "forint", "naira", "kyat", "riel",
    "tugrik", "kwanza", "lira", "som", "soum", "kip", "lek", "baht", "dong", "birr", "taka",
    "tenge", "lari", "manat", "kwacha", "pula", "dalasi", "somoni", "kina", "ariary", "nakfa",
    "rufiyaa", "ngultrum", "vatu", "tala", "pa'anga", "lempira", "dram",
    "koruna", "loti", "yuan",
  ]

  /// Adjectives (the last word of those in two) and the country's letters.
  static let nations = """
    us:US u.s:US u.s.:US american:US australian:AU canadian:CA zealand:NZ kong:HK singapore:SG \
    singaporean:SG taiwan:TW taiwanese:TW jamaican:JM barbadian:BB trinidadian:TT fijian:FJ \
    fiji:FJ namibian:NA zimbabwe:ZW zimbabwean:ZW liberian:LR bahamian:BS bruneian:BN brunei:BN \
    british:GB sterling:GB uk:GB egyptian:EG lebanese:LB syrian:SY sudanese:SD irish:IE \
    swiss:CH french:FR belgian:BE congolese:CD rwandan:RW cfa:XO swedish:SE icelandic:IS \
    norwegian:NO danish:DK czech:CZ slovak:SK estonian:EE mexican:MX argentine:AR \
    argentinian:AR chilean:CL colombian:CO philippine:PH filipino:PH cuban:CU dominican:DO \
    uruguayan:UY indian:IN pakistani:PK lankan:LK nepalese:NP mauritian:MU russian:RU \
    belarusian:BY belarussian:BY brazilian:BR african:ZA turkish:TR italian:IT israeli:IL \
    iraqi:IQ kuwaiti:KW jordanian:JO bahraini:BH tunisian:TN algerian:DZ libyan:LY serbian:RS \
    macedonian:MK emirati:AE uae:AE moroccan:MA saudi:SA qatari:QA yemeni:YE omani:OM \
    iranian:IR romanian:RO moldovan:MD moldavian:MD bulgarian:BG kenyan:KE tanzanian:TZ \
    ugandan:UG somali:SO korean:KR japanese:JP chinese:CN thai:TH malaysian:MY indonesian:ID \
    vietnamese:VN ukrainian:UA polish:PL hungarian:HU nigerian:NG ghanaian:GH ethiopian:ET \
    deutsche:DE german:DE deutschmark:DE dutch:NL finnish:FI zambian:ZM malawian:MW turkmen:TM \
    azerbaijani:AZ bangladeshi:BD kazakh:KZ kazakhstani:KZ kyrgyz:KG uzbek:UZ tajik:TJ \
    armenian:AM georgian:GE haitian:HT rican:CR nicaraguan:NI panamanian:PA peruvian:PE \
    guinean:GN mozambican:MZ botswanan:BW gambian:GM mauritanian:MR eritrean:ER maldivian:MV \
    bhutanese:BT laotian:LA lao:LA albanian:AL latvian:LV lithuanian:LT slovenian:SI \
    croatian:HR cambodian:KH burmese:MM myanmar:MM mongolian:MN venezuelan:VE bolivian:BO \
    verdean:CV verde:CV caribbean:XC antillean:AN pacific:XP cfp:XP cayman:KY solomon:SB \
    surinamese:SR guyanese:GY bermudian:BM bermudan:BM belizean:BZ belize:BZ falkland:FK \
    gibraltar:GI helena:SH comorian:KM djiboutian:DJ seychelles:SC seychellois:SC bosnian:BA \
    convertible:BA salvadoran:SV salvador:SV papua:PG \
    paraguayan:PY honduran:HN guatemalan:GT afghan:AF greek:GR spanish:ES portuguese:PT \
    austrian:AT angolan:AO swazi:SZ malagasy:MG burundian:BI leonean:SL samoan:WS aruban:AW
    """

  /// Parts of a currency, singulars first; `$` is the dollar that the reader was told of. They are
  /// the smallest unit of ISO 4217, but for the jiao and the piastre of ten fen and hundredths.
  static let minorUnits: [(singulars: String, plurals: String, code: String)] = [
    ("cent", "cents cts", "$"), ("eurocent", "eurocents", "EUR"), ("penny", "pence", "GBP"),
    ("", "pennies", "$"), ("kopeck kopek", "kopecks kopeks", "RUB"), ("paisa", "paise", "INR"),
    ("", "sen", "MYR"), ("", "satang", "THB"), ("", "agorot", "ILS"), ("", "groszy", "PLN"),
    ("pfennig", "pfennigs", "DEM"), ("", "stotinki", "BGN"), ("piastre", "piastres", "EGP"),
    ("centavo", "centavos", "MXN"), ("", "fils", "AED"), ("", "jiao fen", "CNY"),
    ("centime", "centimes", "CHF"), ("halala", "halalas", "SAR"), ("kopiyka", "kopiykas", "UAH"),
    ("", "öre", "SEK"), ("", "øre", "NOK"), ("", "kobo", "NGN"), ("pesewa", "pesewas", "GHS"),
    ("", "ngwee", "ZMW"), ("", "thebe", "BWP"), ("", "baisa", "OMR"),
    ("millime", "millimes", "TND"),
  ]

  /// Whether the hundredths of a currency are cents.
  static func hasCents(_ currency: Currency) -> Bool {
    currency.rawValue == "EUR" || currency.rawValue == "ZAR"
      || families.first.map { $0.codes.listedWords.contains { $0 == currency.rawValue } } == true
  }

  /// Whether amounts of a currency are written with `$` alone where it is the money of the land:
  /// dollars, most pesos, and some others.
  static func hasDollarSign(_ currency: Currency) -> Bool {
    let others = "MXN ARS CLP COP CUP DOP UYU BRL NIO CVE TOP WST MOP"
    let dollars = families.first?.codes.listedWords ?? []
    return (dollars + others.listedWords).contains { $0 == currency.rawValue }
  }

  /// Signs that stand before an amount; `$` alone means the reader's default currency.
  static let signs: [(sign: String, code: String)] = [
    ("£", "GBP"), ("€", "EUR"), ("¥", "JPY"), ("₩", "KRW"), ("₹", "INR"), ("₽", "RUB"),
    ("₺", "TRY"), ("₪", "ILS"), ("₫", "VND"), ("₦", "NGN"), ("₱", "PHP"), ("₴", "UAH"),
    ("₸", "KZT"), ("₵", "GHS"), ("₡", "CRC"), ("₲", "PYG"), ("₭", "LAK"), ("₮", "MNT"),
    ("₾", "GEL"), ("₼", "AZN"), ("฿", "THB"),
  ]

  /// Letters straight before a `$`, `£` or `¥`.
  static let signPrefixes = """
    US:USD U.S.:USD USD:USD S:SGD SG:SGD SGD:SGD HK:HKD HKD:HKD A:AUD AU:AUD Aust:AUD AUD:AUD \
    C:CAD CA:CAD Can:CAD Cdn:CAD CAD:CAD NZ:NZD NZD:NZD NT:TWD NTD:TWD TW:TWD R:BRL MX:MXN \
    Mex:MXN J:JMD JA:JMD Z:ZWL TT:TTD Bds:BBD BZ:BZD FJ:FJD EC:XCD N:NAD G:GYD L:LRD B:BND \
    BS:BSD CI:KYD SI:SBD CN:CNY RMB:CNY JP:JPY E:EGP LE:EGP EG:EGP GB:GBP RD:DOP AR:ARS WS:WST \
    F:FJD CL:CLP CLP:CLP COL:COP Col:COP U:UYU UY:UYU T:TOP SR:SRD Sr:SRD GY:GYD KY:KYD BM:BMD \
    BD:BMD NA:NAD LR:LRD MOP:MOP CV:CVE FK:FKP LL:LBP SY:SYP IR:IEP
    """

  /// Letters that stand before a number in the place of a sign, or after it, besides the codes.
  static let letterSigns = """
    Rs:INR RM:MYR Rp:IDR RMB:CNY kr:SEK Kr:SEK SFr:CHF Sfr:CHF Fr:CHF DM:DEM NIS:ILS Tk:BDT \
    Ksh:KES KSh:KES Sh:KES USh:UGX TSh:TZS zł:PLN Kč:CZK Ft:HUF R:ZAR Php:PHP Rmb:CNY CFA:XOF \
    ZiG:ZWG FCFA:XAF
    """

  /// Letter signs that mean something else after a number: 12 RM, 20 Ft.
  static let ambiguousSigns: Set<String> = ["Ft", "RM", "Sh", "Fr", "R"]
}
