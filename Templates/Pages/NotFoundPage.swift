import Markup
import SiteModel

/// What a web server shows for an address that holds nothing. It is served at any address, so its
/// links begin at the site's absolute root.
struct NotFoundPage: Component {
  let page: PageContext

  var body: some HTML {
    PageFrame(page, metadata) {
      Div(class: "sheet") {
        ListHeading(kind: "404", "Nothing is published at this address") {
          "It may have moved, or never have been here. What is published is in the "
          A(href: SitePaths.briefings.url(from: page.root)) { "list of briefings" }
          "; the "
          A(href: SiteAddress.home.url(from: page.root)) { "front page" }
          " has the newest."
        }
      }
    }
  }

  private var metadata: PageMetadata {
    var metadata = PageMetadata(title: "Not found", marking: page.marking)
    metadata.isIndexed = false
    return metadata
  }
}
