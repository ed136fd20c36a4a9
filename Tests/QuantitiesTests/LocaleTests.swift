import Quantities
import Testing

private let usd = Unit.currency("USD")
private let eur = Unit.currency("EUR")

/// A quantity and its words in the six languages.
struct LocaleCase: CustomTestStringConvertible, Sendable {
  var quantity: Quantity
  var format: FigureFormat?
  var words: [String: String]
  var testDescription: String { words["en"] ?? "" }

  init(_ quantity: Quantity, as format: FigureFormat? = nil, _ words: [String: String]) {
    self.quantity = quantity
    self.format = format
    self.words = words
  }
}

@Suite("Numbers in six languages")
struct LocaleTests {
  static func format(_ tag: String) -> QuantityFormat {
    QuantityFormat(locale: NumberLocale(tag: tag) ?? .english)
  }

  static let phrases = [
    LocaleCase(
      .fact(.moreThan, "50m", usd),
      [
        "en": "more than $50 million", "fr": "plus de 50 millions de dollars",
        "de": "mehr als 50 Millionen US-Dollar", "es": "más de 50 millones de dólares",
        "ar": "أكثر من 50 مليون دولار", "ar-EG": "أكثر من ٥٠ مليون دولار", "ko": "5000만 달러 초과",
      ]),
    LocaleCase(
      .fact(.upTo, "300m", usd),
      [
        "en": "up to $300 million", "fr": "jusqu’à 300 millions de dollars",
        "de": "bis zu 300 Millionen US-Dollar", "es": "hasta 300 millones de dólares",
        "ar": "ما يصل إلى 300 مليون دولار", "ko": "최대 3억 달러",
      ]),
    LocaleCase(
      .fact(.about, "300m", usd),
      [
        "en": "about $300 million", "fr": "environ 300 millions de dollars",
        "de": "rund 300 Millionen US-Dollar", "es": "alrededor de 300 millones de dólares",
        "ar": "نحو 300 مليون دولار", "ko": "약 3억 달러",
      ]),
    LocaleCase(
      .fact(.atLeast, "3", .measure("month")),
      [
        "en": "at least three months", "fr": "au moins 3\u{A0}mois", "de": "mindestens 3 Monate",
        "es": "al menos 3 meses", "ar": "ما لا يقل عن 3 أشهر", "ko": "최소 3개월",
      ]),
    LocaleCase(
      .fact(.nearly, "2", .measure("year")),
      [
        "en": "nearly two years", "fr": "près de 2\u{A0}ans", "de": "fast 2 Jahre",
        "es": "casi 2 años", "ar": "ما يقرب من سنتين", "ko": "2년 가까이",
      ]),
    LocaleCase(
      .fact("2", .measure("year")),
      [
        "en": "two years", "fr": "2\u{A0}ans", "de": "2 Jahre", "es": "2 años", "ar": "سنتان",
        "ko": "2년",
      ]),
    LocaleCase(
      .fact(.lessThan, "1", .measure("day")),
      [
        "en": "less than one day", "fr": "moins de 1\u{A0}jour", "de": "weniger als 1 Tag",
        "es": "menos de 1 día", "ar": "أقل من يوم", "ko": "1일 미만",
      ]),
    LocaleCase(
      .between("17", "19", .measure("month")),
      [
        "en": "between 17 and 19 months", "fr": "entre 17 et 19\u{A0}mois",
        "de": "17 bis 19 Monate",
        "es": "entre 17 y 19 meses", "ar": "بين 17 و19 شهرًا", "ar-SA": "بين ١٧ و١٩ شهرًا",
        "ko": "17~19개월",
      ]),
    LocaleCase(
      .between("950m", "1.3bn", usd),
      [
        "en": "between $950 million and $1.3 billion",
        "fr": "entre 950 millions et 1,3 milliard de dollars",
        "de": "950 Millionen bis 1,3 Milliarden US-Dollar",
        "es": "entre 950 millones y 1,3 mil millones de dólares",
        "ar": "بين 950 مليون و1.3 مليار دولار", "ko": "9.5억~13억 달러",
      ]),
    LocaleCase(
      .between("35", "45", .percent),
      [
        "en": "between 35% and 45%", "fr": "entre 35\u{A0}% et 45\u{A0}%",
        "de": "35\u{A0}% bis 45\u{A0}%", "es": "entre 35\u{A0}% y 45\u{A0}%",
        "ar": "بين 35\u{200E}%\u{200E} و45\u{200E}%\u{200E}",
        "ar-EG": "بين ٣٥٪\u{61C} و٤٥٪\u{61C}", "ko": "35%~45%",
      ]),
    LocaleCase(
      .fact("1.5m", .measure("barrel")),
      [
        "en": "1.5 million barrels", "fr": "1,5 million de barils", "de": "1,5 Millionen Barrel",
        "es": "1,5 millones de barriles", "ar": "1.5 مليون برميل", "ko": "150만 배럴",
      ]),
    LocaleCase(
      .fact("2m", eur),
      [
        "en": "€2 million", "fr": "2 millions d’euros", "de": "2 Millionen Euro",
        "es": "2 millones de euros", "ar": "2 مليون يورو", "ko": "200만 유로",
      ]),
    LocaleCase(
      .fact("3bn", .currency("CAD")),
      [
        "en": "C$3 billion", "fr": "3 milliards de dollars canadiens",
        "de": "3 Milliarden Kanadische Dollar", "es": "3 mil millones de dólares canadienses",
        "ar": "3 مليار دولار كندي", "ko": "30억 캐나다 달러",
      ]),
    LocaleCase(
      .fact("1234.50", usd),
      [
        "en": "$1,234.50", "fr": "1\u{202F}234,50 dollars", "de": "1.234,50 US-Dollar",
        "es": "1234,50 dólares", "es-MX": "1,234.50 dólares", "de-CH": "1'234.50 US-Dollar",
        "de-AT": "1\u{A0}234,50 US-Dollar", "fr-CA": "1\u{A0}234,50 dollars",
        "ar": "1,234.50 دولار", "ar-EG": "١٬٢٣٤٫٥٠ دولار", "ar-MA": "1.234,50 دولار",
        "ko": "1,234.50 달러",
      ]),
    LocaleCase(
      .fact("-12.5m", usd),
      [
        "en": "−$12.5 million", "fr": "−12,5 millions de dollars",
        "de": "−12,5 Millionen US-Dollar", "es": "−12,5 millones de dólares",
        "ar": "\u{200E}−12.5 مليون دولار", "ko": "−1250만 달러",
      ]),
    LocaleCase(
      .point(exact("4.8bn"), usd), as: .compact,
      [
        "en": "$4.8bn", "fr": "4,8\u{A0}Md\u{A0}$US", "de": "4,8\u{A0}Mrd.\u{A0}$",
        "es": "4800\u{A0}M\u{A0}US$", "ar": "\u{200F}4.8\u{A0}مليار\u{A0}US$", "ko": "US$48억",
      ]),
    LocaleCase(
      .point(exact("2631578.94"), usd), as: .full,
      [
        "en": "$2,631,578.94", "fr": "2\u{202F}631\u{202F}578,94 dollars",
        "de": "2.631.578,94 US-Dollar", "es": "2.631.578,94 dólares",
        "ar-EG": "٢٬٦٣١٬٥٧٨٫٩٤ دولار", "ko": "2,631,578.94 달러",
      ]),
    LocaleCase(
      .fact("102.88", .percent),
      [
        "en": "102.88%", "fr": "102,88\u{A0}%", "fr-CH": "102,88%", "de": "102,88\u{A0}%",
        "de-CH": "102.88%", "es": "102,88\u{A0}%", "es-AR": "102,88%", "ar-EG": "١٠٢٫٨٨٪\u{61C}",
        "ko": "102.88%",
      ]),
    LocaleCase(
      .fact("3", .percentagePoint),
      [
        "en": "3 percentage points", "fr": "3\u{A0}points de pourcentage", "de": "3 Prozentpunkte",
        "es": "3 puntos porcentuales", "ar": "3 نقاط مئوية", "ko": "3%포인트",
      ]),
    LocaleCase(
      .fact("1.5", .percentagePoint),
      [
        "en": "1.5 percentage points", "fr": "1,5\u{A0}point de pourcentage",
        "de": "1,5 Prozentpunkte", "es": "1,5 puntos porcentuales", "ar": "1.5 نقطة مئوية",
        "ko": "1.5%포인트",
      ]),
    LocaleCase(
      .computed(.moreThan, .above("2.6m"), usd / .measure("month")),
      [
        "en": "more than $2.6 million a month", "fr": "plus de 2,6 millions de dollars par mois",
        "de": "mehr als 2,6 Millionen US-Dollar pro Monat",
        "es": "más de 2,6 millones de dólares al mes", "ar": "أكثر من 2.6 مليون دولار في الشهر",
        "ko": "월 260만 달러 초과",
      ]),
    LocaleCase(
      .fact("12", .measure("degree Celsius")),
      [
        "en": "12 degrees Celsius", "fr": "12\u{A0}degrés Celsius", "de": "12 Grad Celsius",
        "es": "12 grados Celsius", "ar": "12 درجة مئوية", "ko": "섭씨 12도",
      ]),
    LocaleCase(
      .fact("1", .measure("month")),
      [
        "en": "one month", "fr": "1\u{A0}mois", "de": "1 Monat", "es": "1 mes", "ar": "شهر",
        "ko": "1개월",
      ]),
    LocaleCase(
      .fact("0", .measure("hour")),
      [
        "en": "zero hours", "fr": "0\u{A0}heure", "de": "0 Stunden", "es": "0 horas",
        "ar": "0 ساعة",
        "ko": "0시간",
      ]),
    LocaleCase(
      .fact("6000", .count("agents")),
      [
        "en": "6,000 agents", "fr": "6\u{202F}000 agents", "de": "6.000 agents",
        "es": "6000 agents", "ko": "6,000 agents",
      ]),
    LocaleCase(
      .point(exact("2.5"), .ratio),
      [
        "en": "2.5 times", "fr": "2,5\u{A0}fois", "de": "2,5 Mal", "es": "2,5 veces",
        "ar": "2.5 مرة",
        "ko": "2.5배",
      ]),
    LocaleCase(
      .fact("2/3", .ratio),
      ["en": "two-thirds", "fr": "2/3", "de": "2/3", "es": "2/3", "ar-EG": "٢/٣", "ko": "2/3"]),
    LocaleCase(
      .fact("12345", .count("")),
      [
        "en": "12,345", "fr": "12\u{202F}345", "es": "12.345", "es-CR": "12\u{A0}345",
        "ko": "12,345",
      ]),
    LocaleCase(
      .point(exact("1.7m"), usd, envelope: exact("2m")),
      [
        "en": "cannot be told from rounding", "fr": "indiscernable de l’arrondi",
        "de": "von Rundung nicht zu unterscheiden", "es": "indistinguible del redondeo",
      ]),
  ]

  @Test("A quantity has the words of its language", arguments: phrases)
  func prints(row: LocaleCase) {
    for (tag, words) in row.words.sorted(by: { $0.key < $1.key }) {
      let format = Self.format(tag)
      let printed =
        row.quantity.isComputed
        ? format.result(row.quantity, as: row.format) : format.fact(row.quantity, as: row.format)
      #expect(printed.text == words, "\(tag)")
    }
  }

  @Test(
    "A hedge stands apart wherever it stands",
    arguments: [
      ("fr", "plus de", "50 millions de dollars"), ("ko", "초과", "5000만 달러"),
      ("de", "mehr als", "50 Millionen US-Dollar"),
    ])
  func separatesHedges(tag: String, hedge: String, number: String) {
    let words = Self.format(tag).fact(.fact(.moreThan, "50m", usd))
    #expect(words.hedge == hedge)
    #expect(words.number == number)
  }

  @Test("A foreign dollar has its country, one's own has not")
  func namesDollars() {
    var french = Self.format("fr")
    french.dollar = Currency(rawValue: "CAD")
    #expect(french.fact(.fact("5m", .currency("CAD"))).text == "5 millions de dollars")
    #expect(
      french.fact(.fact("5m", usd)).text == "5 millions de dollars des États-Unis")
  }

  @Test("Digits can be asked for", arguments: [("ar-u-nu-arab", "٤٢"), ("ar-EG-u-nu-latn", "42")])
  func takesDigits(tag: String, digits: String) {
    #expect(Self.format(tag).fact(.fact("42", .number)).text == digits)
  }

  @Test("Only six languages are known", arguments: ["pt", "zh-Hans", "", "x-fr", "english"])
  func refusesOthers(tag: String) { #expect(NumberLocale(tag: tag) == nil) }

  @Test(
    "Periods have their words",
    arguments: [
      (
        "2022-06-24",
        [
          "fr": "24 juin 2022", "de": "24. Juni 2022", "es": "24 de junio de 2022",
          "ar": "24 يونيو 2022", "ar-SY": "٢٤ حزيران ٢٠٢٢", "ar-TN": "24 جوان 2022",
          "ko": "2022년 6월 24일",
        ]
      ),
      (
        "2020-02-01/2020-02-03",
        [
          "fr": "1er à 3 février 2020", "de": "1. bis 3. Februar 2020",
          "es": "1 a 3 de febrero de 2020", "ko": "2020년 2월 1일 ~ 3일",
        ]
      ),
      (
        "2020/2021-06~",
        [
          "fr": "janvier 2020 à juin 2021 environ", "de": "Januar 2020 bis etwa Juni 2021",
          "es": "enero de 2020 a junio de 2021 aproximadamente", "ko": "2020년 1월 ~ 2021년 6월경",
        ]
      ),
      (
        "2021-01/2021-06",
        [
          "fr": "janvier à juin 2021", "de": "Januar bis Juni 2021",
          "es": "enero a junio de 2021", "ar": "من يناير إلى يونيو 2021", "ko": "2021년 1월 ~ 6월",
        ]
      ),
      (
        "2006/..",
        [
          "fr": "depuis 2006", "de": "seit 2006", "es": "desde 2006", "ar": "منذ 2006",
          "ko": "2006년 이후",
        ]
      ),
      (
        "199X",
        [
          "fr": "les années 1990", "de": "die 1990er-Jahre", "es": "la década de 1990",
          "ko": "1990년대",
        ]
      ),
      (
        "18XX",
        [
          "fr": "le XIXe siècle", "de": "das 19. Jahrhundert", "es": "el siglo XIX",
          "ar-EG": "القرن ١٩", "ko": "19세기",
        ]
      ),
      (
        "2020-22",
        ["fr": "été 2020", "de": "Sommer 2020", "es": "verano de 2020", "ko": "2020년 여름"]
      ),
      ("2021", ["fr": "2021", "de": "2021", "ar-EG": "٢٠٢١", "ko": "2021년"]),
    ])
  func printsPeriods(edtf: String, words: [String: String]) throws {
    let period = try Period(edtf: edtf)
    for (tag, words) in words.sorted(by: { $0.key < $1.key }) {
      let locale = try #require(NumberLocale(tag: tag))
      #expect(period.words(in: locale) == words, "\(tag)")
    }
  }
}
