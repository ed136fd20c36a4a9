import Charts
import Expressions
import Markdown
import Quantities

extension PageWords {
  static let spanish = Shared(
    PageWords { words in
      words.markdown = spanishText
      words.charts = spanishCharts
      words.formulas = spanishFormulas
      words.figures = spanishFigures
      words.estimates = spanishEstimates
      words.corrections = spanishCorrections
      words.moved = MovedWords(
        title: "Esta página ha cambiado de dirección", link: "Ir a la nueva dirección")
    })

  private static let spanishText = {
    var words = MarkdownWords()
    words.note = "Nota"
    words.tip = "Consejo"
    words.important = "Importante"
    words.warning = "Advertencia"
    words.caution = "Precaución"
    words.table = "Tabla"
    words.footnotes = "Notas al pie"
    words.footnote = "Nota {0}"
    words.backToReference = "Volver a la llamada {0}"
    return words
  }()

  private static let spanishCharts = {
    var words = ChartPhrases()
    words.bar = .init(
      "Gráfico de barras", small: "{0} gráfico pequeño de barras|{0} gráficos pequeños de barras")
    words.stackedBar = .init(
      "Gráfico de barras apiladas",
      small: "{0} gráfico pequeño de barras apiladas|{0} gráficos pequeños de barras apiladas")
    words.line = .init(
      "Gráfico de líneas", small: "{0} gráfico pequeño de líneas|{0} gráficos pequeños de líneas")
    words.area = .init(
      "Gráfico de áreas", small: "{0} gráfico pequeño de áreas|{0} gráficos pequeños de áreas")
    words.dot = .init(
      "Gráfico de puntos", small: "{0} gráfico pequeño de puntos|{0} gráficos pequeños de puntos")
    words.slope = .init(
      "Gráfico de pendientes",
      small: "{0} gráfico pequeño de pendientes|{0} gráficos pequeños de pendientes")
    words.timeline = .init("Cronología", small: "{0} cronología pequeña|{0} cronologías pequeñas")
    words.histogram = .init("Histograma", small: "{0} histograma pequeño|{0} histogramas pequeños")
    words.values = "{0} valor|{0} valores"
    words.series = "{0} serie|{0} series"
    words.events = "{0} acontecimiento|{0} acontecimientos"
    words.categories = "{0} categoría|{0} categorías"
    words.steps = "{0} intervalo|{0} intervalos"
    words.opening = "{0} de {1}"
    words.span = "{0}, de {1} a {2}"
    words.over = "{0} en {1}"
    words.onOneScale = "{0} con la misma escala"
    words.named = "{0}: {1}"
    words.note = "Nota en {0}: {1}"
    words.noNumbers = "ninguna cifra"
    words.always = "siempre {0}"
    words.extremes = "máximo, {0}; mínimo, {1}"
    words.level = "{0}; empieza y acaba en {1}"
    words.rising = "{0}; sube de {1} a {2}"
    words.falling = "{0}; baja de {1} a {2}"
    words.noFigure = "{0}; sin cifra para {1}"
    words.unknown = """
      {1}; se desconoce {0} valor|\
      {1}; se desconocen {0} valores
      """
    words.event = "{0}, {1}"
    words.bins = "{0} en {1}, de {2} a {3}"
    words.most = "El intervalo más lleno, con {0}, va de {1} a menos de {2}"
    words.from = "desde"
    words.toLessThan = "hasta menos de"
    words.count = "cantidad"
    return words
  }()

  private static let spanishFormulas = {
    var words = FormulaPhrases()
    words.quoted = "«{0}»"
    words.selection = "{0} donde {1}"
    words.grouped = "{0} por {1}"
    words.both = "{0} y {1}"
    words.either = "{0} o {1}"
    words.negation = "no {0}"
    words.choice = "{0} si {1}; si no, {2}"
    words.rowsOf = "filas de {0}"
    words.over = "{0} en {1}"
    words.allRows = "la fila de {1}|las {0} filas de {1}"
    words.someRows = "{2} de la fila de {1}|{2} de las {0} filas de {1}"
    words.countedRows = "{1}, {0} fila|{1}, {0} filas"
    words.onDay = "{0}, el {1}"
    words.inTime = "{0} en el periodo {1}"
    words.ofThing = "{0} para {1}"
    words.lowEnd = "{0} como mínimo"
    words.highEnd = "{0} como máximo"
    words.article = ""
    words.rounded = "{0}, con redondeo"
    words.converted = "{0} en {1}"
    words.atFaceValue = "{0} (cifra declarada)"
    words.source = "la fuente de {0}"
    words.period = "el periodo de {0}"
    words.days = "los días de {0}"
    words.months = "los meses de {0}"
    words.years = "los años de {0}"
    words.meanOf = "media de {0}"
    words.convertedAtMean = "Convertido al tipo medio de {0}: {1}."
    words.convertedAtDay = "Convertido al tipo del {0}: {1}."
    words.missing = """
      {0} de {1} filas no tiene valor en {2}|\
      {0} de {1} filas no tienen valor en {2}
      """
    words.functions = Pattern.table(
      """
      sum: la suma de {0}
      count: el número de {0}
      min: el mínimo de {0}
      max: el máximo de {0}
      mode: la moda de {0}
      mean: la media de {0}
      median: la mediana de {0}
      geometric-mean: la media geométrica de {0}
      weighted-mean: la media ponderada de {0}
      trimmed-mean: la media recortada de {0}
      moving-average: la media móvil de {0}
      stdev: la desviación típica de {0}
      variance: la varianza de {0}
      quantile: el cuantil de {0}
      iqr: el rango intercuartílico de {0}
      correlation: la correlación de {0}
      autocorrelation: la autocorrelación de {0}
      growth: el crecimiento de {0}
      cagr: el crecimiento anual de {0}
      index: el índice de {0}
      rank: el puesto de {0}
      slope: la pendiente de {0}
      intercept: la ordenada en el origen de {0}
      coefficient: el coeficiente de {0}
      standard-error: el error estándar de {0}
      residual-stdev: la desviación típica residual de {0}
      r-squared: el coeficiente de determinación de {0}
      f-statistic: el estadístico F de {0}
      sum-of-squares: la suma de cuadrados de {0}
      regression: la regresión de {0}
      anova: el análisis de varianza de {0}
      """)
    return words
  }()

  private static let spanishFigures = {
    var words = FigurePhrases()
    words.floorCaption = "Un mínimo: puede ser más"
    words.ceilingCaption = "Un máximo: puede ser menos"
    words.nearlyCaption = "Un poco menos que esto"
    words.aboutCaption = "Un poco más o un poco menos"
    words.rangeCaption = "En cualquier punto de este intervalo"
    words.moreThan = "Un mínimo: la cifra real es mayor, y nadie dice cuánto"
    words.atLeast = "Un mínimo: la cifra real puede ser mayor, y nadie dice cuánto"
    words.ceilingFromZero =
      "Un máximo: la cifra real puede estar en cualquier punto entre cero y él"
    words.openCeiling = "Un máximo: la cifra real puede ser menor, y nadie dice cuánto"
    words.ceiling = "Un máximo: la cifra real puede ser menor"
    words.nearly = "La cifra real es un poco menor"
    words.about = "Una aproximación: la cifra real puede estar algo por encima o por debajo"
    words.range = "Un intervalo: la cifra real puede estar en cualquiera de sus puntos"
    words.computedFromRounded =
      "Calculado con cifras redondeadas: la real puede estar algo por encima o por debajo"
    words.rounded = "Redondeado: la cifra real puede diferir en el último dígito"
    words.digits = """
      Redondeado a {0} cifra significativa: los datos no permiten más|\
      Redondeado a {0} cifras significativas: los datos no permiten más
      """
    words.mayBeWide =
      "Una cifra entra más de una vez: los límites son válidos, pero quizá demasiado amplios."
    words.revises = "Cifra revisada; antes, {0}"
    words.whichReplaced = "; y antes, "
    words.revised = "Revisada después: {0}"
    words.table = "«{0}» en {1}"
    words.query = "la consulta «{0}» en {1}"
    words.shared = "Cifras comunes"
    words.part = "{0}, parte {1}"
    return words
  }()

  private static let spanishEstimates = {
    var words = EstimateWords()
    words.icd203 = [
      ["casi ninguna probabilidad", "posibilidad remota"],
      ["muy improbable", "sumamente improbable"],
      ["improbable", "poco probable"],
      ["casi tan probable como improbable"],
      ["probable"],
      ["muy probable", "sumamente probable"],
      ["casi seguro", "casi cierto"],
    ]
    words.phia = [
      ["posibilidad remota"],
      ["muy improbable"],
      ["improbable", "poco probable"],
      ["posibilidad realista"],
      ["probable"],
      ["muy probable"],
      ["casi seguro"],
    ]
    words.ipcc = [
      ["excepcionalmente improbable"],
      ["sumamente improbable"],
      ["muy improbable"],
      ["improbable"],
      ["tan probable como improbable"],
      ["más probable que improbable"],
      ["probable"],
      ["muy probable"],
      ["sumamente probable"],
      ["prácticamente seguro"],
    ]
    words.low = ["confianza baja", "baja"]
    words.moderate = ["confianza media", "media", "confianza moderada", "moderada"]
    words.high = ["confianza alta", "alta"]
    return words
  }()

  private static let spanishCorrections = {
    var words = CorrectionWords()
    words.title = "Correcciones"
    words.correction = "Corrección"
    words.clarification = "Aclaración"
    words.update = "Actualización"
    words.retraction = "Retractación"
    words.was = "Antes"
    words.now = "Ahora"
    words.change = "Cambio"
    words.reason = "Motivo"
    return words
  }()
}
