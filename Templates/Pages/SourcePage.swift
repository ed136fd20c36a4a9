import Markup
import SiteModel

/// One source: what it is, how good it is, and all that rests on it.
struct SourcePage: Component {
  let view: SourceView
  let page: PageContext

  var body: some HTML {
    PageFrame(page, PageMetadata(title: view.source.title, marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading(kind: "Source", view.source.title) { restsOnIt }
        Div(class: "column") { SourceRecord(source: view.source) }
        if !view.rows.isEmpty {
          Section(class: "column wide") {
            H2 { "What rests on it" }
            WithdrawalLine(counts: view.counts)
            SourceFigureTable(rows: view.rows, page: page)
            if view.counts.figures > view.rows.count { OtherFigures(view: view, root: page.root) }
          }
        }
        if !view.briefings.isEmpty {
          Section(class: "earlier") {
            H2 { "Cited in" }
            BriefingEntries(view.briefings[...], root: page.root)
          }
        }
      }
    }
  }

  @HTMLBuilder private var restsOnIt: some HTML {
    if view.counts.figures == 0 {
      "No figure rests on it yet."
    } else {
      Counted(view.counts.facts, "fact", "facts")
      " and "
      Counted(view.counts.statistics, "statistic", "statistics")
      view.counts.figures == 1 ? " rests on it, in " : " rest on it, in "
      Counted(view.briefings.count, "briefing", "briefings")
      "."
    }
  }
}

/// `If it were withdrawn, 5 of the 7 facts and 3 of the 4 statistics would fall.`
private struct WithdrawalLine: Component {
  let counts: SourceView.Counts

  var body: some HTML {
    P(class: "withdrawal") {
      "If it were withdrawn, "
      if counts.falling == 0 {
        "every one of them would stand on other sources."
      } else {
        B {
          share(counts.fallingFacts, of: counts.facts, "fact", "facts")
          " and "
          share(counts.fallingStatistics, of: counts.statistics, "statistic", "statistics")
        }
        " would fall"
        if counts.falling < counts.figures { "; the others have other sources" }
        "."
      }
    }
  }

  @HTMLBuilder private func share(
    _ part: Int, of whole: Int, _ one: StaticString, _ many: StaticString
  ) -> some HTML {
    if part == whole {
      Counted(whole, one, many)
    } else {
      Grouped(part)
      " of "
      Counted(whole, one, many)
    }
  }
}

/// Where the figures are that the page has no room for.
private struct OtherFigures: Component {
  let view: SourceView
  let root: String

  var body: some HTML {
    P(class: "more") {
      Grouped(view.counts.figures - view.rows.count)
      " more are in the "
      A(href: SitePaths.ledger.url(from: root)) { "ledger" }
      "."
    }
  }
}

/// The source's record in the register.
private struct SourceRecord: Component {
  let source: Source

  var body: some HTML {
    Dl(class: "record") {
      if !source.authors.isEmpty { Term("Authors", source.authors.joined(separator: ", ")) }
      if let publisher = source.publisher { Term("Publisher", publisher) }
      if let date = source.date {
        Dt { "Date" }
        Dd { DateText(date) }
      }
      if let grade = source.grade {
        Dt { "Grade" }
        Dd {
          GradeMark(grade)
          " "
          grade.words
        }
      }
      SourceQuality(source: source)
      SourceWhereabouts(source: source)
    }
  }
}

private struct SourceQuality: Component {
  let source: Source

  var body: some HTML {
    if let seenBy = source.seenBy {
      Term("Seen by", "\(seenBy) (second-hand)")
    } else {
      Term("Seen", "first-hand")
    }
    if let descriptor = source.descriptor { Term("Quality", descriptor) }
    if let language = source.language { Term("Language", language) }
  }
}

private struct SourceWhereabouts: Component {
  let source: Source

  var body: some HTML {
    if let url = source.url {
      Dt { "Address" }
      Dd(class: "address") { ExternalLink(words: url, address: url) }
    }
    if let archived = source.archived {
      Dt { "Archived" }
      Dd(class: "address") { ExternalLink(words: archived, address: archived) }
    }
    if let sha256 = source.sha256 {
      Dt { "SHA-256" }
      Dd(class: "hash") { sha256 }
    }
  }
}
