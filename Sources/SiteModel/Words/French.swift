import Charts
import Expressions
import Markdown
import Quantities

/// Nothing that may begin with a vowel stands behind *de*; signs of two parts have their spaces.
extension PageWords {
  static let french = Shared(
    PageWords { words in
      words.markdown = frenchText
      words.charts = frenchCharts
      words.formulas = frenchFormulas
      words.figures = frenchFigures
      words.estimates = frenchEstimates
      words.corrections = frenchCorrections
      words.moved = MovedWords(
        title: "Cette page a changé d’adresse", link: "Aller à la nouvelle adresse")
    })

  private static let frenchText = {
    var words = MarkdownWords()
    words.note = "À noter"
    words.tip = "Conseil"
    words.important = "Important"
    words.warning = "Attention"
    words.caution = "Prudence"
    words.table = "Tableau"
    words.footnotes = "Notes de bas de page"
    words.footnote = "Note {0}"
    words.backToReference = "Retour à l’appel de note {0}"
    return words
  }()

  private static let frenchCharts = {
    var words = ChartPhrases()
    words.bar = .init(
      "Diagramme en barres",
      small: "{0} petit diagramme en barres|{0} petits diagrammes en barres")
    words.stackedBar = .init(
      "Diagramme en barres empilées",
      small: "{0} petit diagramme en barres empilées|{0} petits diagrammes en barres empilées")
    words.line = .init(
      "Courbe", small: "{0} petit graphique en courbe|{0} petits graphiques en courbe")
    words.area = .init(
      "Graphique en aires", small: "{0} petit graphique en aires|{0} petits graphiques en aires")
    words.dot = .init(
      "Graphique à points", small: "{0} petit graphique à points|{0} petits graphiques à points")
    words.slope = .init(
      "Graphique de pentes",
      small: "{0} petit graphique de pentes|{0} petits graphiques de pentes")
    words.timeline = .init("Chronologie", small: "{0} petite chronologie|{0} petites chronologies")
    words.histogram = .init("Histogramme", small: "{0} petit histogramme|{0} petits histogrammes")
    words.values = "{0} valeur|{0} valeurs"
    words.series = "{0} série|{0} séries"
    words.events = "{0} événement|{0} événements"
    words.categories = "{0} catégorie|{0} catégories"
    words.steps = "{0} classe|{0} classes"
    words.opening = "{0} de {1}"
    words.span = "{0}, {1} à {2}"
    words.over = "{0} sur {1}"
    words.onOneScale = "{0} à la même échelle"
    words.named = "{0}\u{A0}: {1}"
    words.note = "Note pour {0}\u{A0}: {1}"
    words.noNumbers = "aucun chiffre"
    words.always = "toujours {0}"
    words.extremes = "maximum {0}, minimum {1}"
    words.level = "{0}\u{202F}; {1} au début comme à la fin"
    words.rising = "{0}\u{202F}; en hausse\u{A0}: {1} au début, {2} à la fin"
    words.falling = "{0}\u{202F}; en baisse\u{A0}: {1} au début, {2} à la fin"
    words.noFigure = "{0}\u{202F}; pas de chiffre pour {1}"
    words.unknown = """
      {1}\u{202F}; {0} valeur est inconnue|\
      {1}\u{202F}; {0} valeurs sont inconnues
      """
    words.event = "{0}, {1}"
    words.bins = "{0} en {1}, entre {2} et {3}"
    words.most = "Classe la plus fournie\u{A0}: {0}, entre {1} inclus et {2} exclu"
    words.from = "de"
    words.toLessThan = "à moins de"
    words.count = "nombre"
    return words
  }()

  private static let frenchFormulas = {
    var words = FormulaPhrases()
    words.quoted = "«\u{A0}{0}\u{A0}»"
    words.selection = "{0} où {1}"
    words.grouped = "{0} par {1}"
    words.both = "{0} et {1}"
    words.either = "{0} ou {1}"
    words.negation = "non {0}"
    words.choice = "{0} si {1}, sinon {2}"
    words.rowsOf = "lignes de {0}"
    words.over = "{0} sur {1}"
    words.allRows = "la ligne de {1}|les {0} lignes de {1}"
    words.someRows = "{2} de la ligne de {1}|{2} des {0} lignes de {1}"
    words.countedRows = "{1}, {0} ligne|{1}, {0} lignes"
    words.onDay = "{0}, le {1}"
    words.inTime = "{0}, {1}"
    words.ofThing = "{0} pour {1}"
    words.lowEnd = "{0} au moins"
    words.highEnd = "{0} au plus"
    words.article = ""
    words.rounded = "{0}, arrondi"
    words.converted = "{0} en {1}"
    words.atFaceValue = "{0} (chiffre énoncé)"
    words.source = "la source du chiffre {0}"
    words.period = "la période du chiffre {0}"
    words.days = "la durée en jours pour {0}"
    words.months = "la durée en mois pour {0}"
    words.years = "la durée en années pour {0}"
    words.meanOf = "taux moyen, {0}"
    words.convertedAtMean = "Converti au taux moyen ({0})\u{A0}: {1}."
    words.convertedAtDay = "Converti au taux du {0}\u{A0}: {1}."
    words.missing = """
      {0} ligne sur {1} est sans valeur dans {2}|\
      {0} lignes sur {1} sont sans valeur dans {2}
      """
    words.functions = Pattern.table(
      """
      sum: la somme de {0}
      count: le nombre de {0}
      min: le minimum de {0}
      max: le maximum de {0}
      mode: le mode de {0}
      mean: la moyenne de {0}
      median: la médiane de {0}
      geometric-mean: la moyenne géométrique de {0}
      weighted-mean: la moyenne pondérée de {0}
      trimmed-mean: la moyenne tronquée de {0}
      moving-average: la moyenne mobile de {0}
      stdev: l’écart-type de {0}
      variance: la variance de {0}
      quantile: le quantile de {0}
      iqr: l’écart interquartile de {0}
      correlation: la corrélation de {0}
      autocorrelation: l’autocorrélation de {0}
      growth: la croissance de {0}
      cagr: la croissance annuelle de {0}
      index: l’indice de {0}
      rank: le rang de {0}
      slope: la pente de {0}
      intercept: l’ordonnée à l’origine de {0}
      coefficient: le coefficient de {0}
      standard-error: l’erreur-type de {0}
      residual-stdev: l’écart-type résiduel de {0}
      r-squared: le coefficient de détermination de {0}
      f-statistic: la statistique F de {0}
      sum-of-squares: la somme des carrés de {0}
      regression: la régression de {0}
      anova: l’analyse de variance de {0}
      """)
    return words
  }()

  private static let frenchFigures = {
    var words = FigurePhrases()
    words.floorCaption = "Un plancher\u{A0}: peut-être davantage"
    words.ceilingCaption = "Un plafond\u{A0}: peut-être moins"
    words.nearlyCaption = "Un peu moins que ce nombre"
    words.aboutCaption = "Un peu plus ou un peu moins"
    words.rangeCaption = "N’importe où dans cet intervalle"
    words.moreThan = "Un plancher\u{A0}: le chiffre réel est plus élevé, personne ne dit de combien"
    words.atLeast =
      "Un plancher\u{A0}: le chiffre réel peut être plus élevé, personne ne dit de combien"
    words.ceilingFromZero =
      "Un plafond\u{A0}: le chiffre réel peut se situer n’importe où entre zéro et lui"
    words.openCeiling =
      "Un plafond\u{A0}: le chiffre réel peut être plus bas, personne ne dit de combien"
    words.ceiling = "Un plafond\u{A0}: le chiffre réel peut être plus bas"
    words.nearly = "Le chiffre réel est un peu plus bas"
    words.about = "Une approximation\u{A0}: le chiffre réel peut être un peu plus haut ou plus bas"
    words.range =
      "Un intervalle\u{A0}: le chiffre réel peut se situer n’importe où entre ses bornes"
    words.computedFromRounded =
      "Calculé avec des chiffres arrondis\u{A0}: le chiffre réel peut être un peu plus haut ou plus bas"
    words.rounded = "Arrondi\u{A0}: le dernier chiffre de la valeur réelle peut différer"
    words.digits = """
      Arrondi à {0} chiffre significatif\u{A0}: les données n’en permettent pas plus|\
      Arrondi à {0} chiffres significatifs\u{A0}: les données n’en permettent pas plus
      """
    words.mayBeWide =
      "Un chiffre entre plusieurs fois dans le calcul\u{A0}: les bornes sont justes, mais peut-être larges."
    words.revises = "Révise {0}"
    words.whichReplaced = ", qui avait remplacé "
    words.revised = "Révisé depuis\u{A0}: {0}"
    words.table = "«\u{A0}{0}\u{A0}» dans {1}"
    words.query = "la requête «\u{A0}{0}\u{A0}» dans {1}"
    words.shared = "Chiffres communs"
    words.part = "{0}, partie {1}"
    return words
  }()

  private static let frenchEstimates = {
    var words = EstimateWords()
    words.icd203 = [
      ["presque aucune chance", "chance infime"],
      ["très peu probable", "hautement improbable"],
      ["peu probable", "improbable"],
      ["à peu près une chance sur deux"],
      ["probable", "vraisemblable"],
      ["très probable", "hautement probable"],
      ["presque certain", "quasi certain"],
    ]
    words.phia = [
      ["chance infime"],
      ["très peu probable"],
      ["peu probable"],
      ["possibilité réaliste"],
      ["probable", "vraisemblable"],
      ["très probable"],
      ["presque certain"],
    ]
    words.ipcc = [
      ["exceptionnellement improbable"],
      ["extrêmement improbable"],
      ["très improbable"],
      ["improbable"],
      ["à peu près aussi probable qu’improbable"],
      ["plus probable qu’improbable"],
      ["probable"],
      ["très probable"],
      ["extrêmement probable"],
      ["quasiment certain"],
    ]
    words.low = ["confiance faible", "faible"]
    words.moderate = ["confiance moyenne", "moyenne", "confiance modérée", "modérée"]
    words.high = ["confiance élevée", "élevée", "confiance forte", "forte"]
    return words
  }()

  private static let frenchCorrections = {
    var words = CorrectionWords()
    words.clarification = "Précision"
    words.update = "Mise à jour"
    words.retraction = "Retrait"
    words.was = "Avant"
    words.now = "Maintenant"
    words.change = "Changement"
    words.reason = "Motif"
    words.colon = "\u{A0}: "
    return words
  }()
}
