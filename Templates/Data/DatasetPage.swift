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
          P(class: "standfirst") { DatasetLine(view: view, page: page) }
        }
        Div(class: "column wide dataset") {
          DataTable(view: view.table, numbersRows: true, root: page.root, words: page.words)
        }
        Div(class: "column") { DatasetUse(view: view, page: page) }
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

/// How many rows there are, the file that holds them, and under which licence others may use it.
private struct DatasetLine: Component {
  let view: DatasetView
  let page: LocalPage

  var body: some HTML {
    page.words.rows(view.table.rows.count + view.table.omitted)
    if let file = view.table.download {
      " · "
      A(href: file.url(from: page.root)) { String(file.path.split(separator: "/").last ?? "") }
    }
    if let licence = view.licence {
      " · "
      page.words.data.licence.text(licence)
    }
  }
}

/// What the dataset is used for: the pages that show it, the statistics that rest on it.
private struct DatasetUse: Component {
  let view: DatasetView
  let page: LocalPage

  var body: some HTML {
    if !view.usedIn.isEmpty {
      H2 { page.words.data.usedIn }
      Ul {
        ForEach(view.usedIn) { link in Li { TitledLink(link: link, root: page.root) } }
      }
    }
    if !view.statistics.isEmpty {
      H2 { page.words.data.statistics }
      Ul {
        ForEach(view.statistics) { statistic in
          Li {
            A(href: statistic.address.url(from: page.root)) { statistic.words }
            page.words.numerals.comma
            statistic.title
          }
        }
      }
    }
  }
}
