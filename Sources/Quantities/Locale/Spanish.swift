extension LanguageTable {
  /// CLDR 48, `es`: a thousand million has no word of its own, and a noun after *millones* takes
  /// *de*.
  static let spanish = LanguageTable(
    plural: .oneInAnyWriting,
    hedges: [
      .about: "alrededor de {0}", .nearly: "casi {0}", .moreThan: "más de {0}",
      .atLeast: "al menos {0}", .upTo: "hasta {0}", .lessThan: "menos de {0}",
    ],
    between: "entre {0} y {1}", range: "{0} a {1}", counted: "{0} {1}",
    countedInMagnitude: "{0} de {1}", money: "{0} {1}", shortMoney: "{0}\u{A0}{1}",
    magnitudes: [
      LocalMagnitude(12, "{0} billón|{0} billones"), LocalMagnitude(9, "{0} mil millones"),
      LocalMagnitude(6, "{0} millón|{0} millones"),
    ],
    shortMagnitudes: [
      LocalMagnitude(12, "{0}\u{A0}B"), LocalMagnitude(9, from: 10, "{0}\u{A0}mil\u{A0}M"),
      LocalMagnitude(6, "{0}\u{A0}M"),
    ],
    times: "vez|veces", percentagePoints: "punto porcentual|puntos porcentuales",
    rate: "{0} por {1}", rates: NounTable("month: {0} al mes\nyear: {0} al año\nday: {0} al día"),
    units: spanishUnits, ownDollar: "dólar|dólares", currencies: spanishCurrencies,
    currencySigns: spanishSigns, lostInRounding: "indistinguible del redondeo",
    unknownAmount: "una cantidad desconocida",
    precise: PrecisePatterns(
      rise: "una subida de {0}",
      fall: "una bajada de {0}",
      rounding: "{0}, o de {1} a {2} con el redondeo",
      none: "sin límite",
      moreOpen: "más de {0}, sin límite superior",
      orMoreOpen: "{0} o más, sin límite superior",
      lessOpen: "menos de {0}, sin límite inferior",
      orLessOpen: "{0} o menos, sin límite inferior",
      toLess: "de {0} a menos de {1}",
      moreUpTo: "más de {0} y hasta {1}",
      moreLess: "más de {0} y menos de {1}"),
    dates: DatePatterns(
      months: [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
      ], seasons: ["primavera", "verano", "otoño", "invierno"], withYear: "{0} de {1}",
      dayAndMonth: "{0} de {1}", beforeChrist: "{0} a.\u{A0}C.", decade: "la década de {0}",
      century: "el siglo {0}",
      centuryNumber: .roman, range: "{0} a {1}", since: "desde {0}", from: "a partir de {0}",
      until: "hasta {0}", about: "hacia {0}",
      aboutAfterPreposition: "{0} aproximadamente", possibly: "posiblemente {0}"))

  private static let spanishUnits = NounTable(
    """
    second: segundo|segundos
    minute: minuto|minutos
    hour: hora|horas
    day: día|días
    week: semana|semanas
    month: mes|meses
    quarter: trimestre|trimestres
    year: año|años
    decade: década|décadas
    century: siglo|siglos
    millisecond: milisegundo|milisegundos
    metre: metro|metros
    kilometre: kilómetro|kilómetros
    centimetre: centímetro|centímetros
    millimetre: milímetro|milímetros
    mile: milla|millas
    yard: yarda|yardas
    foot: pie|pies
    inch: pulgada|pulgadas
    nautical mile: milla náutica|millas náuticas
    light-year: año luz|años luz
    square metre: metro cuadrado|metros cuadrados
    square kilometre: kilómetro cuadrado|kilómetros cuadrados
    square mile: milla cuadrada|millas cuadradas
    square foot: pie cuadrado|pies cuadrados
    hectare: hectárea|hectáreas
    acre: acre|acres
    cubic metre: metro cúbico|metros cúbicos
    litre: litro|litros
    millilitre: mililitro|mililitros
    gallon: galón|galones
    barrel: barril|barriles
    gram: gramo|gramos
    kilogram: kilogramo|kilogramos
    milligram: miligramo|miligramos
    tonne: tonelada|toneladas
    ton: tonelada corta|toneladas cortas
    pound: libra|libras
    ounce: onza|onzas
    carat: quilate|quilates
    degree: grado|grados
    degree Celsius: grado Celsius|grados Celsius
    degree Fahrenheit: grado Fahrenheit|grados Fahrenheit
    knot: nudo|nudos
    byte: byte|bytes
    kilobyte: kilobyte|kilobytes
    megabyte: megabyte|megabytes
    gigabyte: gigabyte|gigabytes
    terabyte: terabyte|terabytes
    bit: bit|bits
    watt: vatio|vatios
    kilowatt: kilovatio|kilovatios
    megawatt: megavatio|megavatios
    gigawatt: gigavatio|gigavatios
    kilowatt-hour: kilovatio hora|kilovatios hora
    joule: julio|julios
    calorie: caloría|calorías
    kilocalorie: kilocaloría|kilocalorías
    volt: voltio|voltios
    hertz: hercio|hercios
    megahertz: megahercio|megahercios
    gigahertz: gigahercio|gigahercios
    horsepower: caballo de vapor|caballos de vapor
    """)

  private static let spanishCurrencies = NounTable(
    """
    USD: dólar estadounidense|dólares estadounidenses
    EUR: euro|euros
    GBP: libra esterlina|libras esterlinas
    JPY: yen|yenes
    CNY: yuan|yuanes
    KRW: won surcoreano|wons surcoreanos
    CHF: franco suizo|francos suizos
    AUD: dólar australiano|dólares australianos
    CAD: dólar canadiense|dólares canadienses
    NZD: dólar neozelandés|dólares neozelandeses
    SGD: dólar singapurense|dólares singapurenses
    HKD: dólar hongkonés|dólares hongkoneses
    TWD: nuevo dólar taiwanés|nuevos dólares taiwaneses
    INR: rupia india|rupias indias
    RUB: rublo ruso|rublos rusos
    BRL: real brasileño|reales brasileños
    MXN: peso mexicano|pesos mexicanos
    SEK: corona sueca|coronas suecas
    NOK: corona noruega|coronas noruegas
    DKK: corona danesa|coronas danesas
    PLN: esloti|eslotis
    CZK: corona checa|coronas checas
    TRY: lira turca|liras turcas
    UAH: grivna|grivnas
    ZAR: rand|rands
    ILS: nuevo séquel israelí|nuevos séqueles israelíes
    SAR: rial saudí|riales saudíes
    AED: dírham de los Emiratos Árabes Unidos|dírhams de los Emiratos Árabes Unidos
    EGP: libra egipcia|libras egipcias
    IRR: rial iraní|riales iraníes
    IQD: dinar iraquí|dinares iraquíes
    KPW: won norcoreano|wons norcoreanos
    THB: bat|bats
    IDR: rupia indonesia|rupias indonesias
    VND: dong|dongs
    PHP: peso filipino|pesos filipinos
    NGN: naira|nairas
    """)

  private static let spanishSigns = NounTable(
    """
    USD: US$
    EUR: €
    THB: ฿
    VND: ₫
    """)
}
