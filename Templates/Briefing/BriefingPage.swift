import Markup
import SiteModel

/// A briefing, in the order a busy reader needs: headline and standfirst, key judgements, key
/// figures, the text, then everything that backs it.
struct BriefingPage: Component {
  let view: Shared<BriefingView>
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, .briefing(view, page)) {
      Article(class: "sheet") {
        BriefingOpening(view: view, page: page)
        BriefingText(view: view, page: page)
        BriefingBackMatter(view: view, page: page)
      }
      FurtherReading(view: view, page: page)
    }
  }
}

extension PageMetadata {
  static func briefing(_ view: Shared<BriefingView>, _ page: LocalPage) -> PageMetadata {
    let summary = view.summary
    var metadata = PageMetadata(
      title: summary.title.plain, description: summary.summary?.plain, marking: summary.marking)
    metadata.published = summary.date
    metadata.modified = summary.updated
    metadata.structuredData = StructuredData.briefing(view, page)
    metadata.json = SitePaths.briefingJSON(summary.slug)
    metadata.scripts = view.body.scripts(hasNotes: !view.notes.isEmpty)
    metadata.isIndexed = view.status == .published
    return metadata
  }
}
