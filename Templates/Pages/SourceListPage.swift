import Markup
import SiteModel

/// The index of sources: a table to scan.
struct SourceListPage: Component {
  let view: SourceListView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, PageMetadata(title: page.words.frame.sources, marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading(page.words.frame.sources) {
          page.words.sources.listLine.filled { _ in page.words.sources(view.rows.count) }
        }
        Div(class: "column wide") {
          SourceTable(rows: view.rows, page: page)
          ReadingLegend(
            page: page, showsNumbers: false,
            showsGrades: view.rows.contains { $0.source.grade != nil },
            scale: nil, showsConfidence: false)
        }
      }
    }
  }
}

private struct SourceTable: Component {
  let rows: [SourceListView.Row]
  let page: LocalPage

  var body: some HTML {
    let most = rows.map(\.facts).max() ?? 0
    Table(class: "register") {
      Thead {
        Tr {
          Th(.scope("col")) { page.words.sources.source }
          Th(.scope("col")) { page.words.sources.grade }
          Th(class: "count", .scope("col")) { page.words.sources.facts }
          Th(class: "count", .scope("col")) { page.words.sources.briefings }
        }
      }
      Tbody {
        ForEach(rows) { SourceTableRow(row: $0, most: most, page: page) }
      }
    }
  }
}

private struct SourceTableRow: Component {
  let row: SourceListView.Row
  let most: Int
  let page: LocalPage

  var body: some HTML {
    Tr {
      Th(.scope("row")) {
        A(href: row.address.url(from: page.root)) { row.source.title }
        Span(class: "aside") {
          if let publisher = row.source.publisher { publisher }
          if row.source.publisher != nil && row.source.date != nil {
            page.words.numerals.comma
          }
          if let date = row.source.date { page.words.day(date) }
        }
      }
      Td { if let grade = row.source.grade { GradeMark(grade, page.words) } }
      Td(class: "count") {
        page.words.number(row.facts)
        ShareDrawing(part: row.facts, whole: most)
      }
      Td(class: "count") { page.words.number(row.briefings) }
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
