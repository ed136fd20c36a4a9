import Markup
import SiteModel

/// A quiet list of briefings: date in the margin, headline and standfirst, a key figure at the side.
struct BriefingEntries: Component {
  let briefings: ArraySlice<Shared<BriefingSummary>>
  let page: LocalPage

  init(_ briefings: ArraySlice<Shared<BriefingSummary>>, page: LocalPage) {
    self.briefings = briefings
    self.page = page
  }

  var body: some HTML {
    Ul(class: "entries") {
      ForEach(briefings) { BriefingEntry(briefing: $0, page: page) }
    }
  }
}

/// Written by hand, as is its imprint: long lists hold nothing else, and elements take three times
/// as long.
struct BriefingEntry: HTML {
  let briefing: Shared<BriefingSummary>
  let page: LocalPage

  func write(into writer: inout HTMLWriter) {
    let url = briefing.address.url(from: page.root)
    writer.raw("<li><article><p class=\"date\">")
    page.words.day(briefing.date).write(into: &writer)
    writer.raw("</p><div class=\"words\"><h3><a href=\"")
    url.write(into: &writer)
    writer.raw("\">")
    briefing.title.html.write(into: &writer)
    writer.raw("</a></h3>")
    if let summary = briefing.summary {
      writer.raw("<p class=\"summary\">")
      summary.html.write(into: &writer)
      writer.raw("</p>")
    }
    BriefingImprint(briefing: briefing, page: page).write(into: &writer)
    writer.raw("</div>")
    if let figure = briefing.keyFigures.first {
      let note = briefing.address.fragment(figure.note).url(from: page.root)
      SideFigure(figure: figure, url: note).write(into: &writer)
    }
    writer.raw("</article></li>")
  }
}

/// Topics and size under an entry.
struct BriefingImprint: HTML {
  let briefing: Shared<BriefingSummary>
  let page: LocalPage

  func write(into writer: inout HTMLWriter) {
    writer.raw("<p class=\"imprint\">")
    writeTopics(into: &writer)
    writer.raw("<span>")
    page.words.minutes(briefing.readingMinutes).write(into: &writer)
    writer.raw("</span>")
    let figures = briefing.counts.facts + briefing.counts.statistics
    if figures > 0 {
      writer.raw(" <span>")
      page.words.figures(figures).write(into: &writer)
      writer.raw("</span>")
    }
    if briefing.marking != .clear {
      writer.raw(" <span class=\"label\">")
      writer.text(briefing.marking.rawValue)
      writer.raw("</span>")
    }
    writer.raw("</p>")
  }

  private func writeTopics(into writer: inout HTMLWriter) {
    guard !briefing.topics.isEmpty else { return }
    writer.raw("<span class=\"topics\">")
    Separated(briefing.topics, by: page.words.numerals.comma) {
      TitledLink(link: $0, root: page.root)
    }
    .write(into: &writer)
    writer.raw("</span> ")
  }
}

/// One number beside an entry: a card without its drawing.
private struct SideFigure: Component {
  let figure: KeyFigure
  let url: SafeURL

  var body: some HTML {
    P(class: "side") {
      A(href: url, class: figure.kind == .fact ? "value" : "value s") {
        if let hedge = figure.hedge {
          Span(class: "hedge") { hedge }
          " "
        }
        Span(class: "number") { figure.value }
      }
      " "
      Span(class: "what") { figure.title }
    }
  }
}
