import Markup
import SiteModel

/// A page that is not a briefing: about, method.
struct PlainPage: Component {
  let view: PlainPageView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, metadata) {
      Article(class: "sheet") {
        Header(class: "opening") {
          H1(class: view.title.plain.headlineClass) { view.title.html }
          if let summary = view.summary { P(class: "standfirst") { summary.html } }
        }
        if let updated = view.updated {
          Ul(class: "about", .label(page.words.briefing.aboutPage)) {
            Li { page.words.briefing.updated.filled { _ in page.words.day(updated) } }
          }
        }
        Div(class: "text") {
          Div(class: "prose") { BodyText(body: view.body, range: nil, page: page) }
        }
        if !view.notes.isEmpty { NumberNotes(notes: view.notes, page: page) }
        if !view.sources.isEmpty { SourceReferences(sources: view.sources, page: page) }
      }
    }
  }

  private var metadata: PageMetadata {
    var metadata = PageMetadata(
      title: view.title.plain, description: view.summary?.plain, marking: page.marking)
    metadata.scripts = view.body.scripts(hasNotes: !view.notes.isEmpty)
    return metadata
  }
}
