import Markup
import SiteModel

/// All briefings, the newest first, by year.
struct BriefingListPage: Component {
  let view: BriefingListView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, PageMetadata(title: page.words.frame.briefings, marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading(page.words.frame.briefings) {
          page.words.lists.newestFirst.filled { _ in page.words.briefings(view.briefings.count) }
        }
        ForEach(years) { year in
          Section(class: "earlier") {
            H2 { String(year.number) }
            BriefingEntries(year.briefings, page: page)
          }
        }
      }
    }
  }

  /// Runs of one year, in the order of the list.
  private var years: [(number: Int, briefings: ArraySlice<Shared<BriefingSummary>>)] {
    var years: [(number: Int, briefings: ArraySlice<Shared<BriefingSummary>>)] = []
    var rest = view.briefings[...]
    while let first = rest.first {
      let year = first.date.year
      let run = rest.prefix { $0.date.year == year }
      years.append((year, run))
      rest = rest.dropFirst(run.count)
    }
    return years
  }
}
