import SiteModel

/// The notes to the numbers of the sample briefing.
enum SampleNotes {
  static let panel = CitationLink(number: 1, source: SampleSources.panel, locator: "para. 12")
  static let chainalysis = CitationLink(number: 2, source: SampleSources.chainalysis)

  static let all = [
    fact("un-theft", "more than $50 million", "above 50,000,000 USD, no upper bound") {
      $0.title = "Digital assets taken from exchanges"
      $0.period = "January 2020 to about June 2021"
      $0.alsoAs = ["£37m", "S$67 million"]
      $0.sources = [panel]
      $0.anchors = ["r-un-theft", "r-un-theft-2"]
      $0.reading = "A floor: the true figure is higher, and nobody says how much"
      $0.asOf = SampleSite.date("2022-02-04")
    },
    fact("un-exchanges", "at least three", "3 or more exchanges") {
      $0.period = "January 2020 to about June 2021"
      $0.sources = [panel]
    },
    statistic(
      "un-monthly", "more than $2.6 million a month", "above 2,631,578.94 USD, no upper bound"
    ) {
      $0.formula = "un-theft / months(un-theft.period)"
      $0.formulaWithValues = "more than $50 million ÷ 17 to 19 months"
      $0.inputList = [NoteInput(words: "more than $50 million", note: "n-un-theft")]
      $0.sources = [panel]
    },
    fact("chainalysis-2021", "as much as $400 million", "0 to 400,000,000 USD") {
      $0.period = "2021"
      $0.alsoAs = ["almost $400 million", "$395 million"]
      $0.sources = [chainalysis, CitationLink(number: 4, source: SampleSources.utoday)]
      $0.anchors = ["r-chainalysis-2021", "r-chainalysis-2021-2"]
    },
    fact("chainalysis-growth", "about 40 percent", "35% to 45%") {
      $0.period = "from 2020 to 2021"
      $0.sources = [chainalysis]
    },
    statistic("implied-2020", "up to $300 million", "0 to 296,296,296.30 USD") {
      $0.title = "Total that the study implies for 2020"
      $0.period = "2020"
      $0.formula = "chainalysis-2021 / (1 + chainalysis-growth)"
      $0.formulaWithValues = "as much as $400 million ÷ (1 + about 40%)"
      $0.inputList = [
        NoteInput(words: "as much as $400 million", note: "n-chainalysis-2021"),
        NoteInput(words: "about 40 percent", note: "n-chainalysis-growth"),
      ]
      $0.sources = [chainalysis]
      $0.remarks = ["at face value about $290 million"]
    },
    statistic("per-attack", "up to $58 million", "0 to 57,142,857.15 USD") {
      $0.formula = "chainalysis-2021 / attacks-2021"
      $0.formulaWithValues = "as much as $400 million ÷ seven"
      $0.inputList = [
        NoteInput(words: "as much as $400 million", note: "n-chainalysis-2021"),
        NoteInput(words: "seven", note: "n-attacks-2021"),
      ]
      $0.sources = [chainalysis]
    },
    fact("attacks-2021", "seven", "7 attacks") {
      $0.machineNumber = MachineNumber("7")
      $0.period = "2021"
      $0.sources = [chainalysis]
    },
    statistic("times", "up to eight times", "0 to 8") {
      $0.formula = "chainalysis-2021 / un-theft"
      $0.remarks = ["the periods differ"]
      $0.sources = [panel, chainalysis]
    },
    fact("missiles-january", "nine", "9 missiles") {
      $0.period = "January 2022"
      $0.sources = [CitationLink(number: 3, source: SampleSources.straitsTimes)]
      $0.disputed = "ten in the list by date of DNA India, two of them cruise missiles"
      $0.note = "A record for one month."
    },
  ]

  static func fact(
    _ id: String, _ words: String, _ value: String, _ change: (inout NumberNote) -> Void = { _ in }
  ) -> NumberNote {
    note(.fact, id, words, value, change)
  }

  static func statistic(
    _ id: String, _ words: String, _ value: String, _ change: (inout NumberNote) -> Void
  ) -> NumberNote {
    note(.statistic, id, words, value, change)
  }

  private static func note(
    _ kind: FigureKind, _ id: String, _ words: String, _ value: String,
    _ change: (inout NumberNote) -> Void
  ) -> NumberNote {
    let figure = FigureKey(page: SampleBriefing.slug, id: FigureID(rawValue: id))
    var note = NumberNote(
      kind: kind, id: "n-\(id)", figure: figure, words: words, value: value)
    note.anchors = ["r-\(id)"]
    change(&note)
    return note
  }
}
