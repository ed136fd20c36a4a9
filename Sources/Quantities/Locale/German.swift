extension LanguageTable {
  /// CLDR 48, `de`. The adjectives of currencies are lower case, as in a sentence; a range has *bis*,
  /// since *zwischen* would want another case of the noun.
  static let german = LanguageTable(
    plural: .one,
    hedges: [
      .about: "rund {0}", .nearly: "fast {0}", .moreThan: "mehr als {0}",
      .atLeast: "mindestens {0}", .upTo: "bis zu {0}", .lessThan: "weniger als {0}",
    ],
    between: "{0} bis {1}", range: "{0} bis {1}", counted: "{0} {1}",
    countedInMagnitude: "{0} {1}", money: "{0} {1}", shortMoney: "{0}\u{A0}{1}",
    magnitudes: [
      LocalMagnitude(12, "{0} Billion|{0} Billionen"),
      LocalMagnitude(9, "{0} Milliarde|{0} Milliarden"),
      LocalMagnitude(6, "{0} Million|{0} Millionen"),
    ],
    shortMagnitudes: [
      LocalMagnitude(12, "{0}\u{A0}Bio."), LocalMagnitude(9, "{0}\u{A0}Mrd."),
      LocalMagnitude(6, "{0}\u{A0}Mio."),
    ],
    times: "Mal", percentagePoints: "Prozentpunkt|Prozentpunkte", rate: "{0} pro {1}",
    rates: NounTable(""), units: germanUnits, currencies: germanCurrencies,
    currencySigns: germanSigns, lostInRounding: "von Rundung nicht zu unterscheiden",
    unknownAmount: "ein unbekannter Betrag",
    dates: DatePatterns(
      months: [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ], seasons: ["Frühling", "Sommer", "Herbst", "Winter"], day: "{0}.",
      decade: "die {0}er-Jahre", century: "das {0}. Jahrhundert", range: "{0} bis {1}",
      since: "seit {0}", from: "ab {0}", until: "bis {0}", about: "etwa {0}",
      possibly: "möglicherweise {0}"))

  private static let germanUnits = NounTable(
    """
    second: Sekunde|Sekunden
    minute: Minute|Minuten
    hour: Stunde|Stunden
    day: Tag|Tage
    week: Woche|Wochen
    month: Monat|Monate
    quarter: Quartal|Quartale
    year: Jahr|Jahre
    decade: {0} Jahrzehnt|{0} Jahrzehnte
    century: Jahrhundert|Jahrhunderte
    millisecond: Millisekunde|Millisekunden
    metre: Meter
    kilometre: Kilometer
    centimetre: Zentimeter
    millimetre: Millimeter
    mile: Meile|Meilen
    yard: Yard|Yards
    foot: Fuß
    inch: Zoll
    nautical mile: {0} Seemeile|{0} Seemeilen
    light-year: Lichtjahr|Lichtjahre
    square metre: Quadratmeter
    square kilometre: Quadratkilometer
    square mile: Quadratmeile|Quadratmeilen
    square foot: Quadratfuß
    hectare: Hektar
    acre: Acre|Acres
    cubic metre: {0} Kubikmeter
    litre: Liter
    millilitre: {0} Milliliter
    gallon: {0} Gallone|{0} Gallonen
    barrel: Barrel
    gram: Gramm
    kilogram: Kilogramm
    milligram: {0} Milligramm
    tonne: {0} Tonne|{0} Tonnen
    ton: {0} Short Ton|{0} Short Tons
    pound: Pfund
    ounce: Unze|Unzen
    carat: {0} Karat
    degree: Grad
    degree Celsius: Grad Celsius
    degree Fahrenheit: Grad Fahrenheit
    knot: Knoten
    byte: {0} Byte|Byte
    kilobyte: {0} Kilobyte|Kilobyte
    megabyte: {0} Megabyte|Megabyte
    gigabyte: {0} Gigabyte|Gigabyte
    terabyte: {0} Terabyte|Terabyte
    bit: {0} Bit|Bit
    watt: Watt
    kilowatt: Kilowatt
    megawatt: {0} Megawatt
    gigawatt: {0} Gigawatt
    kilowatt-hour: {0} Kilowattstunde|{0} Kilowattstunden
    joule: {0} Joule
    calorie: {0} Kalorie|{0} Kalorien
    kilocalorie: {0} Kilokalorie|{0} Kilokalorien
    volt: {0} Volt
    hertz: {0} Hertz
    megahertz: {0} Megahertz
    gigahertz: {0} Gigahertz
    horsepower: Pferdestärke|Pferdestärken
    """)

  private static let germanCurrencies = NounTable(
    """
    USD: US-Dollar
    EUR: Euro
    GBP: britisches Pfund|britische Pfund
    JPY: japanischer Yen|japanische Yen
    CNY: Yuan
    KRW: südkoreanischer Won|südkoreanische Won
    CHF: Schweizer Franken
    AUD: australischer Dollar|australische Dollar
    CAD: kanadischer Dollar|kanadische Dollar
    NZD: Neuseeland-Dollar
    SGD: Singapur-Dollar
    HKD: Hongkong-Dollar
    TWD: neuer Taiwan-Dollar|neue Taiwan-Dollar
    INR: indische Rupie|indische Rupien
    RUB: russischer Rubel|russische Rubel
    BRL: brasilianischer Real|brasilianische Real
    MXN: mexikanischer Peso|mexikanische Pesos
    SEK: schwedische Krone|schwedische Kronen
    NOK: norwegische Krone|norwegische Kronen
    DKK: dänische Krone|dänische Kronen
    PLN: polnischer Złoty|polnische Złoty
    CZK: tschechische Krone|tschechische Kronen
    TRY: türkische Lira
    UAH: ukrainische Hrywnja|ukrainische Hrywen
    ZAR: südafrikanischer Rand|südafrikanische Rand
    ILS: israelischer neuer Schekel|israelische neue Schekel
    SAR: Saudi-Rial
    AED: VAE-Dirham
    EGP: ägyptisches Pfund|ägyptische Pfund
    IRR: iranischer Rial|iranische Rial
    IQD: irakischer Dinar|irakische Dinar
    KPW: nordkoreanischer Won|nordkoreanische Won
    THB: thailändischer Baht|thailändische Baht
    IDR: indonesische Rupiah
    VND: vietnamesischer Dong|vietnamesische Dong
    PHP: philippinischer Peso|philippinische Pesos
    NGN: nigerianischer Naira|nigerianische Naira
    """)

  private static let germanSigns = NounTable(
    """
    USD: $
    JPY: ¥
    THB: ฿
    """, over: rootSigns)
}
