import Markup
import SiteModel

/// Facts and statistics that rest on a source, with what they would be without it.
struct SourceFigureTable: Component {
  let rows: [SourceView.Row]
  let page: LocalPage

  var body: some HTML {
    let words = page.words.figures
    Table(class: "figures") {
      Caption(class: "unseen") { words.caption }
      Thead {
        Tr {
          Th(.scope("col")) { words.figure }
          Th(.scope("col")) { words.measures }
          Th(.scope("col")) { words.without }
          Th(.scope("col")) { words.statedIn }
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
  let page: LocalPage

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
      Td { StandingWords(standing: row.standing, page: page) }
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
  let page: LocalPage

  var body: some HTML {
    let words = page.words.figures
    switch standing {
    case .falls:
      B { words.falls }
      Span(class: "aside") { words.noOther }
    case .fallsWith(let inputs):
      B { words.falls }
      Span(class: "aside") {
        words.needs.filled { _ in inputs.joined(separator: page.words.numerals.comma) }
      }
    case .stands(let sources):
      words.stands
      Span(class: "aside") {
        (sources.count == 1 ? words.hasToo : words.haveToo).filled { _ in
          sources.map(\.shortName).joined(separator: page.words.numerals.comma)
        }
      }
    case .standsWithInputs:
      words.stands
      Span(class: "aside") { words.inputsStand }
    }
  }
}
