extension LanguageTable {
  /// CLDR 48, `ar`. One and two of a unit are the noun alone, which `=` says; after a hedge the dual
  /// ends otherwise.
  static let arabic = LanguageTable(
    plural: .arabic,
    hedges: [
      .about: "نحو {0}", .nearly: "ما يقرب من {0}", .moreThan: "أكثر من {0}",
      .atLeast: "ما لا يقل عن {0}", .upTo: "ما يصل إلى {0}", .lessThan: "أقل من {0}",
    ],
    between: "بين {0} و{1}", range: "{0} إلى {1}", counted: "{0} {1}",
    countedInMagnitude: "{0} {1}", money: "{0} {1}",
    shortMoney: "\u{200F}{0}\u{A0}{1}", hedgedDual: (free: "ان", hedged: "ين"),
    magnitudes: [
      LocalMagnitude(12, "{0} ترليون"), LocalMagnitude(9, "{0} مليار"),
      LocalMagnitude(6, "{0} مليون|{0} مليون|{0} ملايين|{0} مليون"),
    ],
    shortMagnitudes: [
      LocalMagnitude(12, "{0}\u{A0}ترليون"), LocalMagnitude(9, "{0}\u{A0}مليار"),
      LocalMagnitude(6, "{0}\u{A0}مليون"),
    ],
    times: "=مرة|=مرتان|مرات|مرة",
    percentagePoints: "=نقطة مئوية|=نقطتان مئويتان|نقاط مئوية|نقطة مئوية", rate: "{0} لكل {1}",
    rates: NounTable(
      """
      second: {0} في الثانية
      minute: {0} في الدقيقة
      hour: {0} في الساعة
      day: {0} في اليوم
      week: {0} في الأسبوع
      month: {0} في الشهر
      year: {0} في السنة
      """),
    units: arabicUnits, ownDollar: "=دولار|=دولاران|دولارات|دولارًا|دولار",
    currencies: arabicCurrencies, currencySigns: arabicSigns,
    lostInRounding: "لا يمكن تمييزه عن التقريب", unknownAmount: "مقدار غير معروف",
    precise: PrecisePatterns(
      rise: "ارتفاع: {0}",
      fall: "انخفاض: {0}",
      rounding: "{0}، أو من {1} إلى {2} مع التقريب",
      none: "بلا حد",
      moreOpen: "أكثر من {0}، بلا حد أعلى",
      orMoreOpen: "{0} أو أكثر، بلا حد أعلى",
      lessOpen: "أقل من {0}، بلا حد أدنى",
      orLessOpen: "{0} أو أقل، بلا حد أدنى",
      toLess: "من {0} إلى أقل من {1}",
      moreUpTo: "أكثر من {0} وحتى {1}",
      moreLess: "أكثر من {0} وأقل من {1}"),
    dates: DatePatterns(
      months: [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
        "أكتوبر", "نوفمبر", "ديسمبر",
      ], seasons: ["ربيع", "صيف", "خريف", "شتاء"], beforeChrist: "{0} ق.م",
      decade: "عقد {0}", century: "القرن {0}",
      range: "من {0} إلى {1}", since: "منذ {0}", from: "اعتبارًا من {0}", until: "حتى {0}",
      about: "نحو {0}", possibly: "ربما {0}"))

  private static let arabicUnits = NounTable(
    """
    second: =ثانية|=ثانيتان|ثوان|ثانية
    minute: =دقيقة|=دقيقتان|دقائق|دقيقة
    hour: =ساعة|=ساعتان|ساعات|ساعة
    day: =يوم|=يومان|أيام|يومًا|يوم
    week: =أسبوع|=أسبوعان|أسابيع|أسبوعًا|أسبوع
    month: =شهر|=شهران|أشهر|شهرًا|شهر
    quarter: ربع سنة
    year: =سنة|=سنتان|سنوات|سنة
    decade: =عقد|=عقدان|عقود|عقدًا|عقد
    century: =قرن|=قرنان|قرون|قرنًا|قرن
    millisecond: ملي ثانية
    metre: =متر|=متران|أمتار|مترًا|متر
    kilometre: كيلومتر|كيلومتر|كيلومترات|كيلومترًا|كيلومتر
    centimetre: سنتيمتر
    millimetre: مليمتر
    mile: =ميل|=ميلان|أميال|ميلاً|ميل
    yard: =ياردة|ياردة
    foot: =قدم|قدم
    inch: بوصة
    nautical mile: =ميل بحري|ميل بحري
    light-year: =سنة ضوئية|=سنتان ضوئيتان|سنوات ضوئية|سنة ضوئية
    square metre: متر مربع
    square kilometre: كيلومتر مربع
    square mile: ميل مربع
    square foot: =قدم مربعة|قدم مربعة
    hectare: هكتار
    acre: =فدان|فدان
    cubic metre: متر مكعب
    litre: =لتر|لتر
    millilitre: مليلتر
    gallon: =غالون|غالون
    barrel: =برميل|=برميلان|براميل|برميلًا|برميل
    gram: =غرام|=غرامان|غرامات|غرامًا|غرام
    kilogram: كيلوغرام
    milligram: مليغرام
    tonne: طن متري
    ton: طن|=طنان|أطنان|طنًا|طن
    pound: رطل|=رطلان|رطل|رطلًا|رطل
    ounce: أونصة
    carat: =قيراط|=قيراطان|قراريط|قيراطًا|قيراط
    degree: =درجة|=درجتان|درجات|درجة
    degree Celsius: درجة مئوية
    degree Fahrenheit: درجة فهرنهايت
    knot: عقدة
    byte: بايت
    kilobyte: كيلوبايت
    megabyte: ميغابايت
    gigabyte: غيغابايت
    terabyte: تيرابايت
    bit: بت
    watt: واط
    kilowatt: كيلوواط
    megawatt: ميغا واط
    gigawatt: غيغا واط
    kilowatt-hour: كيلو واط/ساعة
    joule: جول
    calorie: سعرة
    kilocalorie: كيلو سعرة
    volt: فولت
    hertz: هرتز
    megahertz: ميغا هرتز
    gigahertz: غيغا هرتز
    horsepower: قوة حصان
    """)

  private static let arabicCurrencies = NounTable(
    """
    USD: دولار أمريكي
    EUR: يورو
    GBP: جنيه إسترليني
    JPY: ين ياباني
    CNY: يوان صيني
    KRW: وون كوري جنوبي
    CHF: فرنك سويسري
    AUD: دولار أسترالي
    CAD: دولار كندي
    NZD: دولار نيوزيلندي
    SGD: دولار سنغافوري
    HKD: دولار هونغ كونغ
    TWD: دولار تايواني
    INR: روبية هندية
    RUB: روبل روسي
    BRL: ريال برازيلي
    MXN: بيزو مكسيكي
    SEK: كرونة سويدية
    NOK: كرونة نرويجية
    DKK: كرونة دنماركية
    PLN: زلوتي بولندي
    CZK: كرونة تشيكية
    TRY: ليرة تركية
    UAH: هريفنيا أوكرانية
    ZAR: راند جنوب أفريقي
    ILS: شيكل إسرائيلي جديد
    SAR: ريال سعودي
    AED: درهم إماراتي
    EGP: جنيه مصري
    IRR: ريال إيراني
    IQD: دينار عراقي
    KPW: وون كوري شمالي
    THB: باخت تايلاندي
    IDR: روبية إندونيسية
    VND: دونج فيتنامي
    PHP: بيزو فلبيني
    NGN: نايرا نيجيري
    """)

  private static let arabicSigns = NounTable(
    """
    GBP: UK£
    SAR: ر.س.
    AED: د.إ.
    EGP: ج.م.
    IRR: ر.إ.
    IQD: د.ع.
    THB: ฿
    """, over: rootSigns)
}
