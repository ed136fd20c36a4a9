import Markup
import SiteModel

/// All corrections of all briefings, the newest first, by year.
struct CorrectionListPage: Component {
  let view: CorrectionListView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, metadata) {
      Div(class: "sheet") {
        ListHeading(page.composed.corrections.title) {
          if view.rows.isEmpty {
            page.words.review.noCorrections
          } else {
            page.words.review.correctionsLine.filled { _ in page.words.notices(view.rows.count) }
          }
        }
        ForEach(years) { year in
          Section(class: "earlier") {
            H2 { String(year.number) }
            Ol(class: "entries notices") {
              ForEach(year.rows) { CorrectionEntry(row: $0, page: page) }
            }
          }
        }
        KindsOfNotice(page: page)
      }
    }
  }

  private var metadata: PageMetadata {
    let words = page.composed.corrections
    var metadata = PageMetadata(title: words.title, marking: page.marking)
    if page.site.feed != nil { metadata.feed = (words.title, SitePaths.correctionsFeed) }
    return metadata
  }

  /// Runs of one year, in the order of the list.
  private var years: [(number: Int, rows: ArraySlice<CorrectionListView.Row>)] {
    var years: [(number: Int, rows: ArraySlice<CorrectionListView.Row>)] = []
    var rest = view.rows[...]
    while let first = rest.first {
      let run = rest.prefix { $0.correction.date.year == first.correction.date.year }
      years.append((first.correction.date.year, run))
      rest = rest.dropFirst(run.count)
    }
    return years
  }
}

/// One notice: its day in the margin, its kind, the briefing, what was and what is.
private struct CorrectionEntry: Component {
  let row: CorrectionListView.Row
  let page: LocalPage

  var body: some HTML {
    Li {
      // What the editor wrote is in the briefing's language, what stands around it in the site's.
      Article(.language(row.language ?? page.language)) {
        P(class: "date", .language(page.language)) { page.words.day(row.correction.date) }
        Div(class: "words") {
          P(class: "kicker", .language(page.language)) {
            page.composed.corrections.title(of: row.correction.kind)
            if row.briefing.marking != .clear {
              " "
              Span(class: "label") { row.briefing.marking.rawValue }
            }
          }
          H3 { A(href: row.address.url(from: page.root)) { row.briefing.title.html } }
          CorrectionTerms(
            correction: row.correction, page: LocalPage(page.context, language: row.language),
            source: row.source,
            sourceURL: row.source.map { SitePaths.source($0.id).url(from: page.root) })
        }
      }
    }
  }
}

/// What a notice of each kind says, and where new ones are told of.
private struct KindsOfNotice: Component {
  let page: LocalPage

  var body: some HTML {
    Appendix(id: "_kinds", title: page.words.review.kindsOfNotice) {
      Dl(class: "kinds") {
        ForEach(Correction.Class.allCases) { kind in
          Term(page.composed.corrections.title(of: kind), kind.meaning(page.words.review))
        }
      }
      if page.site.feed != nil {
        P {
          page.words.review.newNotices.filled { _ in
            A(href: SitePaths.correctionsFeed.url(from: page.root)) { page.words.frame.feed }
          }
        }
      }
    }
  }
}
