import SiteModel

/// All words of the pages' frame in one language: what stands around the editors' text. A page has
/// the words of its own language, or English where there are none.
final class Wording: Sendable {
  let numerals: Numerals
  let counts: CountWords
  let frame: FrameWords
  let briefing: BriefingWords
  let notes: NoteWords
  let data: DataWords
  let chart: ChartOffers
  let review: ReviewWords
  let sources: SourceWords
  let grades: GradeWords
  let figures: FigureWords
  let ledger: LedgerWords
  let lists: ListWords

  init(
    numerals: Numerals, counts: CountWords, frame: FrameWords, briefing: BriefingWords,
    notes: NoteWords, data: DataWords, chart: ChartOffers, review: ReviewWords,
    sources: SourceWords, grades: GradeWords,
    figures: FigureWords, ledger: LedgerWords, lists: ListWords
  ) {
    self.numerals = numerals
    self.counts = counts
    self.frame = frame
    self.briefing = briefing
    self.notes = notes
    self.data = data
    self.chart = chart
    self.review = review
    self.sources = sources
    self.grades = grades
    self.figures = figures
    self.ledger = ledger
    self.lists = lists
  }

  /// Ids of a heading `Key judgements`, in this language or in English.
  var judgementIDs: [String] { briefing.judgementIDs + Wording.english.briefing.judgementIDs }

  /// The words for a language by its BCP 47 tag: `fr`, `ar-EG`.
  static func of(_ tag: String) -> Wording { table[PageLanguage.primary(tag)] ?? .english }

  /// Every language that has words, by its primary subtag.
  static let table: [Substring: Wording] = [
    "en": .english, "fr": .french, "de": .german, "es": .spanish, "ar": .arabic, "ko": .korean,
  ]
}

/// Things that are counted.
struct CountWords: Sendable {
  let fact, statistic, figure, source, briefing, topic, minute, word, row, notice: Noun
}

/// Head, navigation, foot, and the page for what is not there.
struct FrameWords: Sendable {
  let skip, site, briefings, topics, sources, ledger, feed: String
  /// Briefings, facts, statistics, sources, and the words `ledger` below, which are a link.
  let holdings: Phrase
  let inLedger: String
  let contentTo: Phrase
  /// Who may read what is marked clear, green, amber, amber and strict, red (TLP 2.0, §4).
  let readers: [String]
  let notFound, nothingHere: String
  /// Two links: the list of briefings and the front page.
  let lost: Phrase
  let listOfBriefings, frontPage: String
}

/// A briefing's opening, its judgements and its legends.
struct BriefingWords: Sendable {
  let draft, draftMeans, withdrawn, withdrawnMeans: String
  let about, aboutNewest, aboutPage: String
  let by, dataTo, updated, corrected, clarified, retracted: Phrase
  let contents: String
  /// Ids of a heading `Key judgements` in this language.
  let judgementIDs: [String]
  /// The scale, and the words `inWords`, which are a link.
  let scale: Phrase
  let inWords: String
  let scaleTitle: Phrase
  let icd203, phia, ipcc: String
  let words, range: String
  let confidenceMeans: String
  let aboutText: String
  /// Words, minutes.
  let length: Phrase
  /// A link: JSON.
  let forPrograms: Phrase
  let footnote: String
}

/// Cards and notes to the numbers.
struct NoteWords: Sendable {
  let keyFigures, bars, fact, statistic: String
  let title, facts, statistics, close: String
  /// The number's words; and the place's number.
  let back, backTo: Phrase
  /// What the inputs cover: all of them, or those that say a period.
  let inputsCover, datedInputsCover: String
  let value, meaning, period, alsoAs, computed, formula, inputs, data, datasets: String
  let source, sources, disputed, isDisputed, asOf, note, remark, ledgerLine: String
  /// The first source, and how many more.
  let andMore: Phrase
  /// `dotted` and `solid`, shown underlined.
  let lines: Phrase
  let dotted, solid: String

  func covered(by period: LedgerPeriod) -> String {
    period.isPartial ? datedInputsCover : inputsCover
  }
}

/// Tables and charts.
struct DataWords: Sendable {
  let data, download, asTable: String
  /// The name of a database, a day, a time of that day.
  let read: Phrase
  /// How many rows a table leaves out, and links to all of them.
  let notShown: Phrase
  let wholeTable, wholeFile: String
  let unknown: String
  /// Heads of the rows below a table.
  let total, mean, median, lowest, highest: String
  /// The row's number, and the dataset.
  let row: Phrase
  /// How many rows, of how many, and the dataset.
  let rows: Phrase
  /// Rows, and the number of the one with the greatest or the least value.
  let greatest, least: Phrase
  /// A row, and the line of its file.
  let line: Phrase
  /// The heading of the queries.
  let asked: String
  let licence: Phrase
  let listLine, dataset, rowNumber, rowCount, usedIn, statistics: String

  /// A dataset, or the rows of it that a number was taken from.
  func words(for use: DatasetUse, at place: String) -> String {
    if let row = use.row {
      let words = self.row.text("\(row.number)", place)
      return row.line.map { line.text(words, "\($0)") } ?? words
    }
    guard let rows = use.rows else { return place }
    let words = self.rows.text("\(rows.count)", "\(rows.total)", place)
    return use.extremes.reduce(words) { text, extreme in
      (extreme.isGreatest ? greatest : least).text(text, "\(extreme.row.number)")
    }
  }
}

/// What a chart offers.
struct ChartOffers: Sendable {
  let link, picture: String
}

/// Disagreements, the list of corrections, further reading.
struct ReviewWords: Sendable {
  let sourcesDisagree, wereRevised, figuresDisagree, reading: String
  let asRevised: Phrase
  let stated, computed, now, before: String
  /// The notices, by their number.
  let correctionsLine: Phrase
  let noCorrections, kindsOfNotice: String
  /// What a notice of each kind says.
  let correctionMeans, clarificationMeans, updateMeans, retractionMeans: String
  /// A link: the feed.
  let newNotices: Phrase
  let related, others, older, newer: String
}

/// The list of sources and a source's own page.
struct SourceWords: Sendable {
  let secondHand: Phrase
  let archivedCopy: String
  let listLine: Phrase
  let source, grade, facts, briefings: String
  let authors, publisher, date, access, firstHand, quality, language: String
  let seenAtSecondHand: Phrase
  let address, archived: String
  let nothingRests: String
  /// The figures, and the number of briefings; for a single figure and for more.
  let rests, rest: Phrase
  let whatRests, citedIn: String
  /// The figures that would be lost.
  let wouldFall, wouldFallOthersStand: Phrase
  let wouldStand: String
  /// A part of a count.
  let part: Phrase
}

/// Admiralty grades.
struct GradeWords: Sendable {
  /// A to F, then 1 to 6.
  let reliability, credibility: [String]
  let legend: String
}

/// The table of what rests on a source.
struct FigureWords: Sendable {
  let caption, figure, measures, without, statedIn: String
  let falls, stands, noOther, inputsStand: String
  let needs, hasToo, haveToo: Phrase
  /// How many, and the words `frame.inLedger`, which are a link.
  let more: Phrase
}

/// The ledger.
struct LedgerWords: Sendable {
  /// Figures of all on the site.
  let partLine: Phrase
  /// Facts, statistics.
  let wholeLine: Phrase
  /// Two links: CSV, JSON.
  let downloads: Phrase
  let parts, caption, number, measures, period, restsOn, statedIn: String
  let disputed, withdrawn, withdrawnMeans, again: String
  let revised: Phrase
  /// A page and the place's number.
  let place: Phrase
  let filter, words, kind, unit, source, all, facts, statistics, sortBy: String
  /// How many are shown of how many.
  let found: Phrase
}

/// Lists of briefings, topics and entities, and the front page.
struct ListWords: Sendable {
  let newestFirst: Phrase
  let nothingYet, earlier, allBriefings, inNumbers: String
  let briefingsHeld, factsHeld, statisticsHeld, sourcesHeld, wordsHeld: String
  let topic, noTopics: String
  let topicsLine: Phrase
  let entities, entitiesLine, name, kind: String
  let person, organisation, place, programme: String
  let alsoKnown, mentionedIn: String
  let mentioned: Phrase
}
