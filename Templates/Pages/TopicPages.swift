import Markup
import SiteModel

/// The index of topics.
struct TopicListPage: Component {
  let view: TopicListView
  let page: PageContext

  var body: some HTML {
    PageFrame(page, PageMetadata(title: "Topics", marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading("Topics") {
          if view.topics.isEmpty {
            "No briefing has a topic yet."
          } else {
            Counted(view.topics.count, "topic", "topics")
            ", with the number of briefings on each."
          }
        }
        Div(class: "column") { TopicCounts(topics: view.topics, root: page.root) }
      }
    }
  }
}

/// One topic and what was written about it.
struct TopicPage: Component {
  let view: TopicView
  let page: PageContext

  var body: some HTML {
    PageFrame(page, PageMetadata(title: view.name, marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading(kind: "Topic", view.name) {
          Counted(view.briefings.count, "briefing", "briefings")
          "."
        }
        Section(class: "earlier") {
          H2 { "Briefings" }
          BriefingEntries(view.briefings[...], root: page.root)
        }
      }
    }
  }
}
