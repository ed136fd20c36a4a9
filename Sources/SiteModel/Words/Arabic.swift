import Charts
import Expressions
import Markdown
import Quantities

extension PageWords {
  static let arabic = Shared(
    PageWords { words in
      words.markdown = arabicText
      words.charts = arabicCharts
      words.formulas = arabicFormulas
      words.figures = arabicFigures
      words.estimates = arabicEstimates
      words.corrections = arabicCorrections
      words.moved = MovedWords(title: "انتقلت هذه الصفحة", link: "اذهب إلى عنوانها الجديد")
    })

  private static let arabicText = {
    var words = MarkdownWords()
    words.note = "ملاحظة"
    words.tip = "نصيحة"
    words.important = "مهم"
    words.warning = "تحذير"
    words.caution = "تنبيه"
    words.table = "جدول"
    words.footnotes = "الحواشي"
    words.footnote = "الحاشية {0}"
    words.backToReference = "العودة إلى موضع الحاشية {0}"
    return words
  }()

  private static let arabicCharts = {
    var words = ChartPhrases()
    words.bar = .init(
      "مخطط أعمدة",
      small:
        "مخطط أعمدة صغير واحد|مخططا أعمدة صغيران|{0} مخططات أعمدة صغيرة|{0} مخطط أعمدة صغيرًا|{0} مخطط أعمدة صغير"
    )
    words.stackedBar = .init(
      "مخطط أعمدة مكدسة",
      small:
        "مخطط أعمدة مكدسة صغير واحد|مخططا أعمدة مكدسة صغيران|{0} مخططات أعمدة مكدسة صغيرة|{0} مخطط أعمدة مكدسة"
    )
    words.line = .init(
      "مخطط خطي",
      small:
        "مخطط خطي صغير واحد|مخططان خطيان صغيران|{0} مخططات خطية صغيرة|{0} مخططًا خطيًا صغيرًا|{0} مخطط خطي صغير"
    )
    words.area = .init(
      "مخطط مساحي",
      small:
        "مخطط مساحي صغير واحد|مخططان مساحيان صغيران|{0} مخططات مساحية صغيرة|{0} مخططًا مساحيًا صغيرًا|{0} مخطط مساحي صغير"
    )
    words.dot = .init(
      "مخطط نقطي",
      small:
        "مخطط نقطي صغير واحد|مخططان نقطيان صغيران|{0} مخططات نقطية صغيرة|{0} مخططًا نقطيًا صغيرًا|{0} مخطط نقطي صغير"
    )
    words.slope = .init(
      "مخطط ميل",
      small:
        "مخطط ميل صغير واحد|مخططا ميل صغيران|{0} مخططات ميل صغيرة|{0} مخطط ميل صغيرًا|{0} مخطط ميل صغير"
    )
    words.timeline = .init(
      "خط زمني",
      small:
        "خط زمني صغير واحد|خطان زمنيان صغيران|{0} خطوط زمنية صغيرة|{0} خطًا زمنيًا صغيرًا|{0} خط زمني صغير"
    )
    words.histogram = .init(
      "مدرج تكراري",
      small:
        "مدرج تكراري صغير واحد|مدرجان تكراريان صغيران|{0} مدرجات تكرارية صغيرة|{0} مدرجًا تكراريًا صغيرًا|{0} مدرج تكراري صغير"
    )
    words.values = "قيمة واحدة|قيمتان|{0} قيم|{0} قيمة"
    words.series = "سلسلة واحدة|سلسلتان|{0} سلاسل|{0} سلسلة"
    words.events = "حدث واحد|حدثان|{0} أحداث|{0} حدثًا|{0} حدث"
    words.categories = "فئة واحدة|فئتين|{0} فئات|{0} فئة"
    words.steps = "فئة واحدة|فئتين|{0} فئات|{0} فئة"
    words.opening = "{0}: {1}"
    words.span = "{0}، من {1} إلى {2}"
    words.over = "{0} في {1}"
    words.onOneScale = "{0} بمقياس واحد"
    words.named = "{0}: {1}"
    words.note = "ملاحظة عند {0}: {1}"
    words.noNumbers = "لا أرقام"
    words.always = "{0} دائمًا"
    words.extremes = "الأعلى {0}، والأدنى {1}"
    words.level = "{0}؛ في البداية والنهاية {1}"
    words.rising = "{0}؛ صعودًا من {1} إلى {2}"
    words.falling = "{0}؛ هبوطًا من {1} إلى {2}"
    words.noFigure = "{0}؛ ولا رقم لـ {1}"
    words.unknown = """
      {1}؛ وقيمة واحدة غير معروفة|\
      {1}؛ وقيمتان غير معروفتين|\
      {1}؛ و{0} قيم غير معروفة|\
      {1}؛ و{0} قيمة غير معروفة
      """
    words.event = "{0}، {1}"
    words.bins = "{0} في {1} من {2} إلى {3}"
    words.most = "أكثر الفئات عددًا، وفيها {0}، من {1} إلى أقل من {2}"
    words.from = "من"
    words.toLessThan = "إلى أقل من"
    words.count = "العدد"
    return words
  }()

  private static let arabicFormulas = {
    var words = FormulaPhrases()
    words.quoted = "«{0}»"
    words.selection = "{0} حيث {1}"
    words.grouped = "{0} حسب {1}"
    words.both = "{0} و{1}"
    words.either = "{0} أو {1}"
    words.negation = "ليس {0}"
    words.choice = "{0} إذا {1}، وإلا {2}"
    words.comma = "، "
    words.rowsOf = "صفوف {0}"
    words.over = "{0} في {1}"
    words.allRows = "صف {1}|صفَّي {1}|{0} صفوف من {1}|{0} صفًّا من {1}|{0} صف من {1}"
    words.someRows = """
      {2} من صف {1}|{2} من صفَّي {1}|{2} من {0} صفوف في {1}|{2} من {0} صفًّا في {1}|\
      {2} من {0} صف في {1}
      """
    words.countedRows =
      "{1}، صف واحد|{1}، صفان|{1}، {0} صفوف|{1}، {0} صفًّا|{1}، {0} صف"
    words.onDay = "{0} يوم {1}"
    words.inTime = "{0} في {1}"
    words.ofThing = "{0} لـ {1}"
    words.lowEnd = "{0} على الأقل"
    words.highEnd = "{0} على الأكثر"
    words.article = ""
    words.rounded = "{0} بعد التقريب"
    words.converted = "{0} محوَّلًا إلى {1}"
    words.atFaceValue = "{0} (الرقم المعلن)"
    words.source = "مصدر الرقم {0}"
    words.period = "فترة الرقم {0}"
    words.days = "مدة {0} بالأيام"
    words.months = "مدة {0} بالأشهر"
    words.years = "مدة {0} بالسنوات"
    words.meanOf = "متوسط {0}"
    words.convertedAtMean = "حُوّل بمتوسط سعر الصرف ({0}): {1}."
    words.convertedAtDay = "حُوّل بسعر الصرف يوم {0}: {1}."
    words.missing = """
      صف واحد من أصل {1} بلا قيمة في {2}|\
      صفان من أصل {1} بلا قيمة في {2}|\
      {0} صفوف من أصل {1} بلا قيمة في {2}|\
      {0} صفًّا من أصل {1} بلا قيمة في {2}|\
      {0} صف من أصل {1} بلا قيمة في {2}
      """
    words.functions = Pattern.table(
      """
      sum: مجموع {0}
      count: عدد {0}
      min: أدنى قيمة في {0}
      max: أعلى قيمة في {0}
      mode: منوال {0}
      mean: متوسط {0}
      median: وسيط {0}
      geometric-mean: المتوسط الهندسي لـ {0}
      weighted-mean: المتوسط المرجح لـ {0}
      trimmed-mean: المتوسط المشذب لـ {0}
      moving-average: المتوسط المتحرك لـ {0}
      stdev: الانحراف المعياري لـ {0}
      variance: تباين {0}
      quantile: مئين {0}
      iqr: المدى الربيعي لـ {0}
      correlation: ارتباط {0}
      autocorrelation: الارتباط الذاتي لـ {0}
      growth: نمو {0}
      cagr: النمو السنوي لـ {0}
      index: الرقم القياسي لـ {0}
      rank: رتبة {0}
      slope: ميل {0}
      intercept: الحد الثابت لـ {0}
      coefficient: معامل {0}
      standard-error: الخطأ المعياري لـ {0}
      residual-stdev: الانحراف المعياري للبواقي في {0}
      r-squared: معامل التحديد لـ {0}
      f-statistic: إحصاءة F لـ {0}
      sum-of-squares: مجموع مربعات {0}
      regression: انحدار {0}
      anova: تحليل تباين {0}
      """)
    return words
  }()

  private static let arabicFigures = {
    var words = FigurePhrases()
    words.floorCaption = "حد أدنى: قد يكون أكثر"
    words.ceilingCaption = "حد أقصى: قد يكون أقل"
    words.nearlyCaption = "أقل من هذا بقليل"
    words.aboutCaption = "أكثر قليلًا أو أقل قليلًا"
    words.rangeCaption = "في أي موضع من هذا المدى"
    words.moreThan = "حد أدنى: الرقم الحقيقي أعلى، ولا أحد يقول بكم"
    words.atLeast = "حد أدنى: قد يكون الرقم الحقيقي أعلى، ولا أحد يقول بكم"
    words.ceilingFromZero = "حد أقصى: قد يكون الرقم الحقيقي أي قيمة من الصفر إليه"
    words.openCeiling = "حد أقصى: قد يكون الرقم الحقيقي أقل، ولا أحد يقول بكم"
    words.ceiling = "حد أقصى: قد يكون الرقم الحقيقي أقل"
    words.nearly = "الرقم الحقيقي أقل بقليل"
    words.about = "رقم تقريبي: قد يكون الرقم الحقيقي أعلى أو أقل بقليل"
    words.range = "مدى: قد يقع الرقم الحقيقي في أي موضع منه"
    words.computedFromRounded = "محسوب من أرقام مقرَّبة: قد يكون الرقم الحقيقي أعلى أو أقل بقليل"
    words.rounded = "مقرَّب: قد يختلف الرقم الحقيقي في خانته الأخيرة"
    words.digits = """
      مقرَّب إلى خانة واحدة: الأرقام الداخلة فيه لا تسمح بأكثر|\
      مقرَّب إلى خانتين: الأرقام الداخلة فيه لا تسمح بأكثر|\
      مقرَّب إلى {0} خانات: الأرقام الداخلة فيه لا تسمح بأكثر|\
      مقرَّب إلى {0} خانة: الأرقام الداخلة فيه لا تسمح بأكثر
      """
    words.mayBeWide = "يتكرر رقم في الحساب: الحدود صحيحة، لكنها قد تكون أوسع من اللازم."
    words.revises = "رقم مُراجَع، حلّ محل {0}"
    words.whichReplaced = "، الذي حلّ قبله محل "
    words.revised = "رُوجع بعد ذلك إلى {0}"
    words.table = "«{0}» في {1}"
    words.query = "الاستعلام «{0}» في {1}"
    words.shared = "أرقام مشتركة"
    words.part = "{0}، الجزء {1}"
    return words
  }()

  private static let arabicEstimates = {
    var words = EstimateWords()
    words.icd203 = [
      ["احتمال شبه معدوم", "احتمال ضئيل"],
      ["مستبعد جدًا"],
      ["مستبعد", "غير مرجح"],
      ["احتمال متساوٍ تقريبًا"],
      ["مرجح", "محتمل"],
      ["مرجح جدًا"],
      ["شبه مؤكد"],
    ]
    words.phia = [
      ["احتمال ضئيل"],
      ["مستبعد جدًا"],
      ["مستبعد"],
      ["احتمال واقعي"],
      ["مرجح", "محتمل"],
      ["مرجح جدًا"],
      ["شبه مؤكد"],
    ]
    words.ipcc = [
      ["مستبعد بصورة استثنائية"],
      ["مستبعد للغاية"],
      ["مستبعد جدًا"],
      ["مستبعد"],
      ["مرجح بقدر ما هو مستبعد"],
      ["أقرب إلى الترجيح"],
      ["مرجح"],
      ["مرجح جدًا"],
      ["مرجح للغاية"],
      ["شبه مؤكد"],
    ]
    words.low = ["ثقة منخفضة", "منخفضة"]
    words.moderate = ["ثقة متوسطة", "متوسطة"]
    words.high = ["ثقة عالية", "عالية"]
    return words
  }()

  private static let arabicCorrections = {
    var words = CorrectionWords()
    words.title = "التصحيحات"
    words.correction = "تصحيح"
    words.clarification = "توضيح"
    words.update = "تحديث"
    words.retraction = "سحب"
    words.was = "كان"
    words.now = "الآن"
    words.change = "التغيير"
    words.reason = "السبب"
    return words
  }()
}
