extension LanguageTable {
  /// CLDR 48, `fr`: *none* to *1,5* take the singular, and a noun after *million* takes *de*.
  static let french = LanguageTable(
    plural: .belowTwo,
    hedges: [
      .about: "environ {0}", .nearly: "près de {0}", .moreThan: "plus de {0}",
      .atLeast: "au moins {0}", .upTo: "jusqu’à {0}", .lessThan: "moins de {0}",
    ],
    between: "entre {0} et {1}", range: "{0} à {1}", counted: "{0}\u{A0}{1}",
    countedInMagnitude: "{0} de {1}", countedBeforeVowel: "{0} d’{1}", money: "{0} {1}",
    shortMoney: "{0}\u{A0}{1}",
    magnitudes: [
      LocalMagnitude(12, "{0} billion|{0} billions"),
      LocalMagnitude(9, "{0} milliard|{0} milliards"),
      LocalMagnitude(6, "{0} million|{0} millions"),
    ],
    shortMagnitudes: [
      LocalMagnitude(12, "{0}\u{A0}Bn"), LocalMagnitude(9, "{0}\u{A0}Md"),
      LocalMagnitude(6, "{0}\u{A0}M"),
    ],
    times: "fois", percentagePoints: "point de pourcentage|points de pourcentage",
    rate: "{0} par {1}", rates: NounTable(""), units: frenchUnits, ownDollar: "dollar|dollars",
    currencies: frenchCurrencies, currencySigns: frenchSigns,
    lostInRounding: "indiscernable de l’arrondi", unknownAmount: "un montant inconnu",
    precise: PrecisePatterns(
      rise: "une hausse de {0}",
      fall: "une baisse de {0}",
      rounding: "{0}, ou {1} à {2} selon l’arrondi",
      none: "sans limite",
      moreOpen: "plus de {0}, sans limite supérieure",
      orMoreOpen: "{0} ou plus, sans limite supérieure",
      lessOpen: "moins de {0}, sans limite inférieure",
      orLessOpen: "{0} ou moins, sans limite inférieure",
      toLess: "{0} à moins de {1}",
      moreUpTo: "plus de {0} et jusqu’à {1}",
      moreLess: "plus de {0} et moins de {1}"),
    dates: DatePatterns(
      months: [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ], seasons: ["printemps", "été", "automne", "hiver"], beforeChrist: "{0} av. J.-C.",
      firstDay: "1er", decade: "les années {0}", century: "le {0}e siècle", centuryNumber: .roman,
      range: "{0} à {1}", since: "depuis {0}", from: "à partir de {0}", until: "jusqu’à {0}",
      about: "vers {0}", aboutAfterPreposition: "{0} environ", possibly: "peut-être {0}"))

  private static let frenchUnits = NounTable(
    """
    second: seconde|secondes
    minute: minute|minutes
    hour: heure|heures
    day: jour|jours
    week: semaine|semaines
    month: mois
    quarter: trimestre|trimestres
    year: an|ans
    decade: décennie|décennies
    century: siècle|siècles
    millisecond: milliseconde|millisecondes
    metre: mètre|mètres
    kilometre: kilomètre|kilomètres
    centimetre: centimètre|centimètres
    millimetre: millimètre|millimètres
    mile: mile|miles
    yard: yard|yards
    foot: pied|pieds
    inch: pouce|pouces
    nautical mile: mille marin|milles marins
    light-year: année-lumière|années-lumière
    square metre: mètre carré|mètres carrés
    square kilometre: kilomètre carré|kilomètres carrés
    square mile: mille carré|milles carrés
    square foot: pied carré|pieds carrés
    hectare: hectare|hectares
    acre: acre|acres
    cubic metre: mètre cube|mètres cubes
    litre: litre|litres
    millilitre: millilitre|millilitres
    gallon: gallon|gallons
    barrel: baril|barils
    gram: gramme|grammes
    kilogram: kilogramme|kilogrammes
    milligram: milligramme|milligrammes
    tonne: tonne|tonnes
    ton: tonne courte|tonnes courtes
    pound: livre|livres
    ounce: once|onces
    carat: carat|carats
    degree: degré|degrés
    degree Celsius: degré Celsius|degrés Celsius
    degree Fahrenheit: degré Fahrenheit|degrés Fahrenheit
    knot: nœud|nœuds
    byte: octet|octets
    kilobyte: kilooctet|kilooctets
    megabyte: mégaoctet|mégaoctets
    gigabyte: gigaoctet|gigaoctets
    terabyte: téraoctet|téraoctets
    bit: bit|bits
    watt: watt|watts
    kilowatt: kilowatt|kilowatts
    megawatt: mégawatt|mégawatts
    gigawatt: gigawatt|gigawatts
    kilowatt-hour: kilowatt-heure|kilowatt-heures
    joule: joule|joules
    calorie: calorie|calories
    kilocalorie: kilocalorie|kilocalories
    volt: volt|volts
    hertz: hertz
    megahertz: mégahertz
    gigahertz: gigahertz
    horsepower: cheval-vapeur|chevaux-vapeur
    """)

  private static let frenchCurrencies = NounTable(
    """
    USD: dollar des États-Unis|dollars des États-Unis
    EUR: euro|euros
    GBP: livre sterling|livres sterling
    JPY: yen japonais|yens japonais
    CNY: yuan renminbi chinois|yuans renminbi chinois
    KRW: won sud-coréen|wons sud-coréens
    KPW: won nord-coréen|wons nord-coréens
    CHF: franc suisse|francs suisses
    AUD: dollar australien|dollars australiens
    CAD: dollar canadien|dollars canadiens
    NZD: dollar néo-zélandais|dollars néo-zélandais
    SGD: dollar de Singapour|dollars de Singapour
    HKD: dollar de Hong Kong|dollars de Hong Kong
    TWD: nouveau dollar taïwanais|nouveaux dollars taïwanais
    INR: roupie indienne|roupies indiennes
    RUB: rouble russe|roubles russes
    BRL: réal brésilien|réals brésiliens
    MXN: peso mexicain|pesos mexicains
    SEK: couronne suédoise|couronnes suédoises
    NOK: couronne norvégienne|couronnes norvégiennes
    DKK: couronne danoise|couronnes danoises
    PLN: zloty polonais|zlotys polonais
    CZK: couronne tchèque|couronnes tchèques
    TRY: livre turque|livres turques
    UAH: hryvnia ukrainienne|hryvnias ukrainiennes
    ZAR: rand sud-africain|rands sud-africains
    ILS: nouveau shekel israélien|nouveaux shekels israéliens
    SAR: riyal saoudien|riyals saoudiens
    AED: dirham des Émirats arabes unis|dirhams des Émirats arabes unis
    EGP: livre égyptienne|livres égyptiennes
    IRR: riyal iranien|riyals iraniens
    IQD: dinar irakien|dinars irakiens
    THB: baht thaïlandais|bahts thaïlandais
    IDR: roupie indonésienne|roupies indonésiennes
    VND: dông vietnamien|dôngs vietnamiens
    PHP: peso philippin|pesos philippins
    NGN: naira nigérian|nairas nigérians
    """)

  private static let frenchSigns = NounTable(
    """
    USD: $US
    EUR: €
    GBP: £GB
    KRW: ₩
    AUD: $AU
    CAD: $CA
    NZD: $NZ
    SGD: $SG
    INR: ₹
    BRL: R$
    MXN: $MX
    ILS: ₪
    VND: ₫
    """)
}
