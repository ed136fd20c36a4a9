import Markup
import SiteModel

/// Facts and statistics with the pages that state them.
struct FigureTable: Component {
  let caption: String
  let rows: [FigureRow]
  let root: String

  var body: some HTML {
    Table(class: "figures") {
      Caption(class: "unseen") { caption }
      Thead {
        Tr {
          Th(.scope("col")) { "Figure" }
          Th(.scope("col")) { "What it measures" }
          Th(.scope("col")) { "Stated in" }
        }
      }
      Tbody {
        ForEach(rows) { FigureTableRow(row: $0, root: root) }
      }
    }
  }
}

private struct FigureTableRow: Component {
  let row: FigureRow
  let root: String

  var body: some HTML {
    Tr {
      Th(class: "figure", .scope("row")) {
        if let page = row.page {
          A(href: page.address.url(from: root), class: row.kind == .fact ? "n" : "n s") {
            row.words
          }
        } else {
          row.words
        }
      }
      Td {
        row.title ?? row.id
        if let period = row.period { Span(class: "aside") { period } }
      }
      Td(class: "aside") {
        row.page?.title ?? "–"
      }
    }
  }
}
