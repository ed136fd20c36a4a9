import Markup
import SiteModel

/// All briefings, the newest first, by year.
struct BriefingListPage: Component {
  let view: BriefingListView
  let page: PageContext

  var body: some HTML {
    PageFrame(page, PageMetadata(title: "Briefings", marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading("Briefings") {
          Counted(view.briefings.count, "briefing", "briefings")
          ", the newest first."
        }
        ForEach(years) { year in
          Section(class: "earlier") {
            H2 { String(year.number) }
            BriefingEntries(year.briefings, root: page.root)
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
