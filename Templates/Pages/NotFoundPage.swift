import Markup
import SiteModel

/// What a web server shows for an address that holds nothing. It is served at any address, so its
/// links begin at the site's absolute root.
struct NotFoundPage: Component {
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, metadata) {
      Div(class: "sheet") {
        ListHeading(kind: "404", page.words.frame.nothingHere) {
          page.words.frame.lost.filled { place in
            if place == 1 {
              A(href: SitePaths.briefings.url(from: page.root)) {
                page.words.frame.listOfBriefings
              }
            } else {
              A(href: SiteAddress.home.url(from: page.root)) { page.words.frame.frontPage }
            }
          }
        }
      }
    }
  }

  private var metadata: PageMetadata {
    var metadata = PageMetadata(title: page.words.frame.notFound, marking: page.marking)
    metadata.isIndexed = false
    return metadata
  }
}
