import Markup
import SiteModel

/// The list of all data: how much each dataset holds, where it is from, what is made of it.
struct DatasetListPage: Component {
  let view: DatasetListView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, PageMetadata(title: page.words.data.data, marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading(page.words.data.data) { page.words.data.listLine }
        Div(class: "column wide") { DatasetRegister(rows: view.rows, page: page) }
      }
    }
  }
}

private struct DatasetRegister: Component {
  let rows: [DatasetListView.Row]
  let page: LocalPage

  var body: some HTML {
    Table(class: "register") {
      Thead {
        Tr {
          Th(.scope("col")) { page.words.data.dataset }
          Th(class: "count", .scope("col")) { page.words.data.rowCount }
          Th(.scope("col")) { page.words.notes.sources }
          Th(class: "uses", .scope("col")) { page.words.data.usedIn }
        }
      }
      Tbody { ForEach(rows) { DatasetRegisterRow(row: $0, page: page) } }
    }
  }
}

private struct DatasetRegisterRow: Component {
  let row: DatasetListView.Row
  let page: LocalPage

  var body: some HTML {
    Tr {
      Th(.scope("row")) {
        A(href: row.address.url(from: page.root)) { row.title }
        Span(class: "aside") {
          row.columns.joined(separator: page.words.numerals.comma)
          " · "
          A(href: row.file.url(from: page.root)) { "CSV" }
        }
      }
      Td(class: "count") { page.words.number(row.rows) }
      Td {
        Separated(row.sources, by: page.words.numerals.semicolon) { source in
          A(href: SitePaths.source(source.id).url(from: page.root)) {
            source.shortName
            if let date = source.date {
              " "
              date.year
            }
          }
        }
      }
      Td(class: "uses") {
        Separated(row.usedIn, by: page.words.numerals.semicolon) {
          TitledLink(link: $0, root: page.root)
        }
      }
    }
  }
}
