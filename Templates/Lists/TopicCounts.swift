import Markup
import SiteModel

/// Topics with their numbers of briefings.
struct TopicCounts: Component {
  let topics: [TopicLink]
  let root: String

  var body: some HTML {
    Ul(class: "counts") {
      ForEach(topics) { topic in
        Li {
          TitledLink(link: topic.link, root: root)
          " "
          Span(class: "count", .title(topic.count == 1 ? "1 briefing" : "\(topic.count) briefings"))
          {
            Grouped(topic.count)
          }
        }
      }
    }
  }
}
