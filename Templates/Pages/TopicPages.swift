import Markup
import SiteModel

/// The index of topics.
struct TopicListPage: Component {
  let view: TopicListView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, PageMetadata(title: page.words.frame.topics, marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading(page.words.frame.topics) {
          if view.topics.isEmpty {
            page.words.lists.noTopics
          } else {
            page.words.lists.topicsLine.filled { _ in page.words.topics(view.topics.count) }
          }
        }
        Div(class: "column") { TopicCounts(topics: view.topics, page: page) }
      }
    }
  }
}

/// One topic and what was written about it.
struct TopicPage: Component {
  let view: TopicView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, PageMetadata(title: view.name, marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading(kind: page.words.lists.topic, view.name) {
          page.words.briefings(view.briefings.count)
          "."
        }
        Section(class: "earlier") {
          H2 { page.words.frame.briefings }
          BriefingEntries(view.briefings[...], page: page)
        }
      }
    }
  }
}
