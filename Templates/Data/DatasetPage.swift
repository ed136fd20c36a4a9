import Markup
import SiteModel

/// A dataset of the site: all of its rows, each with an address.
struct DatasetPage: Component {
  let view: DatasetView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, metadata) {
      Article(class: "sheet") {
        Header(class: "opening") {
          H1(class: view.title.headlineClass) { view.title }
          P(class: "standfirst") { "Content/\(view.path)" }
        }
        Div(class: "column") {
          DataTable(view: view.table, root: page.root, words: page.words, hasRowIDs: true)
          DataLine(
            sources: [], download: view.table.download, root: page.root, words: page.words)
        }
        if !view.table.sources.isEmpty {
          SourceReferences(sources: view.table.sources, page: page)
        }
      }
    }
  }

  private var metadata: PageMetadata {
    var metadata = PageMetadata(title: view.title, marking: page.marking)
    if view.table.isSortable { metadata.scripts = [TableScript.name] }
    return metadata
  }
}
