import Charts
import Expressions
import Markdown
import Quantities

/// What is counted stands behind *mit* and *in*, so it has the dative.
extension PageWords {
  static let german = Shared(
    PageWords { words in
      words.markdown = germanText
      words.charts = germanCharts
      words.formulas = germanFormulas
      words.figures = germanFigures
      words.estimates = germanEstimates
      words.corrections = germanCorrections
      words.moved = MovedWords(title: "Diese Seite ist umgezogen", link: "Zur neuen Adresse")
    })

  private static let germanText = {
    var words = MarkdownWords()
    words.note = "Hinweis"
    words.tip = "Tipp"
    words.important = "Wichtig"
    words.warning = "Warnung"
    words.caution = "Vorsicht"
    words.table = "Tabelle"
    words.footnotes = "Fußnoten"
    words.footnote = "Fußnote {0}"
    words.backToReference = "Zurück zum Fußnotenzeichen {0}"
    return words
  }()

  private static let germanCharts = {
    var words = ChartPhrases()
    words.bar = .init(
      "Balkendiagramm", small: "{0} kleines Balkendiagramm|{0} kleine Balkendiagramme")
    words.stackedBar = .init(
      "Gestapeltes Balkendiagramm",
      small: "{0} kleines gestapeltes Balkendiagramm|{0} kleine gestapelte Balkendiagramme")
    words.line = .init(
      "Liniendiagramm", small: "{0} kleines Liniendiagramm|{0} kleine Liniendiagramme")
    words.area = .init(
      "Flächendiagramm", small: "{0} kleines Flächendiagramm|{0} kleine Flächendiagramme")
    words.dot = .init("Punktdiagramm", small: "{0} kleines Punktdiagramm|{0} kleine Punktdiagramme")
    words.slope = .init(
      "Steigungsdiagramm", small: "{0} kleines Steigungsdiagramm|{0} kleine Steigungsdiagramme")
    words.timeline = .init("Zeitleiste", small: "{0} kleine Zeitleiste|{0} kleine Zeitleisten")
    words.histogram = .init("Histogramm", small: "{0} kleines Histogramm|{0} kleine Histogramme")
    words.values = "{0} Wert|{0} Werten"
    words.series = "{0} Reihe|{0} Reihen"
    words.events = "{0} Ereignis|{0} Ereignissen"
    words.categories = "{0} Kategorie|{0} Kategorien"
    words.steps = "{0} Klasse|{0} Klassen"
    words.opening = "{0} mit {1}"
    words.span = "{0}, {1} bis {2}"
    words.over = "{0} in {1}"
    words.onOneScale = "{0} mit gleicher Skala"
    words.named = "{0}: {1}"
    words.note = "Anmerkung zu {0}: {1}"
    words.noNumbers = "keine Zahlen"
    words.always = "durchweg {0}"
    words.extremes = "höchster Wert {0}, niedrigster {1}"
    words.level = "{0}; am Anfang wie am Ende {1}"
    words.rising = "{0}; steigend: erst {1}, zuletzt {2}"
    words.falling = "{0}; fallend: erst {1}, zuletzt {2}"
    words.noFigure = "{0}; keine Angabe für {1}"
    words.unknown = """
      {1}; {0} Wert ist nicht bekannt|\
      {1}; {0} Werte sind nicht bekannt
      """
    words.event = "{0}, {1}"
    words.bins = "{0} in {1} von {2} bis {3}"
    words.most = "Am stärksten besetzt ist mit {0} die Klasse von {1} bis unter {2}"
    words.from = "von"
    words.toLessThan = "bis unter"
    words.count = "Anzahl"
    return words
  }()

  private static let germanFormulas = {
    var words = FormulaPhrases()
    words.quoted = "„{0}“"
    words.selection = "{0} mit {1}"
    words.grouped = "{0} nach {1}"
    words.both = "{0} und {1}"
    words.either = "{0} oder {1}"
    words.negation = "nicht {0}"
    words.choice = "{0}, falls {1}, sonst {2}"
    words.rowsOf = "Zeilen in {0}"
    words.over = "{0} über {1}"
    words.allRows = "die Zeile von {1}|die {0} Zeilen von {1}"
    words.someRows = "{2} von {0} Zeile von {1}|{2} von {0} Zeilen von {1}"
    words.countedRows = "{1}, {0} Zeile|{1}, {0} Zeilen"
    words.onDay = "{0} am {1}"
    words.inTime = "{0}, {1}"
    words.ofThing = "{0} für {1}"
    words.lowEnd = "{0}, mindestens"
    words.highEnd = "{0}, höchstens"
    words.article = ""
    words.rounded = "{0}, gerundet"
    words.converted = "{0} in {1}"
    words.atFaceValue = "{0} (genannte Zahl)"
    words.source = "die Quelle der Zahl {0}"
    words.period = "der Zeitraum der Zahl {0}"
    words.days = "die Dauer von {0} in Tagen"
    words.months = "die Dauer von {0} in Monaten"
    words.years = "die Dauer von {0} in Jahren"
    words.meanOf = "Mittelkurs {0}"
    words.convertedAtMean = "Umgerechnet zum Mittelkurs ({0}): {1}."
    words.convertedAtDay = "Umgerechnet zum Kurs vom {0}: {1}."
    words.missing = "In {0} von {1} Zeilen fehlt der Wert in {2}"
    words.functions = Pattern.table(
      """
      sum: die Summe von {0}
      count: die Anzahl von {0}
      min: der kleinste Wert von {0}
      max: der größte Wert von {0}
      mode: der Modalwert von {0}
      mean: der Mittelwert von {0}
      median: der Median von {0}
      geometric-mean: das geometrische Mittel von {0}
      weighted-mean: das gewichtete Mittel von {0}
      trimmed-mean: das getrimmte Mittel von {0}
      moving-average: der gleitende Durchschnitt von {0}
      stdev: die Standardabweichung von {0}
      variance: die Varianz von {0}
      quantile: das Quantil von {0}
      iqr: der Interquartilsabstand von {0}
      correlation: die Korrelation von {0}
      autocorrelation: die Autokorrelation von {0}
      growth: das Wachstum von {0}
      cagr: das jährliche Wachstum von {0}
      index: der Index von {0}
      rank: der Rang von {0}
      slope: die Steigung von {0}
      intercept: der Achsenabschnitt von {0}
      coefficient: der Koeffizient von {0}
      standard-error: der Standardfehler von {0}
      residual-stdev: die Standardabweichung der Residuen von {0}
      r-squared: das Bestimmtheitsmaß von {0}
      f-statistic: die F-Statistik von {0}
      sum-of-squares: die Quadratsumme von {0}
      regression: die Regression von {0}
      anova: die Varianzanalyse von {0}
      """)
    return words
  }()

  private static let germanFigures = {
    var words = FigurePhrases()
    words.floorCaption = "Untergrenze: Es kann mehr sein"
    words.ceilingCaption = "Obergrenze: Es kann weniger sein"
    words.nearlyCaption = "Etwas weniger als das"
    words.aboutCaption = "Etwas mehr oder etwas weniger"
    words.rangeCaption = "Irgendwo in diesem Bereich"
    words.moreThan = "Eine Untergrenze: Die wahre Zahl liegt höher; um wie viel, sagt niemand"
    words.atLeast = "Eine Untergrenze: Die wahre Zahl kann höher liegen; um wie viel, sagt niemand"
    words.ceilingFromZero =
      "Eine Obergrenze: Die wahre Zahl kann überall zwischen null und ihr liegen"
    words.openCeiling =
      "Eine Obergrenze: Die wahre Zahl kann niedriger liegen; um wie viel, sagt niemand"
    words.ceiling = "Eine Obergrenze: Die wahre Zahl kann niedriger liegen"
    words.nearly = "Die wahre Zahl liegt etwas niedriger"
    words.about = "Ein ungefährer Wert: Die wahre Zahl kann etwas darüber oder darunter liegen"
    words.range = "Eine Spanne: Die wahre Zahl kann überall darin liegen"
    words.computedFromRounded =
      "Aus gerundeten Zahlen berechnet: Die wahre Zahl kann etwas darüber oder darunter liegen"
    words.rounded = "Gerundet: Die wahre Zahl kann in der letzten Stelle abweichen"
    words.digits = """
      Auf {0} Stelle gerundet: Mehr geben die Ausgangszahlen nicht her|\
      Auf {0} Stellen gerundet: Mehr geben die Ausgangszahlen nicht her
      """
    words.mayBeWide =
      "Eine Zahl kommt mehrmals vor: Die Schranken gelten, sind aber womöglich zu weit."
    words.revises = "Revidiert; zuvor {0}"
    words.whichReplaced = ", davor "
    words.revised = "Inzwischen revidiert: {0}"
    words.table = "„{0}“ in {1}"
    words.query = "die Abfrage „{0}“ in {1}"
    words.shared = "Gemeinsame Zahlen"
    words.part = "{0}, Teil {1}"
    return words
  }()

  private static let germanEstimates = {
    var words = EstimateWords()
    words.icd203 = [
      ["so gut wie ausgeschlossen", "kaum denkbar"],
      ["sehr unwahrscheinlich", "höchst unwahrscheinlich"],
      ["unwahrscheinlich"],
      ["etwa gleich wahrscheinlich"],
      ["wahrscheinlich"],
      ["sehr wahrscheinlich", "höchst wahrscheinlich"],
      ["fast sicher", "nahezu sicher"],
    ]
    words.phia = [
      ["kaum denkbar"],
      ["höchst unwahrscheinlich"],
      ["unwahrscheinlich"],
      ["realistische Möglichkeit"],
      ["wahrscheinlich"],
      ["höchst wahrscheinlich"],
      ["fast sicher"],
    ]
    words.ipcc = [
      ["außergewöhnlich unwahrscheinlich"],
      ["äußerst unwahrscheinlich"],
      ["sehr unwahrscheinlich"],
      ["unwahrscheinlich"],
      ["etwa ebenso wahrscheinlich wie nicht"],
      ["eher wahrscheinlich als nicht"],
      ["wahrscheinlich"],
      ["sehr wahrscheinlich"],
      ["äußerst wahrscheinlich"],
      ["praktisch sicher"],
    ]
    words.low = ["geringe Verlässlichkeit", "gering", "geringes Vertrauen"]
    words.moderate = ["mittlere Verlässlichkeit", "mittel", "mittleres Vertrauen"]
    words.high = ["hohe Verlässlichkeit", "hoch", "hohes Vertrauen"]
    return words
  }()

  private static let germanCorrections = {
    var words = CorrectionWords()
    words.title = "Berichtigungen"
    words.correction = "Berichtigung"
    words.clarification = "Klarstellung"
    words.update = "Aktualisierung"
    words.retraction = "Rücknahme"
    words.was = "Bisher"
    words.now = "Jetzt"
    words.change = "Änderung"
    words.reason = "Grund"
    return words
  }()
}
