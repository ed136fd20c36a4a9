import Markup
import SiteModel

/// The index of persons, organisations, places and programmes.
struct EntityListPage: Component {
  let view: EntityListView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, PageMetadata(title: page.words.lists.entities, marking: page.marking)) {
      Div(class: "sheet") {
        ListHeading(page.words.lists.entities) {
          page.words.lists.entitiesLine
        }
        Div(class: "column wide") {
          Table(class: "register") {
            Thead {
              Tr {
                Th(.scope("col")) { page.words.lists.name }
                Th(class: "kind", .scope("col")) { page.words.lists.kind }
                Th(class: "count", .scope("col")) { page.words.frame.briefings }
              }
            }
            Tbody {
              ForEach(view.rows) { row in EntityRow(row: row, page: page) }
            }
          }
        }
      }
    }
  }
}

private struct EntityRow: Component {
  let row: EntityListView.Row
  let page: LocalPage

  var body: some HTML {
    Tr {
      Th(.scope("row")) {
        A(href: row.address.url(from: page.root)) { row.entity.name }
        // In place of the column, where there is no room for it.
        Span(class: "aside kind") { row.entity.kind.title(page.words.lists) }
        if let summary = row.entity.summary { Span(class: "aside") { summary } }
      }
      Td(class: "kind") { row.entity.kind.title(page.words.lists) }
      Td(class: "count") { page.words.number(row.briefings) }
    }
  }
}

/// One of them and where it is mentioned.
struct EntityPage: Component {
  let view: EntityView
  let page: LocalPage

  var body: some HTML {
    let entity = view.entity
    PageFrame(
      page,
      PageMetadata(title: entity.name, description: entity.summary, marking: page.marking)
    ) {
      Div(class: "sheet") {
        ListHeading(kind: entity.kind.title(page.words.lists), entity.name) {
          if let summary = entity.summary {
            summary
          } else {
            page.words.lists.mentioned.filled { _ in
              page.words.briefings(view.briefings.count)
            }
          }
        }
        if !entity.aliases.isEmpty {
          Div(class: "column") {
            Dl(class: "record") {
              Term(
                page.words.lists.alsoKnown,
                entity.aliases.joined(separator: page.words.numerals.semicolon))
            }
          }
        }
        if !view.briefings.isEmpty {
          Section(class: "earlier") {
            H2 { page.words.lists.mentionedIn }
            BriefingEntries(view.briefings[...], page: page)
          }
        }
      }
    }
  }
}

extension Entity.Kind {
  func title(_ words: ListWords) -> String {
    switch self {
    case .person: words.person
    case .organisation: words.organisation
    case .place: words.place
    case .programme: words.programme
    }
  }
}
