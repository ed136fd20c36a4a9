import Markup
import SiteModel

/// One source: what it is, how good it is, and all that rests on it.
struct SourcePage: Component {
  let view: SourceView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, PageMetadata(title: view.source.title, marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading(kind: page.words.sources.source, view.source.title) { restsOnIt }
        Div(class: "column") { SourceRecord(source: view.source, page: page) }
        if !view.rows.isEmpty {
          Section(class: "column wide") {
            H2 { page.words.sources.whatRests }
            WithdrawalLine(counts: view.counts, words: page.words)
            SourceFigureTable(rows: view.rows, page: page)
            if view.counts.figures > view.rows.count { OtherFigures(view: view, page: page) }
          }
        }
        if !view.briefings.isEmpty {
          Section(class: "earlier") {
            H2 { page.words.sources.citedIn }
            BriefingEntries(view.briefings[...], page: page)
          }
        }
      }
    }
  }

  @HTMLBuilder private var restsOnIt: some HTML {
    if view.counts.figures == 0 {
      page.words.sources.nothingRests
    } else {
      let phrase = view.counts.figures == 1 ? page.words.sources.rests : page.words.sources.rest
      phrase.filled { place in
        if place == 1 {
          FactsAndStatistics(
            facts: view.counts.facts == 0 ? nil : page.words.facts(view.counts.facts),
            statistics: view.counts.statistics == 0
              ? nil : page.words.statistics(view.counts.statistics),
            numerals: page.words.numerals)
        } else {
          page.words.briefings(view.briefings.count)
        }
      }
    }
  }
}

/// `If it were withdrawn, 5 of 7 facts and 3 of 4 statistics would be lost.`
private struct WithdrawalLine: Component {
  let counts: SourceView.Counts
  let words: Wording

  var body: some HTML {
    P(class: "withdrawal") {
      if counts.falling == 0 {
        words.sources.wouldStand
      } else {
        phrase.filled { _ in
          B {
            FactsAndStatistics(
              facts: share(counts.fallingFacts, of: counts.facts, words.facts),
              statistics: share(
                counts.fallingStatistics, of: counts.statistics, words.statistics),
              numerals: words.numerals)
          }
        }
      }
    }
  }

  private var phrase: Phrase {
    counts.falling < counts.figures
      ? words.sources.wouldFallOthersStand : words.sources.wouldFall
  }

  /// Nil where none would be lost.
  private func share(
    _ part: Int, of whole: Int, _ counted: (Int) -> Counted
  ) -> CountShare? {
    part == 0 ? nil : CountShare(part: part, whole: counted(whole), words: words)
  }
}

/// `5 of 7 facts`; `7 facts` where it is all of them.
private struct CountShare: Component {
  let part: Int
  let whole: Counted
  let words: Wording

  var body: some HTML {
    if part == whole.count {
      whole
    } else {
      words.sources.part.filled { place in
        if place == 1 { words.number(part) } else { whole }
      }
    }
  }
}

/// One of the two, or both.
private struct FactsAndStatistics<Count: HTML>: Component {
  let facts: Count?
  let statistics: Count?
  let numerals: Numerals

  var body: some HTML {
    if let facts, let statistics {
      numerals.both.filled { place in
        if place == 1 { facts } else { statistics }
      }
    } else {
      facts
      statistics
    }
  }
}

/// Where the figures are that the page has no room for.
private struct OtherFigures: Component {
  let view: SourceView
  let page: LocalPage

  var body: some HTML {
    P(class: "more") {
      page.words.figures.more.filled { place in
        if place == 1 {
          page.words.number(view.counts.figures - view.rows.count)
        } else {
          A(href: SitePaths.ledger.url(from: page.root)) { page.words.frame.inLedger }
        }
      }
    }
  }
}

/// The source's record in the register.
private struct SourceRecord: Component {
  let source: Source
  let page: LocalPage

  var body: some HTML {
    let words = page.words.sources
    Dl(class: "record") {
      if !source.authors.isEmpty {
        Term(words.authors, source.authors.joined(separator: page.words.numerals.comma))
      }
      if let publisher = source.publisher { Term(words.publisher, publisher) }
      if let date = source.date {
        Dt { words.date }
        Dd { page.words.day(date) }
      }
      if let grade = source.grade {
        Dt { words.grade }
        Dd {
          GradeMark(grade, page.words)
          " "
          page.words.meaning(of: grade)
        }
      }
      SourceQuality(source: source, words: words)
      SourceWhereabouts(source: source, words: words)
    }
  }
}

private struct SourceQuality: Component {
  let source: Source
  let words: SourceWords

  var body: some HTML {
    if let seenBy = source.seenBy {
      Term(words.access, words.seenAtSecondHand.text(seenBy))
    } else {
      Term(words.access, words.firstHand)
    }
    if let descriptor = source.descriptor { Term(words.quality, descriptor) }
    if let language = source.language { Term(words.language, language) }
  }
}

private struct SourceWhereabouts: Component {
  let source: Source
  let words: SourceWords

  var body: some HTML {
    if let url = source.url {
      Dt { words.address }
      Dd(class: "address") { ExternalLink(words: url, address: url) }
    }
    if let archived = source.archived {
      Dt { words.archived }
      Dd(class: "address") { ExternalLink(words: archived, address: archived) }
    }
    if let sha256 = source.sha256 {
      Dt { "SHA-256" }
      Dd(class: "hash") { sha256 }
    }
  }
}
