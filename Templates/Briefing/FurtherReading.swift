import Markup
import SiteModel

/// Where a reader goes from here: briefings of the same topics, the next and the one before.
struct FurtherReading: Component {
  let view: Shared<BriefingView>
  let page: LocalPage

  var body: some HTML {
    if !view.related.isEmpty {
      Div(class: "related sheet") {
        Appendix(id: "_related", title: page.words.review.related) {
          Ul {
            ForEach(view.related) { link in
              Li { TitledLink(link: link, root: page.root) }
            }
          }
        }
      }
    }
    if view.newer != nil || view.older != nil {
      Nav(class: "neighbours wrap", .label(page.words.review.others)) {
        if let older = view.older {
          Neighbour(
            name: page.words.review.older, link: older, relation: "prev", root: page.root)
        }
        if let newer = view.newer {
          Neighbour(
            name: page.words.review.newer, link: newer, relation: "next", root: page.root)
        }
      }
    }
  }
}

private struct Neighbour: Component {
  let name: String
  let link: PageLink
  let relation: StaticString
  let root: String

  var body: some HTML {
    A(href: link.address.url(from: root), .fixed("rel", relation)) {
      Small { name }
      " "
      Span { link.title }
    }
  }
}
