import Markup
import SiteModel

/// The index of sources: a table to scan.
struct SourceListPage: Component {
  let view: SourceListView
  let page: PageContext

  var body: some HTML {
    PageFrame(page, PageMetadata(title: "Sources", marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading("Sources") {
          "What the figures on this site rest on: "
          Counted(view.rows.count, "source", "sources")
          ", each with its grade and the facts it carries."
        }
        Div(class: "column wide") {
          SourceTable(rows: view.rows, root: page.root)
          ReadingLegend(
            showsNumbers: false, showsGrades: view.rows.contains { $0.source.grade != nil },
            scale: nil, showsConfidence: false)
        }
      }
    }
  }
}

private struct SourceTable: Component {
  let rows: [SourceListView.Row]
  let root: String

  var body: some HTML {
    let most = rows.map(\.facts).max() ?? 0
    Table(class: "register") {
      Thead {
        Tr {
          Th(.scope("col")) { "Source" }
          Th(.scope("col")) { "Grade" }
          Th(class: "count", .scope("col")) { "Facts" }
          Th(class: "count", .scope("col")) { "Briefings" }
        }
      }
      Tbody {
        ForEach(rows) { SourceTableRow(row: $0, most: most, root: root) }
      }
    }
  }
}

private struct SourceTableRow: Component {
  let row: SourceListView.Row
  let most: Int
  let root: String

  var body: some HTML {
    Tr {
      Th(.scope("row")) {
        A(href: row.address.url(from: root)) { row.source.title }
        Span(class: "aside") {
          if let publisher = row.source.publisher { publisher }
          if row.source.publisher != nil && row.source.date != nil { ", " }
          if let date = row.source.date { DateText(date) }
        }
      }
      Td { if let grade = row.source.grade { GradeMark(grade) } }
      Td(class: "count") {
        Grouped(row.facts)
        ShareDrawing(part: row.facts, whole: most)
      }
      Td(class: "count") { Grouped(row.briefings) }
    }
  }
}

/// A number as a length beside its digits.
struct ShareDrawing: HTML {
  let part: Int
  let whole: Int

  func write(into writer: inout HTMLWriter) {
    guard part > 0, whole > 0 else { return }
    writer.raw("<svg class=\"share\" aria-hidden=\"true\"><rect height=\"100%\" width=\"")
    writer.coordinate(Double(part) / Double(whole) * 100)
    writer.raw("%\"/></svg>")
  }
}
