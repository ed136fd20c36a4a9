extension LanguageTable {
  /// CLDR 48, `de`. A currency is a proper name with a capital (*Britische Pfund*); a range has *bis*,
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
    precise: PrecisePatterns(
      rise: "Anstieg: {0}",
      fall: "Rückgang: {0}",
      rounding: "{0}, mit Rundung {1} bis {2}",
      none: "ohne Grenze",
      moreOpen: "mehr als {0}, ohne Obergrenze",
      orMoreOpen: "{0} oder mehr, ohne Obergrenze",
      lessOpen: "weniger als {0}, ohne Untergrenze",
      orLessOpen: "{0} oder weniger, ohne Untergrenze",
      toLess: "{0} bis unter {1}",
      moreUpTo: "mehr als {0} und bis zu {1}",
      moreLess: "mehr als {0} und weniger als {1}"),
    dates: DatePatterns(
      months: [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ], seasons: ["Frühling", "Sommer", "Herbst", "Winter"], beforeChrist: "{0} v.\u{A0}Chr.",
      day: "{0}.",
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
    GBP: Britisches Pfund|Britische Pfund
    JPY: Japanischer Yen|Japanische Yen
    CNY: Yuan
    KRW: Südkoreanischer Won|Südkoreanische Won
    CHF: Schweizer Franken
    AUD: Australischer Dollar|Australische Dollar
    CAD: Kanadischer Dollar|Kanadische Dollar
    NZD: Neuseeland-Dollar
    SGD: Singapur-Dollar
    HKD: Hongkong-Dollar
    TWD: Neuer Taiwan-Dollar|Neue Taiwan-Dollar
    INR: Indische Rupie|Indische Rupien
    RUB: Russischer Rubel|Russische Rubel
    BRL: Brasilianischer Real|Brasilianische Real
    MXN: Mexikanischer Peso|Mexikanische Pesos
    SEK: Schwedische Krone|Schwedische Kronen
    NOK: Norwegische Krone|Norwegische Kronen
    DKK: Dänische Krone|Dänische Kronen
    PLN: Polnischer Złoty|Polnische Złoty
    CZK: Tschechische Krone|Tschechische Kronen
    TRY: Türkische Lira
    UAH: Ukrainische Hrywnja|Ukrainische Hrywen
    ZAR: Südafrikanischer Rand|Südafrikanische Rand
    ILS: Israelischer Neuer Schekel|Israelische Neue Schekel
    SAR: Saudi-Rial
    AED: VAE-Dirham
    EGP: Ägyptisches Pfund|Ägyptische Pfund
    IRR: Iranischer Rial|Iranische Rial
    IQD: Irakischer Dinar|Irakische Dinar
    KPW: Nordkoreanischer Won|Nordkoreanische Won
    THB: Thailändischer Baht|Thailändische Baht
    IDR: Indonesische Rupiah
    VND: Vietnamesischer Dong|Vietnamesische Dong
    PHP: Philippinischer Peso|Philippinische Pesos
    NGN: Nigerianischer Naira|Nigerianische Naira
    """)

  private static let germanSigns = NounTable(
    """
    USD: $
    JPY: ¥
    THB: ฿
    """, over: rootSigns)
}
