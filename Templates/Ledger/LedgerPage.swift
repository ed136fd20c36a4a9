import Markup
import SiteModel

/// The register of every number: what it is, what it measures, what it rests on, where it stands.
struct LedgerPage: Component {
  let view: LedgerView
  let page: LocalPage

  var body: some HTML {
    PageFrame(page, metadata) {
      Div(class: "sheet") {
        ListHeading(kind: view.part == nil ? nil : name, view.part ?? name) {
          LedgerLine(view: view, page: page)
        }
        LedgerGuide(page: page)
        if !view.parts.isEmpty { LedgerParts(view: view, page: page) }
        if !view.entries.isEmpty {
          LedgerFilter(count: view.entries.count, words: page.words)
          LedgerTable(entries: view.entries, page: page)
          P(class: "legend full") { page.words.grades.legend }
        }
      }
    }
  }

  private var name: String { page.words.frame.ledger }

  private var metadata: PageMetadata {
    var metadata = PageMetadata(
      title: view.part.map { name + page.words.numerals.colon + $0 } ?? name, marking: page.marking)
    if !view.entries.isEmpty { metadata.scripts = [TableScript.name, LedgerScript.name] }
    metadata.showsHoldings = view.part == nil
    return metadata
  }
}

/// What the page holds, in a sentence.
private struct LedgerLine: Component {
  let view: LedgerView
  let page: LocalPage

  var body: some HTML {
    let counts = page.site.counts
    if view.part != nil {
      page.words.ledger.partLine.filled { place in
        if place == 1 {
          page.words.figures(view.entries.count)
        } else {
          page.words.number(counts.facts + counts.statistics)
        }
      }
    } else {
      page.words.ledger.wholeLine.filled { place in
        if place == 1 {
          page.words.facts(counts.facts)
        } else {
          page.words.statistics(counts.statistics)
        }
      }
    }
  }
}

/// How to read the table, and where the whole of it is for other programs.
private struct LedgerGuide: Component {
  let page: LocalPage

  var body: some HTML {
    Div(class: "guide") {
      ReadingLegend(
        page: page, showsNumbers: true, showsGrades: false, scale: nil, showsConfidence: false)
      P {
        page.words.ledger.downloads.filled { place in
          if place == 1 {
            A(href: SitePaths.ledgerCSV.url(from: page.root)) { "CSV" }
          } else {
            A(href: SitePaths.ledgerJSON.url(from: page.root)) { "JSON" }
          }
        }
      }
    }
  }
}

/// The pages of a divided ledger.
private struct LedgerParts: Component {
  let view: LedgerView
  let page: LocalPage

  var body: some HTML {
    Nav(class: "full", .label(page.words.ledger.parts)) {
      Ul(class: "counts") {
        ForEach(view.parts) { part in
          Li {
            if part.link.title == view.part {
              Strong { part.link.title }
            } else {
              TitledLink(link: part.link, root: page.root)
            }
            " "
            Span(class: "count") { page.words.number(part.count) }
          }
        }
      }
    }
  }
}
