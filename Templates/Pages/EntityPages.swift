import Markup
import SiteModel

/// The index of persons, organisations, places and programmes.
struct EntityListPage: Component {
  let view: EntityListView
  let page: PageContext

  var body: some HTML {
    PageFrame(page, PageMetadata(title: "Who and what", marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading("Who and what") {
          "Persons, organisations, places and programmes that the briefings mention."
        }
        Div(class: "column wide") {
          Table(class: "register") {
            Thead {
              Tr {
                Th(.scope("col")) { "Name" }
                Th(.scope("col")) { "Kind" }
                Th(class: "count", .scope("col")) { "Briefings" }
              }
            }
            Tbody {
              ForEach(view.rows) { row in EntityRow(row: row, root: page.root) }
            }
          }
        }
      }
    }
  }
}

private struct EntityRow: Component {
  let row: EntityListView.Row
  let root: String

  var body: some HTML {
    Tr {
      Th(.scope("row")) {
        A(href: row.address.url(from: root)) { row.entity.name }
        if let summary = row.entity.summary { Span(class: "aside") { summary } }
      }
      Td { row.entity.kind.rawValue }
      Td(class: "count") { Grouped(row.briefings) }
    }
  }
}

/// One of them and where it is mentioned.
struct EntityPage: Component {
  let view: EntityView
  let page: PageContext

  var body: some HTML {
    let entity = view.entity
    PageFrame(
      page,
      PageMetadata(title: entity.name, description: entity.summary, marking: page.marking)
    ) {
      Div(class: "sheet") {
        ListHeading(kind: entity.kind.title, entity.name) {
          if let summary = entity.summary {
            summary
          } else {
            "Mentioned in "
            Counted(view.briefings.count, "briefing", "briefings")
            "."
          }
        }
        if !entity.aliases.isEmpty {
          Div(class: "column") {
            Dl(class: "record") { Term("Also known as", entity.aliases.joined(separator: "; ")) }
          }
        }
        if !view.briefings.isEmpty {
          Section(class: "earlier") {
            H2 { "Mentioned in" }
            BriefingEntries(view.briefings[...], root: page.root)
          }
        }
      }
    }
  }
}

extension Entity.Kind {
  var title: String {
    switch self {
    case .person: "Person"
    case .organisation: "Organisation"
    case .place: "Place"
    case .programme: "Programme"
    }
  }
}
