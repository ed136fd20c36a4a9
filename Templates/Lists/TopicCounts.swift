import Markup
import SiteModel

/// Topics with their numbers of briefings.
struct TopicCounts: Component {
  let topics: [TopicLink]
  let page: LocalPage

  var body: some HTML {
    Ul(class: "counts") {
      ForEach(topics) { topic in
        Li {
          TitledLink(link: topic.link, root: page.root)
          " "
          Span(class: "count", .title(page.words.briefings(topic.count).text)) {
            page.words.number(topic.count)
          }
        }
      }
    }
  }
}
