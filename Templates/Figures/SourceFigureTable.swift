import Markup
import SiteModel

/// Facts and statistics that rest on a source, with what they would be without it.
struct SourceFigureTable: Component {
  let rows: [SourceView.Row]
  let page: PageContext

  var body: some HTML {
    Table(class: "figures") {
      Caption(class: "unseen") { "Facts and statistics that rest on the source" }
      Thead {
        Tr {
          Th(.scope("col")) { "Figure" }
          Th(.scope("col")) { "What it measures" }
          Th(.scope("col")) { "Without this source" }
          Th(.scope("col")) { "Stated in" }
        }
      }
      Tbody {
        ForEach(rows) { SourceFigureRow(row: $0, page: page) }
      }
    }
  }
}

private struct SourceFigureRow: Component {
  let row: SourceView.Row
  let page: PageContext

  var body: some HTML {
    Tr {
      Th(class: "figure", .scope("row")) {
        A(
          href: page.site.ledger.address(of: row.entry.key).url(from: page.root),
          class: row.entry.kind == .fact ? "n" : "n s"
        ) { row.entry.words }
      }
      Td {
        row.entry.name
        if let period = row.entry.period { Span(class: "aside") { period.words } }
        if let formula = row.entry.formula {
          Span(class: "aside") {
            "= "
            formula.withValues
          }
        }
      }
      Td { StandingWords(standing: row.standing) }
      Td(class: "aside") {
        if row.entry.uses.isEmpty { "–" }
        ForEach(row.entry.uses) { use in
          Span(class: "use") {
            A(
              href: use.page.address.fragment(use.anchors.first ?? use.note).url(from: page.root)
            ) { use.page.title }
          }
        }
      }
    }
  }
}

/// What becomes of a figure whose source is withdrawn.
private struct StandingWords: Component {
  let standing: SourceView.Standing

  var body: some HTML {
    switch standing {
    case .falls:
      B { "Falls" }
      Span(class: "aside") { "No other source has it." }
    case .fallsWith(let inputs):
      B { "Falls" }
      Span(class: "aside") {
        "It needs "
        inputs.joined(separator: ", ")
        "."
      }
    case .stands(let sources):
      "Stands"
      Span(class: "aside") {
        sources.map(\.shortName).joined(separator: ", ")
        sources.count == 1 ? " has it too." : " have it too."
      }
    case .standsWithInputs:
      "Stands"
      Span(class: "aside") { "Its inputs have other sources." }
    }
  }
}
