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
        if !view.figures.isEmpty {
          Section(class: "column wide") {
            H2 { "Figures that rest on it" }
            FigureTable(
              caption: "Facts and statistics with the briefings that state them",
              rows: view.figures, root: page.root)
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
    if view.figures.isEmpty {
      "No figure rests on it yet."
    } else {
      Counted(view.figures.count, "figure rests", "figures rest")
      " on it, in "
      Counted(view.briefings.count, "briefing", "briefings")
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
